"""Keeps check-in talks, proposals and the posters that were made, in the encrypted database."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from familypact.domain.checkin_talk import CheckInTalk
from familypact.domain.draft import Draft
from familypact.domain.errors import StoreDamagedError
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.domain.proposal import Proposal
from familypact.infra.store.connection import Connection
from familypact.infra.store.tables import Tables
from familypact.infra.store.troubles import Doing, ours

_TALKS = "SELECT body FROM checkin_talks ORDER BY number"
_PROPOSALS = "SELECT body FROM proposals ORDER BY id"
_PUT_TALK = "INSERT OR REPLACE INTO checkin_talks (number, body) VALUES (?, ?)"
_PUT_PROPOSAL = "INSERT OR REPLACE INTO proposals (id, body) VALUES (?, ?)"
_COPIES = "SELECT number, way, day FROM poster_copies ORDER BY day, number, way"
_PUT_COPY = "INSERT OR IGNORE INTO poster_copies (number, way, day) VALUES (?, ?, ?)"
_PUT_DATE = "INSERT OR REPLACE INTO next_checkin (id, moment) VALUES (1, ?)"
_PUT_DRAFT = "INSERT OR REPLACE INTO drafts (id, body) VALUES (1, ?)"


class SqliteTalks(Tables):
    """Satisfies TalkStore over an open database; each write is one transaction."""

    def __init__(self, path: Path, connection: Connection) -> None:
        super().__init__(path, connection)
        self._read_at: tuple[int, int] | None = None
        self._read: tuple[CheckInTalk, ...] = ()

    def talks(self) -> tuple[CheckInTalk, ...]:
        """Read them once: ten years of talks take a dozen milliseconds, and a page asks often."""
        now = self._state()
        if now != self._read_at:
            bodies = self._bodies("checkin_talks", _TALKS)
            self._read = tuple(self._codec.decode(CheckInTalk, body) for body in bodies)
            self._read_at = now
        return self._read

    def put_talk(self, talk: CheckInTalk) -> None:
        body = self._codec.encode(talk)
        with self._writing():
            self._run(_PUT_TALK, talk.number, body)

    def end_talk(self, talk: CheckInTalk, next_checkin: datetime) -> None:
        body = self._codec.encode(talk)
        with self._writing():
            self._run(_PUT_TALK, talk.number, body)
            self._run(_PUT_DATE, next_checkin.isoformat())

    def proposals(self) -> tuple[Proposal, ...]:
        bodies = self._bodies("proposals", _PROPOSALS)
        return tuple(self._codec.decode(Proposal, body) for body in bodies)

    def put_proposal(self, proposal: Proposal) -> None:
        body = self._codec.encode(proposal)
        with self._writing():
            self._run(_PUT_PROPOSAL, proposal.id, body)

    def start_change(self, draft: Draft, proposals: Sequence[Proposal]) -> None:
        body = self._codec.encode(draft)
        rows = [(proposal.id, self._codec.encode(proposal)) for proposal in proposals]
        with self._writing():
            self._run(_PUT_DRAFT, body)
            for row in rows:
                self._run(_PUT_PROPOSAL, *row)

    def _state(self) -> tuple[int, int]:
        """Give what changes with every write: of another program, and of this one."""
        with ours(self._path, Doing.READING):
            others = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return int(others), int(self._connection.total_changes)

    def poster_copies(self) -> tuple[PosterCopy, ...]:
        rows = self._rows("poster_copies", _COPIES)
        try:
            return tuple(PosterCopy(n, PosterWay(way), date.fromisoformat(d)) for n, way, d in rows)
        except (TypeError, ValueError) as error:
            raise StoreDamagedError(self._path) from error

    def put_poster_copy(self, copy: PosterCopy) -> None:
        row = (copy.version, copy.way.value, copy.on.isoformat())
        with self._writing():
            self._run(_PUT_COPY, *row)
