"""What the incident record needs from the outside world, as Protocols that `infra` satisfies."""

from datetime import date
from typing import Protocol

from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.record import IncidentRecord


class RecordStore(Protocol):
    """In the same encrypted file as the agreements; every write is whole when it returns.

    Raises StoreNotWrittenError and StoreDamagedError as AgreementStore does.
    """

    def records(self) -> tuple[IncidentRecord, ...]:
        """Give all records, the newest first."""
        ...

    def put_record(self, record: IncidentRecord) -> None:
        """Add it, or replace the one of its id."""
        ...

    def erase_record(self, record_id: int) -> None:
        """Take it out of the file for good, free parts included; a crash does not bring it back.

        Where only the cleaning fails, StoreNotWrittenError is raised; the record is gone all the
        same, and whoever opens the data next goes on with the cleaning.
        """
        ...


class RecordPdf(Protocol):
    """Makes the paper for the police or a school."""

    def render(self, record: IncidentRecord, paper: Paper, texts: Texts) -> bytes: ...


class OlderCopies(Protocol):
    """Copies of the data that FamilyPact keeps on this computer; they hold what was erased since.

    Raises StoreNotWrittenError and BackupDamagedError.
    """

    def count(self) -> int: ...

    def renew(self, day: date) -> None:
        """Make one new backup and prove it; only then remove every older copy."""
        ...
