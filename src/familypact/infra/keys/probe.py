"""What is known of a system keyring where nothing needs to be asked."""

from collections.abc import Mapping

from familypact.infra.keys.doors import KeyringStanding


class NoKeyring:
    """Satisfies KeyringProbe where no keyring can be, such as without a session bus."""

    def standing(self, entry: str) -> KeyringStanding:  # noqa: ARG002 - the port has it
        return KeyringStanding.NONE


class AlwaysThere:
    """Satisfies KeyringProbe on Windows and macOS: their keyring is open once one is logged in."""

    def standing(self, entry: str) -> KeyringStanding:  # noqa: ARG002 - the port has it
        return KeyringStanding.HAS_ENTRY


def has_session_bus(environment: Mapping[str, str]) -> bool:
    """Tell whether a Secret Service could be reached; no bus, no need to load what asks it."""
    return bool(environment.get("DBUS_SESSION_BUS_ADDRESS"))
