"""Looks at what this computer has of what the program needs; changes nothing."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from familypact.app.health import Finding, Found
from familypact.infra.keys.doors import KeyringStanding

_MEGA = 1024 * 1024
_KEYRINGS = {"win32": "Windows", "darwin": "macOS"}
_ENOUGH = 100  # MB
_STOPS_THE_INTERPRETER = "6.12.0"  # on Python 3.11: see docs/decisions/0003


@dataclass(frozen=True, slots=True)
class Examiners:
    """How the doctor asks the libraries that only one door each may open."""

    screen_library: Callable[[], str]  # its version; raises ImportError
    keyring: Callable[[], KeyringStanding]
    notifier: Callable[[], str | None]  # its name
    fonts: Callable[[], Finding]


class Doctor:
    """Examines the computer for one set of folders."""

    def __init__(self, folders: Sequence[Path], examiners: Examiners) -> None:
        self._folders = folders
        self._examiners = examiners

    def examine(self) -> tuple[Finding, ...]:
        """Give one finding a part, the needed ones first."""
        screen = self._screen_library()
        loads = screen.found is not Found.SCREEN_LIBRARY_MISSING
        return (
            screen,
            *((self._examiners.fonts(),) if loads else ()),
            *(_folder(folder) for folder in self._folders),
            _disk(self._folders[0]),
            examine_keyring(self._examiners.keyring()),
            _scheduler(),
            *((self._notifier(),) if loads else ()),
        )

    def _screen_library(self) -> Finding:
        try:
            version = self._examiners.screen_library()
        except ImportError as error:
            return Finding(Found.SCREEN_LIBRARY_MISSING, str(error))
        if version == _STOPS_THE_INTERPRETER:
            return Finding(Found.SCREEN_LIBRARY_BAD, version)
        return Finding(Found.SCREEN_LIBRARY_GOOD, version)

    def _notifier(self) -> Finding:
        name = self._examiners.notifier()
        if name is None:
            return Finding(Found.NOTIFIER_ABSENT)
        return Finding(Found.NOTIFIER_PRESENT, name)


def examine_keyring(standing: KeyringStanding) -> Finding:
    """Say whether the system's keyring could keep a key."""
    match standing:
        case KeyringStanding.EMPTY | KeyringStanding.HAS_ENTRY:
            return Finding(Found.KEYRING_READY, _KEYRINGS.get(sys.platform, "Secret Service"))
        case KeyringStanding.LOCKED:
            return Finding(Found.KEYRING_LOCKED)
        case KeyringStanding.NONE:
            return Finding(Found.KEYRING_ABSENT)


def examine_files(root: Path, names: Sequence[str]) -> Finding:
    """Say whether the shipped files and folders of these names are under `root`, not empty."""
    missing = [name for name in names if not _has_something(root / name)]
    if missing:
        return Finding(Found.DATA_FILES_MISSING, ", ".join(missing))
    return Finding(Found.DATA_FILES_PRESENT)


def examine_languages(files: Sequence[Path], load: Callable[[Path], bool]) -> Finding:
    """Load every language that ships; English is in the program itself."""
    damaged = [file.name for file in files if not load(file)]
    if damaged:
        return Finding(Found.LANGUAGE_DAMAGED, ", ".join(damaged))
    names = {"en"} | {file.stem.partition("_")[2] for file in files}
    return Finding(Found.LANGUAGES_LOAD, ", ".join(sorted(names)))


def _has_something(path: Path) -> bool:
    return any(path.iterdir()) if path.is_dir() else path.is_file() and path.stat().st_size > 0


def _existing(folder: Path) -> Path:
    """Give the folder, or the nearest above it: it is only made with the first agreement."""
    return next(place for place in (folder, *folder.parents) if place.exists())


def _folder(folder: Path) -> Finding:
    try:
        with tempfile.TemporaryFile(dir=_existing(folder)):
            return Finding(Found.FOLDER_WRITABLE, str(folder))
    except OSError:
        return Finding(Found.FOLDER_NOT_WRITABLE, str(folder))


def _disk(folder: Path) -> Finding:
    try:
        left = shutil.disk_usage(_existing(folder)).free // _MEGA
    except OSError:
        return Finding(Found.FOLDER_NOT_WRITABLE, str(folder))
    found = Found.DISK_HAS_ROOM if left >= _ENOUGH else Found.DISK_NEARLY_FULL
    return Finding(found, str(left))


def _scheduler() -> Finding:
    name = _scheduler_name()
    if name is None:
        return Finding(Found.SCHEDULER_ABSENT)
    return Finding(Found.SCHEDULER_PRESENT, name)


def _scheduler_name() -> str | None:
    """Name what could start a reminder: the system's own scheduler, where it runs."""
    if sys.platform == "win32":
        return "schtasks" if shutil.which("schtasks") else None
    if sys.platform == "darwin":
        return "launchd" if shutil.which("launchctl") else None
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    runs = bool(runtime) and (Path(runtime) / "systemd" / "private").exists()
    return "systemd --user" if runs else None
