"""A whole family at its kitchen table: the real catalogue, a store in memory, and its pages."""

from dataclasses import replace
from datetime import datetime, timedelta

from fakes import A_SUNDAY, FakeContacts, FixedClock, MemoryStore, PlainTexts
from family_samples import HEBREW_NAME, LONG_NAME, agreement_of, ortiz, signed_by
from talk_samples import MemoryTalks

from familypact.app.agree import Agree
from familypact.app.amend import Amend
from familypact.app.checkins import CheckIn, CheckIns
from familypact.app.first_values import FirstValues
from familypact.app.history import PactHistory
from familypact.app.history_sheet import HistoryPaper
from familypact.app.ports import PageImage
from familypact.app.proposals import Proposals
from familypact.app.settings import Paper
from familypact.app.talk_ports import TalkSurroundings
from familypact.app.wording import Wording
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.checkin_talk import PointKind, Remark, Stage, Telling, View
from familypact.domain.draft import Settled, Talk
from familypact.domain.family import GROWN_UPS, Joys
from familypact.domain.proposal import Proposal, ProposalKind, Verdict
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.two_drafts import Ratings, Turn
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.checkin.proposals_page import ProposalsPage
from familypact.ui.checkin.talk_table import TalkParts
from familypact.ui.checkin.talk_words import TalkWords
from familypact.ui.history.history_flow import HistoryTools
from familypact.ui.history.history_page import HistoryPage
from familypact.ui.history.what_changed_page import TwoVersions, WhatChangedPage
from familypact.ui.talk_flow import TalkFlow, TalkTools

NEVER = datetime(2029, 1, 7, 17, 0)  # noqa: DTZ001 - wall time


class KeptFiles:
    """Keeps what is exported."""

    def __init__(self):
        self.files = {}
        self.refuses = None

    def save(self, path, content):
        if self.refuses is not None:
            raise self.refuses
        self.files[path] = content


class PlainPages:
    """Makes a file that names its paper, and one white page of it."""

    def render(self, parts, paper, _texts):
        return f"%PDF {paper.value} {len(parts)}".encode() if parts else b""

    def images(self, pdf, dots_per_inch):
        assert pdf.startswith(b"%PDF")
        return (PageImage(dots_per_inch, dots_per_inch, b"\xff" * dots_per_inch**2 * 3),)


