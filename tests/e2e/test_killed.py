"""The program is killed at any moment of the wizard, and nothing that was answered is lost."""

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

from e2e.typist import PASSPHRASE
from fakes import FixedClock

from familypact.app.first_values import FirstValues
from familypact.app.steps import Step
from familypact.bootstrap_keys import keyring_doors
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.family import Joys
from familypact.infra.answers import AnswersReader
from familypact.infra.contacts import TomlContacts
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.probe import NoKeyring
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.store.sqlite_store import STORE_NAME, open_store

KILLS = 50
ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Said:
    """What the typist had confirmed when it was killed."""

    name: str = ""
    typing: str = ""
    joys: frozenset[str] = frozenset()
    talks: dict[str, str] = field(default_factory=dict)

    def hear(self, line: str) -> None:
        match line.split():
            case ["typing", word]:
                self.typing = word
            case ["name", word]:
                self.name, self.typing = word, ""
            case ["talk", topic, answer]:
                self.talks[topic] = answer
            case ["joys"]:
                self.joys = frozenset()
            case ["joys", ids]:
                self.joys = frozenset(ids.split(","))


def test_fifty_kills_lose_at_most_the_keystrokes_of_the_current_field(tmp_path):
    data = tmp_path / "data"
    key = with_a_family(data)
    chance = random.Random(7)
    said = Said(name="Rivera")
    confirmed = 0

    for number in range(KILLS):
        lines = run_and_kill(data, number, chance.uniform(0.0, 0.5))
        confirmed += len(lines)
        for line in lines:
            said.hear(line)
        draft = load(data, key)

        assert draft.family.name == said.name or said.typing.startswith(draft.family.name)
        differing = {
            topic for topic, answer in said.talks.items() if draft.talks[topic].value != answer
        }
        assert len(differing) <= 1, f"lost {differing}"
        chosen = draft.joys[draft.family.children[0].id].chosen
        assert len(chosen ^ said.joys) <= 1
        said = Said(
            name=draft.family.name,
            joys=chosen,
            talks={topic: talk.value for topic, talk in draft.talks.items()},
        )

    assert confirmed > KILLS


def with_a_family(data):
    """Make a store with a family whose ten steps are answered, so that every page can be shown."""
    catalogue, contacts = whole_catalogue(), TomlContacts(contacts_file())
    reader = AnswersReader(catalogue, contacts, FixedClock())
    draft = reader.read(ROOT / "examples" / "two-homes.toml")
    first = FirstValues(catalogue, contacts)
    for step in Step:
        draft = first.prepare(draft, step, FixedClock().today())
    draft = replace(draft, family=replace(draft.family, name="Rivera"), joys={}, furthest=10)
    draft = draft.with_joys(draft.family.children[0].id, Joys())
    key = vault(data).create(PASSPHRASE)
    store = open_store(data, key)
    store.save_draft(draft)
    store.close()
    return key


def vault(data):
    doors = keyring_doors()
    alone = Doors(probe=NoKeyring, keyring=doors.keyring, ciphers=doors.ciphers)
    return SlotVault(data, STORE_NAME, alone, FixedClock())


def run_and_kill(data, seed, seconds):
    """Let the typist work for so long after its first line, kill it, and give what it said."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "tests"),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "e2e.typist", str(data), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    first = process.stdout.readline()
    assert first, "the typist did not start"
    time.sleep(seconds)
    process.kill()
    rest = process.stdout.read().splitlines(keepends=True)
    process.stdout.close()
    process.wait()
    return [line.strip() for line in (first, *rest) if line.endswith("\n")]


def load(data, key):
    store = open_store(data, key)
    try:
        return store.load_draft()
    finally:
        store.close()
