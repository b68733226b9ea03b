"""What sealing a poster and checking a seal need from the outside world, and the values passed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

_SHORT = 8  # hexadecimal digits that fit a poster's footer
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A key's fingerprint: SHA-256 of its public part, 64 hexadecimal digits in capitals."""

    digits: str

    @property
    def short(self) -> str:
        """Give what a poster's footer shows: "7F3A 91C2"."""
        return _grouped(self.digits[:_SHORT])

    @property
    def full(self) -> str:
        return _grouped(self.digits)


def _grouped(digits: str) -> str:
    return " ".join(digits[n : n + _GROUP] for n in range(0, len(digits), _GROUP))


@dataclass(frozen=True, slots=True)
class SealKey:
    """A family's key: the private part (PKCS 8) and its own certificate (X.509), both DER."""

    private: bytes
    certificate: bytes
    fingerprint: Fingerprint


@dataclass(frozen=True, slots=True)
class SealedText:
    """What the seal itself says: which version, a digest of its wording, who had signed it."""

    number: int
    wording: str
    signers: tuple[str, ...]
    statement: str


class SealKeys(Protocol):
    """The family's keys, kept encrypted; the one saved last seals."""

    def load(self) -> SealKey | None:
        """Give the newest key; None before the first."""
        ...

    def save(self, key: SealKey) -> None:
        """Keep a new key beside the older ones; raise StoreNotWrittenError."""
        ...

    def fingerprints(self) -> frozenset[Fingerprint]:
        """Give all keys that ever sealed for this family."""
        ...


class SealKeyMaker(Protocol):
    """Makes keys and knows a good one."""

    def make(self, name: str) -> SealKey:
        """Make a key with a certificate in this name, which travels with each sealed file."""
        ...

    def is_usable(self, key: SealKey) -> bool:
        """Tell whether the parts can be read and belong together."""
        ...


class PdfSealer(Protocol):
    """Puts the seal on a finished PDF."""

    def seal(self, pdf: bytes, key: SealKey, text: SealedText, moment: datetime) -> bytes:
        """Give the sealed file; `moment` is wall time of this computer."""
        ...


class FileTrouble(StrEnum):
    """Why a file could not be looked at."""

    MISSING = "missing"
    NOT_ALLOWED = "not-allowed"
    NO_FILE = "no-file"  # a folder, a link, a device
    TOO_BIG = "too-big"
    NOT_PDF = "not-pdf"
    LOCKED = "locked"  # encrypted
    BROKEN = "broken"


class SealTrouble(StrEnum):
    """Why a seal does not hold."""

    ALTERED = "altered"  # what the seal covers is not what it was
    ADDED = "added"  # something came after the seal
    NOT_OURS = "not-ours"  # no seal as FamilyPact makes it, or one that is forged
    DAMAGED = "damaged"  # cut off or unreadable


@dataclass(frozen=True, slots=True)
class FileRefused:
    """Nothing could be said about a seal."""

    trouble: FileTrouble


@dataclass(frozen=True, slots=True)
class NoSeal:
    """A PDF in which nothing looks like a seal."""


@dataclass(frozen=True, slots=True)
class SealBroken:
    """There is, or was, or pretends to be a seal, and it does not hold."""

    trouble: SealTrouble


@dataclass(frozen=True, slots=True)
class SealWhole:
    """Nothing changed since this key sealed it; `sealed_at` is what its computer's clock said."""

    fingerprint: Fingerprint
    text: SealedText
    sealed_at: datetime


Seen = FileRefused | NoSeal | SealBroken | SealWhole


class SealReader(Protocol):
    """Looks at a file, knowing nothing of this family. Never raises for what a file holds."""

    def look(self, path: Path) -> Seen: ...
