"""The home window: places at the side, reached by pointer and keyboard."""

import pytest
from PySide6.QtCore import Qt

from familypact.app.settings import Scheme, Settings
from familypact.ui.home.places import Places
from familypact.ui.home.settings_page import SettingsPage
from familypact.ui.plain_page import PlainPage


@pytest.fixture
def places(qtbot):
    places = Places()
    qtbot.addWidget(places)
    places.resize(1120, 740)
    for name in ("Our pact", "Settings"):
        page = PlainPage()
        page.head(name, "")
        places.add(name, page)
    with qtbot.waitExposed(places):
        places.show()
    places.activateWindow()
    return places


def test_the_first_place_is_shown_first(places):
    assert places.here().title_label.text() == "Our pact"


def test_a_place_is_reached_by_keyboard_and_the_focus_goes_with_it(qtbot, places):
    qtbot.keyClick(places.rail.row(1), Qt.Key.Key_Space)

    assert places.here().title_label.text() == "Settings"
    assert places.here().isAncestorOf(places.focusWidget())


def test_help_is_wanted_from_every_place(qtbot, places):
    for number in range(2):
        places.go_to(number)
        with qtbot.waitSignal(places.help_wanted):
            places.here().help_button.click()


def test_settings_tell_each_change_whole(qtbot):
    page = SettingsPage(Settings())
    qtbot.addWidget(page)
    told = []
    page.changed.connect(told.append)

    page.schemes.button("dark").click()
    page.percents.button("150").click()

    assert told == [Settings(Scheme.DARK, 100), Settings(Scheme.DARK, 150)]


@pytest.mark.parametrize("percent", [100, 130, 200])
def test_settings_show_what_counts_now(qtbot, percent):
    page = SettingsPage(Settings(Scheme.LIGHT, percent))
    qtbot.addWidget(page)

    assert page.schemes.value() == {"light"}
    assert page.percents.value() == ({str(percent)} if percent != 130 else set())
