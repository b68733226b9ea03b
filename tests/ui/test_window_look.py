"""Every page outside the wizard keeps its room: big text, small windows, mirrored reading."""

from collections.abc import Callable

import pytest
from fakes import PlainTexts
from family_samples import HARD_TRUSTED, LONG_NAME, agreement_of, ortiz
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from ui.help.help_samples import TODAY, view_of

from familypact.app.ports import KeyState
from familypact.app.settings import Paper, Scheme, Settings
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.home_page import HomePage, HomeView
from familypact.ui.home.places import Places
from familypact.ui.home.settings_page import SettingsPage
from familypact.ui.opening_page import OpeningPage
from familypact.ui.poster_page import PosterPage
from familypact.ui.theme import apply_theme
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.welcome_page import WelcomePage
from familypact.ui.widgets.text_label import TextLabel


def home() -> Places:
    places = Places()
    page = HomePage(PlainTexts())
    agreement = agreement_of(ortiz(children=8, name=LONG_NAME[:300]), HARD_TRUSTED)
    page.show_view(HomeView(agreement, "Sunday 29 November, 17:00", False, Paper.A4))
    places.add("Our pact", page)
    places.add("Settings", SettingsPage(Settings()))
    return places


def settings() -> Places:
    places = home()
    places.go_to(1)
    return places


def help_page() -> HelpPage:
    return HelpPage(lambda: view_of(trusted=HARD_TRUSTED), PlainTexts(), TODAY)


def child_door() -> HelpPage:
    page = help_page()
    page.child_button.click()
    page.child_door.people.button("t1").click()
    return page


def grown_up_door() -> HelpPage:
    page = help_page()
    page.grown_up_button.click()
    page.grown_up_door.danger_button.click()
    return page


PAGES: dict[str, Callable[[], QWidget]] = {
    "welcome": WelcomePage,
    "problem": lambda: OpeningPage("The file is damaged. Put back a copy. " * 3),
    "new": lambda: UnlockPage(KeyState.NEW_WITHOUT_KEYRING),
    "missing": lambda: UnlockPage(KeyState.KEY_MISSING),
    "poster": PosterPage,
    "home": home,
    "settings": settings,
    "doors": help_page,
    "child": child_door,
    "grown-up": grown_up_door,
}
every_page = pytest.mark.parametrize("name", PAGES)


def bury_closed_windows() -> None:
    """Delete what earlier tests closed: dressing hundreds of dead widgets takes seconds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def dressed(qapp):
    """Give a function that dresses the program; it is undressed again afterwards."""
    bury_closed_windows()
    yield lambda scheme, percent: apply_theme(qapp, scheme, percent)
    bury_closed_windows()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, Scheme.LIGHT, 100)


def shown(qtbot, name: str, width: int = 1280, height: int = 720) -> QWidget:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    return page


def scroll_areas(page: QWidget) -> list[QScrollArea]:
    return [area for area in page.findChildren(QScrollArea) if area.isVisible()]


def outside(page: QWidget) -> list[str]:
    """Name what does not scroll and still reaches over the edge of the page."""
    inside = [area.widget() for area in scroll_areas(page)]
    fixed = [w for w in page.findChildren(QWidget) if w.isVisible() and not _is_in(w, inside)]
    return [
        str(w) for w in fixed if not page.rect().contains(QRect(w.mapTo(page, QPoint()), w.size()))
    ]


def _is_in(widget: QWidget, contents: list[QWidget]) -> bool:
    return any(widget is content or content.isAncestorOf(widget) for content in contents)


def squeezed(page: QWidget) -> list[str]:
    """Name the texts that have less height than their words need."""
    labels = [w for w in page.findChildren(TextLabel) if w.isVisible() and w.text()]
    return [w.text() for w in labels if w.height() < w.heightForWidth(w.width()) - 1]


@every_page
def test_with_the_biggest_text_nothing_is_cut_off_in_a_small_window(qtbot, dressed, name):
    dressed(Scheme.LIGHT, 200)

    page = shown(qtbot, name)

    assert [area.horizontalScrollBar().maximum() for area in scroll_areas(page)] == [0] * len(
        scroll_areas(page)
    )
    assert outside(page) == []
    assert squeezed(page) == []


@every_page
def test_the_smallest_window_is_large_enough(qtbot, dressed, name):
    dressed(Scheme.DARK, 100)

    page = shown(qtbot, name, 960, 640)

    assert page.width() == 960
    assert page.height() == 640
    assert outside(page) == []
    assert squeezed(page) == []


@every_page
def test_a_look_that_changes_under_a_page_leaves_nothing_cut_off(qtbot, dressed, name):
    dressed(Scheme.LIGHT, 100)
    page = shown(qtbot, name)

    dressed(Scheme.DARK, 200)
    QApplication.processEvents()
    QApplication.processEvents()

    assert outside(page) == []
    assert squeezed(page) == []


@every_page
def test_a_mirrored_page_is_whole(qtbot, qapp, dressed, name):
    dressed(Scheme.LIGHT, 150)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    page = shown(qtbot, name)

    assert outside(page) == []
    assert squeezed(page) == []


@every_page
def test_every_button_can_be_reached_and_has_a_name(qtbot, name):
    page = shown(qtbot, name)

    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]

    assert buttons
    assert all(b.accessibleName().strip() for b in buttons)
