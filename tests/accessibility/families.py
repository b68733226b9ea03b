"""Data folders of families that are at the end of the wizard, or have their agreement."""

from dataclasses import replace
from pathlib import Path

from fakes import FixedClock

from familypact.app.first_values import FirstValues
from familypact.app.steps import Step
from familypact.bootstrap_keys import keyring_doors
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.draft import Draft
from familypact.infra.answers import AnswersReader
from familypact.infra.contacts import TomlContacts
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.probe import NoKeyring
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.store.sqlite_store import STORE_NAME, open_store

PASSPHRASE = "three little words"
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "two-homes.toml"


def answered_draft(step: Step) -> Draft:
    """Give a draft in which all steps can be reached, stopped at `step`."""
    catalogue, contacts, clock = whole_catalogue(), TomlContacts(contacts_file()), FixedClock()
    draft = AnswersReader(catalogue, contacts, clock).read(EXAMPLE)
    first = FirstValues(catalogue, contacts)
    for each in Step:
        draft = first.prepare(draft, each, clock.today())
    return replace(draft, step=int(step), furthest=int(max(Step)))


def keep_draft(folder: Path, draft: Draft) -> None:
    """Save a draft as the program finds it at its start."""
    doors = keyring_doors()
    alone = Doors(probe=NoKeyring, keyring=doors.keyring, ciphers=doors.ciphers)
    key = SlotVault(folder, STORE_NAME, alone, FixedClock()).create(PASSPHRASE)
    store = open_store(folder, key)
    store.save_draft(draft)
    store.close()
