"""A check-in talk: what each side says of each promise alone, and what they then say together."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from familypact.domain.agreement import Agreement
from familypact.domain.draft import Talk
from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import Turn


class View(StrEnum):
    """How one side sees one promise or rule."""

    GOING_WELL = "going-well"
    NEEDS_TALK = "needs-a-talk"
    DID_NOT_WORK = "did-not-work"


class PointKind(StrEnum):
    """What a view is about."""

    GROWN_UPS = "grown-ups"  # a promise of the grown-ups
    CHILD = "child"  # a promise of one child
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Point:
    """A promise or rule of an agreement as the talk asks about it.

    `ref` is the id of the clause or rule; `words` is the short line, `details` what it says fully.
    """

    kind: PointKind
    ref: str
    child_id: str = ""
    words: str = ""
    details: str = ""
    fixed: bool = False

    @property
    def key(self) -> str:
        """Give what names this point in every version of the agreement."""
        return "/".join((self.kind, *filter(None, (self.child_id,)), self.ref))


@dataclass(frozen=True, slots=True)
class Remark:
    """A side's own words about a point; others see them only where that side said yes."""

    text: str = ""
    shared: bool = False


class Telling(StrEnum):
    """The private answer to "would you tell?" and "would my child tell me?"."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Gap(StrEnum):
    """How far apart a child and the grown-ups are; neither answer is kept once this is known."""

    TOGETHER = "together"
    NEAR = "near"
    FAR = "far"


_STEPS = tuple(Telling)
_GAPS = tuple(Gap)


def gap_between(one: Telling, other: Telling) -> Gap:
    return _GAPS[abs(_STEPS.index(one) - _STEPS.index(other))]


@dataclass(frozen=True, slots=True)
class Chair:
    """What one side says alone. `tellings` is by child id, a child's own under its own id."""

    turn: Turn = Turn.OPEN
    views: Mapping[str, View] = field(default_factory=dict)
    remarks: Mapping[str, Remark] = field(default_factory=dict)
    tellings: Mapping[str, Telling] = field(default_factory=dict)


class Stage(StrEnum):
    """Where the family is in the talk."""

    CHAIRS = "chairs"
    COMPARE = "compare"
    TOGETHER = "together"
    CHANGES = "changes"
    NEXT = "next"


class TalkState(StrEnum):
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class CheckInTalk:
    """One talk about one version of the agreement; each answer returns a new one.

    `chairs` are by side: a child's id, or `GROWN_UPS`. `gaps` are by child id. `another` counts how
    often the family asked for another question of the month.
    """

    number: int
    day: date
    version: int
    state: TalkState = TalkState.OPEN
    stage: Stage = Stage.CHAIRS
    chairs: Mapping[str, Chair] = field(default_factory=dict)
    gaps: Mapping[str, Gap] = field(default_factory=dict)
    good_thing: str = ""
    another: int = 0
    topics: Mapping[str, Talk] = field(default_factory=dict)

    def chair(self, side: str) -> Chair:
        return self.chairs.get(side, Chair())

    def with_chair(self, side: str, chair: Chair) -> "CheckInTalk":
        return replace(self, chairs={**self.chairs, side: chair})

    def with_view(self, side: str, key: str, view: View) -> "CheckInTalk":
        chair = self.chair(side)
        return self.with_chair(side, replace(chair, views={**chair.views, key: view}))

    def with_remark(self, side: str, key: str, remark: Remark) -> "CheckInTalk":
        """Keep own words; empty ones are forgotten."""
        chair = self.chair(side)
        others = {at: said for at, said in chair.remarks.items() if at != key}
        remarks = {**others, key: remark} if remark.text.strip() else others
        return self.with_chair(side, replace(chair, remarks=remarks))

    def with_telling(self, side: str, child_id: str, telling: Telling) -> "CheckInTalk":
        chair = self.chair(side)
        tellings = {**chair.tellings, child_id: telling}
        return self.with_chair(side, replace(chair, tellings=tellings))

    def with_turn(self, side: str, turn: Turn) -> "CheckInTalk":
        """Open or close a chair; where both answers are in, only the gap between them is kept."""
        return _measured(self.with_chair(side, replace(self.chair(side), turn=turn)))

    def with_topic(self, topic_id: str, talk: Talk) -> "CheckInTalk":
        return replace(self, topics={**self.topics, topic_id: talk})

    def ended(self, state: TalkState) -> "CheckInTalk":
        """Close the talk; what was private to one side is forgotten with it."""
        return replace(self.shared(), state=state)

    def shared(self) -> "CheckInTalk":
        """Give only what everybody may see: nothing of a side that has not finished."""
        chairs = {side: _shared(chair) for side, chair in self.chairs.items()}
        return replace(self, chairs=chairs)

    # --- what everybody may see ---

    def heard(self, key: str) -> dict[str, View]:
        """Give what the sides that have finished say of a point."""
        return {
            side: chair.views[key]
            for side, chair in self.chairs.items()
            if chair.turn is Turn.DONE and key in chair.views
        }

    def shared_remarks(self, key: str) -> dict[str, str]:
        """Give the words about a point that their writers let others read."""
        return {
            side: chair.remarks[key].text
            for side, chair in self.chairs.items()
            if chair.turn is Turn.DONE and key in chair.remarks and chair.remarks[key].shared
        }

    def differs(self, key: str) -> bool:
        return len(set(self.heard(key).values())) > 1

    def family_view(self, key: str) -> View | None:
        """Sum up for the history, without saying who: None where nobody was heard."""
        views = {
            chair.views[key]
            for chair in self.chairs.values()
            if chair.turn is Turn.DONE and key in chair.views
        }
        if not views:
            return None
        return views.pop() if len(views) == 1 else View.NEEDS_TALK


