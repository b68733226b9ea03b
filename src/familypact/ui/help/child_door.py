"""The child's door: you are not in trouble, three things to do, and whom to tell."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.domain.help_view import HelpView
from familypact.ui.help.door import Door
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, LeadLabel


class ChildDoor(Door):
    """After `design/help_child.png`."""

    def __init__(self, view: HelpView, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("It is good that you came here. You are not in trouble."),
            self.tr("Even if you broke a rule. Even if you sent something. We promised."),
            parent,
        )
        self._view = view
        self._add_steps()
        self._add_people()
        for checked in view.for_child()[:2]:
            self.add_contact(checked, Tone.TEAL)
        emergency = view.emergency()
        if emergency is not None:
            self.foot.addWidget(BodyLabel(self.tr("In danger right now?"), self))
            words = self.tr("Call {number}").format(number=emergency.contact.phone)
            self.emergency_label = BigQuestion(words, self)
            self.foot.addWidget(self.emergency_label)

    def _add_steps(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(14))
        steps = (
            (self.tr("1  Stop"), self.tr("You do not have to answer.")),
            (self.tr("2  Keep it"), self.tr("Do not delete it. Do not send it on.")),
            (self.tr("3  Tell"), self.tr("Pick someone you trust.")),
        )
        for title, text in steps:
            card = Card(title, Tone.CORAL, self)
            card.body.addWidget(BodyLabel(text, card))
            row.addWidget(card, 1)
        self.body.addLayout(row)

    def _add_people(self) -> None:
        card = Card(self.tr("Who would you like to tell?"), Tone.PLAIN, self)
        self._reach = LeadLabel("", card)
        self._reach.setVisible(False)
        if self._view.trusted:
            people = [Choice(adult.id, adult.name) for adult in self._view.trusted]
            self.people = ChipRow(self.tr("Who would you like to tell?"), people, parent=card)
            self.people.chosen.connect(self._show_reach)
            card.body.addWidget(self.people)
        else:
            card.body.addWidget(
                BodyLabel(
                    self.tr("A parent, a grandparent, a teacher, or a friend's mum or dad."), card
                )
            )
        card.body.addWidget(self._reach)
        say = self.tr("You can say: “Something happened online. Can we talk, just us?”")
        card.body.addWidget(BodyLabel(say, card))
        card.body.addWidget(BodyLabel(self.tr("You can also just show them this screen."), card))
        self.body.addWidget(card)

    def _show_reach(self, person_id: str) -> None:
        for adult in self._view.trusted:
            if adult.id == person_id:
                self._reach.setText(f"{adult.name}  {adult.reach}".strip())
                self._reach.setVisible(bool(adult.reach))
