"""A family of three sides that holds its check-in at the keyboard: run by `test_checkin`.

    talker.py DATA POSTER

It goes on wherever the program comes up, until the new version is signed and its poster saved; so
it can be killed at any moment and run again. On the standard output it says each deed once the
program has taken it.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from e2e.keyboard import Keyboard
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard

from familypact.app.settings import Edition
from familypact.app.steps import Step
from familypact.bootstrap import make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.domain.checkin_talk import Point, PointKind, Stage, TalkState, points_of
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import Proposal
from familypact.infra.store.sqlite_store import SqliteStore
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.checkin.new_proposal import NewProposal
from familypact.ui.checkin.proposal_form import ProposalForm
from familypact.ui.checkin.talk_titles import Screen
from familypact.ui.crash_dialog import CrashDialog
from familypact.ui.history.what_changed_page import WhatChangedPage
from familypact.ui.home.home_page import HomePage
from familypact.ui.home.places import Places
from familypact.ui.poster_page import PosterPage
from familypact.ui.steps_window import StepsWindow

PASSPHRASE = "three little words"
NEW_RULE = "We walk the dog before the first screen"
NEW_WORDS = "We put our own phones into the basket at supper"
WHY_CHILD = "You looked at yours on Sundays"
WHY_GROWN_UPS = "All of us sleep better then"
GOOD_THING = "We built the tree house level together"
SECRET = "I would rather not say this aloud"


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


class Talker:
    """Looks at what the window shows and does the next thing a family would do there."""

    def __init__(self, opened: OpenedWindow, poster: Path) -> None:
        self.opened = opened
        self.window = opened.window
        self.poster = poster
        self.keys = Keyboard(None, self.window)

    @property
    def store(self) -> SqliteStore:
        return self.opened.flow.opened.store

    @property
    def sides(self) -> tuple[str, ...]:
        return tuple(c.id for c in self.store.latest().family.children)

    def until(self, condition: Callable[[], bool]) -> None:
        for _ in range(2_000):
            if condition():
                return
            QTest.qWait(10)
        raise AssertionError(f"waited in vain at {type(self.window.page).__name__}")

    def go_on(self) -> None:
        """Work through everything, then close the window."""
        done = False
        try:
            self.until(lambda: isinstance(self.window.page, Places))
            self.until(lambda: QApplication.focusWidget() is not None)
            while not self.is_done():
                self.next_deed()
            done = True
        finally:
            if not done:  # the window's own handler would show it and wait for somebody
                traceback.print_exc()
                os._exit(2)
        self.window.close()
        QApplication.exit(0)

    def is_done(self) -> bool:
        crashed = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]
        assert not crashed
        return isinstance(self.window.page, Places) and self.poster.exists()

    def next_deed(self) -> None:
        match self.window.page:
            case Places() as places:
                self.at_home(places)
            case CheckInPage() as page:
                self.at_the_table(page)
            case WhatChangedPage():
                self.push("Sign the new version", StepsWindow)
                say("draft")
            case StepsWindow() as wizard:
                self.sign(wizard)
            case PosterPage():
                self.opened.flow.opened.export_poster(self.poster, Edition())
                say("poster")
                self.push("Go to our pact", Places)
            case other:
                raise AssertionError(f"lost at {type(other).__name__}")

    def push(self, words: str, page: type) -> None:
        self.keys.push(words)
        self.until(lambda: isinstance(self.window.page, page))

    # --- the home window: go on where the last session ended ---

    def at_home(self, places: Places) -> None:
        home = places.here()
        held = any(t.state is TalkState.DONE for t in self.store.talk_tables.talks())
        if self.store.latest().number > 1:
            self.opened.flow.opened.export_poster(self.poster, Edition())
            say("poster")
        elif not held:
            assert isinstance(home, HomePage)
            self.push("Start the check-in now", CheckInPage)
            say("begun")
        elif self.store.load_draft() is None:
            self.keys.push("Check-ins")
            self.push("Make the new version", WhatChangedPage)
        else:
            self.push("Go on changing our pact", StepsWindow)

    # --- the talk ---

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
            self.add_a_rule(page)
        while waiting := page._table.proposing.proposals.on_table():
            proposal = waiting[0]
            side = proposal.waits_for[0]
            who = "The grown-ups answer" if side == GROWN_UPS else f"{self.name(side)} answers"
            self.keys.choose(f"{who}: Yes", "Yes")
            self.keys.push(f"{who}: Answer")
            say("answered", str(proposal.id), side)

    def add_a_rule(self, page: CheckInPage) -> None:
        new = page.screen_widget.findChild(NewProposal)
        self.keys.walk_to(new.who.button(self.sides[0]))
        while self.keys.spoken() != "Grown-ups":
            self.keys.press(Qt.Key.Key_Right)
        self.keys.press(Qt.Key.Key_Space)
        self.keys.go_to("What is it about?")
        self.keys.press(Qt.Key.Key_Down)  # "A new rule" stands first
        self.keys.press(Qt.Key.Key_Return)
        self.open_again(new.form)
        self.keys.choose("Add a rule", "Add a rule")
        self.keys.write("a new rule: The new words", NEW_RULE)
        self.keys.write("a new rule: Why?", WHY_GROWN_UPS)
        self.keys.push("Put it on the table")
        say("placed", GROWN_UPS)

    def end(self, page: CheckInPage) -> None:
        """Talk again one day later than the rhythm has it."""
        planned = page.check_in.planned_next()
        self.keys.go_to("Day of the next check-in")
        if page.screen_widget.moment().date() == planned.date():
            self.keys.press(Qt.Key.Key_Up)
        moment = page.screen_widget.moment()
        assert moment.date() > planned.date()
        self.next(page)
        self.until(lambda: isinstance(self.window.page, WhatChangedPage))
        say("ended", moment.isoformat())

    # --- the new version ---

    def sign(self, wizard: StepsWindow) -> None:
        family = wizard.draft.family
        self.until(lambda: wizard.currentId() == Step.SIGN)
        for party in family.party_ids():
            name = family.name_of(party)
            if not any(s.party_id == party for s in wizard.draft.sign_offs):
                self.keys.push(f"{name}: Type it instead")
                self.keys.write(f"{name}: ", name)
                say("signed", party)
        finish = wizard.button(QWizard.WizardButton.FinishButton)
        self.keys.push_button(finish)
        self.until(lambda: isinstance(self.window.page, PosterPage))
        say("agreed", str(self.store.latest().number))

    # --- what is there ---

    def disputed(self) -> Point:
        return next(p for p in points_of(self.store.latest()) if p.kind is PointKind.GROWN_UPS)

    def proposed_by(self, side: str) -> list[Proposal]:
        proposals = self.store.talk_tables.proposals()
        return [p for p in proposals if p.by == side and p.on_table]

    def name(self, side: str) -> str:
        return self.store.latest().family.child(side).name


def main() -> None:
    data, poster = Path(sys.argv[1]), Path(sys.argv[2])
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)  # no keyring, but a passphrase
    app = make_application("en")
    start = Start(data, lambda: PASSPHRASE, make_texts(), contacts_file())
    opened = OpenedWindow(start, app)
    opened.show()
    talker = Talker(opened, poster)
    QTimer.singleShot(0, talker.go_on)
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
