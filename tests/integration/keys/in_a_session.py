"""Walk a vault through a real Secret Service: open, locked, and open again; print what it says."""

import sys
from pathlib import Path

from fakes import FixedClock
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from familypact.domain.errors import KeyUnavailableError
from familypact.infra.keys.ciphers import AesCiphers
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.secret_service import SecretServiceProbe
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.keys.slots import SLOTS_NAME, read_slots
from familypact.infra.keys.system_keyring import SystemKeyring

SECRETS = DBusAddress(
    "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")


def lock() -> None:
    with open_dbus_connection() as connection:
        ask = new_method_call(SECRETS, "ReadAlias", "s", ("default",))
        (path,) = connection.send_and_get_reply(ask).body
        connection.send_and_get_reply(new_method_call(SECRETS, "Lock", "ao", ([path],)))


def main(folder: Path) -> None:
    doors = Doors(SecretServiceProbe, SystemKeyring, AesCiphers)
    vault = SlotVault(folder, "store.db", doors, FixedClock())
    say(vault.state())
    key = vault.create(None)
    say(vault.state())
    again = SlotVault(folder, "store.db", doors, FixedClock())
    say("same key", again.open(None) == key)
    lock()
    say(vault.state())
    try:
        vault.open(None)
    except KeyUnavailableError as error:
        say("open:", error.trouble)
    say("new:", SlotVault(folder / "new", "store.db", doors, FixedClock()).state())
    try:
        vault.open_unlocking(5)  # there is no screen to ask on
    except KeyUnavailableError as error:
        say("unlocking:", error.trouble)
    say(read_slots(folder / SLOTS_NAME).slots[0].backend)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
