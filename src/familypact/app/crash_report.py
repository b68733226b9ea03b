"""Describes an unexpected error for those who mend the program, without a word about the family."""

import traceback
from pathlib import PurePath
from types import TracebackType

_PACKAGE = "familypact"


def crash_report(error: BaseException, about: str) -> str:
    """Give kind and place of the error, newest call last.

    `about` says which program and system this is. Left out is whatever may hold a name or an
    answer: the error's own words, values, and folders outside the program.
    """
    lines = [about, ""]
    lines += _places(error.__traceback__)
    lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def _inside(filename: str) -> str:
    """Name a file from the program's own folder on; of any other only its last part."""
    parts = PurePath(filename).parts
    if _PACKAGE in parts:
        start = len(parts) - 1 - parts[::-1].index(_PACKAGE)
        return "/".join(parts[start:])
    return parts[-1] if parts else "?"
