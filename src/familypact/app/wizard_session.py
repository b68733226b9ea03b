"""The headless wizard: holds the draft, saves each answer, and knows which steps are done."""

from dataclasses import dataclass, replace
from datetime import date

from familypact.app.first_values import FirstValues
from familypact.app.ports import AgreementStore, Clock, Contacts
from familypact.app.steps import Step, following, is_complete
from familypact.catalogue.whole import Catalogue
from familypact.domain.draft import ChosenRule, Draft, Path
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.help import ContactKind, NoEmergency
from familypact.domain.house_rule import HouseRule
from familypact.domain.risk import Risk, RiskCard
from familypact.domain.two_drafts import Rating, Ratings, Standing, Turn, standing

_MINUTES = {
    Step.WHO: 2,
    Step.JOYS: 1,
    Step.TALK: 0,  # counted by topic
    Step.ALONE: 3,
    Step.RULES: 4,
    Step.CHILDREN: 2,
    Step.GROWN_UPS: 2,
    Step.HELP: 2,
    Step.CHECKINS: 1,
    Step.SIGN: 2,
}
_MINUTES_A_TOPIC = {Path.QUICK: 1, Path.FULL: 1.5}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The outside of a session."""

    store: AgreementStore
    catalogue: Catalogue
    contacts: Contacts
    clock: Clock


class WizardSession:
    """A draft on its way to an agreement. Raises what the store raises when an answer is saved."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._store = surroundings.store
        self._clock = surroundings.clock
        self.catalogue = surroundings.catalogue
        self._contacts = surroundings.contacts
        self._first_values = FirstValues(surroundings.catalogue, surroundings.contacts)
        self._draft = surroundings.store.load_draft() or Draft()

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def today(self) -> date:
        return self._clock.today()

    def replace(self, draft: Draft) -> None:
        """Take over a changed draft and save it; it stays in memory where the disk refuses."""
        if draft == self._draft:
            return
        is_as_signed = draft.agrees_on() == self._draft.agrees_on()
        if draft.sign_offs == self._draft.sign_offs and not is_as_signed:
            draft = replace(draft, sign_offs=())  # nobody has signed these words
        self._draft = draft
        self._store.save_draft(draft)

    def is_complete(self, step: Step) -> bool:
        return is_complete(self._draft, step, self.catalogue, self.today)

    def next_step(self, step: Step) -> Step | None:
        return following(step)

    def prepared(self, step: Step) -> Draft:
        """Give the draft as `step` would show it now, without taking it over."""
        return self._first_values.prepare(self._draft, step, self.today)

    def arrive(self, step: Step) -> None:
        """Prepare what the step shows and remember where the family is."""
        draft = self.prepared(step)
        self.replace(replace(draft, step=step, furthest=max(draft.furthest, step)))

    def done_steps(self) -> tuple[Step, ...]:
        """Give the steps before the furthest one that are complete."""
        return tuple(
            step for step in Step if step < self._draft.furthest and self.is_complete(step)
        )

    def minutes_left(self, step: Step) -> int:
        """Estimate the minutes from the start of `step` to the end."""
        whole = sum(_MINUTES[later] for later in Step if later >= step)
        if step <= Step.TALK:
            open_topics = [t for t in self.topics() if t.id not in self._draft.talks]
            whole += round(len(open_topics) * _MINUTES_A_TOPIC[self._draft.path])
        return whole

    def no_emergency(self) -> NoEmergency | None:
        """Say why there is no emergency number among the places shown; None where there is one."""
        if any(c.contact.kind is ContactKind.EMERGENCY for c in self._draft.contacts):
            return None
        return self._contacts.why_no_emergency(self._draft.family.country)

    def topics(self) -> tuple[Risk, ...]:
        return self.catalogue.topics_for(self._draft.family, self.today, self._draft.path)

    def cards(self, risk: Risk) -> tuple[RiskCard, ...]:
        """Give the topic's cards for the bands of this family, youngest first."""
        bands = self._draft.family.bands_on(self.today)
        return tuple(card for band in AgeBand if band in bands and (card := risk.card_for(band)))

    def rules_to_rate(self, side: str) -> tuple[HouseRule, ...]:
        """Give the cards a side rates: those that fit the ages and devices, without fixed ones.

        Fixed rules are not up for a vote; step 5 shows them with their reason.
        """
        offered = self.catalogue.first_rules_for(self._draft.family, self.today)
        open_rules = tuple(rule for rule in offered if not rule.is_fixed)
        if side == GROWN_UPS:
            return open_rules
        band = self._draft.family.child(side).band_on(self.today)
        return tuple(rule for rule in open_rules if band in rule.bands)

    def first_choice(self, rule: HouseRule) -> ChosenRule:
        """Give a rule as the catalogue proposes it to this family."""
        return self._first_values.first_choice(self._draft, rule, self.today)

    def rate(self, side: str, rule_id: str, rating: Rating) -> None:
        given = self._draft.ratings.get(side, Ratings())
        by_rule = {**given.by_rule, rule_id: rating}
        self.replace(self._draft.with_ratings(side, replace(given, by_rule=by_rule)))

    def end_turn(self, side: str, turn: Turn) -> None:
        given = self._draft.ratings.get(side, Ratings())
        self.replace(self._draft.with_ratings(side, replace(given, turn=turn)))

    def next_side(self) -> str | None:
        """Give who rates next; None when everybody has, or is to do it later."""
        for side in self._draft.sides():
            if self._draft.ratings.get(side, Ratings()).turn is Turn.OPEN:
                return side
        return None

    def standing(self, rule_id: str) -> Standing:
        return standing(self._draft.ratings, rule_id)
