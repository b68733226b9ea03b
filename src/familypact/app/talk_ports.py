"""What check-in talks, proposals and the history need from the outside world."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from familypact.app.ports import AgreementStore, Clock
from familypact.catalogue.whole import Catalogue
from familypact.domain.checkin_talk import CheckInTalk
from familypact.domain.draft import Draft
from familypact.domain.poster_copy import PosterCopy
from familypact.domain.proposal import Proposal


class TalkStore(Protocol):
    """Talks, proposals and which posters were made, in the same encrypted file as the agreements.

    Every write is on the disk when the call returns, whole or not at all. Raises
    StoreNotWrittenError and StoreDamagedError as AgreementStore does.
    """

    def talks(self) -> tuple[CheckInTalk, ...]:
        """Give all talks, oldest first."""
        ...

    def put_talk(self, talk: CheckInTalk) -> None:
        """Add a talk, or replace the one of its number."""
        ...

    def end_talk(self, talk: CheckInTalk, next_checkin: datetime) -> None:
        """Keep the talk and the date of the next one, both or neither."""
        ...

    def proposals(self) -> tuple[Proposal, ...]:
        """Give all proposals, oldest first."""
        ...

    def put_proposal(self, proposal: Proposal) -> None:
        """Add a proposal, or replace the one of its id."""
        ...

    def start_change(self, draft: Draft, proposals: Sequence[Proposal]) -> None:
        """Keep the draft of the next version and what went into it, all or nothing."""
        ...

    def poster_copies(self) -> tuple[PosterCopy, ...]:
        """Give the posters that were saved or printed, oldest first."""
        ...

    def put_poster_copy(self, copy: PosterCopy) -> None:
        """Add a poster; one that is known already stays as it is."""
        ...


class ExportFile(Protocol):
    """Writes a file somebody asked for. Raises FileNotWrittenError; the old one stays whole."""

    def save(self, path: Path, content: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class TalkSurroundings:
    """The outside of everything around a talk."""

    store: AgreementStore
    talks: TalkStore
    catalogue: Catalogue
    clock: Clock
