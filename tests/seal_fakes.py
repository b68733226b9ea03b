"""Fakes of what sealing and checking a poster need, written by hand."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from familypact.app.seal_ports import (
    FileRefused,
    FileTrouble,
    Fingerprint,
    SealedText,
    SealKey,
    Seen,
)
from familypact.domain.errors import StoreDamagedError, StoreNotWrittenError


@dataclass
class MemorySealKeys:
    """Keeps keys in memory; `refuses` makes writing fail, `damaged` reading the key."""

    kept: list[SealKey] = field(default_factory=list)
    refuses: StoreNotWrittenError | None = None
    damaged: bool = False

    def load(self) -> SealKey | None:
        if self.damaged:
            raise StoreDamagedError(Path("memory"))
        return self.kept[-1] if self.kept else None

    def save(self, key: SealKey) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.kept.append(key)
        self.damaged = False

    def fingerprints(self) -> frozenset[Fingerprint]:
        return frozenset(key.fingerprint for key in self.kept)


@dataclass
class CountingKeyMaker:
    """Makes numbered keys; those in `spoilt` are not usable."""

    made: list[str] = field(default_factory=list)
    spoilt: set[SealKey] = field(default_factory=set)

    def make(self, name: str) -> SealKey:
        self.made.append(name)
        number = len(self.made)
        return SealKey(b"private", name.encode(), Fingerprint(f"{number:064X}"))

    def is_usable(self, key: SealKey) -> bool:
        return key not in self.spoilt


class PlainSealer:
    """Writes what it was told behind the file, and remembers it."""

    def __init__(self) -> None:
        self.told: list[tuple[SealKey, SealedText, datetime]] = []

    def seal(self, pdf: bytes, key: SealKey, text: SealedText, moment: datetime) -> bytes:
        self.told.append((key, text, moment))
        return pdf + b" sealed by " + key.fingerprint.digits.encode()


@dataclass
class FakeSealReader:
    """Has seen what `seen` says; a path it was not told of is not there."""

    seen: dict[Path, Seen] = field(default_factory=dict)

    def look(self, path: Path) -> Seen:
        return self.seen.get(path, FileRefused(FileTrouble.MISSING))


A_MOMENT = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
