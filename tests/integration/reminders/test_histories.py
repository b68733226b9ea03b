"""A thousand lives of laptops, lived in processes that nobody measures: it would take a minute."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
LIVES = 1000
PARTS = 4
FEW = 40


def live(engine: str, first: int, last: int) -> list[str]:
    """Give what went wrong in these lives."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    answer = subprocess.run(
        [sys.executable, "-m", "integration.reminders.lives", engine, str(first), str(last)],
        env={**kept, "PYTHONPATH": str(TESTS)},
        cwd=TESTS,
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout.splitlines()


@pytest.mark.parametrize("part", range(PARTS))
def test_a_thousand_lives_lose_nothing(part: int) -> None:
    size = LIVES // PARTS

    assert live("our_engine", part * size, (part + 1) * size) == []


@pytest.mark.parametrize(
    "weak", ["marks_before_it_shows", "takes_shown_for_done", "looks_back_twenty_minutes"]
)
def test_the_same_lives_find_a_weak_engine_out(weak: str) -> None:
    assert live(weak, 0, FEW) != []
