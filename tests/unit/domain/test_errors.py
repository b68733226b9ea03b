"""Errors carry facts, also through copies, and no sentences."""

import copy
import pickle
from pathlib import Path

import pytest

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

PLACE = Path("pact.db")
ERRORS = [
    (FileNotWrittenError(PLACE, StorageTrouble.FULL), {"path": PLACE, "trouble": "full"}),
    (PosterNotWrittenError(PLACE, StorageTrouble.OTHER), {"path": PLACE, "trouble": "other"}),
    (StoreNotWrittenError(PLACE, StorageTrouble.FULL), {"path": PLACE, "trouble": "full"}),
    (StoreDamagedError(PLACE), {"path": PLACE}),
    (StoreTooNewError(PLACE, 9, 1), {"path": PLACE, "found": 9, "known": 1}),
    (StoreInUseError(PLACE), {"path": PLACE}),
    (BackupDamagedError(PLACE), {"path": PLACE}),
    (KeyUnavailableError(KeyTrouble.LOCKED), {"trouble": "locked"}),
    (
        AnswersFileError(PLACE, 7, AnswersTrouble.SYNTAX, "no value"),
        {"path": PLACE, "line": 7, "trouble": "syntax", "detail": "no value"},
    ),
    (FileNotReadableError(PLACE), {"path": PLACE}),
    (NoAgreementError(), {}),
    (DraftIncompleteError(5), {"step": 5}),
    (UnknownPartyError("bo"), {"party_id": "bo"}),
    (BadValueError("time", "25:00"), {"field": "time", "value": "25:00"}),
    (PinRefusedError(PinTrouble.WAIT, 30), {"trouble": "wait", "seconds": 30}),
]


@pytest.mark.parametrize(("error", "facts"), ERRORS)
def test_an_error_tells_its_facts(error, facts):
    assert isinstance(error, FamilyPactError)
    assert {name: getattr(error, name) for name in facts} == facts


@pytest.mark.parametrize("error", [error for error, _facts in ERRORS])
def test_a_copied_error_tells_the_same(error):
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301 - our own
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)


def test_every_kind_of_error_is_tried_here():
    def kinds(base):
        return {base}.union(*(kinds(kind) for kind in base.__subclasses__()))

    tried = {type(error) for error, _facts in ERRORS}

    assert kinds(FamilyPactError) - {FamilyPactError} == tried
