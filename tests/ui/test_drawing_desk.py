"""Work beside the window: only the newest counts, and mistakes come back."""

import threading

import pytest
from PySide6.QtCore import QObject
from ui.window_samples import GreyPages

from familypact.domain.errors import NoAgreementError
from familypact.ui.drawing_desk import DrawingDesk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk():
    parent = QObject()
    desk = DrawingDesk(GreyPages(), parent)
    yield desk
    desk.close()
    parent.deleteLater()


def test_it_is_drawn_on_another_thread(qtbot, desk):
    threads = []

    def make() -> bytes:
        threads.append(threading.current_thread())
        return b"%PDF"

    with qtbot.waitSignal(desk.drawn) as drawn:
        desk.draw(make, 50)

    (pages,) = drawn.args
    assert [page.width for page in pages] == [50]
    assert threads != [threading.main_thread()]
    assert not desk.is_busy()


def test_only_what_was_asked_last_is_shown(qtbot, desk):
    goes_on = threading.Event()
    shown = []
    desk.drawn.connect(shown.append)

    def slow() -> bytes:
        goes_on.wait(5)
        return b"slow"

    desk.draw(slow, 50)
    desk.draw(lambda: b"skipped", 60)
    desk.draw(lambda: b"last", 70)
    goes_on.set()
    qtbot.waitUntil(lambda: bool(shown))

    assert [pages[0].width for pages in shown] == [70]


def test_long_work_says_so_and_can_be_stopped(qtbot, desk):
    goes_on = threading.Event()
    shown = []
    desk.drawn.connect(shown.append)

    with qtbot.waitSignal(desk.late):
        desk.draw(lambda: b"slow" if goes_on.wait(5) else b"", 50)
    desk.cancel()
    goes_on.set()
    desk.close()
    qtbot.wait(1)

    assert shown == []
    assert not desk.is_busy()


def test_an_expected_error_is_told(qtbot, desk):
    def refuse() -> bytes:
        raise NoAgreementError

    with qtbot.waitSignal(desk.refused) as refused:
        desk.draw(refuse, 50)

    assert isinstance(refused.args[0], NoAgreementError)


def test_a_mistake_of_ours_is_not_hidden(qtbot, desk):
    def fail() -> bytes:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        desk.draw(fail, 50)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError
