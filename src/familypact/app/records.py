"""The incident record: begun, kept as it is written, put on paper, erased for good."""

from pathlib import Path

from familypact.app.ports import AgreementStore, Clock
from familypact.app.record_ports import OlderCopies, RecordPdf, RecordStore
from familypact.app.settings import Paper
from familypact.app.talk_ports import ExportFile
from familypact.app.texts import Texts
from familypact.domain.family import Child
from familypact.domain.incident import IncidentKind
from familypact.domain.record import IncidentRecord


class Records:
    """Nothing stands in the store until somebody has written a word of it."""

    def __init__(
        self, store: AgreementStore, records: RecordStore, copies: OlderCopies, clock: Clock
    ) -> None:
        self._store = store
        self._records = records
        self._copies = copies
        self._clock = clock

    def all(self) -> tuple[IncidentRecord, ...]:
        """Give all records, the newest first."""
        return self._records.records()

    def children(self) -> tuple[Child, ...]:
        """Give the children whose own words may stand in a record."""
        agreement = self._store.latest()
        draft = None if agreement is not None else self._store.load_draft()
        family = agreement.family if agreement else draft.family if draft else None
        found = family.children if family is not None else ()
        return tuple(child for child in found if child.name.strip())

    def begin(self, kind: IncidentKind | None) -> IncidentRecord:
        number = max((record.id for record in self._records.records()), default=0) + 1
        return IncidentRecord(number, self._clock.today(), kind)

    def keep(self, record: IncidentRecord) -> None:
        """Keep it as it is now; one in which nothing is left any more goes for good."""
        if not record.is_empty:
            self._records.put_record(record)
        elif any(each.id == record.id for each in self._records.records()):
            self._records.erase_record(record.id)

    def erase(self, record_id: int) -> None:
        self._records.erase_record(record_id)

    def older_copies(self) -> int:
        """Say how many copies on this computer may still hold what is erased now."""
        return self._copies.count()

    def renew_copies(self) -> None:
        """Put one new backup in the place of all of them."""
        self._copies.renew(self._clock.today())


class ExportRecord:
    """Writes a record as a PDF; a child's words go in only where the child says yes this time."""

    def __init__(self, pdf: RecordPdf, files: ExportFile, texts: Texts) -> None:
        self._pdf = pdf
        self._files = files
        self._texts = texts

    def export(
        self, record: IncidentRecord, allowed: frozenset[str], paper: Paper, path: Path
    ) -> None:
        """Raise FileNotWrittenError where the disk refuses; `allowed` are ids of children."""
        content = self._pdf.render(record.for_others(allowed), paper, self._texts)
        self._files.save(path, content)
