"""Every way to pop up shows a card and tells what became of it, or says why it cannot."""

import os
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from notification_stub import Script, StubServer, on_bus, session_bus
from reminder_fakes import ScriptedNotifier, ScriptedShowing

from familypact.app.card_words import CardWords
from familypact.app.reminder_ports import Answered, Ending, Unavailable, UnavailableReason
from familypact.domain.reminder import Answer, Card, Choice
from familypact.infra.reminders.answer_address import address_of, answer_of
from familypact.infra.reminders.notifiers.freedesktop import FreedesktopNotifier, wait_for_server
from familypact.infra.reminders.notifiers.one_card import OneCard
from familypact.infra.reminders.notifiers.own_window import PopupProcess
from familypact.infra.reminders.notifiers.toast import ToastNotifier, toast_xml
from familypact.infra.reminders.notifiers.user_notifications import UserNotifications

SOON = 2.0
WORDS = CardWords()


@pytest.fixture
def bus() -> Iterator[str]:
    with session_bus() as address, on_bus(address):
        yield address


@pytest.fixture
def notifier() -> FreedesktopNotifier:
    return FreedesktopNotifier(WORDS)


@pytest.fixture(params=["desktop", "scripted"])
def asked_for_an_hour(request, tmp_path) -> Iterator[object]:
    """Each notifier that can show here, with a person who wants it later."""
    if request.param == "scripted":
        showing = ScriptedShowing([Answered(Answer(Choice.HOUR))])
        yield OneCard(tmp_path, ScriptedNotifier([showing]))
        return
    with session_bus() as address, on_bus(address):
        script = Script(answers=[[("ActionInvoked", "hour")]])
        with StubServer(address, script):
            yield OneCard(tmp_path, FreedesktopNotifier(WORDS))


def test_a_button_is_told(asked_for_an_hour):
    showing = asked_for_an_hour.show(Card(1))

    assert showing.wait(SOON) == Answered(Answer(Choice.HOUR))
    showing.close()


@pytest.mark.parametrize(
    ("notifier", "reason"),
    [
        (ToastNotifier(WORDS, "linux"), UnavailableReason.OTHER_SYSTEM),
        (ToastNotifier(WORDS, "win32"), UnavailableReason.NO_LIBRARY),
        (UserNotifications("linux"), UnavailableReason.OTHER_SYSTEM),
        (UserNotifications("darwin"), UnavailableReason.NOT_SIGNED),
        (ScriptedNotifier(), UnavailableReason.NO_SERVER),
    ],
)
def test_what_cannot_show_says_why(notifier, reason):
    found = notifier.show(Card(1))

    assert isinstance(found, Unavailable)
    assert found.reason is reason
    assert not notifier.is_do_not_disturb()


def test_there_is_never_a_second_card(tmp_path):
    first = OneCard(tmp_path, ScriptedNotifier([ScriptedShowing([]), ScriptedShowing([])]))
    second = OneCard(tmp_path, ScriptedNotifier([ScriptedShowing([])]))

    standing = first.show(Card(1))
    refused = second.show(Card(1))
    standing.update(Card(2))
    standing.close()

    assert isinstance(refused, Unavailable)
    assert not isinstance(second.show(Card(1)), Unavailable)


def test_one_that_could_not_show_leaves_the_place_to_others(tmp_path):
    assert isinstance(OneCard(tmp_path, ScriptedNotifier()).show(Card(1)), Unavailable)

    other = OneCard(tmp_path, ScriptedNotifier([ScriptedShowing([])], silence=True))

    assert not isinstance(other.show(Card(1)), Unavailable)
    assert other.is_do_not_disturb()


@pytest.mark.parametrize(
    ("signals", "event"),
    [
        ([("ActionInvoked", "start")], Answered(Answer(Choice.START))),
        ([("ActionInvoked", "tomorrow")], Answered(Answer(Choice.TOMORROW))),
        ([("ActionInvoked", "default")], Ending.OPENED),
        ([("NotificationClosed", 2)], Ending.PUT_AWAY),
        ([("NotificationClosed", 1)], Ending.PUT_AWAY),
        # Closed first, the button behind it.
        ([("NotificationClosed", 2), ("ActionInvoked", "hour")], Answered(Answer(Choice.HOUR))),
        (
            [("ActionInvoked", "another-day"), ("ActionInvoked", "hour")],
            Answered(Answer(Choice.HOUR)),
        ),
    ],
)
def test_the_desktop_tells_what_happened(bus, notifier, signals, event):
    with StubServer(bus, Script(answers=[signals])):
        showing = notifier.show(Card(1))

        assert showing.wait(SOON) == event
        showing.close()


