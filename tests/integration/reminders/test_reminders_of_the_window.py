"""What the window does around reminders, over a real encrypted store and the real plain file."""

import stat
from datetime import date, time

import pytest
from fakes import FixedClock, PlainTexts
from family_samples import agreement_of, ortiz
from icalendar import Calendar

from familypact.app.card_words import CardWords
from familypact.bootstrap_reminders import plan_reminders, planned_safety, reminder_parts
from familypact.domain.draft import Talk
from familypact.domain.errors import NoAgreementError, StoreDamagedError
from familypact.domain.family import AgeBand
from familypact.domain.reminder import ReminderKind
from familypact.domain.topic_talk import TopicTalk
from familypact.infra.backups.own_files import OurFiles
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.reminders.words_file import load_words
from familypact.infra.store.sqlite_store import open_store
from familypact.infra.user_folders import user_folders


class Loud(PlainTexts):
    """A language in which everything is shouted."""

    def translate(self, context: str, source: str) -> str:
        return super().translate(context, source).replace("family", "FAMILY")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def store(folder):
    store = open_store(folder, bytes(range(32)))
    store.agree(agreement_of(ortiz()))
    yield store
    store.close()


@pytest.fixture
def parts(folder, store):
    return reminder_parts(folder, store, PlainTexts())


def kinds(folder) -> set[ReminderKind]:
    book = SqliteBook(folder / BOOK_NAME)
    found = {ReminderKind(rule.kind) for rule in book.rules()}
    book.close()
    return found


def test_before_there_is_an_agreement_nothing_is_written(folder):
    store = open_store(folder, bytes(range(32)))

    plan_reminders(folder, store, PlainTexts())

    assert not (folder / BOOK_NAME).exists()
    with pytest.raises(NoAgreementError):
        reminder_parts(folder, store, PlainTexts()).view()
    store.close()


def test_an_agreement_without_signatures_brings_its_kinds(parts, folder):
    parts.plan()

    assert kinds(folder) == {
        ReminderKind.CHECK_IN,
        ReminderKind.RENEWAL,
        ReminderKind.CONTACTS,
        ReminderKind.SIGNATURE,
    }


def test_a_topic_that_is_put_off_is_planned_at_once(folder, store):
    safety = planned_safety(store, lambda: plan_reminders(folder, store, PlainTexts()))

    safety.put_topic_talk(
        TopicTalk("c0", "sleep", AgeBand.MIDDLE, Talk.COME_BACK, FixedClock().today())
    )

    assert ReminderKind.TOPIC in kinds(folder)


def test_the_cards_words_follow_the_language_without_a_name_and_go_with_everything(folder, store):
    plan_reminders(folder, store, PlainTexts())
    config = user_folders(folder).config
    before = (config / "reminder-words.json").exists()

    plan_reminders(folder, store, Loud())

    words = load_words(config)
    (path,) = config.glob("reminder-words.json")
    assert not before  # English is what the helper says without a file
    assert words.title == "A FAMILY check-in is due"
    assert words.start == CardWords().start
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "Ortiz" not in path.read_text()
    ours = OurFiles(user_folders(folder))
    assert str(path) in ours.left()


def test_what_the_family_chooses_is_there_when_it_looks_again(parts):
    parts.plan()

    parts.choose(lambda choose: choose.put_school_nights(frozenset({6}), time(18), time(7)))
    parts.choose(lambda choose: choose.add_holiday(date(2099, 12, 24), date(2100, 1, 3)))
    parts.plan()

    view = parts.view()
    assert view.nights.weekdays == {6}
    assert view.holidays[0].last == date(2100, 1, 3)
    assert view.at == view.cadence.at
    assert not view.is_asked


def test_what_was_started_is_told_once(parts, folder):
    parts.plan()
    book = SqliteBook(folder / BOOK_NAME)
    book.note_started([ReminderKind.TOPIC.value])
    book.close()

    assert parts.take_started() == {ReminderKind.TOPIC}
    assert parts.take_started() == frozenset()


def test_the_calendar_has_the_coming_talks_and_no_name(parts, tmp_path, store):
    path = tmp_path / "talks.ics"
    parts.save_calendar(path)
    first = Calendar.from_ical(path.read_bytes())
    parts.save_calendar(path)

    def ids(calendar: Calendar) -> list[str]:
        return [str(event["uid"]) for event in calendar.walk("VEVENT")]

    assert ids(first) == ids(Calendar.from_ical(path.read_bytes()))
    assert len(ids(first)) == 24
    assert store.latest().family.name.encode() not in path.read_bytes()


def test_a_file_of_reminders_that_is_damaged_is_said(parts, folder):
    (folder / BOOK_NAME).write_bytes(b"not a database at all" * 100)

    with pytest.raises(StoreDamagedError):
        parts.plan()


def test_no_private_word_is_in_the_plain_file(parts, folder, store):
    agreement = store.latest()
    parts.plan()
    parts.choose(lambda choose: choose.add_holiday(date(2099, 12, 24), date(2100, 1, 3)))

    written = (folder / BOOK_NAME).read_bytes()

    names = [child.name for child in agreement.family.children]
    assert not any(name.encode() in written for name in [*names, "Ortiz", "sleep"])
