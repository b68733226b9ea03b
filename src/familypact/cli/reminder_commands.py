"""Carries out `schedule`, `reminders` and `calendar`."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from typing_extensions import override

from familypact.app.export_calendar import ExportCalendar
from familypact.app.in_force import in_force
from familypact.app.plan_reminders import PlanReminders, own_rule
from familypact.app.ports import AgreementStore
from familypact.app.reminder_ports import ReminderBook, Times, WakeUps
from familypact.app.set_up_reminders import ReminderStatus, SetUpReminders
from familypact.app.talk_ports import ExportFile
from familypact.app.texts import Texts
from familypact.cli.options import Action, Command, Options, ReminderOptions
from familypact.cli.reminder_arguments import KINDS
from familypact.cli.reminder_words import DUE, SLEEPING, status_lines
from familypact.cli.spoken import Exit, SpokenCommands, Terminal
from familypact.domain.errors import (
    BadValueError,
    FileNotWrittenError,
    StorageTrouble,
)
from familypact.domain.reminder import Every, Occurrence, Pattern, Rule
from familypact.domain.text import QT_TRANSLATE_NOOP

_WRITTEN = QT_TRANSLATE_NOOP("cli", "Calendar: {path}")
_REMOVED = QT_TRANSLATE_NOOP("cli", "This computer no longer reminds.")
_UNITS = {"d": Every.DAY, "w": Every.WEEK, "m": Every.MONTH}

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class ReminderOutside:
    """What these commands need; the calendar alone opens the family's data."""

    texts: Texts
    times: Times
    zone: str
    book: ReminderBook
    planner: PlanReminders
    set_up: SetUpReminders
    wake_ups_of: Callable[[str], WakeUps]
    is_zone: Callable[[str], bool]
    open_to_read: Callable[[], AgreementStore]
    calendar: Callable[[], ExportCalendar]
    export: ExportFile


class ReminderCommands(SpokenCommands):
    def __init__(self, outside: ReminderOutside, terminal: Terminal) -> None:
        super().__init__(outside.texts, terminal)
        self._outside = outside

    @override
    def _done(self, options: Options) -> Exit:
        asked = options.reminder
        if options.command is Command.CALENDAR:
            return self._calendar(asked.out)
        if options.command is Command.REMINDERS:
            return self._reminders(asked, as_json=options.as_json)
        if asked.action is Action.RENDER:
            return self._render(asked.platform, asked.out)
        return self._schedule(asked.action, as_json=options.as_json)

    def _reminders(self, asked: ReminderOptions, *, as_json: bool) -> Exit:
        if asked.action is Action.ADD:
            return self._add(asked, as_json=as_json)
        if asked.action is Action.DONE:
            self._outside.planner.held(KINDS[asked.kind])
            return Exit.DONE
        return self._list(as_json=as_json)

    def _render(self, platform: str, folder: Path) -> Exit:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in self._outside.wake_ups_of(platform).render().items():
            self._outside.export.save(folder / name, content)
            self._say(str(folder / name))
        return Exit.DONE

    def _schedule(self, action: Action, *, as_json: bool) -> Exit:
        set_up = self._outside.set_up
        if action is Action.REMOVE:
            set_up.remove()
            if not as_json:
                self._say(self._words(_REMOVED))
                return Exit.DONE
        if action is Action.INSTALL:
            status = set_up.install()
        else:
            status = set_up.repair() if action is Action.REPAIR else set_up.status()
        self._tell(status, as_json=as_json)
        # To look is no failure, nor is it one to have ended it.
        asked_to_work = action in {Action.INSTALL, Action.REPAIR}
        return Exit.FAILED if asked_to_work and not status.is_set_up else Exit.DONE

    def _tell(self, status: ReminderStatus, *, as_json: bool) -> None:
        if as_json:
            self._say_json(_status(status))
            return
        for line in status_lines(status, self._texts):
            self._say(line)

    def _add(self, asked: ReminderOptions, *, as_json: bool) -> Exit:
        zone = self._outside.zone if asked.zone is None else asked.zone
        if zone and not self._outside.is_zone(zone):
            raise BadValueError("zone", zone)
        rule = own_rule(KINDS[asked.kind], _pattern(asked), zone)
        self._outside.book.put_rules((), [rule])
        if as_json:
            self._say_json(_rule(rule))
        return Exit.DONE

    def _list(self, *, as_json: bool) -> Exit:
        rules, now = self._outside.book.rules(), self._outside.times.now()
        found = self._outside.book.occurrences()
        if as_json:
            occurrences = [_occurrence(each, now) for each in found]
            self._say_json({"rules": [_rule(rule) for rule in rules], "occurrences": occurrences})
            return Exit.DONE
        texts = self._texts
        for each in self._outside.planner.waiting():
            sentence = DUE if each.until is None else SLEEPING
            until = "" if each.until is None else texts.moment(each.until)
            self._say(self._words(sentence, since=texts.moment(each.since), until=until))
        return Exit.DONE

    def _calendar(self, path: Path) -> Exit:
        if not path.parent.is_dir():
            raise FileNotWrittenError(path, StorageTrouble.NO_FOLDER)
        with closing(self._outside.open_to_read()) as store:
            agreement = in_force(store)
            due = store.next_checkin() or agreement.next_checkin
        made = self._outside.calendar().render(
            agreement.agreed_on, agreement.cadence, due, self._outside.book.calendar_id()
        )
        self._outside.export.save(path, made)
        self._say(self._words(_WRITTEN, path=str(path)))
        return Exit.DONE


def _pattern(asked: ReminderOptions) -> Pattern:
    try:
        start = datetime.fromisoformat(asked.at).replace(second=0, microsecond=0)
    except ValueError as error:
        raise BadValueError("at", asked.at) from error
    if start.tzinfo is not None:
        raise BadValueError("at", asked.at)
    if not asked.every:
        return Pattern(start)
    unit = _UNITS.get(asked.every[-1:])
    if unit is None or not asked.every[:-1].isdecimal():
        raise BadValueError("every", asked.every)
    return Pattern(start, unit, int(asked.every[:-1]))


def _status(status: ReminderStatus) -> Json:
    look = status.last_look
    return {
        "works": status.works,
        "wanted": status.wanted,
        "troubles": [trouble.value for trouble in status.troubles],
        "last_look": None if look is None else look.isoformat(timespec="seconds"),
        "minutes_ago": status.minutes_ago,
    }


def _rule(rule: Rule) -> Json:
    pattern = rule.pattern
    return {
        "id": rule.id,
        "kind": rule.kind,
        "zone": rule.zone,
        "start": pattern.start.isoformat(timespec="minutes"),
        "every": pattern.every.value,
        "step": pattern.step,
        "month_day": pattern.month_day,
        "weekday": pattern.weekday,
    }


def _occurrence(found: Occurrence, now: int) -> Json:
    return {
        "rule": found.key.rule_id,
        "wall": found.key.wall.isoformat(timespec="minutes"),
        "due": _utc(found.due),
        "state": _state(found, now),
        "until": None if found.snoozed_until is None else _utc(found.snoozed_until),
    }


def _state(found: Occurrence, now: int) -> str:
    if found.done:
        return "done"
    if found.snoozed_until is not None and found.snoozed_until > now:
        return "snoozed"
    return "due" if found.shown_at is None else "shown"


def _utc(instant: int) -> str:
    return datetime.fromtimestamp(instant, UTC).isoformat()
