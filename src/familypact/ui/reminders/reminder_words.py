"""Says in plain words how reminders stand, what disturbs them, and what they are about."""

from PySide6.QtCore import QObject

from familypact.app.reminder_ports import WakeTrouble
from familypact.app.set_up_reminders import ReminderStatus
from familypact.domain.reminder import ReminderKind

_HOUR = 60  # minutes


def is_fresh(status: ReminderStatus) -> bool:
    """Say whether all is set up and only the first look has not come yet."""
    return status.is_set_up and status.minutes_ago is None


class ReminderWords(QObject):
    """Words for the window; the commands have their own."""

    def standing(self, status: ReminderStatus) -> str:
        """Say it in one line."""
        if not status.wanted:
            return self.tr("Off on this computer.")
        if status.works and status.minutes_ago is not None:
            return self._working(status.minutes_ago)
        if is_fresh(status):
            return self.tr(
                "Set up. The first look comes within a quarter of an hour, "
                "or when you sign in the next time."
            )
        return self.tr("Not working at the moment.")

    def answered(self, status: ReminderStatus) -> str:
        """Say what has become of the family's answer."""
        if not status.wanted:
            return self.tr("This computer stays quiet. You find it again under “Reminders”.")
        if status.is_set_up:
            return self.tr("This computer reminds you from now on.")
        return self.tr("That did not work out. “Reminders” says what to do.")

    def trouble(self, trouble: WakeTrouble) -> str:
        """Say what is wrong and what to do."""
        match trouble:
            case WakeTrouble.NOT_INSTALLED:
                return self.tr("They are not set up here. “Set them up again” does it.")
            case WakeTrouble.NO_SCHEDULER:
                return self.tr(
                    "The timer of your system does not answer. "
                    "Sign out and in again, then look here once more."
                )
            case WakeTrouble.FILE_MISSING | WakeTrouble.FILE_CHANGED:
                return self.tr(
                    "A file they need is gone or out of date. “Set them up again” renews it."
                )
            case WakeTrouble.FOREIGN_FILE:
                return self.tr(
                    "Another program has put a file in their place. "
                    "Move that file away, then press “Set them up again”."
                )
            case _:
                return self._trouble_of_somebody(trouble)

    def about(self, kind: ReminderKind) -> str:
        """Say what a reminder is about, to the family in its own window."""
        match kind:
            case ReminderKind.CHECK_IN:
                return self.tr("the check-in")
            case ReminderKind.RENEWAL:
                return self.tr("go through the whole pact again")
            case ReminderKind.AGE_BAND:
                return self.tr("a birthday: some promises and topics change with it")
            case ReminderKind.NEW_DEVICE:
                return self.tr("something new: look at it together")
            case _:
                return self._about_one_thing(kind)

    def waiting_here(self, kind: ReminderKind) -> str:
        """Say it again where *Start* has led to."""
        return self.tr("You were reminded of this: {what}.").format(what=self.about(kind))

    def _about_one_thing(self, kind: ReminderKind) -> str:
        match kind:
            case ReminderKind.TOPIC:
                return self.tr("a topic you wanted to come back to")
            case ReminderKind.CONTACTS:
                return self.tr("check that the help numbers are still right")
            case ReminderKind.SIGNATURE:
                return self.tr("one more signature is missing")
            case _:
                return self.tr("two weeks of trying are over: keep it or not?")

    def _working(self, minutes: int) -> str:
        if minutes < 1:
            return self.tr("Working. The last look was just now.")
        if minutes <= _HOUR:
            return self.tr("Working. The last look was %n minute(s) ago.", "", minutes)
        return self.tr("Working. The last look was more than an hour ago.")

    def _trouble_of_somebody(self, trouble: WakeTrouble) -> str:
        match trouble:
            case WakeTrouble.SWITCHED_OFF:
                return self.tr(
                    "Somebody switched them off in the system. “Set them up again” ends that."
                )
            case WakeTrouble.LOGIN_ENTRY_MISSING | WakeTrouble.LOGIN_ENTRY_HIDDEN:
                return self.tr(
                    "They do not begin when you sign in. “Set them up again” changes that."
                )
            case WakeTrouble.ZONE_DATA_OLD:
                return self.tr(
                    "This computer knows old time zones only, so a reminder may come an hour "
                    "early or late. The updates of the system help."
                )
            case _:
                return self.tr(
                    "Nobody has looked for two hours. Look here again in a quarter of an hour; "
                    "if it still says so, press “Set them up again”."
                )
