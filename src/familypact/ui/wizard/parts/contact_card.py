"""A place to turn to: its number in big type, what it does, where we know it from, and the tick."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, QuietLabel
from familypact.ui.widgets.source_line import SourceLine
from familypact.ui.wizard.parts.contact_words import (
    doubt_words,
    left_to_right,
    source_words,
    what_it_does,
)
from familypact.ui.wizard.parts.source_dialog import SourceDialog


class ContactCard(Card):
    """Emits `changed` with the `CheckedContact` when it is ticked or hidden.

    `correction_wanted` carries the contact's id.
    """

    changed = Signal(object)
    correction_wanted = Signal(str)

    def __init__(
        self, checked: CheckedContact, today: date, language: str, parent: QWidget | None = None
    ) -> None:
        contact = checked.contact
        urgent = contact.kind is ContactKind.EMERGENCY
        super().__init__(contact.name, Tone.CORAL if urgent else Tone.PLAIN, parent)
        self._checked = checked
        self._today = today
        self._language = language
        if contact.phone:
            self.phone = BigQuestion(left_to_right(contact.phone), self)
            self.phone.setWordWrap(False)
            self.set_control(self.phone)
        self.body.addWidget(BodyLabel(what_it_does(contact.kind), self))
        for words in (contact.note, contact.url):
            if words:
                self.body.addWidget(QuietLabel(words, self))
        doubt = doubt_words(contact, today, language)
        if doubt:
            self.body.addWidget(_Doubt(doubt, self))
        self._add_foot(contact)
        self._add_ways(checked)
        self.show_checked(checked)

    def checked(self) -> CheckedContact:
        return self._checked

    def show_checked(self, checked: CheckedContact) -> None:
        self._checked = checked
        self.tick.setChecked(checked.checked)

    def source_dialog(self) -> SourceDialog:
        contact = self._checked.contact
        return SourceDialog(contact, source_words(contact, self._language), self)

    def _add_foot(self, contact: Contact) -> None:
        self.tick = QCheckBox(self.tr("We checked it"), self)
        self.tick.setAccessibleName(self.tr("We checked it: {name}").format(name=contact.name))
        self.tick.clicked.connect(self._tick)
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(12))
        row.addWidget(self.tick)
        row.addStretch(1)
        words = source_words(contact, self._language)
        if words:
            spoken = self.tr("{name}. {source}").format(name=contact.name, source=words)
            self.source = SourceLine(words, self, name=spoken)
            self.source.clicked.connect(self._show_source)
            row.addWidget(self.source)
        self.body.addLayout(row)

    def _add_ways(self, checked: CheckedContact) -> None:
        """Offer to correct what is wrong here, and to hide what this family will never need."""
        name = checked.contact.name
        self.correct = SmallButton(
            self.tr("Correct"),
            self,
            icon="pencil",
            name=self.tr("Correct {name}").format(name=name),
        )
        self.correct.clicked.connect(self._want_correction)
        self.hide_button = SmallButton(
            self.tr("Hide"), self, icon="hide", name=self.tr("Hide {name}").format(name=name)
        )
        self.hide_button.clicked.connect(self._hide)
        self.hide_button.setVisible(checked.may_be_hidden)
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(12))
        row.addStretch(1)
        row.addWidget(self.correct)
        row.addWidget(self.hide_button)
        self.body.addLayout(row)

    def _want_correction(self) -> None:
        self.correction_wanted.emit(self._checked.contact.id)

    def _hide(self) -> None:
        self.changed.emit(self._checked.hide())

    def _show_source(self) -> None:
        dialog = self.source_dialog()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tick(self, on: bool) -> None:
        day = self._today.isoformat() if on else ""
        self._checked = replace(self._checked, checked=on, checked_on=day)
        self.changed.emit(self._checked)


class _Doubt(QWidget):
    """An honest word about an entry, with a sign that is more than its colour."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        look = current_look()
        side = look.px(20)
        icon = QLabel(self)
        icon.setPixmap(icon_pixmap("attention", QSize(side, side), look.theme, look.theme.amber))
        label = BodyLabel(words, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(8))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
