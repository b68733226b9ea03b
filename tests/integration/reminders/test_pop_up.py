"""The real helper on a real bus: every kind of notification server, and none."""

from contextlib import ExitStack

import pytest
from integration.reminders.desktop import Desktop, eventually, need
from integration.reminders.hands import end_program, ended, press, window_of
from notification_stub import Script, StubServer


def test_the_button_of_a_desktop_that_shows_them(desktop: Desktop) -> None:
    desktop.make_due()
    script = Script(answers=[[("ActionInvoked", "tomorrow")]])
    with StubServer(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], script) as server:
        assert desktop.outcome() == "answered"

    assert desktop.states() == ["snoozed"]
    assert server.closed == [1]


def test_a_click_that_comes_before_the_server_has_answered_is_not_lost(desktop: Desktop) -> None:
    desktop.make_due()
    script = Script(before={"Notify0": [("ActionInvoked", "hour")]})
    with StubServer(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], script):
        assert desktop.outcome() == "answered"

    assert desktop.states() == ["snoozed"]


def test_the_desktops_silence_holds_our_window_back(desktop: Desktop) -> None:
    desktop.make_due()
    script = Script(abilities=("body",), silence=True)
    with StubServer(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], script):
        assert desktop.outcome() == "not-now"

    assert desktop.states() == ["due"]


@pytest.mark.parametrize(
    ("server", "keys", "state"),
    [("none", ["Tab", "space"], "snoozed"), ("without-buttons", ["Escape"], "shown")],
)
def test_our_window_comes_where_there_are_no_buttons(
    desktop: Desktop, server: str, keys: list[str], state: str
) -> None:
    need("xdotool")
    desktop.make_due()
    with ExitStack() as stack:
        if server != "none":
            address = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
            stack.enter_context(StubServer(address, Script(abilities=("body",))))
        helper = desktop.start("wake", "--json")

        press(desktop, *keys)

        assert ended(helper) == "window"
        assert desktop.states() == [state]


def test_a_start_in_the_desktops_card_opens_the_program(desktop: Desktop) -> None:
    desktop.make_due()
    script = Script(answers=[[("ActionInvoked", "start")]])
    with StubServer(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], script):
        assert desktop.outcome() == "answered"

    assert desktop.states() == ["done"]
    end_program(desktop)


def test_a_login_waits_for_the_desktop_and_then_shows_it(desktop: Desktop) -> None:
    desktop.make_due()
    helper = desktop.start("wake", "--json", "--at-login")
    script = Script(answers=[[("ActionInvoked", "hour")]])
    with StubServer(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], script):
        assert ended(helper) == "answered"

    assert desktop.states() == ["snoozed"]


def test_a_try_without_a_server_shows_our_window(desktop: Desktop) -> None:
    need("xdotool")
    trying = desktop.start("wake", "--try", "--json")
    press(desktop, "Escape")

    assert ended(trying) == "window"
    assert desktop.occurrences() == ()


def test_the_window_steals_no_focus(desktop: Desktop) -> None:
    need("xdotool")
    desktop.make_due()
    before = desktop.say("xdotool", "getwindowfocus")
    helper = desktop.start("wake", "--json")
    window_of(desktop)

    after = desktop.say("xdotool", "getwindowfocus")

    assert after == before
    press(desktop, "Escape")
    ended(helper)


def test_start_ends_the_reminder_and_opens_the_program(desktop: Desktop) -> None:
    need("xdotool")
    desktop.make_due()
    helper = desktop.start("wake", "--json")
    press(desktop, "space")

    assert ended(helper) == "window"
    assert desktop.states() == ["done"]
    end_program(desktop)


def test_a_second_helper_does_not_touch_a_window_whose_helper_was_killed(desktop: Desktop) -> None:
    need("xdotool")
    desktop.make_due()
    helper = desktop.start("wake", "--json")
    window_of(desktop)
    helper.kill()
    helper.wait()
    desktop.make_due("b")

    assert desktop.outcome() == "no-way"
    press(desktop, "Tab", "space")

    eventually(lambda: desktop.states() == ["snoozed", "snoozed"], "the answer is lost")


def test_without_a_screen_the_helper_leaves_and_marks_nothing(home: Desktop) -> None:
    home.make_due()

    assert home.outcome() == "no-way"
    assert home.states() == ["due"]


def test_a_try_shows_a_card_and_writes_nothing_down(desktop: Desktop) -> None:
    script = Script(answers=[[("ActionInvoked", "start")]])
    with StubServer(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], script) as server:
        desktop.ask("wake", "--try")

    assert len(server.shown) == 1
    assert desktop.occurrences() == ()
