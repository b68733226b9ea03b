"""Proposals: written at a talk or at any time between, answered by the other side with a reason."""

from collections.abc import Sequence
from dataclasses import replace

from familypact.app.in_force import in_force
from familypact.app.steps import missing_promises
from familypact.app.talk_ports import TalkSurroundings
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import Point, PointKind, point_at, points_for
from familypact.domain.errors import BadValueError
from familypact.domain.family import GROWN_UPS
from familypact.domain.house_rule import HouseRule
from familypact.domain.pledge import Clause
from familypact.domain.proposal import (
    Proposal,
    ProposalKind,
    ProposalState,
    Reply,
    Verdict,
    is_waiting_for_draft,
    who_answers,
)

_NEW = (ProposalKind.ADD, ProposalKind.TRY)


class Proposals:
    """What is proposed about the agreement in force. Raises what the store raises."""

    def __init__(self, surroundings: TalkSurroundings) -> None:
        self._surroundings = surroundings

    @property
    def agreement(self) -> Agreement:
        """Raise NoAgreementError where there is none."""
        return in_force(self._surroundings.store)

    # --- writing one ---

    def points(self, by: str) -> tuple[Point, ...]:
        """Give what a side may propose something about."""
        return tuple(point for point in points_for(self.agreement, by) if self.kinds_for(point))

    def point(self, key: str) -> Point | None:
        """Look a point of the agreement up; None for a new rule, or for what is gone."""
        for point in points_for(self.agreement, GROWN_UPS):
            if point.key == key:
                return point
        return None

    def kinds_for(self, point: Point | None) -> tuple[ProposalKind, ...]:
        """Give what can be proposed; a fixed rule stays, though its values may change."""
        if point is None:
            return _NEW
        if point.kind is not PointKind.RULE:
            clause = self._clause(point)
            fixed = clause is not None and bool(clause.why_fixed)
            kinds = (ProposalKind.KEEP, ProposalKind.REWORD, ProposalKind.DROP)
            return kinds[:-1] if fixed else kinds
        change = (ProposalKind.CHANGE,) if self._has_values(point) else ()
        if point.fixed:
            return (ProposalKind.KEEP, *change)
        rest = (ProposalKind.TRY, ProposalKind.REWORD, ProposalKind.DROP)
        return (ProposalKind.KEEP, *change, *rest)

    def rule(self, point: Point | None) -> HouseRule | None:
        """Give the catalogue's rule, for its parameters; None for promises and own rules."""
        if point is None or point.kind is not PointKind.RULE:
            return None
        return self._surroundings.catalogue.house_rule(point.ref)

    def rule_of(self, proposal: Proposal) -> HouseRule | None:
        """Give the catalogue's rule that a proposal is about, or wants to add."""
        if not proposal.about:
            return self._surroundings.catalogue.house_rule(proposal.rule_id)
        return self.rule(point_at(proposal.about))

    def new_rules(self) -> tuple[HouseRule, ...]:
        """Give the fitting rules of the catalogue that the family has not got."""
        agreement = self.agreement
        kept = {rule.rule_id for rule in agreement.rules}
        today = self._surroundings.clock.today()
        fitting = self._surroundings.catalogue.rules_for(agreement.family, today)
        return tuple(rule for rule in fitting if rule.id not in kept)

    def write(self, by: str, about: str = "") -> Proposal:
        """Give what this side is still writing about a point, or a new one."""
        every = self._surroundings.talks.proposals()
        for proposal in every:
            unfinished = not proposal.on_table and not proposal.withdrawn
            if unfinished and (proposal.by, proposal.about) == (by, about):
                return proposal
        number = max((proposal.id for proposal in every), default=0) + 1
        proposal = Proposal(number, by, self._surroundings.clock.today(), about)
        self._put(proposal)
        return proposal

    def is_writing(self, by: str, about: str = "") -> bool:
        """Tell whether this side has begun to write about a point."""
        return any(
            not proposal.on_table and not proposal.withdrawn
            for proposal in self._surroundings.talks.proposals()
            if (proposal.by, proposal.about) == (by, about)
        )

    def keep(self, proposal: Proposal) -> None:
        """Save one that is being written; raise BadValueError where it cannot be proposed."""
        point = self.point(proposal.about) if proposal.about else None
        if proposal.kind is not None and proposal.kind not in self.kinds_for(point):
            raise BadValueError("kind", proposal.kind.value)
        rule = self.rule(point)
        if proposal.setting is not None and rule is not None:
            rule.parameter(proposal.setting.parameter_id).check(proposal.setting.value)
        self._put(proposal)

    def put_on_table(self, proposal: Proposal) -> Proposal:
        """Show it to the others; raise BadValueError while a reason or more is missing."""
        point = self.point(proposal.about) if proposal.about else None
        asked = who_answers(proposal.by, point, self.agreement.family)
        done = replace(proposal.put_on_table(asked), on=self._surroundings.clock.today())
        self.keep(done)
        return done

    def withdraw(self, proposal: Proposal) -> None:
        """Take it back, as only its writer may."""
        self._put(replace(proposal, withdrawn=True))

    def owed_after(self, proposal: Proposal) -> int:
        """Count what the grown-ups would owe once this and all that was accepted is left out.

        They promise no less than each child does, so they choose others before anybody signs.
        """
        if not _drops_of_grown_ups([proposal]):
            return 0
        agreement, draft = self.agreement, self.agreement.draft
        every = self._surroundings.talks.proposals()
        agreed_on = [p for p in every if is_waiting_for_draft(p, agreement.number)]
        dropped = _drops_of_grown_ups([*agreed_on, proposal])
        lines = tuple(
            replace(line, not_yet=line.not_yet or line.clause_id in dropped)
            for line in draft.grown_up_lines
        )
        return missing_promises(replace(draft, grown_up_lines=lines))

    # --- answering ---

    def on_table(self) -> tuple[Proposal, ...]:
        """Give what waits for an answer, oldest first; parked ones can be answered again."""
        return tuple(p for p in self._shown() if p.waits_for)

    def settled(self) -> tuple[Proposal, ...]:
        """Give what was answered, newest first."""
        done = (ProposalState.ACCEPTED, ProposalState.DECLINED)
        return tuple(reversed([p for p in self._shown() if p.state in done]))

    def answer(self, proposal: Proposal, side: str, verdict: Verdict, reason: str) -> Proposal:
        """Take a side's answer; raise BadValueError for a no without a reason."""
        reply = Reply(verdict, reason.strip(), self._surroundings.clock.today())
        answered = proposal.answered(side, reply)
        self._put(answered)
        return answered

    def _shown(self) -> list[Proposal]:
        return [
            proposal
            for proposal in self._surroundings.talks.proposals()
            if proposal.on_table and not proposal.withdrawn
        ]

    def _has_values(self, point: Point) -> bool:
        rule = self.rule(point)
        return rule is not None and bool(rule.parameters)

    def _clause(self, point: Point) -> Clause | None:
        catalogue = self._surroundings.catalogue
        child = point.kind is PointKind.CHILD
        return (catalogue.child_pledge if child else catalogue.grown_up_pledge).clause(point.ref)

    def _put(self, proposal: Proposal) -> None:
        self._surroundings.talks.put_proposal(proposal)


def _drops_of_grown_ups(proposals: Sequence[Proposal]) -> set[str]:
    points = [point_at(p.about) for p in proposals if p.kind is ProposalKind.DROP and p.about]
    return {point.ref for point in points if point.kind is PointKind.GROWN_UPS}
