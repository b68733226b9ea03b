"""The grown-up's door: the first minute as rehearsed, then who does what in this country."""

from PySide6.QtWidgets import QWidget

from familypact.domain.help_view import HelpView
from familypact.app.ports import Texts
from familypact.domain.help import CheckedContact, ContactKind
from familypact.ui.help.door import Door
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle


class GrownUpDoor(Door):
    """First what to say, then whom to call."""

    def __init__(self, view: HelpView, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Breathe. Your first words matter most."),
            self.tr("Your child stays in no trouble. You do not have to solve it tonight."),
            parent,
        )
        plans = Card(self.tr("The first minute"), Tone.INDIGO, self)
        for plan in view.plans:
            plans.body.addWidget(
                BodyLabel(self.tr("{when}: {then}").format(when=plan.when, then=plan.then), plans)
            )
        self.body.addWidget(plans)
        never = Card(self.tr("What to leave alone"), Tone.PLAIN, self)
        for words in (
            self.tr("Do not pay, and do not answer in your child's name."),
            self.tr(
                "Do not look for, save or pass on a private picture of a child. "
                "Note who, where and when, and report the address."
            ),
            self.tr("Do not take the device away. Telling must never cost it."),
        ):
            never.body.addWidget(BodyLabel(words, never))
        self.body.addWidget(never)
        self._add_contacts(view, texts)

    def _add_contacts(self, view: HelpView, texts: Texts) -> None:
        emergency = view.emergency()
        if emergency is not None:
            self.add_contact(emergency, Tone.CORAL)
        where = texts.country(view.country) if view.country else ""
        title = (
            self.tr("Who helps in {country}").format(country=where)
            if where
            else self.tr("Who helps")
        )
        self.body.addWidget(CardTitle(title, self))
        for checked in view.others():
            card = self.add_contact(checked, Tone.PLAIN)
            card.set_title(self._title(checked))

    def _title(self, checked: CheckedContact) -> str:  # noqa: PLR0911 - one case a kind
        name = checked.contact.name
        match checked.contact.kind:
            case ContactKind.HELPLINE:
                return self.tr("Talk to someone: {name}").format(name=name)
            case ContactKind.HOTLINE:
                return self.tr("Report pictures or pages: {name}").format(name=name)
            case ContactKind.REMOVAL:
                return self.tr("Have a picture taken down: {name}").format(name=name)
            case ContactKind.POLICE:
                return self.tr("Police: {name}").format(name=name)
            case ContactKind.REGULATOR:
                return self.tr("Complaints about a service: {name}").format(name=name)
            case ContactKind.EMERGENCY:
                return self.tr("In danger now: {name}").format(name=name)
