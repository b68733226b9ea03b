"""Puts the data key into a slot and takes it out again."""

from dataclasses import replace

import msgspec

from familypact.infra.keys.doors import Ciphers
from familypact.infra.keys.slots import FORMAT, Slot


def sealed(ciphers: Ciphers, blank: Slot, store: str, outer: bytes, key: bytes) -> Slot:
    """Give the slot with the data key in it, wrapped with the key `outer`."""
    nonce, wrapped = ciphers.wrap(outer, key, _label(blank, store))
    return replace(blank, nonce=nonce, wrapped=wrapped)


def unsealed(ciphers: Ciphers, slot: Slot, store: str, outer: bytes) -> bytes | None:
    """Give the data key, or None where `outer` is not what it was wrapped with."""
    return ciphers.unwrap(outer, (slot.nonce, slot.wrapped), _label(slot, store))


def _label(slot: Slot, store: str) -> bytes:
    """Bind a slot to its store and to how its key is derived: neither can be exchanged."""
    return msgspec.json.encode((FORMAT, store, slot.id, slot.kind, slot.kdf))
