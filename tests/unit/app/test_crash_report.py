"""A crash report helps to mend the program and says nothing of the family."""

import pytest

from familypact.app.crash_report import crash_report
from familypact.domain.family import BirthMonth


def report_of(deed) -> str:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any error makes a report
        deed()
    return crash_report(caught.value, "FamilyPact 0.1.0")


def test_it_says_what_happened_and_where():
    report = report_of(lambda: BirthMonth(2016, 13))

    assert report.startswith("FamilyPact 0.1.0")
    assert "familypact/domain/family.py" in report
    assert report.endswith("BadValueError")


def test_it_holds_no_words_and_no_folders():
    def fail() -> None:
        name = "Mia Ortiz"
        raise ValueError(f"no such child: {name}")

    report = report_of(fail)

    assert "Mia" not in report
    assert "/home" not in report
    assert "tests/unit" not in report
    assert "test_crash_report.py" in report


def test_an_error_that_was_never_raised_has_no_places():
    assert crash_report(KeyError("Mia"), "x") == "x\n\nbuiltins.KeyError"


def test_a_file_without_a_name_is_a_question_mark():
    def nameless() -> None:
        exec(compile("raise KeyError", "", "exec"))  # noqa: S102 - such frames are real

    assert "?:1" in report_of(nameless)
