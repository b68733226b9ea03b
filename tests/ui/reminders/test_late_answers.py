"""The system may take seconds to answer; by then the page that asked may have gone."""

from dataclasses import replace
from threading import Event

import pytest
from fakes import MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from ui.reminders.fake_reminders import FakeReminders

from familypact.ui.home.home_page import HomePage
from familypact.ui.reminders.apart import Apart
from familypact.ui.reminders.reminder_flow import ReminderFlow


@pytest.fixture
def slow():
    """Give parts whose system waits until it may answer."""
    store, reminders, may_answer = MemoryStore(), FakeReminders(asked=False), Event()
    store.agree(agreement_of(ortiz()))
    parts = reminders.parts(store)

    def later(deed):
        def answer():
            may_answer.wait(10)
            return deed()

        return answer

    slowly = {name: later(getattr(parts, name)) for name in ("status", "set_up", "repair")}
    return replace(parts, **slowly), may_answer


def test_an_answer_that_comes_after_its_page_is_let_be(qtbot, slow):
    parts, may_answer = slow
    flow = ReminderFlow(parts, PlainTexts())
    page = flow.page()
    page.looked_at.emit()

    page.deleteLater()
    qtbot.waitUntil(lambda: not isValid(page))

    answered(qtbot, may_answer)


def test_nor_does_it_matter_that_the_home_window_has_gone(qtbot, slow):
    parts, may_answer = slow
    flow = ReminderFlow(parts, PlainTexts())
    home = HomePage(PlainTexts())
    flow.join_home(home)
    flow.page().status.set_up_wanted.emit()

    home.deleteLater()
    qtbot.waitUntil(lambda: not isValid(home))

    answered(qtbot, may_answer)


def answered(qtbot, may_answer: Event) -> None:
    """Let the system answer; what goes wrong in a slot fails the test."""
    asked = QApplication.instance().findChildren(Apart)[-1]
    with qtbot.waitSignal(asked.told):
        may_answer.set()
