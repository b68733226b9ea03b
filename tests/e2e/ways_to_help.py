"""The real window over a real store, opened anywhere a frightened person may start from."""

from dataclasses import replace
from pathlib import Path

from family_samples import agreement_of, ortiz

from familypact.app.steps import Step
from familypact.bootstrap import make_texts
from familypact.bootstrap_keys import keyring_doors
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow
from familypact.data_files import contacts_file
from familypact.domain.draft import Draft
from familypact.domain.family import Family
from familypact.infra.clock import SystemClock
from familypact.infra.contacts import TomlContacts
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.store.sqlite_store import open_store
from familypact.ui.steps_window import StepsWindow

PASSPHRASE = "three little words"


def family_in(country: str) -> Family:
    return replace(ortiz(), country=country)


def a_key(folder: Path) -> bytes:
    """Make the key of a data folder, as a new family does."""
    folder.mkdir(parents=True, exist_ok=True)
    return SlotVault(folder, "store.db", keyring_doors(), SystemClock()).create(PASSPHRASE)


def at_step(folder: Path, key: bytes, country: str, step: Step = Step.TALK) -> None:
    """Let the family have stopped in the middle of the wizard."""
    store = open_store(folder, key)
    store.save_draft(Draft(family_in(country), step=step, furthest=10))
    store.close()


def agreed(folder: Path, key: bytes, country: str) -> None:
    store = open_store(folder, key)
    store.agree(agreement_of(family_in(country), contacts=TomlContacts(contacts_file())))
    store.close()


def locked(folder: Path, key: bytes, country: str) -> None:
    """Leave the passphrase to be asked for, which nobody knows now."""
    agreed(folder, key, country)


def broken(folder: Path, key: bytes, country: str) -> None:
    agreed(folder, key, country)
    whole = (folder / "store.db").read_bytes()
    (folder / "store.db").write_bytes(b"x" * len(whole))


def start_in(folder: Path, *, at_help: bool = False, unlocks: bool = True) -> Start:
    words = PASSPHRASE if unlocks else None
    return Start(folder, lambda: words, make_texts(), contacts_file(), at_help=at_help)


def opened_in(qtbot, application, start: Start) -> OpenedWindow:
    opened = OpenedWindow(start, application)
    qtbot.addWidget(opened.window)
    opened.show()
    qtbot.waitUntil(lambda: hasattr(opened, "crash_handler"), timeout=20_000)
    opened.window.activateWindow()
    return opened


def wizard_of(opened: OpenedWindow) -> StepsWindow:
    page = opened.window.page
    assert isinstance(page, StepsWindow)
    return page
