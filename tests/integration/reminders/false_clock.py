"""Lets a program of ours see another time than it is."""

import sys
from pathlib import Path

import pytest

_LIBRARY = "*/faketime/libfaketime.so.1"


def false_clock(seconds: float) -> dict[str, str]:
    """Give the environment in which it is so many seconds after 1970; skip where none can be had.

    WORKAROUND: the command `faketime` refuses to start under the number of a program that was
    killed and left its shared memory behind; the library alone goes on.
    """
    found = sorted(Path("/usr/lib").glob(_LIBRARY)) if sys.platform == "linux" else []
    if not found:
        pytest.skip("not installed: faketime")
    return {
        "LD_PRELOAD": str(found[0]),
        "FAKETIME": f"@{seconds:.0f}",
        "FAKETIME_FMT": "%s",
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
