"""Names the time zone in which a family lives, when its agreement is made."""

from zoneinfo import ZoneInfoNotFoundError

import tzlocal

from familypact.infra.reminders.zones import is_zone


def home_zone() -> str:
    """Give the computer's zone by its IANA name; empty, so "wherever we are", where it has none."""
    try:
        name = tzlocal.get_localzone_name()
    except (ZoneInfoNotFoundError, ValueError, LookupError, OSError):
        return ""
    return name if name and is_zone(name) else ""
