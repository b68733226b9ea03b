"""Show the pages outside the wizard with a sample family and save a picture of each.

    python tools/preview_window.py OUT_FOLDER [--dark] [--percent 200] [--rtl] [--long]

Takes every page, or those named by `--only` (again and again): the doors, every place of the home
window, and the pages one opens from there. `--scroll 1` shows the end of a long page. Run it
offscreen or under Xvfb.
"""

import argparse
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from fakes import PlainTexts
from family_samples import HARD_TRUSTED, LONG_NAME, TRUSTED, agreement_of, ortiz, signed_by
from preview_frame import Shots, options_of, take_pictures
from PySide6.QtWidgets import QWidget
from seal_fakes import A_MOMENT
from ui.vault.fake_safe import A_DAY, SHEET
from ui.window_samples import Bench

from familypact.app.help_now import HelpNow
from familypact.app.ports import KeyState, PageImage
from familypact.app.seal_ports import Fingerprint, SealedText, SealWhole
from familypact.app.vault_ports import BackupFile
from familypact.app.verdict import Answer, Standing, Verdict
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import data_root
from familypact.domain.errors import StoreDamagedError
from familypact.domain.help_view import HelpView
from familypact.infra.contacts import TomlContacts
from familypact.ui.devices.devices_page import DevicesPage
from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.error_dialog import words_for
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.move_dialog import MoveDialog
from familypact.ui.home.places import Places
from familypact.ui.home.sign_dialog import SignDialog
from familypact.ui.opened_flow import OpenedFlow
from familypact.ui.opening_page import OpeningPage
from familypact.ui.poster_page import PosterPage
from familypact.ui.topics.topics_page import TopicsPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.vault.restore_page import RestorePage
from familypact.ui.vault.sheet_page import SheetPage
from familypact.ui.vault.vault_dialogs import EraseDialog, PassphraseDialog
from familypact.ui.verify.verify_page import VerifyPage
from familypact.ui.welcome_page import WelcomePage

TODAY = date(2026, 11, 22)
DAYS = (A_DAY, A_DAY - timedelta(days=1), A_DAY - timedelta(days=8))
Kind = TypeVar("Kind", bound=QWidget)


