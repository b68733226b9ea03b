"""Puts `schedule`, `reminders` and `calendar` together; what only one of them needs waits."""

import sys
from contextlib import closing

from familypact.app.export_calendar import ExportCalendar
from familypact.app.ports import AgreementStore, KeyState
from familypact.app.texts import Texts
from familypact.bootstrap_commands import make_outside
from familypact.bootstrap_reminders import Reminders, make_reminders
from familypact.cli.options import Options
from familypact.cli.reminder_commands import ReminderCommands, ReminderOutside
from familypact.cli.spoken import Exit, Terminal
from familypact.domain.errors import FamilyPactError, NoAgreementError
from familypact.infra.export_file import WholeFile
from familypact.infra.reminders.wake_ups.here import Platform, this_platform, wake_ups
from familypact.infra.reminders.zones import is_zone

_NEW = frozenset({KeyState.NEW_WITH_KEYRING, KeyState.NEW_WITHOUT_KEYRING})


def run_reminder_command(options: Options, texts: Texts) -> int:
    """Carry out one command."""
    terminal = Terminal(sys.stdout, sys.stderr)
    try:
        reminders = make_reminders(options.data)
    except FamilyPactError as error:
        # Waits: all is well as a rule.
        from familypact.app.error_words import error_words

        words = error_words(error, texts)
        terminal.err.write(f"familypact: {words.sentence} {words.next_step}\n")
        return Exit.FAILED
    with closing(reminders.book):
        return ReminderCommands(_outside(options, texts, reminders), terminal).run(options)


def _outside(options: Options, texts: Texts, reminders: Reminders) -> ReminderOutside:
    def open_to_read() -> AgreementStore:
        """Make nothing where there is nothing yet."""
        outside = make_outside(options, texts)
        passphrase = outside.passphrase()
        if outside.vault.state() in _NEW:
            raise NoAgreementError
        return outside.open_to_read(outside.vault.open(passphrase))

    def calendar() -> ExportCalendar:
        # Waits: icalendar takes 80 ms to import.
        from familypact.app.card_words import CardWords
        from familypact.infra.reminders.calendar import IcsCalendar

        return ExportCalendar(reminders.times, reminders.zone, IcsCalendar(CardWords()))

    return ReminderOutside(
        texts=texts,
        times=reminders.times,
        zone=reminders.zone,
        book=reminders.book,
        planner=reminders.planner,
        set_up=reminders.set_up,
        wake_ups_of=lambda name: wake_ups(
            options.data, Platform(name) if name else this_platform()
        ),
        is_zone=is_zone,
        open_to_read=open_to_read,
        calendar=calendar,
        export=WholeFile(),
    )
