"""A mistake in an answers file is named: which line, which kind, and what stands there."""

import os
import stat
from pathlib import Path

import pytest
from integration.answers_text import SMALLEST, read, reader

from familypact.domain.errors import AnswersFileError, AnswersTrouble
from familypact.infra.answers_source import MOST_BYTES

UNKNOWN, MISSING = AnswersTrouble.UNKNOWN_KEY, AnswersTrouble.MISSING_KEY
TYPE, VALUE = AnswersTrouble.WRONG_TYPE, AnswersTrouble.BAD_VALUE

IN_CHILD = 'enjoys = ["drawing"]'
AT_END = SMALLEST.splitlines()[-1]

# What is replaced, by what (the mistake is in the line marked HERE, or the first), which kind.
MISTAKES = [
    ('name = "Okafor"', 'nam = "Okafor"#HERE\nname = "O"', UNKNOWN, "nam"),
    (IN_CHILD, 'colour = "red"', UNKNOWN, "colour"),
    (IN_CHILD, IN_CHILD + "\n[children.pledge]\nkp9 = {}#HERE", UNKNOWN, "kp9"),
    (
        IN_CHILD,
        IN_CHILD + '\n[children.pledge]\nkp1 = {}\nkp2 = { word = "a" }#HERE',
        UNKNOWN,
        "word",
    ),
    (
        IN_CHILD,
        IN_CHILD + "\n[children.ratings]\nhr-x = { choice = 'agree' }#HERE",
        UNKNOWN,
        "hr-x",
    ),
    (AT_END, AT_END + "\n[rules.hr-nonsense]#HERE", UNKNOWN, "hr-nonsense"),
    (AT_END, AT_END + "\n[rules.hr-bedtime]\nvalues = { dawn = 1 }#HERE", UNKNOWN, "dawn"),
    (AT_END, AT_END + "\n[rules.hr-meals]\nby_child.Mia = { meals = 1 }#HERE", UNKNOWN, "meals"),
    ("read_aloud = true", "read_aloud = true\nwords.xy = 'a'#HERE", UNKNOWN, "xy"),
    ("[family]\n", "[[oops]]\na = 1\n[family]\n", UNKNOWN, "oops"),
    ('name = "Okafor"\ncountry = "gb"', 'country = "gb"', MISSING, "name"),
    ('born = "2016-04"\n', "", MISSING, "born"),
    (IN_CHILD, "", MISSING, "enjoys"),
    ("[first_minute]\nread_aloud = true\n", "", MISSING, "first_minute"),
    ('typed = "Mia"', "", MISSING, "typed / declined / later"),
    ('typed = "Mia"', 'typed = "Mia"\nlater = true', MISSING, "typed / declined / later"),
    ('typed = "Mia"', "later = true", MISSING, "typed"),
    (IN_CHILD, IN_CHILD + '\nown_promises = ["One more."]', MISSING, "own_promises"),
    (AT_END, AT_END + "\n[contacts]\n[[contacts.own]]#HERE\nname='a'", MISSING, "phone / url"),
    ('name = "Okafor"', "name = 7", TYPE, 'name = 7 ("…")'),
    ('born = "2016-04"', "born = 2016-04-01", TYPE, 'born = "2016-04-01" ("…")'),
    ('uses = ["tablet", "tv"]', 'uses = "tv"', TYPE, 'uses = "tv" ([ … ])'),
    ('uses = ["tablet", "tv"]', 'uses = [\n"tv",\n7 ]#HERE', TYPE, 'uses = 7 ("…")'),
    ("read_aloud = true", 'read_aloud = "yes"', TYPE, 'read_aloud = "yes" (true / false)'),
    (AT_END, AT_END + "\n[rules]\nhr-bedtime = 1#HERE", TYPE, "hr-bedtime = 1 ([table])"),
    ('born = "2016-04"', 'born = "2016-13"', VALUE, 'born = "2016-13"'),
    ('born = "2016-04"', 'born = "0000-01"', VALUE, 'born = "0000-01"'),
    ('born = "2016-04"', 'born = "April"', VALUE, 'born = "April"'),
    ('born = "2016-04"', 'born = "2027-01"', VALUE, 'born = "2027-01"'),
    ('born = "2016-04"', 'born = "1970-01"', VALUE, 'born = "1970-01"'),
    ('born = "2016-04"', 'band = "3-4"', VALUE, 'band = "3-4"'),
    ('uses = ["tablet", "tv"]', 'uses = ["tablet",\n"phoen"]#HERE', VALUE, 'uses = "phoen"'),
    (IN_CHILD, 'enjoys = ["chess"]', VALUE, 'enjoys = "chess"'),
    ('country = "gb"', 'country = "Britain"', VALUE, 'country = "Britain"'),
    ('country = "gb"', 'country = "gb"\nhomes = "three"#HERE', VALUE, 'homes = "three"'),
    ('name = "Mia"', 'name = ""', VALUE, 'name = ""'),
    ('name = "Mia"', 'name = " \\u200b "', VALUE, 'name = " \u200b "'),
    ('name = "Mia"', 'name = "Mi\\u001ba"', VALUE, 'name = "Mi\\u001ba"'),
    ('name = "Ada"', 'name = "Mia"', VALUE, 'name = "Mia"'),
    ('name = "Ada"', 'name = "Ada"\nkey = "Mia"#HERE', VALUE, 'key = "Mia"'),
    ('who = "Mia"', 'who = "Leo"', VALUE, 'who = "Leo"'),
    (AT_END, AT_END + '\n[[sign_offs]]\nwho = "Mia"#HERE\nlater = true', VALUE, 'who = "Mia"'),
    ("read_aloud = true", "read_aloud = false", VALUE, "read_aloud = false"),
    ('reach = "at school"', 'reach = " "', VALUE, 'reach = " "'),
    (AT_END, AT_END + '\n[talks]\nnot_yet = ["bears"]#HERE', VALUE, 'not_yet = "bears"'),
    (AT_END, AT_END + '\n[contacts]\nchecked = ["x"]#HERE', VALUE, 'checked = "x"'),
    (AT_END, AT_END + '\n[checkins]\nat = "25:00"#HERE', VALUE, 'at = "25:00"'),
    (AT_END, AT_END + '\n[checkins]\nweekday = "someday"#HERE', VALUE, 'weekday = "someday"'),
    (AT_END, AT_END + "\n[checkins]\nmonths = 99#HERE", VALUE, "months = 99 (`int` <= 12)"),
    (AT_END, AT_END + "\n[rules.hr-tell]\nsettled = 'dropped'#HERE", VALUE, 'settled = "dropped"'),
    (AT_END, AT_END + "\n[rules.hr-time]\nvalues.school = 999#HERE", VALUE, "school = 999"),
    (AT_END, AT_END + "\n[rules.hr-time]\nvalues.school = '9'#HERE", VALUE, 'school = "9"'),
    (AT_END, AT_END + "\n[rules.hr-meals]\nvalues.meals = 'x'#HERE", VALUE, 'meals = "x"'),
    (AT_END, AT_END + "\n[rules.hr-class-chat]#HERE", VALUE, "hr-class-chat"),
    (AT_END, AT_END + "\n[rules.hr-time.by_child]\nLeo = {}#HERE", VALUE, "Leo = {}"),
    (AT_END, AT_END + "\n[rules.hr-time.by_child]\nAda = {}#HERE", VALUE, "Ada = {}"),
    (
        IN_CHILD,
        IN_CHILD + "\nratings.hr-no-blame = { choice = 'agree', wish = 1 }#HERE",
        VALUE,
        "wish = 1",
    ),
    (AT_END, AT_END + '\n[[own_rules]]\ntext = ""#HERE', VALUE, 'text = ""'),
    (
        IN_CHILD,
        IN_CHILD + "\npledge.kp1.not_yet = ''#HERE",
        VALUE,
        'not_yet = ""',
    ),
    (
        AT_END,
        AT_END + '\n[[sign_offs]]\nwho = "Ada"\ndeclined = true#HERE',
        VALUE,
        "declined = true",
    ),
]


