"""The key is fetched beside the window; here in the same thread, so that every way is seen."""

import pytest
from fakes import FakeVault, MemoryStore
from PySide6.QtCore import QObject

from familypact.app.open_data import OpenData
from familypact.app.ports import KeyState
from familypact.domain.errors import KeyTrouble
from familypact.ui.key_worker import Attempt, KeyWorker


@pytest.fixture
def told(qapp):  # noqa: ARG001 - signals need an application
    """Give a function that runs a worker and tells what it said."""
    parent = QObject()

    def run(vault: FakeVault, passphrase: str | None, attempt: Attempt) -> list[tuple]:
        said: list[tuple] = []
        worker = KeyWorker(OpenData(vault, lambda _key: MemoryStore()), passphrase, attempt, parent)
        worker.opened.connect(lambda key: said.append(("opened", bytes(key))))
        worker.words_wanted.connect(lambda state: said.append(("wanted", state)))
        worker.refused.connect(lambda error, state: said.append(("refused", error.trouble, state)))
        worker.run()
        return said

    return run


def test_a_keyring_gives_the_key_at_once(told):
    vault = FakeVault()

    assert told(vault, None, Attempt.FIRST) == [("opened", vault.key)]


def test_without_a_passphrase_one_is_asked_for_first(told):
    vault = FakeVault(keyring=False)

    assert told(vault, None, Attempt.FIRST) == [("wanted", KeyState.NEW_WITHOUT_KEYRING)]
    assert vault.key is None


def test_whoever_was_asked_and_gave_nothing_tries_the_keyring_again(told):
    vault = FakeVault()
    vault.create(None)
    vault.locked = True

    assert told(vault, None, Attempt.ASKED) == [
        ("refused", KeyTrouble.LOCKED, KeyState.KEYRING_LOCKED)
    ]


def test_a_passphrase_is_tried_without_asking(told):
    vault = FakeVault(keyring=False)
    vault.create("correct horse")

    assert told(vault, "correct horse", Attempt.FIRST) == [("opened", vault.key)]
    assert told(vault, "wrong horse", Attempt.FIRST) == [
        ("refused", KeyTrouble.WRONG_PASSPHRASE, KeyState.NEEDS_PASSPHRASE)
    ]
