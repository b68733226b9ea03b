"""Makes the recovery sheet: print it, then type its key back once, so that it counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from familypact.app.recovery import RecoveryKey, is_long_enough, typed_recovery_key
from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, QuietLabel


class SheetPage(PlainPage):
    """Emits `typed_back` once what was typed is the key of the sheet."""

    print_wanted = Signal()
    save_wanted = Signal()
    typed_back = Signal()
    left = Signal()

    def __init__(
        self, key: RecoveryKey, *, asks_passphrase: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, widest=820)
        self._key = key
        self._asks_passphrase = asks_passphrase
        self.head(
            self.tr("Your recovery sheet"),
            self.tr("Print it, then type its key below. Only then does it count."),
        )
        self._add_key()
        self._add_field()
        self._add_new_lock()
        self.body.addStretch(1)
        self.leave_button = SecondaryButton(self.tr("Not now"), self)
        self.done_button = PrimaryButton(self.tr("This sheet counts now"), self, icon="tick")
        self.leave_button.clicked.connect(self.left)
        self.done_button.clicked.connect(self._finish)
        self.field.returnPressed.connect(self._finish)
        self.set_foot(self.leave_button, self.done_button)

    @property
    def wants_new_lock(self) -> bool:
        return self.lock_chip.isChecked()

    @property
    def passphrase(self) -> str | None:
        return self.passphrase_field.text() if self._asks_passphrase else None

    @override
    def first_focus(self) -> QWidget:
        return self.print_button

    def _add_key(self) -> None:
        card = Card(self.tr("1. Print it or write it down"), parent=self)
        self.print_button = PrimaryButton(self.tr("Print"), self, icon="printer")
        self.save_button = SecondaryButton(self.tr("Save PDF"), self, icon="save")
        self.show_chip = Chip(self.tr("Show the key"), self, icon="eye")
        self.key_label = BigQuestion(self._key.text(), card)
        self.key_label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key_label.hide()
        self.show_chip.toggled.connect(self.key_label.setVisible)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        row = FlowLayout()
        for button in (self.print_button, self.save_button, self.show_chip):
            row.addWidget(button)
        card.body.addLayout(row)
        card.body.addWidget(self.key_label)
        card.body.addWidget(
            QuietLabel(
                self.tr("A PDF of it is readable for everybody. Delete it once it is printed."),
                card,
            )
        )
        self.body.addWidget(card)

    def _add_field(self) -> None:
        card = Card(self.tr("2. Type the key from the sheet"), parent=self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("The key from the sheet"))
        self.field.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.textEdited.connect(self._look)
        card.body.addWidget(self.field)
        self.body.addWidget(card)

    def _add_new_lock(self) -> None:
        card = Card(self.tr("Has somebody seen the old sheet, or copied your data?"), parent=self)
        self.lock_chip = Chip(self.tr("Change all locks too"), self, icon="lock")
        card.body.addWidget(
            BodyLabel(
                self.tr(
                    "Then let FamilyPact lock everything with a new key. "
                    "Backups made before, and what a backup replaced, still open with the old "
                    "sheet or passphrase only."
                ),
                card,
            )
        )
        row = FlowLayout()
        row.addWidget(self.lock_chip)
        card.body.addLayout(row)
        self.passphrase_label = BodyLabel(self.tr("Your family passphrase"), card)
        self.passphrase_field = QLineEdit(card)
        self.passphrase_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_field.setAccessibleName(self.tr("Your family passphrase"))
        self.passphrase_label.setBuddy(self.passphrase_field)
        for widget in (self.passphrase_label, self.passphrase_field):
            widget.hide()
            card.body.addWidget(widget)
            if self._asks_passphrase:
                self.lock_chip.toggled.connect(widget.setVisible)
        self.body.addWidget(card)

    def _look(self, typed: str) -> None:
        """Name a slip as soon as all signs are there; before that nobody is nagged."""
        if self._fits(typed):
            self.banner.show_news(News.GOOD, self.tr("That is the key of this sheet."))
        elif is_long_enough(typed):
            self._complain()
        else:
            self.banner.hide()

    def _finish(self) -> None:
        if not self._fits(self.field.text()):
            self._complain()
            self.field.setFocus()
            return
        self.typed_back.emit()

    def _fits(self, typed: str) -> bool:
        return typed_recovery_key(typed) == self._key

    def _complain(self) -> None:
        wrong = self.tr("This is not the key of this sheet yet. Compare each group.")
        self.banner.show_news(News.PROBLEM, wrong)
