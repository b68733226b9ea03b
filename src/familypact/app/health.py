"""What an examination of this computer or of the installation can find, as facts."""

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """How a part stands; what is `BROKEN` is needed and does not work."""

    OK = "ok"
    ATTENTION = "attention"
    BROKEN = "broken"


class Found(StrEnum):
    """One fact about one part of the computer or of the program."""

    SCREEN_LIBRARY_GOOD = "screen-library-good"
    SCREEN_LIBRARY_BAD = "screen-library-bad"  # the version that stops the interpreter
    SCREEN_LIBRARY_MISSING = "screen-library-missing"  # or a system library that it needs
    KEYRING_READY = "keyring-ready"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_ABSENT = "keyring-absent"
    SCHEDULER_PRESENT = "scheduler-present"
    SCHEDULER_ABSENT = "scheduler-absent"
    NOTIFIER_PRESENT = "notifier-present"
    NOTIFIER_ABSENT = "notifier-absent"
    FONTS_READY = "fonts-ready"
    FONTS_DAMAGED = "fonts-damaged"
    FOLDER_WRITABLE = "folder-writable"
    FOLDER_NOT_WRITABLE = "folder-not-writable"
    DISK_HAS_ROOM = "disk-has-room"
    DISK_NEARLY_FULL = "disk-nearly-full"
    DATA_FILES_PRESENT = "data-files-present"
    DATA_FILES_MISSING = "data-files-missing"
    LANGUAGES_LOAD = "languages-load"
    LANGUAGE_DAMAGED = "language-damaged"
    STORE_WORKS = "store-works"
    STORE_FAILS = "store-fails"
    POSTER_MADE = "poster-made"
    POSTER_FAILS = "poster-fails"

    @property
    def condition(self) -> Condition:
        if self in _BROKEN:
            return Condition.BROKEN
        return Condition.ATTENTION if self in _ATTENTION else Condition.OK


_BROKEN = frozenset(
    {
        Found.SCREEN_LIBRARY_BAD,
        Found.SCREEN_LIBRARY_MISSING,
        Found.FONTS_DAMAGED,
        Found.FOLDER_NOT_WRITABLE,
        Found.DATA_FILES_MISSING,
        Found.LANGUAGE_DAMAGED,
        Found.STORE_FAILS,
        Found.POSTER_FAILS,
    }
)
_ATTENTION = frozenset(
    {
        Found.KEYRING_LOCKED,
        Found.KEYRING_ABSENT,
        Found.SCHEDULER_ABSENT,
        Found.NOTIFIER_ABSENT,
        Found.DISK_NEARLY_FULL,
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact and what it is about: a folder, a version, a number; never a name of the family."""

    found: Found
    detail: str = ""
