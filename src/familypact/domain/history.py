"""What became of an agreement: what changed between two versions, and how each promise went."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from familypact.domain.agreement import AgreedLine, AgreedRule, Agreement
from familypact.domain.checkin_talk import CheckInTalk, PointKind, TalkState, View, points_of
from familypact.domain.draft import Settled


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Part(StrEnum):
    """Which part of the agreement a change is in."""

    GROWN_UPS = "grown-ups"
    CHILD = "child"
    RULES = "rules"
    FIRST_MINUTE = "first-minute"
    TRUSTED = "trusted"


class Trying(StrEnum):
    """Whether a rule is tried for two weeks from now on, or is kept for good after that."""

    NO = "no"
    BEGINS = "begins"
    ENDS = "ends"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: the lines as they were and as they are; either is empty where it was not."""

    kind: ChangeKind
    part: Part
    ref: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    child_id: str = ""
    trying: Trying = Trying.NO


_Lines = Mapping[tuple[str, str], tuple[str, ...]]


def changes_between(before: Agreement, after: Agreement) -> tuple[Change, ...]:
    """Compare two versions, the grown-ups' promises first; what stayed is left out."""
    trials = _trials(before), _trials(after)
    return tuple(
        change
        for part in Part
        for change in _differences(part, (_lines(before, part), _lines(after, part)), trials)
    )


def _differences(
    part: Part, lines: tuple[_Lines, _Lines], trials: tuple[frozenset[str], frozenset[str]]
) -> Iterable[Change]:
    before, after = lines
    for child_id, ref in (*before, *(key for key in after if key not in before)):
        was, now = before.get((child_id, ref), ()), after.get((child_id, ref), ())
        trying = _trying(ref, trials) if part is Part.RULES and now else Trying.NO
        if was != now or trying is not Trying.NO:
            kind = ChangeKind.CHANGED if was and now else ChangeKind.ADDED
            kind = ChangeKind.REMOVED if not now else kind
            yield Change(kind, part, ref, was, now, child_id, trying)


def _trying(ref: str, trials: tuple[frozenset[str], frozenset[str]]) -> Trying:
    was, now = ref in trials[0], ref in trials[1]
    if was == now:
        return Trying.NO
    return Trying.BEGINS if now else Trying.ENDS


def _trials(agreement: Agreement) -> frozenset[str]:
    return frozenset(r.rule_id for r in agreement.rules if r.settled is Settled.TRIAL)


def _lines(agreement: Agreement, part: Part) -> _Lines:
    match part:
        case Part.GROWN_UPS:
            return _promises("", agreement.grown_ups)
        case Part.CHILD:
            return {
                key: words
                for pledge in agreement.children
                for key, words in _promises(pledge.child_id, pledge.lines).items()
            }
        case Part.RULES:
            return {("", rule.rule_id): _rule(rule) for rule in agreement.rules}
        case Part.FIRST_MINUTE:
            return {("", plan.when): (plan.when, plan.then) for plan in agreement.first_minute}
        case Part.TRUSTED:
            return {("", adult.id): (adult.name.strip(),) for adult in agreement.trusted}
        case _ as never:
            assert_never(never)


def _promises(child_id: str, lines: Iterable[AgreedLine]) -> _Lines:
    return {(child_id, line.clause_id): (line.text,) for line in lines if not line.not_yet}


def _rule(rule: AgreedRule) -> tuple[str, ...]:
    return (rule.title, *rule.settings)


@dataclass(frozen=True, slots=True)
class TickRow:
    """One promise or rule over several talks; None where nobody was asked or heard."""

    ref: str
    words: str
    views: tuple[View | None, ...]
    in_force: bool = True


@dataclass(frozen=True, slots=True)
class Ticks:
    """The talks that were held, oldest first, and how each promise went in them."""

    days: tuple[date, ...]
    rows: tuple[TickRow, ...]


def held(talks: Iterable[CheckInTalk]) -> tuple[CheckInTalk, ...]:
    """Give the talks that were held to their end, oldest first."""
    done = [talk for talk in talks if talk.state is TalkState.DONE]
    return tuple(sorted(done, key=lambda talk: talk.number))


def ticks(talks: Iterable[CheckInTalk], versions: Sequence[Agreement], kind: PointKind) -> Ticks:
    """Put the talks side by side for one kind of promise.

    The same promise of several children is one row: nothing here sets one child against another.
    """
    done = held(talks)
    words: dict[str, str] = {}
    keys: dict[str, dict[str, None]] = {}
    for version in reversed(versions):  # the newest wording, in the newest order
        for point in points_of(version):
            if point.kind is kind:
                words.setdefault(point.ref, point.words)
                keys.setdefault(point.ref, {})[point.key] = None
    in_force = {p.ref for p in points_of(versions[-1])} if versions else set()
    rows = (
        TickRow(ref, line, tuple(_view(talk, tuple(keys[ref])) for talk in done), ref in in_force)
        for ref, line in words.items()
    )
    kept = tuple(row for row in rows if row.in_force or any(row.views))
    return Ticks(tuple(talk.day for talk in done), kept)


def _view(talk: CheckInTalk, keys: Iterable[str]) -> View | None:
    """Sum a row up over the children; where they differ it is something to talk about."""
    views = {view for key in keys if (view := talk.family_view(key)) is not None}
    if not views:
        return None
    return views.pop() if len(views) == 1 else View.NEEDS_TALK
