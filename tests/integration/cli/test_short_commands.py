"""A command that is over soon does not look for litter; a window, which stays, does."""

import subprocess
import sys

import pytest

TELL = """
import atexit, gc, sys
sys.argv[1:] = {words!r}
from familypact.__main__ import main
atexit.register(lambda: print("frozen", gc.get_freeze_count() > 0))
try:
    main()
finally:
    print("collecting", gc.isenabled())
"""


def told(*words: str) -> list[str]:
    code = TELL.format(words=list(words))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.splitlines()[-2:]


@pytest.mark.parametrize("command", ["poster", "agreement", "cards", "show", "make"])
def test_a_short_command_collects_nothing(command: str) -> None:
    assert told(command, "--help") == ["collecting False", "frozen True"]


def test_others_collect() -> None:
    assert told("verify", "--help") == ["collecting True", "frozen False"]
    assert told("--version") == ["collecting True", "frozen False"]
