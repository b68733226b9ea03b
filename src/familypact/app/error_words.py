"""Says in plain words what went wrong and what to do, for the window and for the commands."""

from dataclasses import dataclass
from typing import assert_never

from familypact.app.error_texts import (
    BACKUP_DAMAGED,
    BAD_VALUE,
    DRAFT_INCOMPLETE,
    FILE_NOT_READABLE,
    KEY_LOCKED,
    KEY_MISSING,
    KEY_NEEDED,
    KEY_NO_KEYRING,
    KEY_SHORT,
    KEY_SLOTS,
    KEY_WRONG,
    KEY_WRONG_SHEET,
    NO_AGREEMENT,
    PIN_EASY,
    PIN_LONG,
    PIN_NEEDED,
    PIN_NO_SHEET,
    PIN_SHORT,
    PIN_WAIT,
    PIN_WRONG,
    SOMETHING,
    STEPS,
    STORE_DAMAGED,
    STORE_IN_USE,
    STORE_TOO_NEW,
    UNKNOWN_PARTY,
    Raw,
)
from familypact.app.texts import Texts
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
from familypact.domain.pin import LONGEST_PIN, SHORTEST_PIN
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "errors"
_NOT_WRITTEN = QT_TRANSLATE_NOOP("errors", "The file could not be written")
_NOT_SAVED = QT_TRANSLATE_NOOP("errors", "Not saved yet")
_PINS = {
    PinTrouble.NEEDED: PIN_NEEDED,
    PinTrouble.WRONG: PIN_WRONG,
    PinTrouble.WAIT: PIN_WAIT,
    PinTrouble.TOO_SHORT: PIN_SHORT,
    PinTrouble.TOO_LONG: PIN_LONG,
    PinTrouble.TOO_EASY: PIN_EASY,
    PinTrouble.NO_SHEET: PIN_NO_SHEET,
}


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """What to tell a person: a title, one sentence, and what to do next."""

    title: str
    sentence: str
    next_step: str


def error_words(error: FamilyPactError, texts: Texts) -> ErrorWords:
    """Put an expected error into words of one language."""
    raw = _raw_words(error)
    return ErrorWords(*(_filled(part, error, texts) for part in raw))


def _raw_words(error: FamilyPactError) -> Raw:  # noqa: C901, PLR0911, PLR0912 - a case a kind
    match error:
        case PosterNotWrittenError() | FileNotWrittenError():
            return _file_not_written(error)
        case StoreNotWrittenError():
            return _store_not_written(error)
        case StoreDamagedError():
            return STORE_DAMAGED
        case StoreTooNewError():
            return STORE_TOO_NEW
        case StoreInUseError():
            return STORE_IN_USE
        case KeyUnavailableError():
            return _key_unavailable(error.trouble)
        case AnswersFileError():
            return _answers_file(error.trouble)
        case BackupDamagedError():
            return BACKUP_DAMAGED
        case FileNotReadableError():
            return FILE_NOT_READABLE
        case NoAgreementError():
            return NO_AGREEMENT
        case DraftIncompleteError():
            return DRAFT_INCOMPLETE
        case UnknownPartyError():
            return UNKNOWN_PARTY
        case BadValueError():
            return BAD_VALUE
        case PinRefusedError():
            return _PINS[error.trouble]
        case _:
            return SOMETHING


def _file_not_written(error: FileNotWrittenError) -> Raw:
    if isinstance(error, PosterNotWrittenError):
        title = QT_TRANSLATE_NOOP("errors", "The poster could not be written")
    else:
        title = _NOT_WRITTEN
    return (title, *_why_not_written(error.trouble))


def _why_not_written(trouble: StorageTrouble) -> tuple[str, str]:
    match trouble:
        case StorageTrouble.FULL:
            return (
                QT_TRANSLATE_NOOP("errors", "There is no room left on the disk for {path}."),
                QT_TRANSLATE_NOOP(
                    "errors", "Make some room or choose another disk, and try again."
                ),
            )
        case StorageTrouble.READ_ONLY:
            return (
                QT_TRANSLATE_NOOP("errors", "{path} may not be written there."),
                QT_TRANSLATE_NOOP(
                    "errors", "Choose another folder, such as Documents, and try again."
                ),
            )
        case StorageTrouble.NO_FOLDER:
            return (
                QT_TRANSLATE_NOOP("errors", "The folder of {path} does not exist."),
                QT_TRANSLATE_NOOP("errors", "Make that folder or choose another, and try again."),
            )
        case StorageTrouble.OTHER:
            return (
                QT_TRANSLATE_NOOP("errors", "{path} could not be written."),
                QT_TRANSLATE_NOOP("errors", "Choose another name or folder, and try again."),
            )
        case _:
            assert_never(trouble)


