"""Records in memory, as the encrypted file keeps them, and samples of records."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.domain.incident import IncidentKind
from familypact.domain.record import (
    ChildWords,
    IncidentRecord,
    Reference,
    ReferenceKind,
    StepTaken,
)

A_RECORD = IncidentRecord(
    id=1,
    begun_on=date(2026, 11, 21),
    kind=IncidentKind.ADULT_CONTACT,
    happened="Friday about 8 pm",
    place="A drawing app, account starry_owl_77",
    seen="Somebody asked where she lives.\nThen they asked her not to tell.",
    steps=(
        StepTaken("Friday, 20:15", "Blocked the account"),
        StepTaken("Saturday, 9:00", "Called the helpline"),
    ),
    references=(
        Reference(ReferenceKind.POLICE, "CR-2026/118"),
        Reference(ReferenceKind.PLATFORM, "48-221-9"),
    ),
    told="Her teacher, Ms Roy",
    children=(ChildWords("c0", "Mia", "I thought they were my age."),),
)


class MemoryRecords:
    """Satisfies RecordStore; set `refuses` to make every write fail."""

    def __init__(self, *records: IncidentRecord) -> None:
        self.kept = {record.id: record for record in records}
        self.refuses: FamilyPactError | None = None
        self.writes = 0

    def records(self) -> tuple[IncidentRecord, ...]:
        return tuple(self.kept[number] for number in sorted(self.kept, reverse=True))

    def put_record(self, record: IncidentRecord) -> None:
        self._write()
        self.kept[record.id] = record

    def erase_record(self, record_id: int) -> None:
        self._write()
        self.kept.pop(record_id, None)

    def _write(self) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.writes += 1


@dataclass(slots=True)
class FakeCopies:
    """Satisfies OlderCopies."""

    older: int = 0
    renewed_on: list[date] = field(default_factory=list)

    def count(self) -> int:
        return self.older

    def renew(self, day: date) -> None:
        self.renewed_on.append(day)
        self.older = 1


class PlainPaper:
    """Satisfies RecordPdf: writes the record as it came, so that a test can look into it."""

    def render(self, record: IncidentRecord, paper: Paper, texts: Texts) -> bytes:
        return f"{paper} {texts.language} {record}".encode()


class MemoryFiles:
    """Satisfies ExportFile; set `refuses` to fail like a full disk."""

    def __init__(self) -> None:
        self.saved: dict[Path, bytes] = {}
        self.refuses: FamilyPactError | None = None

    def save(self, path: Path, content: bytes) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.saved[path] = content
