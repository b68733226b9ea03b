"""The list of checks in docs/ names tests that are really there."""

import re
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
TABLE = ROOT / "docs" / "reminder_checks.md"


def rows() -> list[list[str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.strip("|").split("|") for line in lines if re.match(r"\| \d+ \|", line)]


def test_each_check_is_listed_once():
    assert [int(row[0]) for row in rows()] == list(range(1, 28))


def test_each_test_that_is_named_exists():
    missing, file = [], Path()
    for row in rows():
        for where, name in re.findall(r"`([\w/.]*)::(test_\w+)`", row[2]):
            if where:
                file = ROOT / where if "/" in where else HERE / where
            if f"def {name}(" not in file.read_text(encoding="utf-8"):
                missing.append(f"{file.name}::{name}")
    assert missing == []
