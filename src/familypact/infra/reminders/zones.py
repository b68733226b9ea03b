"""Time-zone data: the copy that agrees with the clock on the wall, and whether it is too old."""

import os
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, ZoneInfoNotFoundError

import tzdata

_DATABASE = "zoneinfo/"
_AHEAD = 730  # days
_DAY = 86400


@lru_cache(maxsize=16)
def zone_of(name: str) -> ZoneInfo:
    """Give the system's copy for the computer's own zone, for another zone the newer one.

    Raises ZoneInfoNotFoundError for what is no zone.
    """
    if name == this_zone() or not _shipped_is_newer():
        return ZoneInfo(name)
    return _shipped(name) or ZoneInfo(name)


def is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def this_zone() -> str:
    """Name the zone of this computer as the system has it; empty where it does not say."""
    named = os.environ.get("TZ", "").removeprefix(":")
    if named:
        return named
    try:
        target = Path("/etc/localtime").readlink().as_posix()
    except OSError:
        return ""
    return target.partition(_DATABASE)[2]


def is_data_old(name: str, now: int) -> bool:
    """Say whether the system's copy differs from the shipped one within the next two years."""
    system, shipped = _system(name), _shipped(name)
    if system is None or shipped is None or not _shipped_is_newer():
        return False
    return any(
        datetime.fromtimestamp(now + day * _DAY, system).utcoffset()
        != datetime.fromtimestamp(now + day * _DAY, shipped).utcoffset()
        for day in range(_AHEAD)
    )


def _system(name: str) -> ZoneInfo | None:
    found = (_read(Path(folder), name) for folder in TZPATH)
    return next((zone for zone in found if zone is not None), None)


def _shipped(name: str) -> ZoneInfo | None:
    return _read(Path(tzdata.__file__).parent / "zoneinfo", name)


def _read(folder: Path, name: str) -> ZoneInfo | None:
    try:
        with (folder / name).open("rb") as file:
            return ZoneInfo.from_file(file, name)
    except (OSError, ValueError):
        return None


@lru_cache(maxsize=1)
def _shipped_is_newer() -> bool:
    system = _system_version()
    return bool(system) and str(tzdata.IANA_VERSION) > system


def _system_version() -> str:
    """Read it where the system keeps it; unknown counts as up to date."""
    for folder in TZPATH:
        for name in ("tzdata.zi", "+VERSION"):
            try:
                with Path(folder, name).open(encoding="ascii") as file:
                    return file.readline().removeprefix("# version ").strip()
            except (OSError, ValueError):
                continue
    return ""
