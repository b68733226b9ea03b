"""A half-written record survives the window being killed."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from e2e.ways_to_help import a_key, agreed

from familypact.domain.incident import IncidentKind
from familypact.infra.store.sqlite_store import open_store

TESTS = Path(__file__).resolve().parents[1]
LIVES = 4


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_was_written_before_the_last_pause_is_kept(tmp_path, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    data = tmp_path / "data"
    key = a_key(data)
    agreed(data, key, "GB")
    chance = random.Random(7)

    for life in range(1, LIVES + 1):
        last = write_and_kill(data, words=life, moment=chance.uniform(0, 0.6))
        with closing(open_store(data, key)) as store:
            records = store.record_table.records()
        assert len(records) == life
        assert records[0].kind is IncidentKind.BULLYING
        assert last in records[0].seen


def write_and_kill(data: Path, words: int, moment: float) -> str:
    """Let somebody write so many words and a little more; give the last that was said."""
    environment = {**os.environ, "PYTHONPATH": str(TESTS), "QT_QPA_PLATFORM": "offscreen"}
    last = ""
    with subprocess.Popen(
        [sys.executable, "-m", "e2e.record_typist", str(data)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=TESTS,
    ) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            last = line.strip()
            words -= 1
            if not words:
                time.sleep(moment)
                break
        typist.kill()
    assert last
    return last
