"""The slots that hold the data key, and the file they stand in beside the database."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

import msgspec

from familypact.domain.errors import KeyTrouble, KeyUnavailableError, StoreTooNewError
from familypact.infra.private_files import write_private
from familypact.infra.small_files import read_small

SLOTS_NAME = "keyslots.json"
PREVIOUS_NAME = "keyslots.previous.json"
FORMAT = 1
_CHECK_BYTES = 16
_CHECK_LABEL = b"familypact key check 1"


class SlotKind(StrEnum):
    """Who or what can open a slot."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, no secret
    RECOVERY = "recovery"


class KdfName(StrEnum):
    """How what a person types becomes 32 bytes; the recovery key is random and needs no stretch."""

    ARGON2ID = "argon2id"
    SCRYPT = "scrypt"
    HKDF = "hkdf-sha256"


@dataclass(frozen=True, slots=True)
class Kdf:
    """How a key is derived; for scrypt `memory_kib` is its N, with r = 8."""

    name: KdfName
    salt: bytes
    memory_kib: int = 0
    rounds: int = 1
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped once; `backend` names the keyring.

    `confirmed` is False until a recovery key was typed back.
    """

    id: str
    kind: SlotKind
    made: date
    nonce: bytes = b""
    wrapped: bytes = b""
    kdf: Kdf | None = None
    backend: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class SlotFile:
    """All slots of one store; `check` tells the right key from a wrong one."""

    store: str
    check: bytes
    slots: tuple[Slot, ...]
    format: int = FORMAT

    def of_kind(self, kind: SlotKind) -> Slot | None:
        for slot in self.slots:
            if slot.kind is kind and slot.confirmed:
                return slot
        return None

    def fits(self, key: bytes) -> bool:
        return hmac.compare_digest(self.check, check_value(self.store, key))


def check_value(store: str, key: bytes) -> bytes:
    """Give what proves a data key without giving it away."""
    return hmac.digest(key, _CHECK_LABEL + store.encode(), "sha256")[:_CHECK_BYTES]


class _Envelope(msgspec.Struct):
    sum: str
    keys: msgspec.Raw


class _Numbered(msgspec.Struct):
    format: int


def read_slots(path: Path) -> SlotFile:
    """Raise KeyUnavailableError for a damaged file, StoreTooNewError for one of a later program."""
    try:
        content = read_small(path)
    except OSError as error:
        raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED) from error
    return slots_of(content, path)


def write_slots(folder: Path, slots: SlotFile) -> None:
    """Replace the file; what stood there stays as the previous copy, of the first there are two."""
    keys = msgspec.json.encode(slots)
    content = msgspec.json.encode(_Envelope(_sum(keys), msgspec.Raw(keys)))
    path, previous = folder / SLOTS_NAME, folder / PREVIOUS_NAME
    if path.exists():
        read_slots(path)  # a damaged file must not push out a copy that is whole
        write_private(previous, path.read_bytes())
    write_private(path, content)
    if not previous.exists():
        write_private(previous, content)


def write_slots_twice(folder: Path, slots: SlotFile) -> None:
    """Replace the file and its copy: an old passphrase or sheet must not open the copy."""
    write_slots(folder, slots)
    write_private(folder / PREVIOUS_NAME, (folder / SLOTS_NAME).read_bytes())


def slots_of(content: bytes, path: Path) -> SlotFile:
    """Read slots from bytes; `path` is where they came from. Raises like `read_slots`."""
    try:
        envelope = msgspec.json.decode(content, type=_Envelope)
        keys = bytes(envelope.keys)
        if envelope.sum != _sum(keys):
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        found = msgspec.json.decode(keys, type=_Numbered).format
        if found > FORMAT:
            raise StoreTooNewError(path, found, FORMAT)
        return msgspec.json.decode(keys, type=SlotFile)
    except (ValueError, RecursionError) as error:  # brackets within brackets, by the thousand
        raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED) from error


def _sum(keys: bytes) -> str:
    return hashlib.sha256(keys).hexdigest()
