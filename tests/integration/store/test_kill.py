"""A program that is killed while it saves loses nothing that was confirmed."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from integration.store.samples import KEY

from familypact.infra.store.sqlite_store import open_store

TESTS = Path(__file__).resolve().parents[2]
WRITER = Path(__file__).with_name("write_for_ever.py")
KILLS = 20


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_twenty_kills_lose_nothing_that_was_confirmed(tmp_path: Path) -> None:
    confirmed = -1
    chance = random.Random(20261122)

    for _ in range(KILLS):
        confirmed = kill_while_saving(tmp_path, confirmed + 1, chance.uniform(0.01, 0.12))
        store = open_store(tmp_path, KEY)
        draft = store.load_draft()
        whole = store._connection.execute("PRAGMA integrity_check").fetchone()[0]
        store.close()

        assert whole == "ok"
        assert draft is not None
        assert draft.card in (confirmed, confirmed + 1)  # the last may not have been confirmed yet
        confirmed = draft.card

    assert confirmed > KILLS


def kill_while_saving(folder: Path, first: int, after: float) -> int:
    """Give the last number that was printed, having killed the writer in the middle of it."""
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    with subprocess.Popen(
        [sys.executable, WRITER, folder, str(first)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as writer:
        assert writer.stdout is not None
        printed = writer.stdout.readline()
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
        lines = (printed + writer.stdout.read()).split("\n")
    return int(lines[-2])
