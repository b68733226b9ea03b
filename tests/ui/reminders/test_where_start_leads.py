"""*Start* on a card leads into the talk, or to where it is settled."""

from pathlib import Path

import pytest
from ui.reminders.place import at_home
from ui.window_samples import Bench
from ui.window_steps import home_of, page_of, wizard_of

from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.reminder import ReminderKind
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.home.places import Places
from familypact.ui.widgets.rail_row import RailState
from familypact.ui.window_flow import WindowFlow

FULL = StoreNotWrittenError(Path("reminders.db"), StorageTrouble.FULL)


def led(qtbot, opened, *kinds: ReminderKind):
    window = opened(at_home(started=frozenset(kinds)))
    home_of(qtbot, window)
    window.findChild(WindowFlow).follow_reminder()
    return window


@pytest.mark.parametrize(
    "kinds",
    [(), (ReminderKind.CHECK_IN,), (ReminderKind.TOPIC, ReminderKind.CHECK_IN)],
)
def test_start_leads_straight_into_the_talk(qtbot, opened, kinds):
    window = led(qtbot, opened, *kinds)

    assert isinstance(page_of(window), CheckInPage)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (ReminderKind.TOPIC, "Talk it through"),
        (ReminderKind.AGE_BAND, "Talk it through"),
        (ReminderKind.NEW_DEVICE, "Devices & controls"),
        (ReminderKind.CONTACTS, "Who can help"),
        (ReminderKind.SIGNATURE, "Our pact"),
        (ReminderKind.RENEWAL, "Our pact"),
    ],
)
def test_start_leads_to_where_it_is_settled(qtbot, opened, kind, place):
    places = page_of(led(qtbot, opened, kind))

    assert isinstance(places, Places)
    assert places.here().title_label.isVisible()
    assert places.rail.entries()[places.number_of(place)].state is RailState.CURRENT
    assert "reminded" in places.here().banner.text()


def test_a_reminder_waits_until_the_data_are_open(qtbot, opened):
    window = opened(at_home(started=frozenset({ReminderKind.CHECK_IN})))
    assert not isinstance(page_of(window), Places)

    window.findChild(WindowFlow).follow_reminder()

    qtbot.waitUntil(lambda: isinstance(page_of(window), CheckInPage))


def test_whoever_is_in_the_wizard_is_not_taken_away(qtbot, opened):
    bench = Bench()
    bench.returning()
    window = opened(bench)
    wizard = wizard_of(qtbot, window)

    window.findChild(WindowFlow).follow_reminder()

    assert page_of(window) is wizard
