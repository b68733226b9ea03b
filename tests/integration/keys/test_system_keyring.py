"""Only a keyring that protects what it keeps is taken, and its troubles become ours."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.doors import SERVICE, KeyringStanding
from familypact.infra.keys.probe import AlwaysThere, NoKeyring, has_session_bus
from familypact.infra.keys.secret_service import SecretServiceProbe
from familypact.infra.keys.system_keyring import SystemKeyring, is_real
from familypact.infra.keys.time_limit import TooSlowError, within


class MemoryBackend(KeyringBackend):
    """A backend as an operating system would bring one."""

    priority = -1.0  # never chosen by the library itself

    def __init__(self, trouble: Exception | None = None) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._maybe_raise()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._maybe_raise()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._maybe_raise()
        if (service, username) not in self.entries:
            raise PasswordDeleteError(username)
        del self.entries[service, username]

    def _maybe_raise(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class FileInClear(MemoryBackend):
    """Stands for the backends that keep passwords in a file."""

    __module__ = "keyrings.alt.file"


class Chain(chainer.ChainerBackend):
    """A chain with the links a test gives it."""

    priority = -1.0

    def __init__(self, *links: KeyringBackend) -> None:
        super().__init__()
        self.links = links

    @property
    def backends(self) -> list[KeyringBackend]:
        return list(self.links)


def test_a_real_keyring_keeps_gives_and_forgets() -> None:
    backend = MemoryBackend()
    keyring = SystemKeyring(backend)

    keyring.write("store", "secret")

    assert keyring.read("store") == "secret"
    assert list(backend.entries) == [(SERVICE, "store")]
    assert keyring.name.endswith(".MemoryBackend")
    keyring.erase("store")
    keyring.erase("store")
    assert keyring.read("store") is None


@pytest.mark.parametrize(
    "backend",
    [
        fail.Keyring(),
        null.Keyring(),
        FileInClear(),
        Chain(),
        Chain(MemoryBackend(), FileInClear()),
        Chain(null.Keyring()),
    ],
    ids=["fail", "null", "in-clear", "empty-chain", "chain-in-clear", "chain-of-null"],
)
def test_what_protects_nothing_is_refused(backend: KeyringBackend) -> None:
    assert not is_real(backend)
    with pytest.raises(KeyUnavailableError) as caught:
        SystemKeyring(backend)
    assert caught.value.trouble is KeyTrouble.NO_KEYRING


def test_a_chain_of_real_keyrings_is_real() -> None:
    assert is_real(Chain(MemoryBackend()))


@pytest.mark.parametrize(
    ("raised", "trouble"),
    [
        (KeyringLocked(), KeyTrouble.LOCKED),
        (NoKeyringError(), KeyTrouble.NO_KEYRING),
        (InitError("Prompt dismissed"), KeyTrouble.NO_KEYRING),
        (OSError(32, "Broken pipe"), KeyTrouble.NO_KEYRING),
    ],
)
def test_troubles_of_the_library_become_ours(raised: Exception, trouble: KeyTrouble) -> None:
    keyring = SystemKeyring(MemoryBackend(raised))

    for call in (
        lambda: keyring.read("store"),
        lambda: keyring.write("store", "secret"),
        lambda: keyring.erase("store"),
    ):
        with pytest.raises(KeyUnavailableError) as caught:
            call()
        assert caught.value.trouble is trouble


def test_an_answer_in_time_is_given_and_an_error_handed_on() -> None:
    assert within(5, lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 // 0)


def test_no_answer_in_time_is_said_to_be_too_slow() -> None:
    released = threading.Event()

    with pytest.raises(TooSlowError):
        within(0.01, released.wait)

    released.set()


@pytest.fixture
def deaf_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus that takes calls and never answers."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        server.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        yield


@pytest.mark.usefixtures("deaf_bus")
def test_a_bus_that_never_answers_counts_as_locked() -> None:
    assert SecretServiceProbe(seconds=0.05).standing("store") is KeyringStanding.LOCKED


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "nonsense", "tcp:host=x", ""])
def test_no_bus_is_no_keyring(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    assert SecretServiceProbe().standing("store") is KeyringStanding.NONE


def test_without_the_variable_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    assert SecretServiceProbe().standing("") is KeyringStanding.NONE
    assert not has_session_bus({})
    assert has_session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"})


def test_where_nothing_needs_asking_the_answer_is_fixed() -> None:
    assert NoKeyring().standing("store") is KeyringStanding.NONE
    assert AlwaysThere().standing("store") is KeyringStanding.HAS_ENTRY
