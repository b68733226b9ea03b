"""A system keyring in memory that can be missing, locked, slow, forgetful or lying."""

import time
from dataclasses import dataclass, field

from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.ciphers import AesCiphers
from familypact.infra.keys.doors import Doors, KeyringStanding


@dataclass(slots=True)
class FakeKeyring:
    """Satisfies both Keyring and KeyringProbe."""

    there: bool = True
    locked: bool = False
    forgets: bool = False
    refuses: bool = False
    seconds: float = 0.0
    name: str = "fake.Keyring"
    entries: dict[str, str] = field(default_factory=dict)
    asked: int = 0

    def standing(self, entry: str) -> KeyringStanding:
        if not self.there:
            return KeyringStanding.NONE
        if self.locked:
            return KeyringStanding.LOCKED
        return KeyringStanding.HAS_ENTRY if entry in self.entries else KeyringStanding.EMPTY

    def read(self, entry: str) -> str | None:
        self._answer()
        return self.entries.get(entry)

    def write(self, entry: str, secret: str) -> None:
        self._answer()
        if not self.forgets:
            self.entries[entry] = secret

    def erase(self, entry: str) -> None:
        self._answer()
        self.entries.pop(entry, None)

    def _answer(self) -> None:
        self.asked += 1
        time.sleep(self.seconds)
        if self.locked:
            raise KeyUnavailableError(KeyTrouble.LOCKED)
        if self.refuses or not self.there:
            raise KeyUnavailableError(KeyTrouble.NO_KEYRING)


def doors_to(keyring: FakeKeyring) -> Doors:
    return Doors(probe=lambda: keyring, keyring=lambda: keyring, ciphers=AesCiphers)
