"""Notice a PySide6 build that aborts the interpreter: see docs/decisions/0003."""

import ctypes
import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

CALLS = 1000
# Whatever else runs meanwhile may take or give back a few references to None.
NOISE = CALLS // 10

needs_mortal_none = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on"
)


@needs_mortal_none
def test_qt_calls_without_a_result_leave_the_references_to_none_alone() -> None:
    thing = QObject()

    lost = lost_references_to_none(lambda: thing.setObjectName("thing"))

    assert lost < NOISE


@needs_mortal_none
def test_a_call_that_eats_references_to_none_is_noticed() -> None:
    none = ctypes.py_object(None)

    lost = lost_references_to_none(lambda: ctypes.pythonapi.Py_DecRef(none))
    for _ in range(CALLS):
        ctypes.pythonapi.Py_IncRef(none)

    assert lost >= CALLS - NOISE


def lost_references_to_none(call: Callable[[], object]) -> int:
    gc.disable()
    try:
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        return before - sys.getrefcount(None)
    finally:
        gc.enable()
