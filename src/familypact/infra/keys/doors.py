"""What the vault needs from the system's keyring and from the ciphers, each loaded when needed.

The libraries behind these doors take 15 to 80 ms to import: `bootstrap` hands the vault calls
that import them, and a start that needs none of them pays for none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from familypact.infra.keys.slots import Kdf

SERVICE = "FamilyPact"


class KeyringStanding(StrEnum):
    """What a system keyring says without asking anybody."""

    NONE = "none"  # there is none that could keep a key
    LOCKED = "locked"  # it would ask for a password, or does not answer in time
    EMPTY = "empty"  # it is open, and has no such entry
    HAS_ENTRY = "has-entry"


class KeyringProbe(Protocol):
    """Looks at the system keyring; never prompts, never waits for long."""

    def standing(self, entry: str) -> KeyringStanding:
        """Say whether `entry` could be read now; "" asks for the keyring itself."""
        ...


class Keyring(Protocol):
    """The system keyring. Raises KeyUnavailableError; may prompt and may take its time."""

    @property
    def name(self) -> str: ...

    def read(self, entry: str) -> str | None: ...

    def write(self, entry: str, secret: str) -> None: ...

    def erase(self, entry: str) -> None:
        """Remove the entry; one that is not there is no trouble."""
        ...


class Ciphers(Protocol):
    """What wraps the data key."""

    def strong_kdf(self) -> Kdf:
        """Give the best way to stretch a passphrase here, with new salt."""
        ...

    def stretch(self, passphrase: str, kdf: Kdf) -> bytes:
        """Make 32 bytes of a passphrase; raise KeyUnavailableError for a weakened `kdf`."""
        ...

    def spread(self, secret: bytes, kdf: Kdf) -> bytes:
        """Make 32 bytes of a random secret, which needs no stretching."""
        ...

    def wrap(self, key: bytes, inner: bytes, label: bytes) -> tuple[bytes, bytes]:
        """Give nonce and wrapped bytes."""
        ...

    def unwrap(self, key: bytes, box: tuple[bytes, bytes], label: bytes) -> bytes | None:
        """Give what was wrapped, or None where key or label are not those it was made with."""
        ...


@dataclass(frozen=True, slots=True)
class Doors:
    """How to come by each of them, when it is needed."""

    probe: Callable[[], KeyringProbe]
    keyring: Callable[[], Keyring]
    ciphers: Callable[[], Ciphers]
