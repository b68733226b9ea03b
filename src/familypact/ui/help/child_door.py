"""The child's door: you are not in trouble, three things to do, and whom to tell."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.domain.help_view import HelpView
from familypact.ui.help.door import Door
from familypact.ui.help.people_card import PeopleCard
from familypact.ui.help.source_words import SourceWords
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel

MOST_LINES = 2  # one thing at a time: more numbers would make it harder to pick one


class ChildDoor(Door):
    """After `design/help_child.png`."""

    def __init__(self, view: HelpView, words: SourceWords, parent: QWidget | None = None) -> None:
        super().__init__(view, words, parent)
        self.head(
            self.tr("It is good that you came here. You are not in trouble."),
            self.tr("Even if you broke a rule. Even if you sent something. It is right to tell."),
        )
        self._add_steps()
        self.people_card = PeopleCard(view.trusted, self)
        self.people = self.people_card.people
        self.body.addWidget(self.people_card)
        self._add_lines()

    @override
    def first_focus(self) -> QWidget:
        if not self.view.trusted:
            return super().first_focus()
        return self.people.button(self.view.trusted[0].id)

    def _add_steps(self) -> None:
        row = ColumnsLayout(most=3, narrowest=170)
        steps = (
            (self.tr("1  Stop"), self.tr("You do not have to answer.")),
            (self.tr("2  Keep it"), self.tr("Do not delete it yet. Send no pictures on.")),
            (self.tr("3  Tell"), self.tr("Pick someone you trust.")),
        )
        for title, text in steps:
            card = Card(title, Tone.CORAL, self)
            card.body.addWidget(BodyLabel(text, card))
            row.addWidget(card)
        self.body.addLayout(row)

    def _add_lines(self) -> None:
        about = self.tr(
            "They listen to children. You can ask first if it is free, and if they keep it secret."
        )
        title = self.tr("Or talk to someone else: {name}")
        for checked in self.view.for_child()[:MOST_LINES]:
            contact = checked.contact
            lines = (about, "" if contact.phone else contact.url)
            named = title.format(name=contact.name)
            self.body.addWidget(self.contact_card(checked, named, lines, Tone.TEAL))
