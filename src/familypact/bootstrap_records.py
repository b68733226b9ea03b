"""Puts the incident record together; hardly any start comes here."""

from pathlib import Path

from familypact.app.ports import AgreementStore, Clock
from familypact.app.records import ExportRecord, Records
from familypact.app.settings import SettingsFile
from familypact.app.texts import Texts
from familypact.bootstrap_store import whole
from familypact.bootstrap_vault import backups_of
from familypact.domain.incident import IncidentKind
from familypact.domain.record import IncidentRecord
from familypact.infra.backups.older_copies import OlderCopiesHere
from familypact.infra.export_file import WholeFile
from familypact.ui.cover_page import CoverPage
from familypact.ui.pins.gate import GuardedDeed, PinGate
from familypact.ui.records.record_desk import RecordDesk
from familypact.ui.records.records_flow import make_records_page


class OpenedRecords:
    """The records of one opened store; `key` proves each backup that replaces older ones."""

    def __init__(self, store: AgreementStore, data: Path, key: bytes, clock: Clock) -> None:
        copies = OlderCopiesHere(data, backups_of(data, key, store).make)
        self._records = Records(store, whole(store).record_table, copies, clock)
        self._clock = clock

    def page(
        self, texts: Texts, settings: SettingsFile, gate: PinGate, kind: IncidentKind | None
    ) -> CoverPage:
        """Give the page to write in, or where no incident leads to it the page before."""

        def export(record: IncidentRecord, allowed: frozenset[str], path: Path) -> None:
            # Waits: what draws takes a tenth of a second to load.
            from familypact.infra.pdf.record import RecordWriter

            paper = settings.load().paper
            ExportRecord(RecordWriter(), WholeFile(), texts).export(record, allowed, paper, path)

        desk = RecordDesk(
            records=self._records,
            texts=texts,
            export=export,
            allow_reading=lambda parent: gate.allow(GuardedDeed.READ_RECORDS, parent),
            allow_child=gate.allow_child,
        )
        return make_records_page(desk, texts.moment(self._clock.now()), kind)
