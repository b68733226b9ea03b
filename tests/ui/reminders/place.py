"""A window at home whose reminders are fakes, and its place of reminders."""

from family_samples import agreement_of, ortiz
from ui.window_samples import Bench
from ui.window_steps import home_of, page_of

from familypact.ui.reminders.reminders_page import RemindersPage


def at_home(**reminders: object) -> Bench:
    bench = Bench()
    for name, value in reminders.items():
        setattr(bench.reminders, name, value)
    bench.returning(agreement_of(ortiz()))
    return bench


def page_in(qtbot, window) -> RemindersPage:
    home_of(qtbot, window)
    places = page_of(window)
    page = window.findChild(RemindersPage)
    places.go_to_page(page)
    return page


def standing(qtbot, page: RemindersPage) -> str:
    label = page.status.standing_label
    qtbot.waitUntil(lambda: "Looking" not in label.text())
    return label.text()
