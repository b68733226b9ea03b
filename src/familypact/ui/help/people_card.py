"""Whom a child would like to tell: the people it trusts, and how to reach each."""

from PySide6.QtWidgets import QWidget

from familypact.domain.family import TrustedAdult
from familypact.ui.accessible import announce
from familypact.ui.help.child_words import DoorWords
from familypact.ui.help.copy_button import CopyButton
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BigQuestion, BodyLabel


class PeopleCard(Card):
    """Offers ideas where the family has named nobody yet."""

    def __init__(self, people: tuple[TrustedAdult, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._people = people
        self.people = ChipRow(
            "",
            [Choice(adult.id, adult.name.strip(), "kind-heart") for adult in people],
            parent=self,
        )
        self.people.chosen.connect(self.show_person)
        self.people.setVisible(bool(people))
        self.body.addWidget(self.people)
        self.reach = BigQuestion("", self)
        self.reach.centre_vertically()
        self.reach.hide()
        self._copy_row = AsideLayout(narrowest=240)
        self._copy_row.addWidget(self.reach)
        self.body.addLayout(self._copy_row)
        self.copy_button: CopyButton | None = None
        self._ideas = BodyLabel("", self)
        self._ideas.setVisible(not people)
        self._say = BodyLabel("", self)
        self.body.addWidget(self._ideas)
        self.body.addWidget(self._say)

    def say(self, words: DoorWords) -> None:
        """Ask and suggest in the words of an age band."""
        self.set_title(words.who)
        self.people.setAccessibleName(words.who)
        self._ideas.setText(words.ideas)
        self._say.setText(words.say)

    def show_person(self, person_id: str) -> None:
        """Say how to reach them; somebody at home is simply near."""
        adult = next(adult for adult in self._people if adult.id == person_id)
        words = self._how(adult)
        self.reach.setText(words)
        self.reach.show()
        self._offer_copy(adult.reach.strip())
        announce(self, words)

    def _how(self, adult: TrustedAdult) -> str:
        name, reach = adult.name.strip(), adult.reach.strip()
        if not reach:
            return self.tr("Go to {name}. You can show this screen.").format(name=name)
        if adult.who.strip():
            name = self.tr("{name} ({who})").format(name=name, who=adult.who.strip())
        return self.tr("{name}: {reach}").format(name=name, reach=reach)

    def _offer_copy(self, reach: str) -> None:
        if self.copy_button is not None:
            self._copy_row.removeWidget(self.copy_button)
            self.copy_button.hide()
            self.copy_button.deleteLater()
            self.copy_button = None
        if reach:
            self.copy_button = CopyButton(reach, self.tr("Copy this"), self)
            self._copy_row.addWidget(self.copy_button)
            self.copy_button.show()
