"""Says in plain words how the reminders of this computer stand."""

from collections.abc import Iterator, Mapping

from familypact.app.reminder_ports import WakeTrouble
from familypact.app.set_up_reminders import ReminderStatus
from familypact.app.texts import Texts
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "cli"
DUE = QT_TRANSLATE_NOOP("cli", "Due since {since}.")
SLEEPING = QT_TRANSLATE_NOOP("cli", "Due since {since}, put off until {until}.")
_WORKS = QT_TRANSLATE_NOOP(
    "cli", "Reminders on this computer: working, last look {minutes} minutes ago."
)
_NOT_WANTED = QT_TRANSLATE_NOOP(
    "cli", "Reminders on this computer: off. “familypact schedule install” sets them up."
)
_DOES_NOT_WORK = QT_TRANSLATE_NOOP("cli", "Reminders on this computer: not working.")
_TROUBLES: Mapping[WakeTrouble, str] = {
    WakeTrouble.NOT_INSTALLED: QT_TRANSLATE_NOOP(
        "cli", "They are not set up. “familypact schedule install” does it."
    ),
    WakeTrouble.NO_SCHEDULER: QT_TRANSLATE_NOOP(
        "cli", "The system's scheduler does not answer. Log in again, then try once more."
    ),
    WakeTrouble.FILE_MISSING: QT_TRANSLATE_NOOP(
        "cli", "A file of theirs is missing. “familypact schedule repair” brings it back."
    ),
    WakeTrouble.FILE_CHANGED: QT_TRANSLATE_NOOP(
        "cli", "A file of theirs is out of date. “familypact schedule repair” renews it."
    ),
    WakeTrouble.FOREIGN_FILE: QT_TRANSLATE_NOOP(
        "cli", "A file of another program has their name. Move it away, then set them up again."
    ),
    WakeTrouble.SWITCHED_OFF: QT_TRANSLATE_NOOP(
        "cli", "Somebody switched them off in the system. “familypact schedule install” ends that."
    ),
    WakeTrouble.LOGIN_ENTRY_MISSING: QT_TRANSLATE_NOOP(
        "cli", "The entry for logins is missing. “familypact schedule repair” brings it back."
    ),
    WakeTrouble.LOGIN_ENTRY_HIDDEN: QT_TRANSLATE_NOOP(
        "cli",
        "Somebody switched off the entry for logins. “familypact schedule install” ends that.",
    ),
    WakeTrouble.NO_RECENT_LOOK: QT_TRANSLATE_NOOP(
        "cli", "Nobody has looked for two hours. After the next quarter of an hour look here again."
    ),
    WakeTrouble.ZONE_DATA_OLD: QT_TRANSLATE_NOOP(
        "cli", "This computer's data on time zones are old. Install the updates of the system."
    ),
}


def status_lines(status: ReminderStatus, texts: Texts) -> Iterator[str]:
    """Give one line on the whole, then one on each trouble and what to do about it."""
    if not status.wanted:
        yield texts.translate(CONTEXT, _NOT_WANTED)
        return
    if status.works:
        yield texts.translate(CONTEXT, _WORKS).format(minutes=status.minutes_ago)
    else:
        yield texts.translate(CONTEXT, _DOES_NOT_WORK)
    for trouble in status.troubles:
        yield texts.translate(CONTEXT, _TROUBLES[trouble])
