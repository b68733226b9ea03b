"""A family of three sides that holds its check-in at the keyboard: run by `test_checkin`.

    talker.py DATA POSTER
    talker.py DATA POSTER parking-lot

It goes on wherever the program comes up, until the new version is signed and its poster saved; so
it can be killed at any moment and run again. On the standard output it says each deed once the
program has taken it. With `parking-lot` a child only puts a wish on the table, between two talks,
and the grown-ups say no.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from e2e.keyboard import Keyboard
from e2e.table import WHY_CHILD, TableTalk, say
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard

from familypact.app.settings import Edition
from familypact.app.steps import Step
from familypact.bootstrap import make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.domain.checkin_talk import TalkState
from familypact.infra.store.sqlite_store import SqliteStore
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.crash_dialog import CrashDialog
from familypact.ui.history.what_changed_page import WhatChangedPage
from familypact.ui.home.home_page import HomePage
from familypact.ui.home.places import Places
from familypact.ui.poster_page import PosterPage
from familypact.ui.steps_window import StepsWindow

PASSPHRASE = "three little words"
WISH = "One more chapter on Fridays"
NOT_NOW = "Grandma comes on Fridays"


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

    def table(self) -> TableTalk:
        return TableTalk(self.keys, self.store)

    def until(self, condition: Callable[[], bool]) -> None:
        for _ in range(2_000):
            if condition():
                return
            QTest.qWait(10)
        raise AssertionError(f"waited in vain at {type(self.window.page).__name__}")

    def run(self, deed: Callable[[], None]) -> None:
        """Do it once the home window is there, then close it."""
        done = False
        try:
            self.until(lambda: isinstance(self.window.page, Places))
            self.until(lambda: QApplication.focusWidget() is not None)
            deed()
            done = True
        finally:
            if not done:  # the window's own handler would show it and wait for somebody
                traceback.print_exc()
                os._exit(2)
        self.window.close()
        QApplication.exit(0)

    def go_on(self) -> None:
        """Work through everything."""
        while not self.is_done():
            self.next_deed()

    def park(self) -> None:
        """Wish for something; the answer is no, which the program takes with a reason only."""
        self.keys.push("Check-ins")
        page, table = self.window.page.here(), self.table()
        table.propose_a_rule(page, "Mia", WISH, WHY_CHILD)
        say("placed")
        self.keys.choose("The grown-ups answer: Yes", "The grown-ups answer: No")
        assert not self.keys.can_reach("The grown-ups answer: Answer")
        self.keys.write("The grown-ups answer: why?", NOT_NOW)
        self.keys.push("The grown-ups answer: Answer")
        say("answered")

    def is_done(self) -> bool:
        crashed = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]
        assert not crashed
        return isinstance(self.window.page, Places) and self.poster.exists()

    def next_deed(self) -> None:
        match self.window.page:
            case Places() as places:
                self.at_home(places)
            case CheckInPage() as page:
                self.table().at_the_table(page)
            case WhatChangedPage():
                self.push("Sign the new version", StepsWindow)
                say("draft")
            case StepsWindow() as wizard:
                self.sign(wizard)
            case PosterPage():
                self.opened.flow.opened.keep_pdf(
                    self.opened.flow.opened.prepare_poster(Edition())(), self.poster
                )
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
            self.opened.flow.opened.keep_pdf(
                self.opened.flow.opened.prepare_poster(Edition())(), self.poster
            )
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


def main() -> None:
    data, poster = Path(sys.argv[1]), Path(sys.argv[2])
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)  # no keyring, but a passphrase
    app = make_application("en")
    start = Start(data, lambda: PASSPHRASE, make_texts(), contacts_file())
    opened = OpenedWindow(start, app)
    opened.show()
    talker = Talker(opened, poster)
    deed = talker.park if "parking-lot" in sys.argv else talker.go_on
    QTimer.singleShot(0, lambda: talker.run(deed))
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
