"""Hear what the program tells screen readers by itself: where the focus is, and news."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from accessibility.bus import PATIENCE, REGISTRY
from accessibility.node import Place
from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields

OBJECT = "org.a11y.atspi.Event.Object"
REGISTER = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
WANTED = ("object:state-changed:focused", "object:announcement")


@dataclass(frozen=True, slots=True)
class Event:
    """`kind` and `detail` as AT-SPI has them; `place` is who sent it."""

    kind: str
    detail: str
    number: int
    words: object
    place: Place

    @property
    def is_focus(self) -> bool:
        return (self.kind, self.detail, self.number) == ("StateChanged", "focused", 1)

    @property
    def is_announcement(self) -> bool:
        return self.kind == "Announcement"


class Listener:
    """Asks the registry for the events it wants; a program that nobody listens to stays silent."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=OBJECT)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        for name in WANTED:
            ask = new_method_call(REGISTER, "RegisterEvent", "sass", (name, [], ""))
            reply = self._connection.send_and_get_reply(ask, timeout=PATIENCE)
            assert reply.header.message_type is MessageType.method_return, reply.body

    def close(self) -> None:
        self._connection.close()

    def forget(self) -> None:
        """Drop what was said until now."""
        while self._next(0) is not None:
            pass

    def wait_for(self, wanted: Callable[[Event], bool], seconds: float = PATIENCE) -> Event | None:
        """Give the first event of this kind; none where it does not come in time."""
        deadline = time.monotonic() + seconds
        while (event := self._next(deadline - time.monotonic())) is not None:
            if wanted(event):
                return event
        return None

    def _next(self, seconds: float) -> Event | None:
        while True:
            try:
                message = self._connection.receive(timeout=max(seconds, 0))
            except TimeoutError:
                return None
            fields = message.header.fields
            if fields.get(HeaderFields.interface) == OBJECT:
                detail, number, _unused, (_kind, words), *_rest = message.body
                place = (fields[HeaderFields.sender], fields[HeaderFields.path])
                return Event(fields[HeaderFields.member], detail, number, words, place)
