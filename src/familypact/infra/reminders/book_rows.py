"""Rows of the reminders' file: how keys, rules and quiet times stand in it."""

from datetime import date, datetime, time

from familypact.domain.reminder import Every, Key, Pattern, QuietTime, Rule

RuleRow = tuple[str, str, str, str, str, int, int, int | None]
QuietRow = tuple[str, str, str, str, str]


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
    name, kind, zone, start, every, step, month_day, weekday = row
    first = datetime.fromisoformat(start)
    return Rule(name, kind, Pattern(first, Every(every), step, month_day, weekday), zone)


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
