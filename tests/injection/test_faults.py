"""A few of each fault that `make faults` injects by the hundred: nothing confirmed is lost."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# These say so themselves where they cannot be tried.
NEED_ROOT = {"disk full (small tmpfs)", "folder becomes read-only"}


@pytest.mark.skipif(sys.platform == "win32", reason="fork and SIGKILL")
def test_no_fault_loses_what_was_confirmed() -> None:
    ran = subprocess.run(
        [sys.executable, ROOT / "tools" / "faults.py", "--few"],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert ran.stderr == ""
    outcomes = json.loads(ran.stdout)
    assert [o["name"] for o in outcomes if o["lost"]] == []
    assert [o["name"] for o in outcomes if not o["tried"] and o["name"] not in NEED_ROOT] == []
    assert sum(o["tried"] for o in outcomes) > 100
    assert ran.returncode == 0


def test_the_document_has_the_table_of_a_whole_run() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| kill -9")]

    assert len(rows) >= 5
    assert sum(int(row.split("|")[2]) for row in rows) >= 500
    assert all(int(row.split("|")[4]) == 0 for row in rows)
