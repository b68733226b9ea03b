"""The check-in talk: who speaks when, what comes next, every answer saved as it is given."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from familypact.app.in_force import in_force
from familypact.app.talk_ports import TalkSurroundings
from familypact.catalogue.questions import Question, question_for
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import (
    CheckInTalk,
    Point,
    PointKind,
    Remark,
    Stage,
    TalkState,
    Telling,
    View,
    points_for,
    points_of,
    sides_of,
)
from familypact.domain.draft import Talk
from familypact.domain.errors import NoAgreementError
from familypact.domain.family import GROWN_UPS, AgeBand, Child
from familypact.domain.risk import Risk
from familypact.domain.two_drafts import Turn

EARLY_DAYS = 3  # a talk held that long before its day is the talk of that day


@dataclass(frozen=True, slots=True)
class Section:
    """Some points asked about on one screen; `child_id` where they are one child's promises."""

    kind: PointKind
    points: tuple[Point, ...]
    child_id: str = ""


class CheckIns:
    """Begins a talk, or goes on with the one that is open."""

    def __init__(self, surroundings: TalkSurroundings) -> None:
        self._surroundings = surroundings

    def is_open(self) -> bool:
        """Tell whether a talk was begun and neither ended nor skipped."""
        return _open_talk(self._surroundings) is not None

    def begin(self) -> "CheckIn":
        """Give the talk to go on with, or a new one; raise NoAgreementError."""
        talks, store = self._surroundings.talks, self._surroundings.store
        found = _open_talk(self._surroundings)
        if found is None:
            version = in_force(store).number
            number = max((talk.number for talk in talks.talks()), default=0) + 1
            found = CheckInTalk(number, self._surroundings.clock.today(), version)
            talks.put_talk(found)
        agreement = store.version(found.version)
        if agreement is None:
            raise NoAgreementError
        return CheckIn(self._surroundings, found, agreement)

    def who_begins(self) -> Child | None:
        """Give the child who chooses the first question next time: each in turn."""
        agreement = self._surroundings.store.latest()
        if agreement is None or not agreement.family.children:
            return None
        ended = [t for t in self._surroundings.talks.talks() if t.state is TalkState.DONE]
        return agreement.family.children[len(ended) % len(agreement.family.children)]


def _open_talk(surroundings: TalkSurroundings) -> CheckInTalk | None:
    open_ones = [t for t in surroundings.talks.talks() if t.state is TalkState.OPEN]
    return open_ones[-1] if open_ones else None


