"""A place to turn to in the family's own words: one it adds itself, or one of ours corrected."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from familypact.domain.help import CheckedContact, Contact
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.text_line import TextLine


class OwnContactCard(Card):
    """Emits `changed` with the `CheckedContact`, `removed` with its id."""

    changed = Signal(object)
    removed = Signal(str)
    leave_icon = "cross"

    def __init__(self, checked: CheckedContact, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.TEAL, parent)
        self.set_title(self.title_of(checked))
        self._checked = checked
        self._today = today
        grid = QWidget(self)
        self._columns = ColumnsLayout(grid, narrowest=300, gap=12)
        contact = checked.contact
        self.name = self._field(self.tr("Name"), contact.name)
        self.phone = self._field(self.tr("Phone number"), contact.phone)
        self.url = self._field(self.tr("Address"), contact.url)
        self.note = self._field(self.tr("What they can help with"), contact.note)
        self.tick = QCheckBox(self.tr("We checked it"), self)
        self.tick.setChecked(checked.checked)
        self.tick.clicked.connect(self._tick)
        self.remove = SmallButton(self.words_to_leave(), self, icon=self.leave_icon)
        self.remove.clicked.connect(lambda: self.removed.emit(self.contact_id()))
        self.set_control(self.remove)
        self.body.addWidget(grid)
        self.body.addWidget(self.tick)
        self._connect()
        self._speak()

    def title_of(self, _checked: CheckedContact) -> str:
        return self.tr("A contact of our own")

    def words_to_leave(self) -> str:
        return self.tr("Remove")

    def leave_name(self, name: str) -> str:
        return self.tr("Remove {name}").format(name=name)

    def checked(self) -> CheckedContact:
        return self._checked

    def contact_id(self) -> str:
        return self._checked.contact.id

    def _field(self, label: str, words: str) -> TextLine:
        holder = Tall(self, gap=4)
        field = TextLine(label, holder)
        field.show_text(words)
        holder.body.addWidget(BodyLabel(label, holder))
        holder.body.addWidget(field)
        self._columns.addWidget(holder)
        return field

    def _connect(self) -> None:
        self.name.written.connect(lambda words: self._take(replace(self._contact, name=words)))
        self.phone.written.connect(lambda words: self._take(replace(self._contact, phone=words)))
        self.url.written.connect(lambda words: self._take(replace(self._contact, url=words)))
        self.note.written.connect(lambda words: self._take(replace(self._contact, note=words)))

    @property
    def _contact(self) -> Contact:
        return self._checked.contact

    def _take(self, contact: Contact) -> None:
        self._checked = replace(self._checked, contact=contact)
        self._speak()
        self.changed.emit(self._checked)

    def _tick(self, on: bool) -> None:
        day = self._today.isoformat() if on else ""
        self._checked = replace(self._checked, checked=on, checked_on=day)
        self.changed.emit(self._checked)

    def _speak(self) -> None:
        name = self._contact.name.strip() or self.title_label.text()
        self.phone.setAccessibleName(self.tr("{name}: phone number").format(name=name))
        self.url.setAccessibleName(self.tr("{name}: address").format(name=name))
        self.note.setAccessibleName(self.tr("{name}: what they can help with").format(name=name))
        self.tick.setAccessibleName(self.tr("We checked it: {name}").format(name=name))
        self.remove.setAccessibleName(self.leave_name(name))


class CorrectionCard(OwnContactCard):
    """An entry of our list as the family corrected it; `removed` asks for the list's own again."""

    leave_icon = "restart"

    @override
    def title_of(self, checked: CheckedContact) -> str:
        return self.tr("Corrected by us: {name}").format(name=checked.contact.name)

    @override
    def words_to_leave(self) -> str:
        return self.tr("Use the list's entry")

    @override
    def leave_name(self, name: str) -> str:
        return self.tr("{name}: use the list's entry").format(name=name)
