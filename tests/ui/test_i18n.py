"""Words and figures of a language: days, times, money, lists and countries."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from familypact.ui.i18n import QtTexts, install_language, system_country

MOMENT = datetime(2026, 11, 29, 17, 5)  # noqa: DTZ001 - wall time
NOWHERE = Path("no-translations-here")


def texts(language: str) -> QtTexts:
    return QtTexts(language, NOWHERE)


def test_english_days_and_moments_are_written_in_full():
    english = texts("en")

    assert english.language == "en"
    assert english.day(date(2026, 11, 2)) == "2 November 2026"
    assert english.moment(MOMENT) == "Sunday 29 November, 17:05"
    assert english.clock("07:30") == "07:30"


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en-US", "2 November 2026"),
        ("de", "2. November 2026"),
        ("nb", "2. november 2026"),
        ("es", "2 de noviembre de 2026"),
    ],
)
def test_a_day_is_written_in_the_order_of_its_language(language, day):
    assert texts(language).day(date(2026, 11, 2)) == day


@pytest.mark.parametrize(
    "language", ["en", "de", "fr", "es", "hu", "nb", "ar", "he", "ja", "zh", "th"]
)
def test_no_language_writes_the_weekday_twice_or_leaves_a_loose_comma(language):
    words = texts(language).moment(MOMENT)
    weekday = QLocale(language).dayName(7, QLocale.FormatType.LongFormat)

    assert words.count(weekday) == 1
    assert not words.strip().startswith(",")
    assert ",," not in words.replace(" ", "")


@pytest.mark.parametrize("clock", ["", "later", "25:00", "٢٠:٣٠"])
def test_what_is_no_time_stays_as_it_was_written(clock):
    assert texts("en").clock(clock) == clock


@pytest.mark.parametrize(
    ("country", "written"), [("GB", "£5"), ("US", "$5"), ("ES", "€5"), ("", "5")]
)
def test_money_is_written_in_the_money_of_the_country(country, written):
    money = texts("en").money(5, country)

    assert "5" in money
    assert "." not in money
    assert written in {money, "5"}


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["Mia"], "Mia"), (["Mia", "Leo", "Zoé"], "Mia, Leo, and Zoé")]
)
def test_a_list_reads_like_a_sentence(items, words):
    assert texts("en").join(items) == words


def test_countries_have_names():
    assert texts("en").country("ES") == "Spain"


def test_without_a_translation_the_source_is_shown():
    assert texts("en").translate("errors", "Nothing is lost.") == "Nothing is lost."
    assert texts("xx").translate("errors", "Nothing is lost.") == "Nothing is lost."


def test_the_country_of_the_computer_is_a_code_or_nothing():
    code = system_country()

    assert code == "" or (len(code) == 2 and code.isupper())


def test_a_language_without_translations_leaves_the_screen_as_it_is(qapp):
    install_language(qapp, "xx", NOWHERE)

    assert QCoreApplication.translate("errors", "Nothing is lost.") == "Nothing is lost."
