"""What can go wrong, as kinds that carry facts; the words live in `ui/error_dialog.py`."""

from enum import StrEnum
from pathlib import Path


class FamilyPactError(Exception):
    """Base of everything that a family may meet; never raised itself."""


class StorageTrouble(StrEnum):
    """Why the disk refused."""

    FULL = "full"
    READ_ONLY = "read-only"
    NO_FOLDER = "no-folder"
    OTHER = "other"


class FileNotWrittenError(FamilyPactError):
    """A file asked for by a person could not be written; what stood there before is untouched."""

    def __init__(self, path: Path, trouble: StorageTrouble) -> None:
        super().__init__(path, trouble)
        self.path = path
        self.trouble = trouble


class PosterNotWrittenError(FileNotWrittenError):
    """The poster could not be written."""


class StoreNotWrittenError(FamilyPactError):
    """The last answer could not be saved; all earlier ones are safe."""

    def __init__(self, path: Path, trouble: StorageTrouble) -> None:
        super().__init__(path, trouble)
        self.path = path
        self.trouble = trouble


class StoreDamagedError(FamilyPactError):
    """The key is right, but the database cannot be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class StoreTooNewError(FamilyPactError):
    """A newer FamilyPact wrote this database."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.path = path
        self.found = found
        self.known = known


class StoreInUseError(FamilyPactError):
    """Another FamilyPact window has this data open."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class KeyTrouble(StrEnum):
    """Why the key did not come."""

    NO_KEYRING = "no-keyring"
    LOCKED = "locked"
    MISSING = "missing"
    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105 - a kind, no secret
    WRONG_RECOVERY = "wrong-recovery"
    PASSPHRASE_NEEDED = "passphrase-needed"  # noqa: S105 - a kind, no secret
    PASSPHRASE_TOO_SHORT = "passphrase-too-short"  # noqa: S105 - a kind, no secret
    SLOTS_DAMAGED = "slots-damaged"


class KeyUnavailableError(FamilyPactError):
    """The data key could not be had; the data stay as they are."""

    def __init__(self, trouble: KeyTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class BackupDamagedError(FamilyPactError):
    """A backup cannot be read; nothing was replaced."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class AnswersTrouble(StrEnum):
    """What is wrong in an answers file."""

    NOT_READABLE = "not-readable"
    SYNTAX = "syntax"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    BAD_VALUE = "bad-value"


class AnswersFileError(FamilyPactError):
    """An answers file cannot be used: where, and which kind of mistake."""

    def __init__(self, path: Path, line: int, trouble: AnswersTrouble, detail: str) -> None:
        super().__init__(path, line, trouble, detail)
        self.path = path
        self.line = line
        self.trouble = trouble
        self.detail = detail


class FileNotReadableError(FamilyPactError):
    """A file named by a person could not be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class NoAgreementError(FamilyPactError):
    """There is no agreement yet."""


class DraftIncompleteError(FamilyPactError):
    """A step still lacks an answer; `args[0]` is its number."""

    def __init__(self, step: int) -> None:
        super().__init__(step)
        self.step = step


class UnknownPartyError(FamilyPactError):
    """Nobody of that id is in this family."""

    def __init__(self, party_id: str) -> None:
        super().__init__(party_id)
        self.party_id = party_id


class BadValueError(FamilyPactError):
    """A value lies outside what can be; `field` names it, `value` is what was given."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(field, value)
        self.field = field
        self.value = value


class PinTrouble(StrEnum):
    """Why a PIN did not do."""

    NEEDED = "needed"
    WRONG = "wrong"
    WAIT = "wait"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    TOO_EASY = "too-easy"
    NO_SHEET = "no-sheet"  # nothing could reset it once it is forgotten


class PinRefusedError(FamilyPactError):
    """A PIN was not taken; `seconds` is how long to wait before the next try."""

    def __init__(self, trouble: PinTrouble, seconds: int = 0) -> None:
        super().__init__(trouble, seconds)
        self.trouble = trouble
        self.seconds = seconds
