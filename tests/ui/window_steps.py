"""What tests do with the window: look at its page, wait for another, press a key."""

from family_samples import agreement_of, ortiz
from PySide6.QtWidgets import QApplication
from ui.window_samples import Bench, OneStep

from familypact.ui.home.home_page import HomePage
from familypact.ui.home.places import Places
from familypact.ui.poster_page import PosterPage


def page_of(window):
    return window.stack.currentWidget()


def wait_for(qtbot, window, kind):
    qtbot.waitUntil(lambda: isinstance(page_of(window), kind))
    return page_of(window)


def wait_for_news(qtbot, window):
    def has_news() -> bool:
        return page_of(window).banner.isVisible()

    qtbot.waitUntil(has_news)


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def bench_at_home(**family: object) -> Bench:
    bench = Bench()
    bench.returning(agreement_of(ortiz(**family)))
    return bench


def home_of(qtbot, window) -> HomePage:
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), Places))
    return window.findChild(HomePage)


def wizard_of(qtbot, window) -> OneStep:
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), OneStep))
    return window.stack.currentWidget()


def poster_of(qtbot, window) -> PosterPage:
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), PosterPage))
    return window.stack.currentWidget()
