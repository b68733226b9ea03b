"""All reminders follow from the family's data, however often they are planned."""

from dataclasses import replace
from datetime import timedelta

from reminder_fakes import SetTimes, memory_book, wall
from safety_samples import MemorySafety
from talk_samples import MemoryTalks, a_table
from unit.app.agreed_samples import whole_draft

from familypact.app.look_for_due import LookForDue
from familypact.app.plan_from_store import FamilyData, PlanFromStore
from familypact.app.plan_reminders import PlanReminders
from familypact.domain.draft import Settled, Talk
from familypact.domain.reminder import ReminderKind
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.topic_talk import TopicTalk

ZONE = "Europe/London"


class Desk:
    """A family that agreed today, and the plan of its reminders."""

    def __init__(self) -> None:
        self.table = a_table()
        self.safety = MemorySafety()
        self.book = memory_book()
        self.times = SetTimes(self.table.clock.moment, ZONE)
        self.planner = PlanReminders(self.book, self.times, ZONE)
        self.everybody_signs()

    @property
    def agreement(self):
        return self.table.store.latest()

    def change(self, **changes) -> None:
        """Let the agreement be as it would stand in the file."""
        agreement = replace(self.agreement, **changes)
        self.table.store.agreements[agreement.number] = agreement

    def everybody_signs(self) -> None:
        signed = self.agreement
        for party in signed.family.party_ids():
            signed = signed.with_sign_off(SignOff(party, Mark.TYPED, signed.agreed_on, typed="x"))
        self.change(sign_offs=signed.sign_offs)

    def plan(self) -> None:
        data = FamilyData(self.table.store, self.table.talks, self.safety)
        PlanFromStore(self.planner, data).plan()

    def first(self, kind: ReminderKind):
        return next((each.moment for each in self.planner.coming() if each.kind is kind), None)

    def look(self, moment) -> tuple:
        self.times.set(moment)
        return LookForDue(self.book, self.times).look().waiting


def test_nothing_is_planned_before_there_is_an_agreement():
    desk = Desk()
    desk.table.store.agreements.clear()

    desk.plan()

    assert desk.book.rules() == ()


def test_a_new_agreement_brings_talk_renewal_contacts_and_signatures():
    desk = Desk()
    desk.change(sign_offs=())
    agreed = desk.agreement.agreed_on

    desk.plan()

    assert desk.first(ReminderKind.CHECK_IN) == desk.agreement.next_checkin
    assert desk.first(ReminderKind.SIGNATURE).date() == agreed + timedelta(days=3)
    assert desk.first(ReminderKind.RENEWAL) is not None
    assert desk.first(ReminderKind.CONTACTS) is not None
    assert desk.book.quiet_times()[0].start == desk.agreement.cadence.quiet_from


def test_planning_twice_writes_nothing_and_changes_nothing():
    desk = Desk()
    desk.plan()
    before = desk.planner.coming()
    desk.book.put_rules = None  # a second write would fail
    desk.book.put_quiet_times = None

    desk.plan()

    assert desk.planner.coming() == before


def test_a_signature_that_arrived_is_asked_for_no_more():
    desk = Desk()
    desk.change(sign_offs=())
    desk.plan()
    desk.look(wall(2027, 1, 1))

    desk.everybody_signs()
    desk.plan()

    assert ReminderKind.SIGNATURE not in {each.kind for each in desk.planner.waiting()}
    assert desk.first(ReminderKind.SIGNATURE) is None


def test_a_topic_is_reminded_of_on_the_day_of_the_family_and_not_once_it_was_talked():
    desk = Desk()
    child = desk.agreement.family.children[0]
    today = desk.table.clock.today()
    put_off = TopicTalk(child.id, "sleep", child.band_on(today), Talk.COME_BACK, today)
    desk.safety.put_topic_talk(put_off)

    desk.plan()
    first = desk.first(ReminderKind.TOPIC)
    desk.safety.put_topic_talk(replace(put_off, talk=Talk.TALKED))
    desk.change(draft=replace(whole_draft(), talks={}))
    desk.plan()

    assert first.weekday() == desk.agreement.cadence.weekday
    assert today + timedelta(days=14) <= first.date() < today + timedelta(days=21)
    assert desk.first(ReminderKind.TOPIC) is None


def test_a_trial_ends_with_a_reminder_on_its_last_day():
    desk = Desk()
    first, *others = desk.agreement.rules
    desk.change(rules=(replace(first, settled=Settled.TRIAL), *others))

    desk.plan()

    assert desk.first(ReminderKind.TRIAL).date() == desk.agreement.agreed_on + timedelta(days=14)


def test_a_talk_that_was_held_is_over_in_the_reminders_too():
    desk = Desk()
    desk.plan()
    due = desk.agreement.next_checkin
    assert desk.look(due)

    desk.table.store.due = desk.agreement.cadence.next_after(desk.agreement.agreed_on, due.date())
    desk.plan()

    assert desk.look(due + timedelta(minutes=15)) == ()
    assert desk.first(ReminderKind.CHECK_IN) == desk.table.store.due


def test_a_talk_that_was_begun_and_not_held_comes_back_a_week_later():
    desk = Desk()
    desk.plan()
    due = desk.agreement.next_checkin
    desk.book.finish([each.key for each in desk.look(due)])

    desk.times.set(due + timedelta(days=2))
    desk.plan()

    assert desk.look(due + timedelta(days=6)) == ()
    assert len(desk.look(due + timedelta(days=7))) == 1


def test_the_family_moves_abroad_and_what_was_done_stays_done():
    desk = Desk()
    desk.change(sign_offs=())
    desk.plan()
    third = wall(2027, 1, 15)
    desk.book.finish([each.key for each in desk.look(third)])

    abroad = PlanReminders(desk.book, desk.times, "Asia/Tokyo")
    data = FamilyData(desk.table.store, MemoryTalks(desk.table.store), desk.safety)
    PlanFromStore(abroad, data).plan()

    kinds = {rule.id: rule.kind for rule in desk.book.rules()}
    waiting = desk.look(third + timedelta(hours=1))
    assert ReminderKind.SIGNATURE not in {kinds[each.key.rule_id] for each in waiting}
