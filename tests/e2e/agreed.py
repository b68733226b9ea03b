"""A family whose agreement is signed by everybody, in the store of the real program."""

from pathlib import Path

from e2e.talker import PASSPHRASE
from fakes import FixedClock

from familypact.app.agree import Agree
from familypact.app.first_values import FirstValues
from familypact.app.make_agreement import MakeAgreement
from familypact.bootstrap import make_texts
from familypact.bootstrap_keys import keyring_doors
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.agreement import Agreement
from familypact.infra.answers import AnswersReader
from familypact.infra.clock import SystemClock
from familypact.infra.contacts import TomlContacts
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.probe import NoKeyring
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.store.sqlite_store import STORE_NAME, open_store

ANSWERS = """\
[family]
name = "Ortiz"
country = "ES"

[[children]]
name = "Mia"
band = "9-12"
uses = ["phone", "online-games"]
enjoys = ["drawing"]

[[children]]
name = "Leo"
band = "5-8"
uses = ["tablet"]
enjoys = ["drawing"]

[[grown_ups]]
name = "Ana Ortiz"
called = "Mum"

[[grown_ups]]
name = "Sam"
called = "Dad"

[first_minute]
read_aloud = true

[[trusted_adults]]
name = "Gran"
reach = "600 000 001"

[[trusted_adults]]
name = "Mr Li"
reach = "at school"

[[sign_offs]]
who = "Mia"
typed = "Mia"

[[sign_offs]]
who = "Leo"
typed = "Leo"

[[sign_offs]]
who = "Ana Ortiz"
typed = "Ana Ortiz"

[[sign_offs]]
who = "Sam"
typed = "Sam"
"""


def with_an_agreement(data: Path) -> bytes:
    """Make the store with version 1 in it; give its key."""
    catalogue, contacts, clock = whole_catalogue(), TomlContacts(contacts_file()), SystemClock()
    answers = data.parent / "answers.toml"
    answers.write_text(ANSWERS, encoding="utf-8")
    key = vault(data).create(PASSPHRASE)
    store = open_store(data, key)
    agree = Agree(store, catalogue, make_texts(), clock)
    make = MakeAgreement(FirstValues(catalogue, contacts), agree, clock)
    make.make(AnswersReader(catalogue, contacts, clock).read(answers))
    store.close()
    return key


def vault(data: Path) -> SlotVault:
    doors = keyring_doors()
    alone = Doors(probe=NoKeyring, keyring=doors.keyring, ciphers=doors.ciphers)
    return SlotVault(data, STORE_NAME, alone, FixedClock())


def versions(data: Path, key: bytes) -> list[Agreement]:
    store = open_store(data, key)
    try:
        return [store.version(number) for number in store.numbers()]
    finally:
        store.close()
