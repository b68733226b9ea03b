"""Puts sealing a poster and checking one together; pyHanko waits until a file needs it."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from typing_extensions import override

from familypact.app.export_poster import ExportPoster
from familypact.app.ports import AgreementStore, Clock, PosterWriter
from familypact.app.reveal import RuleVoices
from familypact.app.seal_ports import PdfSealer, SealedText, SealKey, SealReader
from familypact.app.seal_poster import SealPoster
from familypact.app.texts import Texts
from familypact.app.verdict import Verdict
from familypact.app.verify_poster import OwnSeals, VerifyPoster, own_seals, own_seals_unasked
from familypact.bootstrap_keys import keyring_doors
from familypact.bootstrap_store import whole
from familypact.cli.options import Options
from familypact.domain.agreement import Agreement
from familypact.infra.clock import SystemClock
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.passphrase_file import read_passphrase
from familypact.infra.pdf.without_internet import without_internet
from familypact.infra.store.sqlite_store import STORE_NAME, Access, open_store
from familypact.infra.user_folders import user_folders


def run_verify(options: Options, texts: Texts) -> int:
    """Check the seal of a file."""
    # Waits: sealing needs none of it.
    from familypact.cli.verify_command import VerifyCommand

    def check(path: Path) -> Verdict:
        return VerifyPoster(make_seal_reader(), _own_seals(options)).check(path)

    return VerifyCommand(check, texts, (sys.stdout, sys.stderr)).run(options)


def make_sealing(store: AgreementStore, texts: Texts, clock: Clock) -> SealPoster | None:
    """Give what seals the posters of this store with the family's key.

    None where the store may only be read and has no key yet: a new one could not be kept.
    """
    # Waits: only a poster is sealed.
    from familypact.infra.keys.family_certificate import FamilyCertificates

    known = whole(store)
    if known.is_read_only and not known.seal_keys.fingerprints():
        return None
    return SealPoster(known.seal_keys, FamilyCertificates(), _LateSealer(), texts, clock)


def make_export(
    store: AgreementStore, writer: PosterWriter, texts: Texts, clock: Clock
) -> ExportPoster:
    """Give what makes all that the window prints, sealed."""
    # Waits: content is for those who work with an agreement.
    from familypact.app.reveal_words import RevealWords
    from familypact.catalogue.whole import whole_catalogue

    def reveal(agreement: Agreement) -> tuple[RuleVoices, ...]:
        return RevealWords(whole_catalogue(), texts).of(agreement)

    return ExportPoster(store, writer, texts, make_sealing(store, texts, clock), reveal)


def make_seal_check(store: AgreementStore) -> Callable[[Path], Verdict]:
    """Read what the check needs of the store, and give the check, which any thread may make."""
    own = own_seals(store, whole(store).seal_keys)
    return VerifyPoster(make_seal_reader(), own).check


def make_seal_reader() -> SealReader:
    """Give what looks at seals."""
    # Waits: as above.
    from familypact.infra.pdf.sealed_files import SealedFiles, SealJudge

    def judge() -> SealJudge:
        with without_internet():
            # Waits: a file without a seal needs none of it.
            from familypact.infra.pdf.verify import PyhankoJudge

        return PyhankoJudge()

    return SealedFiles(judge)


class _LateSealer(PdfSealer):
    """Loads pyHanko in the thread that seals: it takes a quarter of a second."""

    @override
    def seal(self, pdf: bytes, key: SealKey, text: SealedText, moment: datetime) -> bytes:
        with without_internet():
            # Waits: a preview is laid out first.
            from familypact.infra.pdf.seal import PyhankoSealer

        return PyhankoSealer().seal(pdf, key, text, moment)


def _own_seals(options: Options) -> OwnSeals | None:
    folders, secret = user_folders(options.data), options.passphrase_file

    def read(key: bytes) -> OwnSeals:
        with closing(open_store(folders.data, key, Access.READ)) as store:
            return own_seals(store, store.seal_keys)

    vault = SlotVault(folders.data, STORE_NAME, keyring_doors(), SystemClock())
    return own_seals_unasked(vault, None if secret is None else read_passphrase(secret), read)
