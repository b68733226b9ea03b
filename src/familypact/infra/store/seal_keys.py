"""Keeps the keys a family seals with in its encrypted database."""

import re

from familypact.app.seal_ports import Fingerprint, SealKey
from familypact.domain.errors import StoreDamagedError
from familypact.infra.store.tables import Tables

_NEWEST = "SELECT private, certificate, fingerprint FROM seal_keys ORDER BY id DESC LIMIT 1"
_FINGERPRINTS = "SELECT fingerprint FROM seal_keys"
_SAVE = "INSERT INTO seal_keys (private, certificate, fingerprint) VALUES (?, ?, ?)"
_FINGERPRINT = re.compile(r"[0-9A-F]{64}")


class SqliteSealKeys(Tables):
    """Satisfies SealKeys over an open database."""

    def load(self) -> SealKey | None:
        rows = self._rows("seal_keys", _NEWEST)
        if not rows:
            return None
        private, certificate, digits = rows[0]
        if not isinstance(private, bytes) or not isinstance(certificate, bytes):
            raise StoreDamagedError(self._path)
        return SealKey(private, certificate, self._fingerprint(digits))

    def save(self, key: SealKey) -> None:
        with self._writing():
            self._run(_SAVE, key.private, key.certificate, key.fingerprint.digits)

    def fingerprints(self) -> frozenset[Fingerprint]:
        rows = self._rows("seal_keys", _FINGERPRINTS)
        return frozenset(self._fingerprint(row[0]) for row in rows)

    def _fingerprint(self, digits: object) -> Fingerprint:
        if not isinstance(digits, str) or _FINGERPRINT.fullmatch(digits) is None:
            raise StoreDamagedError(self._path)
        return Fingerprint(digits)
