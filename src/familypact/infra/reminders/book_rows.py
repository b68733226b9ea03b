"""Rows of the reminders' file: how keys, rules and quiet times stand in it."""

from datetime import date, datetime, time

from familypact.domain.reminder import Every, Key, Occurrence, Pattern, QuietTime, Rule

RuleRow = tuple[str, str, str, str, str, int, int, int | None]
OccurrenceRow = tuple[str, str, object, object, object, int, int]
QuietRow = tuple[str, str, str, str, str]

_FIRST_YEAR, _LAST_YEAR = 1970, 9000
_LAST_INSTANT = 221_900_000_000  # seconds since 1970: in the year 9001
_MOST_STEPS = 1200
_LONGEST_MONTH = 31


def key_row(key: Key) -> tuple[str, str]:
    return key.rule_id, key.wall.isoformat(timespec="minutes")


def key_of(rule_id: str, wall: str) -> Key:
    return Key(rule_id, datetime.fromisoformat(wall))


def rule_row(rule: Rule) -> RuleRow:
    pattern = rule.pattern
    start = pattern.start.isoformat(timespec="minutes")
    every, step = pattern.every.value, pattern.step
    return rule.id, rule.kind, rule.zone, start, every, step, pattern.month_day, pattern.weekday


def rule_of(row: RuleRow) -> Rule:
    """Raise ValueError or TypeError for what no program of ours writes."""
    name, kind, zone, start, every, step, month_day, weekday = row
    first = datetime.fromisoformat(start)
    pattern = Pattern(first, Every(every), step, month_day, weekday)
    if not isinstance(zone, str) or not _is_usable(pattern):
        raise ValueError(row)
    return Rule(name, kind, pattern, zone)


def _is_usable(pattern: Pattern) -> bool:
    """Tell whether it can be counted on: a step of nothing would never come to an end."""
    return (
        pattern.start.tzinfo is None
        and _FIRST_YEAR <= pattern.start.year <= _LAST_YEAR
        and pattern.step in range(1, _MOST_STEPS + 1)
        and pattern.month_day in range(_LONGEST_MONTH + 1)
        and (pattern.weekday is None or pattern.weekday in range(7))
    )


def occurrence_of(row: OccurrenceRow) -> Occurrence:
    """Raise ValueError or TypeError for what no program of ours writes."""
    rule_id, wall, due, shown, until, snoozes, done = row
    at = instant_of(due)
    if at is None:
        raise ValueError(row)
    key = key_of(rule_id, wall)
    return Occurrence(key, at, instant_of(shown), instant_of(until), int(snoozes), bool(done))


def instant_of(found: object) -> int | None:
    """Give seconds since 1970; raise ValueError for what is no moment of our times."""
    if found is None or (isinstance(found, int) and found in range(_LAST_INSTANT)):
        return found
    raise ValueError(found)


def quiet_row(quiet: QuietTime) -> QuietRow:
    weekdays = "".join(str(day) for day in sorted(quiet.weekdays))
    start, end = (f"{moment:%H:%M}" for moment in (quiet.start, quiet.end))
    return start, end, weekdays, quiet.first.isoformat(), quiet.last.isoformat()


def quiet_of(row: QuietRow) -> QuietTime:
    start, end, weekdays, first, last = row
    return QuietTime(
        time.fromisoformat(start),
        time.fromisoformat(end),
        frozenset(int(day) for day in weekdays),
        date.fromisoformat(first),
        date.fromisoformat(last),
    )
