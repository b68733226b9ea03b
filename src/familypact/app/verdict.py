"""What a check of a seal came to, as facts; the words are in `verdict_words`."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from familypact.app.seal_ports import FileTrouble, SealTrouble, SealWhole


class Answer(StrEnum):
    """The one thing a family wants to know."""

    SEALED = "sealed"  # and unchanged, and with a key of this family
    CHANGED = "changed"
    NOT_CHECKED = "not-checked"  # the file could not be looked at
    NO_SEAL = "no-seal"
    OTHER_KEY = "other-key"
    KEY_NOT_COMPARED = "key-not-compared"  # whole, but whose key it is could not be looked up

    @property
    def exit_code(self) -> int:
        """Give 0 only where everything was checked and held."""
        match self:
            case Answer.SEALED:
                return 0
            case Answer.CHANGED | Answer.NOT_CHECKED:
                return 1
            case Answer.NO_SEAL:
                return 2
            case Answer.OTHER_KEY | Answer.KEY_NOT_COMPARED:
                return 3
            case _:
                assert_never(self)


class Standing(StrEnum):
    """Whether a sealed poster is the one that counts today."""

    IN_FORCE = "in-force"
    SIGNED_SINCE = "signed-since"  # the right version, but not everybody who signed is on it
    REPLACED = "replaced"  # a newer version is in force
    NOT_KNOWN = "not-known"  # this family's key, but no such version here
    NOT_LOOKED = "not-looked"  # the data are closed, or there is no point in looking


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer, why, and what the seal says; `latest` is the version in force where known."""

    answer: Answer
    trouble: FileTrouble | SealTrouble | None = None
    seal: SealWhole | None = None
    standing: Standing = Standing.NOT_LOOKED
    latest: int = 0
