"""Times of day as "HH:MM", the way parameters keep them."""

_HOURS, _MINUTES = 24, 60


def minutes_of(clock: str) -> int | None:
    """Give the minutes since midnight of "HH:MM", or None where it is no time of day."""
    hours, colon, minutes = clock.partition(":")
    if not (colon and hours.isascii() and minutes.isascii()):
        return None
    if not (hours.isdigit() and minutes.isdigit()):
        return None
    if int(hours) >= _HOURS or int(minutes) >= _MINUTES:
        return None
    return int(hours) * _MINUTES + int(minutes)


def clock_of(minutes: int) -> str:
    """Write minutes since midnight as "HH:MM"."""
    return f"{minutes // _MINUTES:02d}:{minutes % _MINUTES:02d}"
