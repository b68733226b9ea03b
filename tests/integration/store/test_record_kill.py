"""Killed while it erases: what the window no longer shows is in no page of the file."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from integration.store.pages import decrypted, decrypted_journal
from integration.store.samples import KEY

from familypact.infra.store.sqlite_store import open_store

TESTS = Path(__file__).resolve().parents[2]
LIVES = int(os.environ.get("FAMILYPACT_KILLS", "12"))
LONGEST = 0.06  # seconds after "erasing" was said: about what one takes


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_at_any_moment_of_erasing_nothing_is_left(tmp_path: Path) -> None:
    chance = random.Random(7)
    cut_off = 0

    for life in range(LIVES):
        said = kill_while_erasing(tmp_path, life * 1000 + 1, chance)
        cut_off += said[-1].startswith("erasing")
        with closing(open_store(tmp_path, KEY)) as store:
            there = {record.id for record in store.record_table.records()}
        assert not there & {int(line.split()[1]) for line in said if line.startswith("erased")}
        assert numbers_in(decrypted(tmp_path / "store.db", KEY)) == there
        assert numbers_in(journal_pages(tmp_path)) <= there

    assert cut_off > 0


def numbers_in(pages: bytes) -> set[int]:
    return {int(number) for number in re.findall(rb"secret-(\d+)-words", pages)}


def journal_pages(folder: Path) -> bytes:
    """Decrypt what a journal holds that was cut off before it counted; nothing reads it again."""
    path = folder / "store.db-journal"
    return decrypted_journal(path, KEY) if path.exists() else b""


def kill_while_erasing(folder: Path, first: int, chance: random.Random) -> list[str]:
    """Let it erase a few, then kill it in the middle of one; give what it had said."""
    environment = {**os.environ, "PYTHONPATH": str(TESTS), "QT_QPA_PLATFORM": "offscreen"}
    after = chance.randint(1, 4)
    said: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-m", "integration.store.erase_for_ever", folder, str(first)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=TESTS,
    ) as family:
        assert family.stdout is not None
        for line in family.stdout:
            said.append(line.strip())
            after -= line.startswith("erasing")
            if not after:
                time.sleep(chance.uniform(0, LONGEST))
                family.send_signal(signal.SIGKILL)
                break
        said += [line.strip() for line in family.stdout]
    return said
