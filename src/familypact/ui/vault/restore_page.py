"""Looks into a backup before it replaces anything."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.fields import ListField
from familypact.ui.widgets.headings import BodyLabel, QuietLabel


class RestorePage(PlainPage):
    """Emits `look_wanted` and, once one has looked, `restore_wanted`; `path` says which file."""

    file_wanted = Signal()
    look_wanted = Signal()
    restore_wanted = Signal()
    left = Signal()

    def __init__(self, backups: Sequence[tuple[str, Path]], parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=820)
        self.head(
            self.tr("Look into a backup"),
            self.tr("Nothing is replaced until you say so."),
        )
        self._paths = [path for _, path in backups]
        self.list = ListField(self.tr("Backups"), self)
        self.list.addItems([day for day, _ in backups])
        self.list.setVisible(bool(backups))
        self.list.currentIndexChanged.connect(self._forget_look)
        self.file_button = SecondaryButton(self.tr("Another file"), self, icon="magnifier")
        self.words_field = QLineEdit(self)
        self.words_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.look_button = SecondaryButton(self.tr("Look inside"), self, icon="eye")
        self._lay_out()
        self.found = Card(self.tr("In this backup"), parent=self)
        self._found_words = BodyLabel("", self.found)
        self.found.body.addWidget(self._found_words)
        self.found.hide()
        self.body.addWidget(self.found)
        self.body.addStretch(1)
        self.leave_button = SecondaryButton(self.tr("Leave it"), self)
        self.restore_button = PrimaryButton(self.tr("Put it in place"), self, icon="restart")
        self.restore_button.setEnabled(False)
        self.set_foot(self.leave_button, self.restore_button)
        self.file_button.clicked.connect(self.file_wanted)
        self.look_button.clicked.connect(self.look_wanted)
        self.words_field.returnPressed.connect(self.look_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.leave_button.clicked.connect(self.left)

    @property
    def path(self) -> Path | None:
        at = self.list.currentIndex()
        return self._paths[at] if 0 <= at < len(self._paths) else None

    @property
    def words(self) -> str | None:
        return self.words_field.text() or None

    @override
    def first_focus(self) -> QWidget:
        return self.list if self._paths else self.file_button

    def add_file(self, path: Path) -> None:
        """Choose a file that does not stand in the list."""
        self._paths.append(path)
        self.list.addItem(path.name)
        self.list.show()
        self.list.setCurrentIndex(len(self._paths) - 1)
        self._forget_look()

    def show_found(self, words: str) -> None:
        """Say what is inside; only now it may be put in place."""
        self._found_words.setText(words)
        self.found.show()
        self.restore_button.setEnabled(True)
        self.banner.hide()

    def _forget_look(self) -> None:
        self.found.hide()
        self.restore_button.setEnabled(False)

    def _lay_out(self) -> None:
        name = self.tr("Passphrase or recovery key of that time")
        self.words_field.setAccessibleName(name)
        label = BodyLabel(name, self)
        label.setBuddy(self.words_field)
        empty = self.tr("Leave it empty if this computer opens FamilyPact by itself.")
        card = Card(self.tr("Which one?"), parent=self)
        for widget in (self.list, self.file_button, label, self.words_field):
            card.body.addWidget(widget)
        card.body.addWidget(QuietLabel(empty, self))
        card.body.addWidget(self.look_button)
        self.body.addWidget(card)
