"""The talk itself at the keyboard: each side alone, then everybody together."""

import sys

from e2e.keyboard import Keyboard
from PySide6.QtCore import Qt

from familypact.domain.checkin_talk import Point, PointKind, Stage, points_of
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import Proposal
from familypact.infra.store.sqlite_store import SqliteStore
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.checkin.new_proposal import NewProposal
from familypact.ui.checkin.proposal_form import ProposalForm
from familypact.ui.checkin.talk_page import TalkPage
from familypact.ui.checkin.talk_titles import Screen

NEW_RULE = "We walk the dog before the first screen"
NEW_WORDS = "We put our own phones into the basket at supper"
WHY_CHILD = "You looked at yours on Sundays"
WHY_GROWN_UPS = "All of us sleep better then"
GOOD_THING = "We built the tree house level together"
SECRET = "I would rather not say this aloud"


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


class TableTalk:
    """Does the next thing on the page that is there, and says it once the program has taken it."""

    def __init__(self, keyboard: Keyboard, store: SqliteStore) -> None:
        self.keys = keyboard
        self.store = store
        self.sides = tuple(child.id for child in store.latest().family.children)

    def at_the_table(self, page: CheckInPage) -> None:
        match page.shown:
            case Screen.HAND_OVER:
                self.take_the_chair(page)
            case Screen.VIEWS:
                self.look(page)
            case Screen.PRIVATE:
                self.tell(page)
            case Screen.BACK_TOGETHER:
                self.next(page)
            case Screen.STAGE:
                self.together(page)
            case Screen.NOT_TODAY:
                raise AssertionError("nobody asked for another day")

    def next(self, page: CheckInPage) -> None:
        self.keys.push_button(page.buttons.next)

    def take_the_chair(self, page: CheckInPage) -> None:
        self.keys.push(", start")
        assert page.shown is Screen.VIEWS

    def look(self, page: CheckInPage) -> None:
        """Differ about the first promise of the grown-ups, and leave the rest to one button."""
        screen, side = page.screen_widget, page.side
        first = screen.cards[0].point
        disputed = self.disputed()
        if first.key == disputed.key and side not in page.check_in.talk.heard(first.key):
            wanted = "Did not work" if side == self.sides[0] else "Going well"
            self.keys.choose(f"{disputed.words}: ", wanted)
            say("view", side, page.check_in.talk.chair(side).views[first.key].value)
        if first.key == disputed.key and side == self.sides[0]:
            self.keys.write(f"{disputed.words}: what happened", SECRET)
            say("remark")
        if not screen.rest_button.isHidden():
            self.keys.push("Everything else is going well")
        self.next(page)

    def tell(self, page: CheckInPage) -> None:
        side = page.side
        wanted = "Maybe" if side == GROWN_UPS else "Yes"
        for question in [row.accessibleName() for row in page.screen_widget.rows.values()]:
            self.keys.choose(question, wanted)
        self.next(page)
        say("chair", side)

    def together(self, page: CheckInPage) -> None:
        match page.check_in.talk.stage:
            case Stage.COMPARE:
                self.compare(page)
            case Stage.TOGETHER:
                self.keys.write("One thing that went well", GOOD_THING)
                say("good", page.check_in.talk.good_thing)
                self.next(page)
            case Stage.CHANGES:
                self.answer_all(page)
                self.next(page)
            case Stage.NEXT:
                self.end(page)
            case Stage.CHAIRS:
                raise AssertionError("the chairs are not together")

    def compare(self, page: CheckInPage) -> None:
        """Let Mia reword the promise of the grown-ups, and the grown-ups drop a rule."""
        mia = self.sides[0]
        if not self.proposed_by(mia):
            card = page.screen_widget.cards[0]
            assert card.point.key == self.disputed().key
            self.keys.push_button(card.buttons[mia])
            self.open_again(card.form())
            self.keys.choose("Keep it", "Say it in other words")
            self.keys.write(f"{card.point.words}: The new words", NEW_WORDS)
            self.keys.write(f"{card.point.words}: Why?", WHY_CHILD)
            self.keys.push("Put it on the table")
            say("placed", mia)
        self.next(page)

    def open_again(self, form: ProposalForm) -> None:
        """Open what was half written when the program was killed."""
        if form.gate is not None:
            self.keys.push("I wrote it, open")

    def answer_all(self, page: CheckInPage) -> None:
        if not self.proposed_by(GROWN_UPS):
            self.propose_a_rule(page, "Grown-ups", NEW_RULE, WHY_GROWN_UPS)
            say("placed", GROWN_UPS)
        while waiting := page._table.proposing.proposals.on_table():
            proposal = waiting[0]
            side = proposal.waits_for[0]
            who = "The grown-ups answer" if side == GROWN_UPS else f"{self.name(side)} answers"
            self.keys.choose(f"{who}: Yes", "Yes")
            self.keys.push(f"{who}: Answer")
            say("answered", str(proposal.id), side)

    def propose_a_rule(self, page: TalkPage, who: str, words: str, why: str) -> None:
        new = page.screen_widget.findChild(NewProposal)
        self.keys.walk_to(new.who.button(self.sides[0]))
        while self.keys.spoken() != who:
            self.keys.press(Qt.Key.Key_Right)
        self.keys.press(Qt.Key.Key_Space)
        self.keys.go_to("What is it about?")
        self.keys.press(Qt.Key.Key_Down)  # "A new rule" stands first
        self.keys.press(Qt.Key.Key_Return)
        self.open_again(new.form)
        self.keys.choose("Add a rule", "Add a rule")
        self.keys.write("a new rule: The new words", words)
        self.keys.write("a new rule: Why?", why)
        self.keys.push("Put it on the table")

    def end(self, page: CheckInPage) -> None:
        """Talk again one day later than the rhythm has it."""
        planned = page.check_in.planned_next()
        self.keys.go_to("Day of the next check-in")
        if page.screen_widget.moment().date() == planned.date():
            self.keys.press(Qt.Key.Key_Up)
        moment = page.screen_widget.moment()
        assert moment.date() > planned.date()
        self.next(page)
        assert self.store.next_checkin() == moment
        say("ended", moment.isoformat())

    # --- what is there ---

    def disputed(self) -> Point:
        return next(p for p in points_of(self.store.latest()) if p.kind is PointKind.GROWN_UPS)

    def proposed_by(self, side: str) -> list[Proposal]:
        proposals = self.store.talk_tables.proposals()
        return [p for p in proposals if p.by == side and p.on_table]

    def name(self, side: str) -> str:
        return self.store.latest().family.child(side).name
