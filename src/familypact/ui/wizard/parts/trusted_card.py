"""One grown-up a child may tell: name, who they are to the child, and how to reach them."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.family import TrustedAdult
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.clause_text import short_name
from familypact.ui.wizard.parts.text_line import TextLine


class TrustedCard(Card):
    """Emits `changed` with the `TrustedAdult`, `removed` with its id."""

    changed = Signal(object)
    removed = Signal(str)

    def __init__(self, adult: TrustedAdult, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.PLAIN, parent)
        self._adult = adult
        self._number = number
        self.name = self._field(self.tr("Name"), "")
        self.who = self._field(
            self.tr("Who they are to you"), self.tr("Mum, our neighbour, my teacher")
        )
        self.reach = self._field(
            self.tr("How to reach them"), self.tr("A phone number, or where to find them")
        )
        self.remove = SmallButton(self.tr("Remove"), self, icon="cross")
        self.remove.clicked.connect(lambda: self.removed.emit(self._adult.id))
        self.set_control(self.remove)
        self.name.show_text(adult.name)
        self.who.show_text(adult.who)
        self.reach.show_text(adult.reach)
        self.name.written.connect(lambda words: self._take(replace(self._adult, name=words)))
        self.who.written.connect(lambda words: self._take(replace(self._adult, who=words)))
        self.reach.written.connect(lambda words: self._take(replace(self._adult, reach=words)))
        self._speak()

    def adult(self) -> TrustedAdult:
        return self._adult

    def set_removable(self, removable: bool) -> None:
        self.remove.setVisible(removable)

    def _field(self, label: str, hint: str) -> TextLine:
        field = TextLine(label, self, hint=hint)
        words = BodyLabel(label, self)
        words.setBuddy(field)
        self.body.addWidget(words)
        self.body.addWidget(field)
        return field

    def _take(self, adult: TrustedAdult) -> None:
        self._adult = adult
        self._speak()
        self.changed.emit(adult)

    def _speak(self) -> None:
        """Title the card, and say in every name whom a field is about."""
        name = self._adult.name.strip()
        whose = short_name(name) if name else self._numbered()
        self.set_title(whose)
        self.name.setAccessibleName(self.tr("{who}: name").format(who=self._numbered()))
        self.who.setAccessibleName(self.tr("{who}: who they are to you").format(who=whose))
        self.reach.setAccessibleName(self.tr("{who}: how to reach them").format(who=whose))
        self.remove.setAccessibleName(self.tr("Remove {who}").format(who=whose))

    def _numbered(self) -> str:
        return self.tr("Grown-up {number}").format(number=self._number)
