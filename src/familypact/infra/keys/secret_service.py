"""Asks the Secret Service of a Linux desktop whether it is open, without making it prompt."""

from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, Properties, new_method_call  # type: ignore[import-untyped]
from jeepney.auth import AuthenticationError  # type: ignore[import-untyped]
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

from familypact.infra.keys.doors import SERVICE, KeyringStanding

_PATH = "/org/freedesktop/secrets"
_BUS_NAME = "org.freedesktop.secrets"
_SERVICE = DBusAddress(_PATH, _BUS_NAME, "org.freedesktop.Secret.Service")
_NOWHERE = "/"
_SECONDS = 2.0


class SecretServiceProbe:
    """Satisfies KeyringProbe. A service that is slow to answer counts as locked."""

    def __init__(self, seconds: float = _SECONDS) -> None:
        self._seconds = seconds

    def standing(self, entry: str) -> KeyringStanding:
        try:
            with open_dbus_connection("SESSION", auth_timeout=self._seconds) as connection:
                return self._ask(connection, entry)
        except TimeoutError:
            return KeyringStanding.LOCKED
        except (OSError, LookupError, ValueError, RuntimeError, StopIteration):
            return KeyringStanding.NONE  # no bus, or an address nobody listens at
        except (DBusErrorResponse, AuthenticationError):
            return KeyringStanding.NONE

    def _ask(self, connection: DBusConnection, entry: str) -> KeyringStanding:
        if entry:
            wanted = {"service": SERVICE, "username": entry}
            found = self._call(connection, "SearchItems", "a{ss}", wanted)
            if found[0]:
                return KeyringStanding.HAS_ENTRY
            if found[1]:
                return KeyringStanding.LOCKED
        (path,) = self._call(connection, "ReadAlias", "s", "default")
        if path == _NOWHERE:
            return KeyringStanding.NONE  # to make a first collection it would prompt
        collection = DBusAddress(path, _BUS_NAME, "org.freedesktop.Secret.Collection")
        asked = Properties(collection).get("Locked")
        reply = connection.send_and_get_reply(asked, timeout=self._seconds)
        ((_, locked),) = unwrap_msg(reply)
        # A wallet that is shut may hide what it has.
        return KeyringStanding.LOCKED if locked else KeyringStanding.EMPTY

    def _call(
        self, connection: DBusConnection, method: str, signature: str, value: object
    ) -> tuple[Any, ...]:
        message = new_method_call(_SERVICE, method, signature, (value,))
        reply = connection.send_and_get_reply(message, timeout=self._seconds)
        return tuple(unwrap_msg(reply))
