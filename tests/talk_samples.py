"""A family that has agreed and talks about it, over a store in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts
from rule_samples import LEO, MIA, TWO_CHILDREN, small_catalogue
from unit.app.agreed_samples import whole_draft

from familypact.app.agree import Agree
from familypact.app.amend import Amend
from familypact.app.checkins import CheckIn, CheckIns
from familypact.app.first_values import FirstValues
from familypact.app.make_agreement import MakeAgreement
from familypact.app.proposals import Proposals
from familypact.app.talk_ports import TalkSurroundings
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import CheckInTalk, Point, PointKind, View
from familypact.domain.draft import Draft
from familypact.domain.errors import StoreNotWrittenError
from familypact.domain.family import GROWN_UPS
from familypact.domain.poster_copy import PosterCopy
from familypact.domain.proposal import Proposal, ProposalKind, Verdict
from familypact.domain.two_drafts import Turn


class MemoryTalks:
    """A TalkStore beside a MemoryStore; set `refuses` to make every write fail."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._talks: dict[int, CheckInTalk] = {}
        self._proposals: dict[int, Proposal] = {}
        self._copies: set[PosterCopy] = set()
        self.refuses: StoreNotWrittenError | None = None

    def talks(self) -> tuple[CheckInTalk, ...]:
        return tuple(self._talks[number] for number in sorted(self._talks))

    def put_talk(self, talk: CheckInTalk) -> None:
        self._write()
        self._talks[talk.number] = talk

    def end_talk(self, talk: CheckInTalk, next_checkin: datetime) -> None:
        self._write()
        self._talks[talk.number] = talk
        self._store.due = next_checkin

    def proposals(self) -> tuple[Proposal, ...]:
        return tuple(self._proposals[number] for number in sorted(self._proposals))

    def put_proposal(self, proposal: Proposal) -> None:
        self._write()
        self._proposals[proposal.id] = proposal

    def start_change(self, draft: Draft, proposals: Sequence[Proposal]) -> None:
        self._write()
        self._store.draft = draft
        for proposal in proposals:
            self._proposals[proposal.id] = proposal

    def poster_copies(self) -> tuple[PosterCopy, ...]:
        return tuple(sorted(self._copies, key=lambda copy: (copy.on, copy.version, copy.way)))

    def put_poster_copy(self, copy: PosterCopy) -> None:
        self._write()
        self._copies.add(copy)

    def _write(self) -> None:
        if self.refuses is not None:
            raise self.refuses


@dataclass
class Table:
    """The kitchen table: a store with an agreement, and the use cases around it."""

    store: MemoryStore = field(default_factory=MemoryStore)
    clock: FixedClock = field(default_factory=FixedClock)
    talks: MemoryTalks = field(init=False)

    def __post_init__(self) -> None:
        self.talks = MemoryTalks(self.store)
        self.catalogue = small_catalogue()
        self.first_values = FirstValues(self.catalogue, FakeContacts())
        self.surroundings = TalkSurroundings(self.store, self.talks, self.catalogue, self.clock)

    def agree_on(self, **changes) -> Agreement:
        """Make the first version; `changes` are fields of its draft."""
        make = MakeAgreement(self.first_values, self._agree(), self.clock)
        return make.make(whole_draft(**changes))

    def begin(self) -> CheckIn:
        return CheckIns(self.surroundings).begin()

    def proposals(self) -> Proposals:
        return Proposals(self.surroundings)

    def amend(self) -> Amend:
        return Amend(self.surroundings, self.first_values, self._agree())

    def _agree(self) -> Agree:
        return Agree(self.store, self.catalogue, PlainTexts(), self.clock)


def a_table(**changes) -> Table:
    table = Table()
    table.agree_on(**changes)
    return table


def point_of(check_in: CheckIn, kind: PointKind, ref: str = "", child_id: str = "") -> Point:
    """Give the first point of a kind, or the one with that id."""
    points = [p for side in check_in.sides() for s in check_in.sections(side) for p in s.points]
    return next(
        p for p in points if p.kind is kind and ref in ("", p.ref) and child_id in ("", p.child_id)
    )


def answer_all(check_in: CheckIn, side: str, view: View = View.GOING_WELL) -> None:
    """Let a side say the same of everything, and leave the chair."""
    for section in check_in.sections(side):
        for point in section.points:
            check_in.look_at(side, point, view)
    check_in.leave_chair(side, Turn.DONE)


def everybody_answers(check_in: CheckIn, view: View = View.GOING_WELL) -> None:
    for side in check_in.sides():
        answer_all(check_in, side, view)


def accepted(table, by="mia", about="rule/meals", **changes):
    """Write a proposal and let everybody who is asked say yes."""
    proposals = table.proposals()
    fields = {"kind": ProposalKind.DROP, "reason": "We eat late", **changes}
    proposal = proposals.put_on_table(replace(proposals.write(by, about), **fields))
    for side in proposal.asked:
        proposal = proposals.answer(proposal, side, Verdict.YES, "")
    return proposal


__all__ = [
    "GROWN_UPS",
    "LEO",
    "MIA",
    "TWO_CHILDREN",
    "MemoryTalks",
    "Table",
    "a_table",
    "accepted",
    "answer_all",
    "everybody_answers",
    "point_of",
    "replace",
]