def _shared(chair: Chair) -> Chair:
    if chair.turn is not Turn.DONE:
        return Chair(chair.turn)
    remarks = {key: said for key, said in chair.remarks.items() if said.shared}
    return replace(chair, remarks=remarks, tellings={})


def points_of(agreement: Agreement) -> tuple[Point, ...]:
    """Give all that a talk can ask about: the grown-ups' promises first."""
    grown_ups = [
        Point(PointKind.GROWN_UPS, line.clause_id, "", line.poster or line.text, line.text)
        for line in agreement.grown_ups
        if not line.not_yet
    ]
    children = [
        Point(PointKind.CHILD, line.clause_id, pledge.child_id, line.poster or line.text, line.text)
        for pledge in agreement.children
        for line in pledge.lines
        if not line.not_yet
    ]
    return (*grown_ups, *children, *_rules_of(agreement))


def _rules_of(agreement: Agreement) -> tuple[Point, ...]:
    return tuple(
        Point(
            PointKind.RULE,
            rule.rule_id,
            words=rule.title,
            details=", ".join(rule.settings),
            fixed=rule.fixed,
        )
        for rule in agreement.rules
    )


def points_for(agreement: Agreement, side: str) -> tuple[Point, ...]:
    """Give what one side is asked about: a child not about its brothers and sisters."""
    everything = points_of(agreement)
    if side == GROWN_UPS:
        return everything
    return tuple(p for p in everything if p.kind is not PointKind.CHILD or p.child_id == side)


def sides_of(agreement: Agreement) -> tuple[str, ...]:
    """Give who speaks: each child alone, then the grown-ups as one."""
    return (*(child.id for child in agreement.family.children), GROWN_UPS)


def _measured(talk: CheckInTalk) -> CheckInTalk:
    """Replace each pair of private answers by how far apart they are."""
    if talk.chair(GROWN_UPS).turn is not Turn.DONE:
        return talk
    for side, chair in talk.chairs.items():
        own, theirs = chair.tellings.get(side), talk.chair(GROWN_UPS).tellings.get(side)
        if chair.turn is Turn.DONE and own is not None and theirs is not None:
            talk = replace(talk, gaps={**talk.gaps, side: gap_between(own, theirs)})
            talk = _without_telling(_without_telling(talk, side, side), GROWN_UPS, side)
    return talk


def _without_telling(talk: CheckInTalk, side: str, child_id: str) -> CheckInTalk:
    chair = talk.chair(side)
    kept = {at: told for at, told in chair.tellings.items() if at != child_id}
    return talk.with_chair(side, replace(chair, tellings=kept))


def point_at(key: str) -> Point:
    """Read a key back; the words have to be looked up."""
    name, _, rest = key.partition("/")
    kind = PointKind(name)
    if kind is not PointKind.CHILD:
        return Point(kind, rest)
    child_id, _, ref = rest.rpartition("/")
    return Point(kind, ref, child_id)
