"""Half a year in the life of an example family, for pictures of what comes after the agreement."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from familypact.app.agree import Agree
from familypact.app.amend import Amend
from familypact.app.checkins import CheckIns
from familypact.app.first_values import FirstValues
from familypact.app.make_agreement import MakeAgreement
from familypact.app.proposals import Proposals
from familypact.app.talk_ports import TalkSurroundings
from familypact.app.texts import Texts
from familypact.bootstrap_keys import keyring_doors
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.checkin_talk import View
from familypact.domain.draft import Draft, Settled
from familypact.domain.family import GROWN_UPS
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.domain.proposal import Proposal, ProposalKind, Verdict
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.two_drafts import Turn
from familypact.infra.answers import AnswersReader
from familypact.infra.clock import SystemClock
from familypact.infra.contacts import TomlContacts
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.probe import NoKeyring
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.store.sqlite_store import STORE_NAME, SqliteStore, open_store

GOOD_THINGS = (
    "We built a castle together, with a drawbridge that works.",
    "Nobody brought a phone to supper for a whole week.",
    "We talked about the strange message on the very same day.",
    "We asked before every photo at the lake.",
    "Movie night without a second screen.",
    "We fixed the privacy settings together and found two games we had forgotten.",
)
_REASONS = {
    ProposalKind.ADD: "So that everybody has the evening to themselves.",
    ProposalKind.KEEP: "It works. We kept it without thinking.",
    ProposalKind.REWORD: "Then it is the same for all of us.",
    ProposalKind.TRY: "Let us see whether supper is nicer that way.",
}
WEEKS = 4  # between two talks
_WELL = View.GOING_WELL
_PATTERN = (  # None: only the first side has something to say
    *(_WELL, View.DID_NOT_WORK, _WELL, _WELL, View.NEEDS_TALK, _WELL, _WELL, None),
    *(_WELL, _WELL, _WELL),
)


class PastClock:
    """Says what time it was."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


class LivedFamily:
    """Agrees, talks, and changes its agreement, all through the use cases of the program."""

    def __init__(self, store: SqliteStore, answers: Path, texts: Texts) -> None:
        now = SystemClock().now()
        self._store, self._answers = store, answers
        self._clock = PastClock(now - timedelta(weeks=WEEKS * len(GOOD_THINGS) + 1))
        catalogue, contacts = whole_catalogue(), TomlContacts(contacts_file())
        self._reader = AnswersReader(catalogue, contacts, self._clock)
        self._first_values = FirstValues(catalogue, contacts)
        self._agree = Agree(store, catalogue, texts, self._clock)
        self._around = TalkSurroundings(store, store.talk_tables, catalogue, self._clock)
        self._amend = Amend(self._around, self._first_values, self._agree)
        self._proposals = Proposals(self._around)

    def live(self) -> None:
        """Leave one wish open, one agreed, and a rule that is tried."""
        make = MakeAgreement(self._first_values, self._agree, self._clock)
        make.make(self._signed(self._reader.read(self._answers)))
        for number, good_thing in enumerate(GOOD_THINGS):
            self._clock.moment += timedelta(weeks=WEEKS)
            self._talk(number, good_thing)
            if number == 1:
                self._change(ProposalKind.ADD, "", "Sunday morning belongs to board games")
            if number == len(GOOD_THINGS) - 1:
                rules = self._store.latest().rules
                agreed = [r for r in rules if not r.fixed and r.settled is Settled.AGREED]
                rule = agreed[1]
                self._decide_on_trials()
                self._change(ProposalKind.TRY, f"rule/{rule.rule_id}", "")
        copy = PosterCopy(1, PosterWay.PRINTED, self._store.version(1).agreed_on)
        self._store.talk_tables.put_poster_copy(copy)
        child = self._store.latest().family.children[0].id
        promise = self._proposals.points(GROWN_UPS)[0].key
        ours = "Our own phones sleep in the kitchen too, from nine on."
        self._say_yes(self._wish(child, ProposalKind.REWORD, promise, ours))
        self._say_yes(self._wish(GROWN_UPS, ProposalKind.ADD, "", "The router sleeps at ten"))
        self._wish(child, ProposalKind.ADD, "", "We cook together on Fridays, with music")

    def _talk(self, number: int, good_thing: str) -> None:
        check_in = CheckIns(self._around).begin()
        for seat, side in enumerate(check_in.sides()):
            for section in check_in.sections(side):
                for place, point in enumerate(section.points):
                    check_in.look_at(side, point, _view(number, seat, place))
            check_in.leave_chair(side, Turn.DONE)
        check_in.write_good_thing(good_thing)
        check_in.end(check_in.planned_next())

    def _change(self, kind: ProposalKind, about: str, words: str) -> None:
        """Let the first child wish for something, and everybody sign it."""
        child = self._store.latest().family.children[0].id
        self._say_yes(self._wish(child, kind, about, words))
        self._amend.agree(self._signed(self._amend.start()))

    def _decide_on_trials(self) -> None:
        for rule in self._store.latest().rules:
            if rule.settled is Settled.TRIAL:
                about = f"rule/{rule.rule_id}"
                self._say_yes(self._wish(GROWN_UPS, ProposalKind.KEEP, about, ""))

    def _wish(self, by: str, kind: ProposalKind, about: str, words: str) -> Proposal:
        reason = _REASONS[kind]
        written = replace(self._proposals.write(by, about), kind=kind, words=words, reason=reason)
        return self._proposals.put_on_table(written)

    def _say_yes(self, proposal: Proposal) -> None:
        for side in proposal.asked:
            proposal = self._proposals.answer(proposal, side, Verdict.YES, "")

    def _signed(self, draft: Draft) -> Draft:
        for party in draft.family.party_ids():
            name = draft.family.name_of(party)
            draft = draft.with_sign_off(SignOff(party, Mark.TYPED, self._clock.today(), typed=name))
        return draft


def live_half_a_year(data: Path, answers: Path, texts: Texts, passphrase: str) -> None:
    """Make the store of such a family where the window will open it."""
    doors = keyring_doors()
    alone = Doors(probe=NoKeyring, keyring=doors.keyring, ciphers=doors.ciphers)
    key = SlotVault(data, STORE_NAME, alone, SystemClock()).create(passphrase)
    store = open_store(data, key)
    LivedFamily(store, answers, texts).live()
    store.close()


def _view(number: int, seat: int, place: int) -> View:
    """Let most go well; now and then somebody sees it otherwise."""
    went = _PATTERN[(place * 5 + number * 3) % len(_PATTERN)]
    if went is View.DID_NOT_WORK and number == len(GOOD_THINGS) - 1:
        return View.GOING_WELL
    return View.NEEDS_TALK if went is None and seat == 0 else went or View.GOING_WELL
