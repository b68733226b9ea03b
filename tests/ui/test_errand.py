"""What takes long is made beside the window, and a person may stop waiting for it."""

from threading import Event

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget

from familypact.domain.errors import NoAgreementError
from familypact.ui.errand import Done, Errand


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def errand(qapp):
    owner = QObject()
    errand = Errand(owner)
    yield errand
    errand.close()
    assert owner.children() == [errand]
    assert qapp is not None


def when_it_shows(act):
    """Call `act` with the progress dialog once it can be seen."""

    def look():
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QProgressDialog)]
        if shown and shown[0].isVisible():
            act(shown[0])
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_what_was_made_comes_back(errand, page):
    assert errand.fetch(lambda: b"%PDF", page) == Done(b"%PDF")


def test_the_window_answers_while_it_waits(errand, page):
    going, answered = Event(), []
    QTimer.singleShot(0, lambda: (answered.append(True), going.set()))

    assert errand.fetch(lambda: going.wait(30), page) == Done(made=True)
    assert answered == [True]


def test_a_mistake_comes_back_too(errand, page):
    def fail():
        raise NoAgreementError

    with pytest.raises(NoAgreementError):
        errand.fetch(fail, page)
    assert errand.fetch(lambda: 1, page) == Done(1)


def test_stop_gives_up_at_once_and_what_comes_later_is_dropped(errand, page):
    going = Event()
    when_it_shows(lambda dialog: dialog.findChild(QPushButton).click())

    stopped = errand.fetch(lambda: going.wait(30), page)
    going.set()

    assert stopped is None
    assert errand.fetch(lambda: "next", page) == Done("next")


def test_a_second_one_does_not_begin_while_the_first_is_waited_for(errand, page):
    going, second = Event(), []

    def try_another():
        second.append(errand.fetch(lambda: "second", page))
        going.set()

    QTimer.singleShot(0, try_another)

    assert errand.fetch(lambda: going.wait(30), page) == Done(made=True)
    assert second == [None]