class Kitchen:
    """`mia` is 9 to 12, `leo` 5 to 8; their ids are c0 and c1."""

    def __init__(self, *, long_names=False, store=None, talks=None):
        self.store = store or MemoryStore()
        self.talks = talks or MemoryTalks(self.store)
        self.clock, self.texts, self.catalogue = FixedClock(), PlainTexts(), whole_catalogue()
        self.surroundings = TalkSurroundings(self.store, self.talks, self.catalogue, self.clock)
        self.files = KeptFiles()
        self.pages = PlainPages()
        if self.store.latest() is None:
            self.store.agree(first_agreement(long_names=long_names))

    # --- use cases ---

    def check_in(self) -> CheckIn:
        return CheckIns(self.surroundings).begin()

    def proposals(self) -> Proposals:
        return Proposals(self.surroundings)

    def agree(self) -> Agree:
        return Agree(self.store, self.catalogue, self.texts, self.clock)

    def amend(self) -> Amend:
        first_values = FirstValues(self.catalogue, FakeContacts())
        return Amend(self.surroundings, first_values, self.agree())

    def history(self) -> PactHistory:
        return PactHistory(self.surroundings, self.texts, self.files)

    def parts(self) -> TalkParts:
        wording = Wording(self.catalogue, self.texts)
        words = TalkWords(self.store.latest(), self.texts, wording, self.clock.today())
        return TalkParts(self.proposals(), self.amend(), words, self.texts)

    def flow(self) -> TalkFlow:
        wording = Wording(self.catalogue, self.texts)
        history = self.history()
        paper = HistoryPaper(history, self.texts, self.pages, self.files)
        keeping = HistoryTools(history, paper, self.pages, lambda: Paper.LETTER, self.texts)
        return TalkFlow(
            TalkTools(self.surroundings, self.amend(), history, keeping, self.texts, wording)
        )

    # --- pages ---

    def check_in_page(self) -> CheckInPage:
        return CheckInPage(self.check_in(), self.parts())

    def proposals_page(self) -> ProposalsPage:
        return ProposalsPage(self.parts())

    def changed_page(self) -> WhatChangedPage:
        """Show the draft made of what is accepted now."""
        amend = self.amend()
        because = amend.waiting()
        after = amend.preview(amend.start())
        versions = TwoVersions(self.store.latest(), after, because)
        return WhatChangedPage(versions, self.parts().words)

    def history_page(self) -> HistoryPage:
        return HistoryPage(self.history(), self.parts().words, self.texts)

    # --- what happens at the table ---

    def leave_chairs_before(self, side):
        check_in = self.check_in()
        while (now := check_in.side_now()) is not None and now != side:
            check_in.leave_chair(now, Turn.DONE)

    def say_something(self, side):
        """Let a side find two things that need a talk, with words for one of them."""
        check_in = self.check_in()
        for section in check_in.sections(side):
            for n, point in enumerate(section.points):
                check_in.look_at(side, point, list(View)[(n % 5 == 1) + (n % 7 == 6)])
            if len(section.points) > 1:
                words = f"Sam looks at his phone on Sundays, says {side}"
                check_in.remark(side, section.points[1], Remark(words, shared=True))
        for child in check_in.asked_to_tell(side):
            told = Telling.MAYBE if side == GROWN_UPS else Telling.YES
            check_in.tell(side, child, told)

    def everybody_speaks(self, *, rounds=0):
        check_in = self.check_in()
        for n, side in enumerate(check_in.sides()):
            for section in check_in.sections(side):
                for m, point in enumerate(section.points):
                    turn = (m * 3 + rounds) % 8
                    view = View.NEEDS_TALK if turn == 1 else View.GOING_WELL
                    view = View.DID_NOT_WORK if turn == 4 and rounds % 3 == 0 else view
                    view = View.NEEDS_TALK if turn == 6 and n == 0 else view
                    self._look(side, point, view)
            talk = self.check_in()
            if section.points:
                talk.remark(side, section.points[0], Remark(f"Words of {side}", shared=n != 0))
            for child in talk.asked_to_tell(side):
                talk.tell(side, child, Telling.YES if n else Telling.MAYBE)
            talk.leave_chair(side, Turn.DONE)
        self.propose("c0", "rule/" + self._rule(), ProposalKind.TRY, "We all eat later now")
        self.propose(GROWN_UPS, "", ProposalKind.ADD, "We need fresh air", "We walk on Sundays")

    def propose(self, by, about, kind, reason, words="") -> Proposal:
        proposals = self.proposals()
        written = replace(proposals.write(by, about), kind=kind, reason=reason, words=words)
        return proposals.put_on_table(written)

    def accept(self, proposal, verdict=Verdict.YES, reason=""):
        while proposal.waits_for:
            side = proposal.waits_for[0]
            proposal = self.proposals().answer(proposal, side, verdict, reason)
        return proposal

    def everybody_signs(self, draft):
        for party in draft.family.party_ids():
            name = draft.family.name_of(party)
            sign_off = SignOff(party, Mark.TYPED, self.clock.today(), typed=name)
            draft = draft.with_sign_off(sign_off)
        return draft

    def live_two_years(self):
        """Hold eight talks, change the pact twice, and have one change waiting."""
        for n in range(8):
            self.clock.moment = A_SUNDAY + timedelta(weeks=4 * (n + 1))
            self.everybody_speaks(rounds=n)
            check_in = self.check_in()
            check_in.write_good_thing(f"We played Mia's game together, round {n + 1}.")
            check_in.go_to(Stage.NEXT)
            check_in.end(NEVER)
            mine, theirs = self.proposals().on_table()[-2:]
            if n in (2, 5):
                self.accept(mine)
                self.accept(theirs)
                self.amend().agree(self.everybody_signs(self.amend().start()))
            elif n != 7:
                self.accept(mine, Verdict.NO, "Meals are for all of us")
                self.accept(theirs, Verdict.NO, "We walk to school already")
        mine, theirs = self.proposals().on_table()[-2:]
        self.accept(theirs)

    def loose_promise(self) -> str:
        """Give the key of a promise of the grown-ups that may be left out."""
        proposals = self.proposals()
        for point in proposals.points(GROWN_UPS):
            kinds = proposals.kinds_for(point)
            if point.kind is PointKind.GROWN_UPS and ProposalKind.DROP in kinds:
                return point.key
        raise AssertionError("every promise stands")

    def _look(self, side, point, view):
        check_in = self.check_in()
        check_in.look_at(side, point, view)

    def _rule(self) -> str:
        rules = self.store.latest().rules
        return next(rule.rule_id for rule in rules if not rule.fixed)


def first_agreement(*, long_names=False):
    family = ortiz(name=LONG_NAME[:300] if long_names else "Ortiz")
    if long_names:
        mia, leo = family.children
        family = replace(
            family,
            children=(replace(mia, name=LONG_NAME[:300]), replace(leo, name=HEBREW_NAME[:300])),
        )
    agreement = agreement_of(family)
    draft = agreement.draft
    # A family that has been through the wizard: every rule settled, one topic put off.
    rules = tuple(replace(rule, settled=rule.settled or Settled.AGREED) for rule in draft.rules)
    topics = whole_catalogue().topics_for(family, A_SUNDAY.date(), draft.path)
    talks = {topic.id: Talk.TALKED for topic in topics}
    talks[topics[1].id] = Talk.COME_BACK
    whole = replace(
        draft,
        rules=rules,
        talks=talks,
        ratings={side: Ratings(Turn.LATER) for side in draft.sides()},
        joys={"c0": Joys(own="building worlds")},
        first_minute=replace(draft.first_minute, rehearsed=True),
    )
    agree = Agree(MemoryStore(), whole_catalogue(), PlainTexts(), FixedClock())
    return signed_by(agree.preview(whole, 1), *family.party_ids())