@pytest.mark.parametrize(("before", "after", "trouble", "detail"), MISTAKES)
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, before: str, after: str, trouble: AnswersTrouble, detail: str
) -> None:
    assert before in SMALLEST
    text = SMALLEST.replace(before, after, 1)

    with pytest.raises(AnswersFileError) as caught:
        read(tmp_path, text)

    assert (caught.value.trouble, caught.value.detail) == (trouble, detail)
    assert caught.value.line in lines_meant(text, before, after)


def lines_meant(text: str, before: str, after: str) -> set[int]:
    """Give the marked line; without a mark the changed one, or the table where one is missing."""
    if "#HERE" in after:
        return {number_of("#HERE", text)}
    first = SMALLEST[: SMALLEST.index(before)].count("\n") + 1
    heading = max(n for n in range(1, first + 1) if text.splitlines()[n - 1].startswith("["))
    return {first, heading, *({1} if "[" in before else ())}


def number_of(marker: str, text: str) -> int:
    return text[: text.index(marker)].count("\n") + 1


def test_a_name_that_is_too_long_is_shortened_in_the_message(tmp_path: Path) -> None:
    with pytest.raises(AnswersFileError) as caught:
        read(tmp_path, SMALLEST.replace('"Mia"', f'"{"x" * 301}"'))

    assert caught.value.detail == f'name = "{"x" * 59}… (301)'