class CheckIn:
    """One talk on its way. Raises what the store raises when an answer is saved."""

    def __init__(
        self, surroundings: TalkSurroundings, talk: CheckInTalk, agreement: Agreement
    ) -> None:
        self._surroundings = surroundings
        self._talk = talk
        self.agreement = agreement

    @property
    def talk(self) -> CheckInTalk:
        return self._talk

    @property
    def today(self) -> date:
        return self._surroundings.clock.today()

    # --- each side alone ---

    def sides(self) -> tuple[str, ...]:
        return sides_of(self.agreement)

    def side_now(self) -> str | None:
        """Give who speaks next; None when everybody has, or is not here."""
        for side in self.sides():
            if self._talk.chair(side).turn is Turn.OPEN:
                return side
        return None

    def band(self, side: str) -> AgeBand | None:
        """Give a child's band; None for the grown-ups."""
        if side == GROWN_UPS:
            return None
        return self.agreement.family.child(side).band_on(self.today)

    def sections(self, side: str) -> tuple[Section, ...]:
        """Give what a side is asked, screen by screen: the grown-ups' promises first."""
        points = points_for(self.agreement, side)
        own = [
            Section(PointKind.CHILD, found, child.id)
            for child in self.agreement.family.children
            if (found := tuple(p for p in points if p.child_id == child.id))
        ]
        promises = tuple(p for p in points if p.kind is PointKind.GROWN_UPS)
        rules = tuple(p for p in points if p.kind is PointKind.RULE)
        first = [Section(PointKind.GROWN_UPS, promises)] if promises else []
        last = [Section(PointKind.RULE, rules)] if rules else []
        return (*first, *own, *last)

    def look_at(self, side: str, point: Point, view: View) -> None:
        self._keep(self._talk.with_view(side, point.key, view))

    def rest_goes_well(self, side: str, section: Section) -> None:
        """Say of everything on the screen that has no answer yet that it goes well."""
        talk = self._talk
        for point in section.points:
            if point.key not in talk.chair(side).views:
                talk = talk.with_view(side, point.key, View.GOING_WELL)
        self._keep(talk)

    def remark(self, side: str, point: Point, remark: Remark) -> None:
        self._keep(self._talk.with_remark(side, point.key, remark))

    def asked_to_tell(self, side: str) -> tuple[str, ...]:
        """Give the children a side is asked about in private: a child only about itself."""
        if side != GROWN_UPS:
            return (side,)
        return tuple(child.id for child in self.agreement.family.children)

    def tell(self, side: str, child_id: str, telling: Telling) -> None:
        self._keep(self._talk.with_telling(side, child_id, telling))

    def leave_chair(self, side: str, turn: Turn) -> None:
        """Close a chair (DONE), leave it to another day (LATER) or open it again (OPEN)."""
        self._keep(self._talk.with_turn(side, turn))

    # --- together ---

    def go_to(self, stage: Stage) -> None:
        self._keep(replace(self._talk, stage=stage))

    def compared(self) -> tuple[Point, ...]:
        """Give what was answered: where views differ first, then what needs a talk."""
        heard = [p for p in points_of(self.agreement) if self._talk.heard(p.key)]
        return tuple(sorted(heard, key=self._calm))

    def _calm(self, point: Point) -> int:
        if self._talk.differs(point.key):
            return 0
        return 2 if self._talk.family_view(point.key) is View.GOING_WELL else 1

    def write_good_thing(self, words: str) -> None:
        self._keep(replace(self._talk, good_thing=words.strip()))

    def questions(self) -> Mapping[AgeBand | None, Question]:
        """Give the question of the month for each band of the family, then the grown-ups'."""
        family = self.agreement.family
        month = self._talk.day.year * 12 + self._talk.day.month - 1 + self._talk.another
        bands = [b for b in AgeBand if b in family.bands_on(self._talk.day)]
        return {band: question_for(band, month) for band in (*bands, None)}

    def another_question(self) -> None:
        self._keep(replace(self._talk, another=self._talk.another + 1))

    def topic(self) -> Risk | None:
        """Give a topic that was put off and not talked about since; None where there is none."""
        settled = {
            topic
            for talk in self._surroundings.talks.talks()
            if talk.version == self._talk.version and talk.number != self._talk.number
            for topic, result in talk.topics.items()
            if result is Talk.TALKED
        }
        put_off = [
            topic
            for topic, result in self.agreement.draft.talks.items()
            if result is Talk.COME_BACK and topic not in settled
        ]
        known = [risk for risk in self._surroundings.catalogue.risks if risk.id in put_off]
        return known[0] if known else None

    def settle_topic(self, risk: Risk, result: Talk) -> None:
        self._keep(self._talk.with_topic(risk.id, result))

    # --- the end ---

    def planned_next(self) -> datetime:
        """Give the next date of the rhythm, as if the talk ended now."""
        agreement = self._surroundings.store.latest() or self.agreement
        due = self._surroundings.store.next_checkin()
        day = self.today
        if due is not None and day < due.date() <= day + timedelta(days=EARLY_DAYS):
            day = due.date()
        return agreement.cadence.next_after(agreement.agreed_on, day)

    def end(self, next_checkin: datetime) -> None:
        """Close the talk as held today and set the next date."""
        self._end(TalkState.DONE, next_checkin)

    def skip(self) -> datetime:
        """Leave this talk out; the next one is that of the rhythm."""
        moment = self.planned_next()
        self._end(TalkState.SKIPPED, moment)
        return moment

    def not_today(self, days: int) -> datetime:
        """Keep the talk as it is and come back to it in so many days."""
        at: time = self.agreement.cadence.at
        moment = datetime.combine(self.today + timedelta(days=days), at)
        self._surroundings.talks.end_talk(self._talk, moment)
        return moment

    def _end(self, state: TalkState, moment: datetime) -> None:
        ended = replace(self._talk.ended(state), day=self.today)
        self._surroundings.talks.end_talk(ended, moment)
        self._talk = ended

    def _keep(self, talk: CheckInTalk) -> None:
        """Save at once; what the disk refuses stays in memory."""
        if talk != self._talk:
            self._talk = talk
            self._surroundings.talks.put_talk(talk)