def _store_not_written(error: StoreNotWrittenError) -> Raw:
    safe = QT_TRANSLATE_NOOP("errors", "Everything saved before is safe. Then try again.")
    match error.trouble:
        case StorageTrouble.FULL:
            sentence = QT_TRANSLATE_NOOP(
                "errors", "The disk is full, so the last answer is not saved. Make some room on it."
            )
        case StorageTrouble.READ_ONLY:
            sentence = QT_TRANSLATE_NOOP(
                "errors",
                "FamilyPact may not write to {path}, so the last answer is not saved. "
                "Allow it, or start with another data folder.",
            )
        case StorageTrouble.NO_FOLDER:
            sentence = QT_TRANSLATE_NOOP(
                "errors",
                "There is no folder for {path}, so the last answer is not saved. "
                "Connect that disk again, or choose another data folder.",
            )
        case StorageTrouble.OTHER:
            sentence = QT_TRANSLATE_NOOP(
                "errors",
                "The last answer could not be saved to {path}. Check that the disk is connected.",
            )
        case _:
            assert_never(error.trouble)
    return (_NOT_SAVED, sentence, safe)


def _key_unavailable(trouble: KeyTrouble) -> Raw:  # noqa: C901, PLR0911, PLR0912 - a case a kind
    match trouble:
        case KeyTrouble.NO_KEYRING:
            return KEY_NO_KEYRING
        case KeyTrouble.LOCKED:
            return KEY_LOCKED
        case KeyTrouble.MISSING:
            return KEY_MISSING
        case KeyTrouble.WRONG_PASSPHRASE:
            return KEY_WRONG
        case KeyTrouble.WRONG_RECOVERY:
            return KEY_WRONG_SHEET
        case KeyTrouble.PASSPHRASE_NEEDED:
            return KEY_NEEDED
        case KeyTrouble.PASSPHRASE_TOO_SHORT:
            return KEY_SHORT
        case KeyTrouble.SLOTS_DAMAGED:
            return KEY_SLOTS
        case _:
            assert_never(trouble)


def _answers_file(trouble: AnswersTrouble) -> Raw:
    title = QT_TRANSLATE_NOOP("errors", "The answers file cannot be used")
    match trouble:
        case AnswersTrouble.NOT_READABLE:
            return (
                title,
                QT_TRANSLATE_NOOP("errors", "{path} cannot be read as answers."),
                QT_TRANSLATE_NOOP(
                    "errors", "Name a text file in UTF-8 of at most 1 MiB that you may read."
                ),
            )
        case AnswersTrouble.SYNTAX:
            sentence = QT_TRANSLATE_NOOP(
                "errors", "{path}, line {line} is not valid TOML: {detail}."
            )
        case AnswersTrouble.UNKNOWN_KEY:
            sentence = QT_TRANSLATE_NOOP(
                "errors", "{path}, line {line}: “{detail}” is not known here."
            )
        case AnswersTrouble.MISSING_KEY:
            sentence = QT_TRANSLATE_NOOP(
                "errors", "{path}, line {line}: “{detail}” is missing here."
            )
        case AnswersTrouble.WRONG_TYPE:
            sentence = QT_TRANSLATE_NOOP(
                "errors", "{path}, line {line} holds the wrong kind of value: {detail}."
            )
        case AnswersTrouble.BAD_VALUE:
            sentence = QT_TRANSLATE_NOOP("errors", "{path}, line {line} cannot be right: {detail}.")
        case _:
            assert_never(trouble)
    fix = QT_TRANSLATE_NOOP("errors", "Correct that line and try again. Nothing was changed.")
    return (title, sentence, fix)


def _filled(source: str, error: FamilyPactError, texts: Texts) -> str:
    text = texts.translate(CONTEXT, source)
    return text.format_map(_facts(error, texts))


def _facts(error: FamilyPactError, texts: Texts) -> dict[str, str]:  # noqa: PLR0911 - a case a kind
    match error:
        case AnswersFileError():
            return {"path": str(error.path), "line": str(error.line), "detail": error.detail}
        case (
            FileNotWrittenError()
            | StoreNotWrittenError()
            | StoreDamagedError()
            | StoreTooNewError()
            | StoreInUseError()
            | FileNotReadableError()
            | BackupDamagedError()
        ):
            return {"path": str(error.path)}
        case DraftIncompleteError():
            name = texts.translate(CONTEXT, STEPS[error.step - 1])
            return {"step": str(error.step), "step_name": name}
        case BadValueError():
            return {"field": error.field, "value": error.value}
        case PinRefusedError():
            lengths = {"shortest": str(SHORTEST_PIN), "longest": str(LONGEST_PIN)}
            return {"seconds": str(error.seconds), **lengths}
        case _:
            return {}
