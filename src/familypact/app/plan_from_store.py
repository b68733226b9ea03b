"""Plans every kind of reminder from what the family's data say now; called after each change."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from familypact.app.plan_reminders import PlanReminders
from familypact.app.ports import AgreementStore
from familypact.app.safety_ports import SafetyStore
from familypact.app.talk_ports import TalkStore
from familypact.domain.agreement import Agreement
from familypact.domain.checkin import on_or_after
from familypact.domain.occasions import (
    band_changes,
    contacts_checked,
    device_days,
    topic_days,
    trial_ends,
    unsigned_days,
    youngest_age,
)
from familypact.domain.reminder import ReminderKind


@dataclass(frozen=True, slots=True)
class FamilyData:
    """The three parts of the encrypted file that reminders follow from."""

    store: AgreementStore
    talks: TalkStore
    safety: SafetyStore


class PlanFromStore:
    """Doing it twice changes nothing; what is settled in the data is no longer reminded of.

    Raises what the stores and the book raise.
    """

    def __init__(self, planner: PlanReminders, data: FamilyData) -> None:
        self._planner = planner
        self._data = data

    def plan(self) -> None:
        """Leave everything as it is where there is no agreement yet."""
        store = self._data.store
        agreement = store.latest()
        if agreement is None:
            return
        due = store.next_checkin() or agreement.next_checkin
        agreed, cadence = agreement.agreed_on, agreement.cadence
        self._planner.check_ins(agreed, cadence, due)
        self._planner.quiet_of_agreement(cadence)
        self._planner.renewal(agreed, cadence, youngest_age(agreement.family, agreed))
        self._planner.contacts(contacts_checked(agreement), cadence)
        self._plan_days(agreement)

    def _plan_days(self, agreement: Agreement) -> None:
        """Move what a talk settles to the family's weekday; the rest has its own day."""
        talks, topic_talks = self._data.talks.talks(), self._data.safety.topic_talks()
        before = self._data.store.version(agreement.number - 1)
        devices = device_days(before, agreement, self._data.safety.set_ups())
        for kind, days in (
            (ReminderKind.TOPIC, topic_days(agreement, talks, topic_talks)),
            (ReminderKind.NEW_DEVICE, devices),
            (ReminderKind.AGE_BAND, band_changes(agreement.family, agreement.agreed_on)),
        ):
            weekday = agreement.cadence.weekday
            self._at(agreement, kind, {on_or_after(day, weekday) for day in days})
        self._at(agreement, ReminderKind.SIGNATURE, unsigned_days(agreement))
        self._at(agreement, ReminderKind.TRIAL, trial_ends(self._versions()))

    def _versions(self) -> list[Agreement]:
        store = self._data.store
        found = (store.version(number) for number in store.numbers())
        return [version for version in found if version is not None]

    def _at(self, agreement: Agreement, kind: ReminderKind, days: Iterable[date]) -> None:
        moments = [datetime.combine(day, agreement.cadence.at) for day in sorted(days)]
        self._planner.at(kind, moments)
