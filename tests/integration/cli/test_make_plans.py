"""What is made by a command is reminded of, and in the history, as if made in the window."""

from contextlib import closing
from pathlib import Path

import pytest
from fakes import FixedClock, PlainTexts
from integration.answers_text import SMALLEST
from integration.cli.outside_samples import BenchWith

from familypact.bootstrap_commands import run_command
from familypact.bootstrap_keys import keyring_doors
from familypact.cli.arguments import understand
from familypact.cli.spoken import Exit
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.poster_copy import PosterWay
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.store.sqlite_store import STORE_NAME, Access, open_store


@pytest.fixture
def words(tmp_path: Path) -> tuple[object, ...]:
    answers = tmp_path / "answers.toml"
    answers.write_text(SMALLEST, encoding="utf-8")
    return ("make", answers, "--poster", tmp_path / "poster.pdf")


def test_the_reminders_follow_the_new_agreement(words):
    planned = []
    bench = BenchWith(plan_reminders=lambda store: planned.append(store.latest().number))

    assert bench.run(*words) is Exit.DONE

    assert planned == [1]


def test_where_they_cannot_follow_it_is_said_and_the_agreement_is_made(words):
    def refuse(_store):
        raise StoreNotWrittenError(Path("reminders.db"), StorageTrouble.FULL)

    bench = BenchWith(plan_reminders=refuse)

    assert bench.run(*words) is Exit.DONE

    assert bench.err.startswith("familypact: ")
    assert bench.store.numbers() == (1,)
    assert words[-1].exists()


def test_the_history_has_the_poster(tmp_path, words, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring, but a passphrase
    data, secret = tmp_path / "data", tmp_path / "words.txt"
    secret.write_text("four words for us\n", encoding="utf-8")
    secret.chmod(0o600)
    line = ("--data", data, "--passphrase-file", secret, *words)

    assert run_command(understand([str(word) for word in line], PlainTexts()), PlainTexts()) == 0

    vault = SlotVault(data, STORE_NAME, keyring_doors(), FixedClock())
    with closing(open_store(data, vault.open("four words for us"), Access.READ)) as store:
        [copy] = store.talk_tables.poster_copies()
    assert (copy.version, copy.way) == (1, PosterWay.SAVED)