def test_the_card_has_buttons_and_no_private_word(bus, notifier):
    with StubServer(bus, Script()) as server:
        showing = notifier.show(Card(3))
        assert showing.wait(0.05) is None
        showing.close()

    (name, replaces, _icon, title, body, actions, hints, expires) = server.shown[0]
    assert (name, replaces, title, expires) == ("FamilyPact", 0, WORDS.title, 0)
    assert "3 things" in body
    assert actions[::2] == ["default", "start", "hour", "tomorrow"]
    assert hints["resident"] == ("b", True)
    assert server.closed == [1]


def test_a_click_that_comes_ahead_of_a_reply_is_not_lost(bus, notifier):
    script = Script(before={"Notify1": [("ActionInvoked", "hour")]})
    with StubServer(bus, script) as server:
        showing = notifier.show(Card(1))
        showing.update(Card(2))

        assert showing.wait(SOON) == Answered(Answer(Choice.HOUR))
        assert server.shown[1][1] == 1  # in the place of the first
        showing.close()


def test_the_death_of_the_server_is_noticed(bus, notifier):
    server = StubServer(bus, Script())
    with server:
        showing = notifier.show(Card(1))
        server.die()

        assert showing.wait(SOON) is Ending.GONE
        showing.close()


def test_the_death_of_the_bus_is_noticed(notifier):
    with session_bus() as address, on_bus(address):
        server = StubServer(address, Script()).__enter__()
        showing = notifier.show(Card(1))
        server.die()

    assert showing.wait(SOON) is Ending.GONE
    showing.close()


def test_a_server_without_buttons_is_not_used(bus, notifier):
    with StubServer(bus, Script(abilities=("body",))) as server:
        found = notifier.show(Card(1))

    assert isinstance(found, Unavailable)
    assert found.reason is UnavailableReason.NO_BUTTONS
    assert server.shown == []


@pytest.mark.usefixtures("bus")
def test_a_bus_without_a_server_is_told(notifier):
    found = notifier.show(Card(1))

    assert isinstance(found, Unavailable)
    assert found.reason is UnavailableReason.NO_SERVER
    assert not notifier.is_do_not_disturb()


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "nonsense"])
def test_no_bus_is_told(notifier, address):
    with on_bus(address):
        if not address:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]
        found = notifier.show(Card(1))
        silence = notifier.is_do_not_disturb()
        wait_for_server(0)
        os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "")

    assert isinstance(found, Unavailable)
    assert found.reason is UnavailableReason.NO_BUS
    assert not silence


def test_silence_is_read_from_the_server(bus, notifier):
    with StubServer(bus, Script(silence=True)):
        assert notifier.is_do_not_disturb()
    with StubServer(bus, Script()):
        assert not notifier.is_do_not_disturb()


def test_after_a_login_the_server_is_waited_for(bus):
    with StubServer(bus, Script()):
        wait_for_server(60.0)  # comes back at once, or the suite would stand here


@pytest.mark.parametrize("command", [["familypact-no-such-program"], ["true"], ["echo", "hello"]])
def test_a_window_that_does_not_stand_is_told(command):
    found = PopupProcess(command).open()

    assert isinstance(found, Unavailable)
    assert found.reason is UnavailableReason.FAILED


def test_a_window_stands_until_it_ends():
    opened = PopupProcess(["sh", "-c", "echo shown; sleep 1"]).open()

    assert not isinstance(opened, Unavailable)
    assert not opened.wait(0.01)
    assert opened.wait(60)


def test_a_toast_has_addresses_for_buttons_and_stays_well_formed():
    words = CardWords(title="A & <b>", start='"Go"')

    toast = ET.fromstring(toast_xml(Card(2), words))  # noqa: S314 - our own

    actions = [(each.get("content"), each.get("arguments")) for each in toast.iter("action")]
    assert actions[0] == ('"Go"', "familypact://start")
    assert toast.find("visual/binding/text").text == "A & <b>"


def test_an_address_from_outside_can_press_a_button_and_nothing_else():
    assert answer_of(address_of(Choice.HOUR)) == Answer(Choice.HOUR)
    assert answer_of("familypact://start/") == Answer(Choice.START)
    for wrong in ("", "familypact://", "familypact://another-day", "http://start", "start"):
        assert answer_of(wrong) is None
    assert answer_of("familypact://hour?days=99") is None
