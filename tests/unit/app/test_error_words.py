"""Every error a family may meet has words: what happened, and what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import PlainTexts

from familypact.app.error_words import ErrorWords, error_words
from familypact.domain.errors import (
    AnswersFileError,
    AnswersTrouble,
    BackupDamagedError,
    BadValueError,
    DraftIncompleteError,
    FamilyPactError,
    FileNotReadableError,
    FileNotWrittenError,
    KeyTrouble,
    KeyUnavailableError,
    NoAgreementError,
    PinRefusedError,
    PinTrouble,
    PosterNotWrittenError,
    StorageTrouble,
    StoreDamagedError,
    StoreInUseError,
    StoreNotWrittenError,
    StoreTooNewError,
    UnknownPartyError,
)

FILE = Path("somewhere") / "poster.pdf"

EXAMPLES: tuple[FamilyPactError, ...] = (
    *(FileNotWrittenError(FILE, trouble) for trouble in StorageTrouble),
    *(PosterNotWrittenError(FILE, trouble) for trouble in StorageTrouble),
    *(StoreNotWrittenError(FILE, trouble) for trouble in StorageTrouble),
    *(KeyUnavailableError(trouble) for trouble in KeyTrouble),
    *(AnswersFileError(FILE, 7, trouble, "colour") for trouble in AnswersTrouble),
    *(DraftIncompleteError(step) for step in range(1, 11)),
    StoreDamagedError(FILE),
    StoreTooNewError(FILE, 9, 1),
    StoreInUseError(FILE),
    BackupDamagedError(Path("away.familypact-backup")),
    FileNotReadableError(FILE),
    NoAgreementError(),
    UnknownPartyError("child-3"),
    BadValueError("birth month", "13"),
    *(PinRefusedError(trouble, 30) for trouble in PinTrouble),
)


def words_of(error: FamilyPactError) -> ErrorWords:
    return error_words(error, PlainTexts())


def kinds(base: type[FamilyPactError]) -> Iterator[type[FamilyPactError]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith("familypact."):
            yield kind
        yield from kinds(kind)


def test_there_is_an_example_of_every_kind() -> None:
    assert set(kinds(FamilyPactError)) == {type(error) for error in EXAMPLES}


@pytest.mark.parametrize("error", EXAMPLES, ids=repr)
def test_every_error_says_what_happened_and_what_to_do(error: FamilyPactError) -> None:
    words = words_of(error)

    assert words != words_of(FamilyPactError())
    assert words.title.strip()
    assert words.sentence.endswith(".")
    assert words.next_step.endswith(".")


@pytest.mark.parametrize("error", EXAMPLES, ids=repr)
def test_no_gap_is_left_open(error: FamilyPactError) -> None:
    words = words_of(error)

    assert "{" not in words.title + words.sentence + words.next_step


def test_troubles_of_one_kind_are_told_apart() -> None:
    for kind in (FileNotWrittenError, StoreNotWrittenError):
        sentences = {words_of(kind(FILE, trouble)).sentence for trouble in StorageTrouble}
        assert len(sentences) == len(StorageTrouble)
    assert len({words_of(KeyUnavailableError(t)).sentence for t in KeyTrouble}) == len(KeyTrouble)
    assert len({words_of(PinRefusedError(t)).sentence for t in PinTrouble}) == len(PinTrouble)


def test_a_mistake_in_the_answers_is_named_with_its_line() -> None:
    error = AnswersFileError(Path("mia.toml"), 12, AnswersTrouble.UNKNOWN_KEY, "colour")

    assert words_of(error).sentence == "mia.toml, line 12: “colour” is not known here."


def test_an_open_step_is_named() -> None:
    assert "Step 8, “Who can help”" in words_of(DraftIncompleteError(8)).sentence


def test_a_value_with_braces_stays_as_it_is() -> None:
    assert "“{field}” cannot" in words_of(BadValueError("name", "{field}")).sentence


def test_an_error_without_words_of_its_own_still_says_something() -> None:
    words = words_of(FamilyPactError())

    assert words.title == "That did not work"
    assert words.next_step.endswith(".")
