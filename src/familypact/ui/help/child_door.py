"""The child's door: you are not in trouble, three things to do, and whom to tell."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.domain.family import AgeBand
from familypact.domain.help_view import HelpView
from familypact.ui.help.child_words import ChildWords, DoorWords
from familypact.ui.help.contact_card import ContactCard
from familypact.ui.help.door import Door
from familypact.ui.help.people_card import PeopleCard
from familypact.ui.help.source_words import SourceWords
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.use_names import band_name

MOST_LINES = 2  # one thing at a time: more numbers would make it harder to pick one


class ChildDoor(Door):
    """After `design/help_child.png`, in the words of the youngest child unless one asks for others.

    Nothing asks a child to say what happened.
    """

    def __init__(self, view: HelpView, words: SourceWords, today: date) -> None:
        super().__init__(view, words)
        self._said = ChildWords(self)
        known = view.family.bands_on(today)
        self._bands = tuple(band for band in AgeBand if band in known) or (AgeBand.MIDDLE,)
        said = self._said.of(self._bands[0])
        self.bands = self._make_bands()
        self.body.addWidget(self.bands)
        self._steps = [(Card("", Tone.CORAL, self), BodyLabel("", self)) for _ in said.steps]
        self._add_steps()
        self.people_card = PeopleCard(view.trusted, self)
        self.people = self.people_card.people
        self.body.addWidget(self.people_card)
        self._lines: list[ContactCard] = []
        self._add_lines(said)
        self._say(said)

    @override
    def first_focus(self) -> QWidget:
        if not self.view.trusted:
            return super().first_focus()
        return self.people.button(self.view.trusted[0].id)

    def show_band(self, key: str) -> None:
        """Say the same in the words of another age."""
        said = self._said.of(AgeBand(key))
        self._say(said)
        self.title_label.announce()

    def _make_bands(self) -> ChipRow:
        choices = [Choice(band.value, band_name(band)) for band in self._bands]
        row = ChipRow(self.tr("How old are you?"), choices, parent=self)
        row.set_value(self._bands[0].value)
        row.setVisible(len(choices) > 1)
        row.chosen.connect(self.show_band)
        return row

    def _add_steps(self) -> None:
        row = ColumnsLayout(most=3, narrowest=170)
        for card, label in self._steps:
            card.body.addWidget(label)
            row.addWidget(card)
        self.body.addLayout(row)

    def _add_lines(self, said: DoorWords) -> None:
        title = self.tr("Or talk to someone else: {name}")
        for checked in self.view.for_child()[:MOST_LINES]:
            contact = checked.contact
            lines = (said.about, "" if contact.phone else contact.url)
            named = title.format(name=contact.name)
            card = self.contact_card(checked, named, lines, Tone.TEAL)
            self._lines.append(card)
            self.body.addWidget(card)

    def _say(self, said: DoorWords) -> None:
        self.head(said.title, said.lead)
        for (card, label), (title, text) in zip(self._steps, said.steps, strict=True):
            card.set_title(title)
            label.setText(text)
        self.people_card.say(said)
        for card in self._lines:
            card.set_about(said.about)
