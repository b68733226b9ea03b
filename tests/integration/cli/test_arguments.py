"""The command line: what may stand where, and what is refused."""

from pathlib import Path

import pytest
from fakes import PlainTexts

from familypact import __version__
from familypact.app.settings import Paper
from familypact.cli.arguments import understand
from familypact.cli.options import Command, Options


def understood(*words: str) -> Options:
    return understand(words, PlainTexts())


def test_no_command_is_the_window() -> None:
    assert understood() == Options(command=Command.WINDOW)
    assert understood("--data", "d").data == Path("d")


@pytest.mark.parametrize(
    "words",
    [
        ("--data", "d", "--passphrase-file", "p", "show"),
        ("show", "--data", "d", "--passphrase-file", "p"),
        ("--data", "d", "show", "--passphrase-file", "p"),
        ("--passphrase-file=p", "show", "--data=d"),
    ],
)
def test_shared_options_may_stand_before_and_after_the_command(words: tuple[str, ...]) -> None:
    assert understood(*words) == Options(
        command=Command.SHOW, data=Path("d"), passphrase_file=Path("p")
    )


def test_the_later_of_two_options_counts() -> None:
    assert understood("--data", "one", "show", "--data", "two").data == Path("two")


def test_make_takes_answers_poster_and_paper() -> None:
    options = understood("make", "a.toml", "--poster", "o.pdf", "--paper", "letter")

    assert options == Options(
        Command.MAKE, answers=Path("a.toml"), poster=Path("o.pdf"), paper=Paper.LETTER
    )


def test_poster_show_doctor_and_self_test_are_understood() -> None:
    assert understood("poster", "o.pdf") == Options(Command.POSTER, poster=Path("o.pdf"))
    assert understood("show", "--json") == Options(Command.SHOW, as_json=True)
    assert understood("doctor", "--json") == Options(Command.DOCTOR, as_json=True)
    assert understood("self-test") == Options(Command.SELF_TEST)


@pytest.mark.parametrize(
    "words",
    [
        ("dance",),
        ("make",),
        ("make", "a.toml"),
        ("poster",),
        ("poster", "o.pdf", "--paper", "a5"),
        ("poster", "o.pdf", "--design", "loud"),
        ("show", "--jsn"),
        ("show", "--js"),
        ("--data",),
        ("show", "extra"),
    ],
)
def test_a_wrong_command_line_exits_with_2(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        understood(*words)

    assert caught.value.code == 2
    assert "usage: familypact" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--help",), ("make", "--help"), ("doctor", "-h")])
def test_help_is_given(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        understood(*words)

    assert caught.value.code == 0
    assert "--passphrase-file" in capsys.readouterr().out


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        understood("--data", "d", "--version")

    assert caught.value.code == 0
    assert capsys.readouterr().out == f"familypact {__version__}\n"
