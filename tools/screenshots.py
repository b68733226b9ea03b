"""Take the pictures of the real program that the README and the design review show.

    python tools/screenshots.py [OUT_FOLDER] [--percent 200] [--rtl] [--answers FILE]
                                [--part before|after] [--size WxH]

The real window goes through the ten steps with an example family whose answers come from a file,
and once more half a year later (`--part after`: only that); light and dark.
Without a screen it draws on Qt's offscreen platform.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lived import live_half_a_year  # noqa: E402 - the platform is chosen first
from PySide6.QtCore import QElapsedTimer, Qt  # noqa: E402 - the platform is chosen first
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from talk_pictures import TalkPictures  # noqa: E402

from familypact.app.agree import Agree  # noqa: E402
from familypact.app.first_values import FirstValues  # noqa: E402
from familypact.app.make_agreement import MakeAgreement  # noqa: E402
from familypact.app.settings import Scheme, Settings  # noqa: E402
from familypact.app.steps import Step  # noqa: E402
from familypact.bootstrap import make_texts  # noqa: E402
from familypact.bootstrap_start import Start  # noqa: E402
from familypact.bootstrap_window import OpenedWindow, make_application  # noqa: E402
from familypact.catalogue.whole import whole_catalogue  # noqa: E402
from familypact.data_files import contacts_file  # noqa: E402
from familypact.domain.draft import Draft  # noqa: E402
from familypact.domain.two_drafts import Turn  # noqa: E402
from familypact.infra.answers import AnswersReader  # noqa: E402
from familypact.infra.clock import SystemClock  # noqa: E402
from familypact.infra.contacts import TomlContacts  # noqa: E402
from familypact.infra.settings_file import JsonSettings  # noqa: E402
from familypact.infra.user_folders import user_folders  # noqa: E402
from familypact.ui.app_window import AppWindow  # noqa: E402
from familypact.ui.home.places import Places  # noqa: E402
from familypact.ui.poster_page import PosterPage  # noqa: E402
from familypact.ui.steps_window import StepsWindow  # noqa: E402
from familypact.ui.wizard.wizard import AgreementWizard  # noqa: E402

NAMES = {
    Step.WHO: ("who-home", "who-children", "who-grown-ups"),
    Step.JOYS: ("joys",),
    Step.TALK: ("talk",),
    Step.ALONE: ("alone-done",),
    Step.RULES: ("house-rules-reveal", "house-rules"),
    Step.CHILDREN: ("promises-first-child", "promises-second-child"),
    Step.GROWN_UPS: ("promises-grown-ups", "first-minute"),
    Step.HELP: ("who-can-help",),
    Step.CHECKINS: ("check-ins",),
    Step.SIGN: ("sign",),
}
PASSPHRASE = "pictures for the readme"  # noqa: S105 - of a family that does not exist


class Photographer:
    """Shows the window page by page and saves a picture of each."""

    def __init__(self, app: QApplication, window: AppWindow, folder: Path) -> None:
        self._app = app
        self._window = window
        self._folder = folder

    def settle(self, seconds: float = 0.15) -> None:
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < seconds * 1000:
            self._app.processEvents()

    def wait_for(self, kind: type[QWidget]) -> QWidget:
        for _ in range(200):
            self.settle(0.05)
            page = self._window.stack.currentWidget()
            if isinstance(page, kind):
                return page
        raise RuntimeError(f"{kind.__name__} did not appear")

    def wait_until(self, condition: Callable[[], bool]) -> None:
        for _ in range(400):
            if condition():
                return
            self.settle(0.05)
        raise RuntimeError("waited in vain")

    def shoot(self, number: int, name: str) -> None:
        self.settle()
        self._window.grab().save(str(self._folder / f"{number:02d}-{name}.png"))

    def shoot_steps(self, wizard: AgreementWizard) -> None:
        for step, names in NAMES.items():
            wizard.go_to(step)
            for index, name in enumerate(names):
                if index and wizard.page_of(step).validatePage():
                    break
                self.shoot(int(step), name)


def main() -> int:
    options = arguments()
    app = make_application("en")
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        folder = options.out / scheme.value
        folder.mkdir(parents=True, exist_ok=True)
        look = Settings(scheme, options.percent)
        if options.part != "after":
            with tempfile.TemporaryDirectory() as data:
                take_pictures(app, Path(data), folder, look, options)
        if options.part != "before":
            with tempfile.TemporaryDirectory() as data:
                take_later_pictures(app, Path(data), folder, look, options)
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--answers", type=Path, default=ROOT / "examples" / "two-homes.toml")
    parser.add_argument("--size", default="1120x740")
    parser.add_argument("--part", choices=("all", "before", "after"), default="all")
    return parser.parse_args()


def take_pictures(
    app: QApplication, data: Path, folder: Path, settings: Settings, options: argparse.Namespace
) -> None:
    """Go once through everything in one look."""
    opened = open_window(app, data, settings, options)
    window = opened.window
    camera = Photographer(app, window, folder)
    camera.shoot(0, "welcome")
    window.stack.currentWidget().begun.emit()
    wizard = camera.wait_for(StepsWindow)
    assert isinstance(wizard, AgreementWizard)  # noqa: S101 - for the type
    wizard.session.replace(answered(options.answers))
    camera.shoot_steps(wizard)
    shoot_turn(camera, wizard)
    finish(camera, opened, wizard)
    window.close()
    camera.settle()


def take_later_pictures(
    app: QApplication, data: Path, folder: Path, settings: Settings, options: argparse.Namespace
) -> None:
    """Show the family half a year later: at home, at its talk, and what became of it."""
    live_half_a_year(data, options.answers, make_texts(), PASSPHRASE)
    opened = open_window(app, data, settings, options)
    camera = Photographer(app, opened.window, folder)
    camera.wait_for(Places)
    TalkPictures(opened.window, camera.shoot).take()
    opened.window.close()
    camera.settle()


def open_window(
    app: QApplication, data: Path, settings: Settings, options: argparse.Namespace
) -> OpenedWindow:
    JsonSettings(user_folders(data).config).save(settings)
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)  # no keyring, but a passphrase
    opened = OpenedWindow(Start(data, lambda: PASSPHRASE, make_texts(), contacts_file()), app)
    wide, high = options.size.split("x")
    opened.window.resize(int(wide), int(high))
    opened.show()
    return opened


def answered(answers: Path) -> Draft:
    """Read the example family, every step of it done."""
    catalogue, clock = whole_catalogue(), SystemClock()
    contacts = TomlContacts(contacts_file())
    draft = AnswersReader(catalogue, contacts, clock).read(answers)
    texts = make_texts()
    make = MakeAgreement(
        FirstValues(catalogue, contacts), Agree(None, catalogue, texts, clock), clock
    )
    return replace(make.complete(draft), step=1, furthest=10, revealed=False)


def shoot_turn(camera: Photographer, wizard: AgreementWizard) -> None:
    """Show whose turn it is, and one card, with the first child's cards open again."""
    draft = wizard.session.draft
    first = draft.family.children[0].id
    again = replace(draft.ratings[first], turn=Turn.OPEN, by_rule={})
    wizard.session.replace(draft.with_ratings(first, again))
    wizard.go_to(Step.ALONE)
    camera.shoot(4, "alone-your-turn")
    wizard.page_of(Step.ALONE).advance()
    camera.shoot(4, "alone-card")
    wizard.session.replace(draft)


def finish(camera: Photographer, opened: OpenedWindow, wizard: AgreementWizard) -> None:
    """Sign, look at the poster, come home, and see the help pages."""
    window = opened.window
    wizard.go_to(Step.SIGN)
    wizard.accept()
    poster = camera.wait_for(PosterPage)
    camera.settle(0.8)  # by then it says that it is busy
    camera.wait_until(poster.busy_label.isHidden)
    camera.shoot(11, "poster")
    poster.left.emit()
    camera.shoot(12, "home-new")
    places = camera.wait_for(Places)
    places.go_to(places.number_of("Settings"))
    camera.shoot(13, "settings")
    opened.flow.show_help()
    camera.shoot(14, "help-doors")
    help_page = window.stack.currentWidget()
    help_page.child_button.click()
    camera.shoot(14, "help-child")
    help_page.show_doors()
    help_page.grown_up_button.click()
    camera.shoot(14, "help-grown-up")
    help_page.grown_up_door.incidents.button("threats").click()
    camera.shoot(14, "help-incident")
    help_page.deeper.write_button.click()
    camera.shoot(14, "what-happened")


if __name__ == "__main__":
    sys.exit(main())
