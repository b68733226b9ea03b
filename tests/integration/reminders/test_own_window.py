"""Our own reminder window under a real mouse and real keys, where nobody shows notifications."""

import json
from datetime import datetime, timedelta

import pytest
from integration.reminders.desktop import Desktop, eventually, need
from integration.reminders.hands import click, end_program, ended, press, window_of

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
A_WHILE = timedelta(minutes=10)


def comes_back(desktop: Desktop) -> timedelta:
    """Say how far away the reminder is now, by the final command."""
    (found,) = json.loads(desktop.ask("reminders", "list", "--json"))["occurrences"]
    assert found["state"] == "snoozed"
    until = datetime.fromisoformat(found["until"])
    return until - datetime.now(until.tzinfo)  # noqa: TID251 - the helper's clock is the real one


@pytest.mark.parametrize(
    ("buttons", "least", "most"),
    [
        (["hour"], HOUR - A_WHILE, HOUR),
        (["tomorrow"], timedelta(), DAY + A_WHILE),
        (["another-day", "another-day-7"], 6 * DAY, 7 * DAY + A_WHILE),
    ],
)
def test_a_click_puts_it_off(desktop: Desktop, buttons, least, most) -> None:
    need("xdotool")
    desktop.make_due()
    helper = desktop.start("wake", "--json")

    click(desktop, *buttons)

    assert ended(helper) == "window"
    assert least < comes_back(desktop) <= most


def test_a_click_on_start_ends_it_and_opens_the_program(desktop: Desktop) -> None:
    need("xdotool")
    desktop.make_due()
    helper = desktop.start("wake", "--json")

    click(desktop, "start")

    assert ended(helper) == "window"
    assert desktop.states() == ["done"]
    end_program(desktop)


@pytest.mark.parametrize(
    ("keys", "days"),
    [
        (["Tab", "Return"], 0),
        (["Tab", "Tab", "Return"], 1),
        (["Tab", "Tab", "Tab", "Return", "Tab", "KP_Enter"], 3),
        (["Tab", "Tab", "Tab", "space", "space"], 2),
    ],
)
def test_keys_alone_put_it_off(desktop: Desktop, keys, days) -> None:
    need("xdotool")
    desktop.make_due()
    helper = desktop.start("wake", "--json")

    press(desktop, *keys)

    assert ended(helper) == "window"
    away = comes_back(desktop)
    assert away <= HOUR if days == 0 else days * DAY - DAY < away <= days * DAY + A_WHILE


def test_enter_starts_where_it_stands_and_escape_is_no_answer(desktop: Desktop) -> None:
    need("xdotool")
    desktop.make_due()
    first = desktop.start("wake", "--json")
    press(desktop, "Escape")
    assert ended(first) == "window"
    assert desktop.states() == ["shown"]

    desktop.make_due("b")  # something new brings both back
    again = desktop.start("wake", "--json")
    press(desktop, "Return")

    assert ended(again) == "window"
    assert desktop.states() == ["done", "done"]
    end_program(desktop)


def test_without_a_screen_of_its_own_it_still_stands(desktop: Desktop) -> None:
    """Offscreen, as a session without any display server would have it: no crash, no answer."""
    desktop.make_due()
    desktop.environment["QT_QPA_PLATFORM"] = "offscreen"
    helper = desktop.start("wake", "--json")
    eventually(lambda: desktop.states() == ["shown"], "it was never shown")

    desktop.ask("reminders", "done", "--kind", "check-in")

    assert ended(helper) == "window"
    assert desktop.states() == ["done"]


def test_nothing_of_it_stays_in_memory(desktop: Desktop) -> None:
    need("xdotool")
    desktop.make_due()
    helper = desktop.start("wake", "--json")
    window_of(desktop)
    press(desktop, "Tab", "Return")
    ended(helper)

    assert desktop.left_running() == []
