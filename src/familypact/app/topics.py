"""The topics after the agreement: what to come back to, what is new for an age, what was talked."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from familypact.app.in_force import in_force
from familypact.app.ports import AgreementStore, Clock
from familypact.app.safety_ports import SafetyStore
from familypact.catalogue.whole import Catalogue
from familypact.domain.draft import Talk
from familypact.domain.family import AgeBand, Child
from familypact.domain.house_rule import HouseRule
from familypact.domain.milestone import Milestone
from familypact.domain.risk import Risk, RiskCard
from familypact.domain.topic_talk import TopicTalk


class TopicState(IntEnum):
    """Where a topic stands for a child; the lowest comes first."""

    COME_BACK = 0
    NEW_FOR_AGE = 1
    OPEN = 2
    NOT_YET = 3
    TALKED = 4


_STATES = {
    Talk.COME_BACK: TopicState.COME_BACK,
    Talk.NOT_YET: TopicState.NOT_YET,
    Talk.TALKED: TopicState.TALKED,
}


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic for one child; `on` is the day of the talk, None before there was one."""

    risk: Risk
    card: RiskCard
    state: TopicState
    on: date | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step a child has not taken yet; `open_rules` are those to settle first that it lacks."""

    milestone: Milestone
    child: Child
    band: AgeBand
    open_rules: tuple[HouseRule, ...]


class Topics:
    """Raises NoAgreementError, and what the stores raise."""

    def __init__(
        self, store: AgreementStore, safety: SafetyStore, catalogue: Catalogue, clock: Clock
    ) -> None:
        self._store = store
        self._safety = safety
        self._catalogue = catalogue
        self._clock = clock

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    def children(self) -> tuple[Child, ...]:
        return in_force(self._store).family.children

    def for_child(self, child_id: str) -> tuple[Topic, ...]:
        """Give the child's topics, those to come back to first."""
        agreement = in_force(self._store)
        child = agreement.family.child(child_id)
        since = {t.risk_id: t for t in self._safety.topic_talks() if t.child_id == child_id}
        found = []
        for risk in self._catalogue.risks:
            card = risk.card_for(child.band_on(self._clock.today()))
            if card is not None and (not risk.uses or risk.uses & child.uses):
                found.append(self._topic(risk, card, child, since.get(risk.id)))
        return tuple(sorted(found, key=lambda topic: topic.state))

    def next_steps(self, child_id: str) -> tuple[NextStep, ...]:
        """Give the steps that suit the child's age and open something it does not use yet."""
        agreement = in_force(self._store)
        child = agreement.family.child(child_id)
        band = child.band_on(self._clock.today())
        kept = {rule.rule_id for rule in agreement.rules}
        return tuple(
            NextStep(step, child, band, self._rules(step, kept))
            for step in self._catalogue.milestones
            if band in step.bands and not step.uses <= child.uses
        )

    def _rules(self, step: Milestone, kept: set[str]) -> tuple[HouseRule, ...]:
        found = (self._catalogue.house_rule(rule_id) for rule_id in step.rules)
        return tuple(rule for rule in found if rule is not None and rule.id not in kept)

    def keep(self, child_id: str, risk_id: str, talk: Talk) -> None:
        """Keep what came of a topic today, in the words the child has now."""
        today = self._clock.today()
        band = in_force(self._store).family.child(child_id).band_on(today)
        self._safety.put_topic_talk(TopicTalk(child_id, risk_id, band, talk, today))

    def _topic(self, risk: Risk, card: RiskCard, child: Child, since: TopicTalk | None) -> Topic:
        agreement = in_force(self._store)
        if since is not None:
            if since.band is card.band:
                return Topic(risk, card, _STATES[since.talk], since.on)
            return Topic(risk, card, TopicState.NEW_FOR_AGE, since.on)
        before = agreement.draft.talks.get(risk.id)
        if child.band_on(agreement.agreed_on) is not card.band:
            return Topic(risk, card, TopicState.NEW_FOR_AGE)
        if before is None:
            return Topic(risk, card, TopicState.OPEN)
        return Topic(risk, card, _STATES[before], agreement.agreed_on)
