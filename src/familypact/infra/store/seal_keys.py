"""Keeps the keys a family seals with in its encrypted database."""

import re
from pathlib import Path

from familypact.app.seal_ports import Fingerprint, SealKey
from familypact.domain.errors import StoreDamagedError
from familypact.infra.store.connection import Connection
from familypact.infra.store.troubles import Doing, ours

_FINGERPRINT = re.compile(r"[0-9A-F]{64}")


class SqliteSealKeys:
    """Satisfies SealKeys over an open database."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection

    def load(self) -> SealKey | None:
        rows = self._rows("private, certificate, fingerprint", "ORDER BY id DESC LIMIT 1")
        if not rows:
            return None
        private, certificate, digits = rows[0]
        if not isinstance(private, bytes) or not isinstance(certificate, bytes):
            raise StoreDamagedError(self._path)
        return SealKey(private, certificate, self._fingerprint(digits))

    def save(self, key: SealKey) -> None:
        with ours(self._path):
            self._connection.execute(
                "INSERT INTO seal_keys (private, certificate, fingerprint) VALUES (?, ?, ?)",
                (key.private, key.certificate, key.fingerprint.digits),
            )

    def fingerprints(self) -> frozenset[Fingerprint]:
        return frozenset(self._fingerprint(row[0]) for row in self._rows("fingerprint"))

    def _fingerprint(self, digits: object) -> Fingerprint:
        if not isinstance(digits, str) or _FINGERPRINT.fullmatch(digits) is None:
            raise StoreDamagedError(self._path)
        return Fingerprint(digits)

    def _rows(self, columns: str, rest: str = "") -> list[tuple[object, ...]]:
        """Give nothing where an older program made the file and it was opened only to be read."""
        with ours(self._path, Doing.READING):
            has_table = self._connection.execute(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'seal_keys'"
            ).fetchone()
            if has_table is None:
                return []
            found = self._connection.execute(f"SELECT {columns} FROM seal_keys {rest}")  # noqa: S608
            return [tuple(row) for row in found]
