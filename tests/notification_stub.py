"""A notification server for tests, on a session bus of their own; it does what it is told."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Self

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

NAME = "org.freedesktop.Notifications"
EMITTER = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
Signal = tuple[str, object]
# Without the folders of services: the bus would start a notification server by itself.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def session_bus() -> Iterator[str]:
    """Give the address of a bus with nothing on it."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    with TemporaryDirectory(prefix="bus-") as folder:
        config = Path(folder, "bus.conf")
        config.write_text(_BUS.format(folder=folder), encoding="ascii")
        daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()
            daemon.wait()
            daemon.stdout.close()


@dataclass
class Script:
    """How the server behaves: `answers` are sent after each Notify, `before` ahead of a reply."""

    abilities: tuple[str, ...] = ("body", "actions")
    answers: list[list[Signal]] = field(default_factory=list)
    before: dict[str, list[Signal]] = field(default_factory=dict)
    silence: bool = False


class StubServer:
    """Keeps what was shown; use it in a `with`."""

    def __init__(self, address: str, script: Script) -> None:
        self.script = script
        self.shown: list[tuple] = []
        self.closed: list[int] = []
        self._connection = open_dbus_connection(address)
        self._stop, self._ready = Event(), Event()
        self._thread = Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        Proxy(message_bus, self._connection).RequestName(NAME)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.die()

    def die(self) -> None:
        """Leave the bus without a word, as a killed server does."""
        self._stop.set()
        self._thread.join()
        self._connection.close()

    def emit(self, member: str, value: object) -> None:
        body = (1, value)
        signature = "us" if member == "ActionInvoked" else "uu"
        self._connection.send(new_signal(EMITTER, member, signature, body))

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            except OSError:
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(self._connection, message)

    def _answer(self, connection: DBusConnection, call: Message) -> None:
        member = call.header.fields[HeaderFields.member]
        for signal in self.script.before.pop(f"{member}{len(self.shown)}", []):
            self.emit(*signal)
        connection.send(self._reply(member, call))
        if member == "Notify" and self.script.answers:
            for signal in self.script.answers.pop(0):
                self.emit(*signal)

    def _reply(self, member: str, call: Message) -> Message:
        match member:
            case "GetCapabilities":
                return new_method_return(call, "as", (list(self.script.abilities),))
            case "Notify":
                self.shown.append(call.body)
                return new_method_return(call, "u", (1,))
            case "CloseNotification":
                self.closed.append(call.body[0])
                return new_method_return(call)
            case "Get" if call.body[1] == "Inhibited":
                return new_method_return(call, "v", (("b", self.script.silence),))
            case _:
                return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")


@contextmanager
def on_bus(address: str) -> Iterator[None]:
    """Make a bus the one of this process."""
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    try:
        yield
    finally:
        if before is None:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]
        else:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before
