"""Pops up through the desktop's own notifications, with buttons, over the session bus."""

import os
import time
from collections import deque
from contextlib import suppress
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.auth import AuthenticationError  # type: ignore[import-untyped]
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    Proxy,
    open_dbus_connection,
)
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]
from typing_extensions import override

from familypact.app.card_words import CardWords
from familypact.app.reminder_ports import (
    Answered,
    Ending,
    Notifier,
    Showing,
    Unavailable,
    UnavailableReason,
)
from familypact.domain.reminder import Answer, Card, Choice

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_SERVER = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
_DUNST = DBusAddress(_PATH, bus_name=_NAME, interface="org.dunstproject.cmd0")
_DESKTOP_ENTRY = "org.familypact.FamilyPact"
_OPEN = "default"
_SECONDS = 2.0
_MOMENT = 0.3
_NORMAL = 1
_NEVER_EXPIRES = 0
_NO_BUS = (OSError, KeyError, ValueError, AuthenticationError)


class FreedesktopNotifier(Notifier):
    """Satisfies Notifier where a server shows buttons; holds the connection while a card is up."""

    def __init__(self, words: CardWords) -> None:
        self._words = words

    @override
    def show(self, card: Card) -> Showing | Unavailable:
        try:
            connection = open_dbus_connection(_bus())
        except _NO_BUS as error:
            return Unavailable(UnavailableReason.NO_BUS, repr(error))
        try:
            found = self._show_on(connection, card)
        except (DBusErrorResponse, OSError) as error:
            found = Unavailable(UnavailableReason.NO_SERVER, repr(error))
        if isinstance(found, Unavailable):
            connection.close()
        return found

    @override
    def is_do_not_disturb(self) -> bool:
        """Ask the servers that say so: KDE's `Inhibited` and dunst's `paused`."""
        try:
            with open_dbus_connection(_bus()) as connection:
                return _is_set(connection, _SERVER, "Inhibited") or _is_set(
                    connection, _DUNST, "paused"
                )
        except _NO_BUS:
            return False

    def _show_on(self, connection: DBusConnection, card: Card) -> Showing | Unavailable:
        (abilities,) = _ask(connection, new_method_call(_SERVER, "GetCapabilities"))
        if "actions" not in abilities:
            return Unavailable(UnavailableReason.NO_BUTTONS, ", ".join(abilities))
        showing = _OnTheBus(connection, self._words)
        showing.update(card)
        return showing


def _bus() -> str:
    """Give the address of the session's bus; a systemd service is not always told."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    return told or f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"


def wait_for_server(seconds: float) -> None:
    """Let the desktop come up: after a login there may be neither bus nor server yet."""
    end = time.monotonic() + seconds
    while not _has_server() and time.monotonic() < end:
        time.sleep(1.0)


def _has_server() -> bool:
    try:
        with open_dbus_connection(_bus()) as connection:
            bus = Proxy(message_bus, connection, timeout=_SECONDS)
            (names,), (startable,) = bus.ListNames(), bus.ListActivatableNames()
            return _NAME in names or _NAME in startable
    except (*_NO_BUS, DBusErrorResponse):
        return False


class _OnTheBus(Showing):
    def __init__(self, connection: DBusConnection, words: CardWords) -> None:
        self._connection = connection
        self._words = words
        self._id = 0
        # Ours, and unbounded: a click that comes while a reply is awaited would be thrown away.
        self._inbox: deque[Message] = deque()
        signals = MatchRule(type="signal", interface=_NAME, path=_PATH)
        owner = MatchRule(
            type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged"
        )
        owner.add_arg_condition(0, _NAME)
        bus = Proxy(message_bus, connection, timeout=_SECONDS)
        for rule in (signals, owner):
            connection.filter(rule, queue=self._inbox).__enter__()
            bus.AddMatch(rule)

    @override
    def update(self, card: Card) -> None:
        """Show the card, or another in its place."""
        buttons = [part for choice, text in self._words.buttons() for part in (choice.value, text)]
        hints = {
            "urgency": ("y", _NORMAL),
            "resident": ("b", True),
            "desktop-entry": ("s", _DESKTOP_ENTRY),
            "category": ("s", "presence"),
        }
        content = (self._words.title, self._words.body(card), [_OPEN, self._words.title, *buttons])
        values = ("FamilyPact", self._id, "", *content, hints, _NEVER_EXPIRES)
        call = new_method_call(_SERVER, "Notify", "susssasa{sv}i", values)
        (self._id,) = _ask(self._connection, call)

    @override
    def wait(self, seconds: float) -> Answered | Ending | None:
        end = time.monotonic() + seconds
        try:
            while (left := end - time.monotonic()) > 0:
                event = self._event(self._next(left))
                if event is Ending.PUT_AWAY:
                    return self._answer_behind(event)
                if event is not None:
                    return event
        except TimeoutError:
            return None
        except (OSError, EOFError):
            return Ending.GONE
        return None

    @override
    def close(self) -> None:
        with suppress(DBusErrorResponse, OSError):
            _ask(self._connection, new_method_call(_SERVER, "CloseNotification", "u", (self._id,)))
        self._connection.close()

    def _next(self, seconds: float) -> Message:
        if self._inbox:
            return self._inbox.popleft()
        return self._connection.recv_until_filtered(self._inbox, timeout=seconds)

    def _answer_behind(self, event: Ending) -> Answered | Ending:
        """Wait a moment: some servers tell of the closing before they tell which button it was."""
        try:
            while True:
                later = self._event(self._next(_MOMENT))
                if later is not None:
                    return later
        except (TimeoutError, OSError, EOFError):
            return event

    def _event(self, message: Message) -> Answered | Ending | None:
        body = message.body
        match message.header.fields.get(3), body:  # 3 is the member
            case "NameOwnerChanged", _:
                return Ending.GONE
            case "ActionInvoked", (number, action) if number == self._id:
                return _answer(action)
            case "NotificationClosed", (number, _) if number == self._id:
                return Ending.PUT_AWAY
            case _:
                return None


def _answer(action: str) -> Answered | Ending | None:
    if action == _OPEN:
        return Ending.OPENED
    known = {Choice.START.value, Choice.HOUR.value, Choice.TOMORROW.value}
    return Answered(Answer(Choice(action))) if action in known else None


def _ask(connection: DBusConnection, call: Message) -> tuple[Any, ...]:
    answer: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(call, timeout=_SECONDS))
    return answer


def _is_set(connection: DBusConnection, server: DBusAddress, name: str) -> bool:
    try:
        ((_, value),) = _ask(connection, Properties(server).get(name))
    except (DBusErrorResponse, OSError):
        return False
    return value is True
