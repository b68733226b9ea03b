"""Step 2: what everybody enjoys online, the children first."""

from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.family import GROWN_UPS, AgeBand, Family, Joys, Use
from familypact.ui.tokens import Tone
from familypact.ui.widgets.choice_row import Choice
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.joy_card import JoyCard


class JoysPage(Page):
    """What we enjoy."""

    step = Step.JOYS

    @override
    def build(self) -> None:
        self._cards: dict[str, JoyCard] = {}
        self._shown_for = Family()

    @override
    def refresh(self) -> None:
        self.head(
            Turn.TOGETHER,
            self.tr("What we enjoy"),
            self.tr("Good things first. The children begin; the grown-ups listen, then join in."),
        )
        family = self.draft.family
        if family != self._shown_for:
            self._make_cards(family)
        for party, card in self._cards.items():
            card.show_joys(self.draft.joys.get(party, Joys()))

    @override
    def advance(self) -> bool:
        for card in self._cards.values():
            card.own_line.hand_over()
        return True

    def card_of(self, party_id: str) -> JoyCard:
        """Give the card of a child, or of the grown-ups."""
        return self._cards[party_id]

    def _make_cards(self, family: Family) -> None:
        for card in self._cards.values():
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        self._shown_for = family
        for child in family.children:
            title = self.tr("{child} enjoys").format(child=child.name.strip())
            band = child.band_on(self.session.today)
            self._add(child.id, title, self._choices(frozenset({band}), child.uses), Tone.CORAL)
        everything = self._choices(frozenset(AgeBand), frozenset(Use))
        self._add(GROWN_UPS, self.tr("The grown-ups enjoy"), everything, Tone.INDIGO)

    def _add(self, party_id: str, title: str, choices: list[Choice], tone: Tone) -> None:
        card = JoyCard(title, choices, tone, self)
        card.changed.connect(lambda joys: self.change(self.draft.with_joys(party_id, joys)))
        self.body.addWidget(card)
        self._cards[party_id] = card

    def _choices(self, bands: frozenset[AgeBand], uses: frozenset[Use]) -> list[Choice]:
        """Offer what fits the ages and devices; all for the ages where no device is named."""
        return [
            Choice(joy.id, self.context.texts.translate("joys", joy.label), joy.icon)
            for joy in self.session.catalogue.joys
            if joy.bands & bands and (not uses or not joy.uses or joy.uses & uses)
        ]
