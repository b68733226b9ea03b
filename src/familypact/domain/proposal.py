"""A proposal to change the agreement: from whom, why, and what the other side says to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from familypact.domain.agreement import AgreedRule, Agreement
from familypact.domain.checkin_talk import Point, PointKind
from familypact.domain.draft import Settled
from familypact.domain.errors import BadValueError
from familypact.domain.family import GROWN_UPS, Family
from familypact.domain.house_rule import Value

TRIAL_DAYS = 14


class ProposalKind(StrEnum):
    """What is to be done."""

    KEEP = "keep"
    CHANGE = "change"  # set a value of a rule
    REWORD = "reword"
    DROP = "drop"
    ADD = "add"
    TRY = "try"  # for two weeks: a value, a rule as it is, or a new rule


class ProposalState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    PARKED = "parked"
    WITHDRAWN = "withdrawn"


class Verdict(StrEnum):
    """What a side says to a proposal."""

    YES = "yes"
    NO = "no"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Reply:
    """One side's answer; who does not say yes says why."""

    verdict: Verdict
    reason: str = ""
    on: date = date.min

    def __post_init__(self) -> None:
        if self.verdict is not Verdict.YES and not self.reason.strip():
            raise BadValueError("reason", "")


@dataclass(frozen=True, slots=True)
class Setting:
    """A value for a rule's parameter, for everybody or for one child."""

    parameter_id: str
    value: Value
    child_id: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who wants to change what; still being written while it is not `on_table`.

    `about` is the key of a `Point`, empty for a new rule; `rule_id` names a rule of the catalogue
    to add, `words` an own one or a new wording. `asked` are the sides that have to answer.
    `taken_into` is the version whose draft took it in, 0 before that.
    """

    id: int
    by: str
    on: date
    about: str = ""
    kind: ProposalKind | None = None
    rule_id: str = ""
    words: str = ""
    setting: Setting | None = None
    reason: str = ""
    asked: tuple[str, ...] = ()
    on_table: bool = False
    withdrawn: bool = False
    replies: Mapping[str, Reply] = field(default_factory=dict)
    taken_into: int = 0

    @property
    def state(self) -> ProposalState:
        """Sum the replies up: one no declines, one "later" parks, it takes everybody's yes."""
        if self.withdrawn:
            return ProposalState.WITHDRAWN
        verdicts = {reply.verdict for reply in self.replies.values()}
        if Verdict.NO in verdicts:
            return ProposalState.DECLINED
        if Verdict.LATER in verdicts:
            return ProposalState.PARKED
        answered = bool(self.asked) and all(side in self.replies for side in self.asked)
        return ProposalState.ACCEPTED if answered else ProposalState.OPEN

    @property
    def waits_for(self) -> tuple[str, ...]:
        """Give the sides that may still answer, or answer again after "later"."""
        if not self.on_table or self.state not in (ProposalState.OPEN, ProposalState.PARKED):
            return ()
        return tuple(
            side
            for side in self.asked
            if side not in self.replies or self.replies[side].verdict is Verdict.LATER
        )

    @property
    def is_complete(self) -> bool:
        """Tell whether it says enough to be answered."""
        return bool(self.reason.strip()) and self._says_what

    @property
    def _says_what(self) -> bool:
        match self.kind:
            case ProposalKind.KEEP | ProposalKind.DROP:
                return bool(self.about)
            case ProposalKind.CHANGE:
                return bool(self.about) and self.setting is not None
            case ProposalKind.REWORD:
                return bool(self.about) and bool(self.words.strip())
            case ProposalKind.ADD | ProposalKind.TRY:
                return self._names_a_rule
            case _:
                return False

    @property
    def _names_a_rule(self) -> bool:
        if self.about:
            return self.kind is ProposalKind.TRY
        return bool(self.rule_id) or bool(self.words.strip())

    def answered(self, side: str, reply: Reply) -> "Proposal":
        """Take a side's answer; raise BadValueError from one that is not asked."""
        if side not in self.waits_for:
            raise BadValueError("side", side)
        return replace(self, replies={**self.replies, side: reply})

    def put_on_table(self, asked: tuple[str, ...]) -> "Proposal":
        """Let the others see it; raise BadValueError while something is missing."""
        if not self.is_complete:
            raise BadValueError("proposal", "" if self.kind is None else self.kind.value)
        return replace(self, asked=asked, on_table=True)


def who_answers(by: str, point: Point | None, family: Family) -> tuple[str, ...]:
    """Give the other side: the grown-ups, or the child whose promise it is, or every child."""
    if by != GROWN_UPS:
        return (GROWN_UPS,)
    if point is not None and point.kind is PointKind.CHILD:
        return (point.child_id,)
    return tuple(child.id for child in family.children)


def is_waiting_for_draft(proposal: Proposal, version: int) -> bool:
    """Tell whether it was accepted and is in no version up to `version`, the one in force."""
    accepted = proposal.on_table and proposal.state is ProposalState.ACCEPTED
    return accepted and not 0 < proposal.taken_into <= version


def trials_of(versions: Sequence[Agreement]) -> dict[str, date]:
    """Give what the last version tries, each with the day on which its two weeks are over.

    They begin with the first version that tries it so, whatever else changes in the meantime.
    """
    began: dict[AgreedRule, date] = {}
    for version in versions:
        tried = [rule for rule in version.rules if rule.settled is Settled.TRIAL]
        began = {rule: began.get(rule, version.agreed_on) for rule in tried}
    return {rule.rule_id: day + timedelta(days=TRIAL_DAYS) for rule, day in began.items()}
