"""A few of each fault that `make faults` injects by the hundred: nothing confirmed is lost."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from injection.disk_log import Replay, record
from injection.disk_model import Disk, Naming, Node

ROOT = Path(__file__).resolve().parents[2]
# These say so themselves where they cannot be tried.
NEED_ROOT = {"disk full (small tmpfs)", "folder becomes read-only"}
NEEDS_STRACE = "power cut while "


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
    assert [o["name"] for o in outcomes if not o["tried"] and not may_be_left_out(o["name"])] == []
    assert sum(o["tried"] for o in outcomes) > 100
    assert ran.returncode == 0


def may_be_left_out(name: str) -> bool:
    return name in NEED_ROOT or name.startswith(NEEDS_STRACE)


def test_the_disk_of_the_power_cuts_forgets_what_was_not_synced(tmp_path: Path) -> None:
    root = str(tmp_path)
    disk = Disk.of(tmp_path)
    synced, unsynced, unnamed = Node(), Node(), Node()
    for name, node in (("a", synced), ("b", unsynced)):
        disk.name(Naming(f"{root}/{name}", node))
        node.write(0, name.encode() * 1000)
    synced.sync()
    disk.sync_folder(root)
    disk.name(Naming(f"{root}/c", unnamed))
    unnamed.write(0, b"c")
    unnamed.sync()
    disk.name(Naming(f"{root}/d", synced, old=f"{root}/a"))

    disk.write_out(root, tmp_path / "after", None)

    after = {path.name: path.read_bytes() for path in (tmp_path / "after").iterdir()}
    assert after == {"a": b"a" * 1000, "b": b""}


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_save_that_is_not_synced_does_not_survive_the_power_cut(tmp_path: Path) -> None:
    """The faults are real: without the syncs that the store asks for, saves are lost."""

    class Forgetful(Disk):
        def sync_folder(self, folder: str) -> None:
            """Be a disk that says yes and does nothing."""

    (tmp_path / "disk").mkdir()
    disk = Forgetful.of(tmp_path / "disk")
    recorded = record("save", tmp_path / "disk" / "data", tmp_path / "log")
    if not recorded:
        pytest.skip("this system allows no tracing")
    *_, last = Replay(str(tmp_path / "disk"), disk).steps(tmp_path / "log")

    disk.write_out(str(tmp_path / "disk"), tmp_path / "after", None)

    assert last == 7
    assert not (tmp_path / "after" / "data" / "store.db").exists()


def test_the_document_has_the_table_of_a_whole_run() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| kill -9")]
    cuts = [line for line in text.splitlines() if line.startswith("| power cut")]

    assert len(rows) >= 5
    assert sum(int(row.split("|")[2]) for row in rows) >= 500
    assert all(int(row.split("|")[4]) == 0 for row in rows)
    assert len(cuts) >= 8
    assert sum(int(row.split("|")[2]) for row in cuts) >= 500
    assert all(int(row.split("|")[4]) == 0 for row in cuts)