def test_nine_children_are_too_many(tmp_path: Path) -> None:
    child = '[[children]]\nname = "Kim{n}"\nband = "5-8"\n'
    text = SMALLEST + "".join(child.format(n=n) for n in range(8))

    with pytest.raises(AnswersFileError) as caught:
        read(tmp_path, text)

    assert caught.value.trouble is VALUE
    assert caught.value.line == number_of("[[children]]", text)
    assert caught.value.detail.endswith("… (9) (`array` of length <= 8)")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nb = \nc = 3", 2),
        ("a = 1\na = 2", 2),
        ("[family\n", 1),
        ('\n\na = "open', 3),
        ("born = 2016-04", 1),
        ("a = 2024-99-99", 1),
        (f"a = {'[' * 100_000}", 1),
        (f"a = {'1' * 5000}", 1),
    ],
)
def test_what_is_no_toml_is_named_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(AnswersFileError) as caught:
        read(tmp_path, text)

    assert caught.value.trouble is AnswersTrouble.SYNTAX
    assert caught.value.line == line
    assert "(at line" not in caught.value.detail


def test_an_empty_file_lacks_everything(tmp_path: Path) -> None:
    with pytest.raises(AnswersFileError) as caught:
        read(tmp_path, "")

    assert (caught.value.trouble, caught.value.line) == (MISSING, 1)


@pytest.mark.parametrize("content", [b"\xff\xfef\x00", b"a = '\xe9'", b"#" * (MOST_BYTES + 1)])
def test_what_is_no_text_of_ours_is_not_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "answers.toml"
    path.write_bytes(content)

    refuse(path)


def test_a_folder_a_missing_file_and_a_pipe_are_not_read(tmp_path: Path) -> None:
    refuse(tmp_path)
    refuse(tmp_path / "nowhere.toml")
    refuse(Path("x" * 5000))
    if hasattr(os, "mkfifo"):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        assert stat.S_ISFIFO(pipe.stat().st_mode)
        refuse(pipe)


def refuse(path: Path) -> None:
    with pytest.raises(AnswersFileError) as caught:
        reader().read(path)
    assert caught.value.trouble is AnswersTrouble.NOT_READABLE
