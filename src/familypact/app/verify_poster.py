"""Checks a sealed poster: unchanged or not, whose key, and whether it is the version in force."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from familypact.app.ports import AgreementStore, KeyState, KeyVault
from familypact.app.seal_ports import (
    FileRefused,
    Fingerprint,
    NoSeal,
    SealBroken,
    SealedText,
    SealKeys,
    SealReader,
    SealWhole,
)
from familypact.app.seal_poster import signers_of
from familypact.app.verdict import Answer, Standing, Verdict
from familypact.app.wording_digest import wording_digest
from familypact.domain.agreement import Agreement
from familypact.domain.errors import FamilyPactError


@dataclass(frozen=True, slots=True)
class OwnSeals:
    """What this family's data say: its keys, and the agreement in force."""

    fingerprints: frozenset[Fingerprint]
    in_force: Agreement | None


def own_seals(store: AgreementStore, keys: SealKeys) -> OwnSeals:
    """Read what a check needs; afterwards it can be done in another thread than the store's."""
    return OwnSeals(keys.fingerprints(), store.latest())


def own_seals_unasked(
    vault: KeyVault, passphrase: str | None, read: Callable[[bytes], OwnSeals]
) -> OwnSeals | None:
    """Read them where the data open without asking anybody; otherwise None."""
    try:
        if passphrase is None and vault.state() is not KeyState.OPENS_BY_ITSELF:
            return None
        return read(vault.open(passphrase))
    except FamilyPactError:
        return None


class VerifyPoster:
    """`own` is None where the family's data are closed: then nobody's key counts as known."""

    def __init__(self, reader: SealReader, own: OwnSeals | None) -> None:
        self._reader = reader
        self._own = own

    def check(self, path: Path) -> Verdict:
        seen = self._reader.look(path)
        match seen:
            case FileRefused(trouble):
                return Verdict(Answer.NOT_CHECKED, trouble)
            case NoSeal():
                return Verdict(Answer.NO_SEAL)
            case SealBroken(broken):
                return Verdict(Answer.CHANGED, broken)
            case SealWhole():
                return self._whose(seen)
            case _:
                assert_never(seen)

    def _whose(self, seal: SealWhole) -> Verdict:
        """Anybody can seal anything with a key of their own: only a known one counts."""
        if self._own is None:
            return Verdict(Answer.KEY_NOT_COMPARED, seal=seal)
        if seal.fingerprint not in self._own.fingerprints:
            return Verdict(Answer.OTHER_KEY, seal=seal)
        in_force = self._own.in_force
        latest = 0 if in_force is None else in_force.number
        standing = _standing(seal.text, in_force)
        return Verdict(Answer.SEALED, seal=seal, standing=standing, latest=latest)


def _standing(text: SealedText, in_force: Agreement | None) -> Standing:
    if in_force is None or text.number > in_force.number:
        return Standing.NOT_KNOWN
    if text.number < in_force.number:
        return Standing.REPLACED
    if text.wording != wording_digest(in_force):
        return Standing.NOT_KNOWN
    if text.signers != signers_of(in_force):
        return Standing.SIGNED_SINCE
    return Standing.IN_FORCE