class Gallery:
    """One method a picture, all over the same sample family."""

    def __init__(self, *, long_names: bool, country: str, poster: Path | None) -> None:
        contacts = TomlContacts(data_root() / "resources" / "contacts" / "reporting.toml")
        family = ortiz(children=8, name=LONG_NAME[:300]) if long_names else ortiz()
        trusted = HARD_TRUSTED if long_names else TRUSTED
        self.agreement = agreement_of(family, trusted, contacts)
        self._bench = Bench(contacts=contacts, country=country)
        self._bench.safe.kept = [BackupFile(Path(f"{day}.familypact-backup"), day) for day in DAYS]
        self._poster = poster
        self._empty = not country
        self._shown: list[QWidget] = []

    def shots(self) -> dict[str, Callable[[], QWidget]]:
        return self._doors() | self._places() | self._over_places()

    def _doors(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "welcome": WelcomePage,
            "opening": OpeningPage,
            "problem": self._problem,
            "unlock_new": lambda: UnlockPage(KeyState.NEW_WITHOUT_KEYRING),
            "unlock": self._wrong_words,
            "unlock_locked": lambda: UnlockPage(KeyState.KEYRING_LOCKED),
            "unlock_missing": lambda: UnlockPage(KeyState.KEY_MISSING),
            "doors": self._help,
            "child": self._child,
            "child_told": self._child_told,
            "child_danger": self._child_danger,
            "grown_up": self._grown_up,
        }

    def _places(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "home": lambda: self._home("Our pact"),
            "home_unsigned": self._home_unsigned,
            "check_ins": lambda: self._home("Check-ins"),
            "topics": lambda: self._home("Talk it through"),
            "topic": self._topic,
            "devices": lambda: self._home("Devices & controls"),
            "devices_open": self._control,
            "directory": lambda: self._home("Who can help"),
            "verify": lambda: self._home("Check a poster"),
            "verify_answer": self._answer,
            "history": lambda: self._home("History"),
            "reminders": lambda: self._home("Reminders"),
            "safe": lambda: self._home("Safe keeping"),
            "settings": lambda: self._home("Settings"),
        }

    def _over_places(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "our_places": self._our_places,
            "sheet": lambda: SheetPage(SHEET, asks_passphrase=True),
            "restore": self._restore,
            "poster": self._poster_page,
            "move": self._move,
            "sign": self._sign,
            "passphrase": PassphraseDialog,
            "erase": EraseDialog,
        }

    def _problem(self) -> QWidget:
        error = StoreDamagedError(Path("/home/ortiz/.local/share/familypact/pact.db"))
        return OpeningPage(words_for(error, PlainTexts()))

    def _wrong_words(self) -> QWidget:
        page = UnlockPage(KeyState.NEEDS_PASSPHRASE)
        page.refuse("This passphrase does not open the data. Check small and capital letters.")
        return page

    def _view(self) -> HelpView:
        if not self._empty:
            self._bench.store.agreements = {1: self.agreement}
        now = HelpNow(self._bench.contacts, whole_catalogue(), PlainTexts())
        return now.view(self._bench.store, self._bench.country)

    def _help(self) -> HelpPage:
        return HelpPage(self._view, PlainTexts(), TODAY)

    def _child(self) -> HelpPage:
        page = self._help()
        page.child_button.click()
        return page

    def _child_told(self) -> HelpPage:
        page = self._child()
        if not self._empty:
            page.child_door.people.button(self.agreement.trusted[0].id).click()
        return page

    def _child_danger(self) -> HelpPage:
        page = self._child()
        page.child_door.danger_button.click()
        return page

    def _grown_up(self) -> HelpPage:
        page = self._help()
        page.grown_up_button.click()
        return page

    def _home(self, name: str, *, signed: bool = True) -> Places:
        """Show a place of the home window as the program itself puts it together."""
        parties = self.agreement.family.party_ids()
        agreement = signed_by(self.agreement, *(parties if signed else parties[:1]))
        self._bench.store.agreements = {1: agreement}
        parts = self._bench.parts()
        self._flow = OpenedFlow(parts, parts.open_up(self._bench.store), self._shown.append)
        self._flow.show_home()
        places = self._shown[-1]
        assert isinstance(places, Places)  # noqa: S101 - for the type
        places.go_to(places.number_of(name))
        return places

    def _home_unsigned(self) -> QWidget:
        return self._home("Our pact", signed=False)

    def _topic(self) -> QWidget:
        places = self._home("Talk it through")
        _inside(places, TopicsPage).buttons["grooming"].click()
        return places

    def _control(self) -> QWidget:
        places = self._home("Devices & controls")
        places.show()  # it makes its cards anew when it is shown
        _inside(places, DevicesPage).cards[0].more_button.click()
        return places

    def _answer(self) -> QWidget:
        places = self._home("Check a poster")
        sealed = SealedText(3, "", ("Mia", "Leo"), "Version 3")
        seal = SealWhole(Fingerprint("7F3A91C2" * 8), sealed, A_MOMENT)
        verdict = Verdict(Answer.SEALED, None, seal, Standing.IN_FORCE, 3)
        _inside(places, VerifyPage).answer_card.show_verdict(verdict, "/home/ortiz/poster.pdf")
        return places

    def _our_places(self) -> QWidget:
        _inside(self._home("Who can help"), DirectoryPage).correct_button.click()
        return self._shown[-1]

    def _restore(self) -> QWidget:
        page = RestorePage([(PlainTexts().day(day), Path(f"{day}")) for day in DAYS])
        page.show_found("The pact of the Ortiz family, version 2, agreed on 21 November 2026.")
        return page

    def _poster_page(self) -> QWidget:
        page = PosterPage()
        if self._poster is not None:
            page.show_pages([_image(self._poster)])
        return page

    def _move(self) -> QWidget:
        return MoveDialog(self.agreement.next_checkin, self._bench.clock.now())

    def _sign(self) -> QWidget:
        name = self.agreement.family.name_of("c0")
        return SignDialog(name, "Child", is_child=True, parent=None)


def _inside(places: Places, kind: type[Kind]) -> Kind:
    found = places.findChild(kind)
    assert isinstance(found, kind)  # noqa: S101 - for the type
    return found


def _image(file: Path) -> PageImage:
    from PySide6.QtGui import QImage  # noqa: PLC0415 - a tool; only this shot needs it

    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    rows = [bytes(image.constScanLine(n))[: image.width() * 3] for n in range(image.height())]
    return PageImage(image.width(), image.height(), b"".join(rows))


def _shots(chosen: argparse.Namespace) -> Shots:
    gallery = Gallery(long_names=chosen.long, country=chosen.country, poster=chosen.poster)
    return gallery.shots()


def main() -> int:
    parser = options_of(__doc__)
    parser.add_argument("--country", default="GB", help="'' for a family that said nothing yet")
    parser.add_argument("--poster", type=Path, help="a picture to show as the poster")
    return take_pictures(parser.parse_args(), _shots)


if __name__ == "__main__":
    raise SystemExit(main())
