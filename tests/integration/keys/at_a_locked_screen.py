"""Open the real window while the keyring is locked and nobody answers it; print what happens.

    at_a_locked_screen.py DATA

Runs on a session bus with an open GNOME keyring and on a screen of its own. It makes a family's
data there, locks the keyring, and then does what a person with the recovery sheet does.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from fakes import FixedClock
from integration.keys.in_a_session import lock, say
from integration.store.samples import an_agreement
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from familypact.app.ports import KeyState
from familypact.app.recovery import RecoveryKey
from familypact.domain.errors import StoreInUseError
from familypact.domain.reminder import Pattern, Rule
from familypact.infra.keys.ciphers import AesCiphers
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.secret_service import SecretServiceProbe
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import SlotMaker
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.keys.system_keyring import SystemKeyring
from familypact.infra.one_window import OneWindow
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.store.sqlite_store import open_store

SHEET = RecoveryKey(bytes(range(16)))
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
PROMPTER = "org.gnome.keyring.SystemPrompter"
PATIENCE = 45.0


def main(data: Path) -> None:
    doors = Doors(SecretServiceProbe, SystemKeyring, AesCiphers)
    vault = SlotVault(data, "store.db", doors, FixedClock())
    key = vault.create(None)
    SlotChanges(data, SlotMaker(doors, FixedClock())).use_sheet(key, SHEET)
    with closing(open_store(data, key)) as store:
        store.agree(an_agreement())
    lock()
    say("locked", vault.state() is KeyState.KEYRING_LOCKED)
    wake_up(data)
    open_with_the_sheet(data)
    say("still locked", vault.state() is KeyState.KEYRING_LOCKED)


def wake_up(data: Path) -> None:
    """Let the helper show a reminder that is due."""
    moment = datetime.now().replace(second=0, microsecond=0)  # noqa: DTZ005, TID251
    with closing(SqliteBook(data / BOOK_NAME)) as book:
        book.put_rules((), [Rule("a", "a", Pattern(moment - timedelta(days=1)), "")])
    with program("wake", "--data", str(data)) as helper:
        say("reminder shown", eventually(lambda: is_shown(data)))
        say("prompt at wake", is_prompting())
        helper.kill()
        helper.wait()


def is_shown(data: Path) -> bool:
    with closing(SqliteBook(data / BOOK_NAME)) as book:
        return any(each.shown_at is not None for each in book.occurrences())


def open_with_the_sheet(data: Path) -> None:
    start = time.monotonic()
    with program("--data", str(data)) as window:
        say("window", eventually(lambda: windows_of("FamilyPact")))
        seconds = time.monotonic() - start
        say("opened", eventually(lambda: is_open(data) or type_the_sheet()))
        say("prompt at window", is_prompting())
        sys.stderr.write(f"window after {seconds:.2f} s\n")
        window.kill()
        window.wait()


def type_the_sheet() -> bool:
    """Choose the recovery key by keyboard and type it; once more where the page came later."""
    (window, *_) = windows_of("FamilyPact") or ("",)
    tool("windowfocus", window)
    tool("key", "--delay", "60", "Tab", "Tab", "space")
    tool("type", "--delay", "20", SHEET.text())
    tool("key", "Return")
    time.sleep(3)
    return False


def is_open(data: Path) -> bool:
    """Whoever has opened the data has the lock."""
    look = OneWindow(data)
    try:
        look.take()
    except StoreInUseError:
        return True
    look.leave()
    return False


def is_prompting() -> bool:
    """Say whether anything has brought up the keyring's own password window."""
    with open_dbus_connection() as connection:
        ask = new_method_call(BUS, "NameHasOwner", "s", (PROMPTER,))
        (found,) = connection.send_and_get_reply(ask).body
    return bool(found)


def windows_of(name: str) -> list[str]:
    return tool("search", "--onlyvisible", "--name", name).split()


def tool(*words: str) -> str:
    ran = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False)
    return ran.stdout


def program(*words: str) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-m", "familypact", *words])


def eventually(question: Callable[[], object]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if question():
            return True
        time.sleep(0.02)
    return False


if __name__ == "__main__":
    main(Path(sys.argv[1]))
