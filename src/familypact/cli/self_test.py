"""Tries out the whole job in a temporary folder: store an agreement, make its poster."""

import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from familypact.app.agree import Agree
from familypact.app.export_poster import ExportPoster
from familypact.app.first_values import FirstValues
from familypact.app.health import Finding, Found
from familypact.app.make_agreement import MakeAgreement
from familypact.app.ports import AgreementStore
from familypact.app.settings import Edition
from familypact.cli.outside import Outside
from familypact.cli.sample import sample_draft
from familypact.domain.errors import FamilyPactError

_KEY_BYTES = 32
_KILO = 1024
_POSTER = "poster.pdf"
_PDF = b"%PDF-"


class SelfTest:
    """Leaves nothing behind: no file, and no entry in the keyring."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside

    def run(self) -> Sequence[Finding]:
        findings = list(self._outside.examine_installation())
        with TemporaryDirectory(prefix="familypact-") as folder:
            findings += self._try_out(Path(folder))
        return findings

    def _try_out(self, folder: Path) -> list[Finding]:
        key = os.urandom(_KEY_BYTES)
        try:
            with closing(self._outside.open_elsewhere(folder, key)) as store:
                self._make_agreement(store)
            store = self._outside.open_elsewhere(folder, key)
        except (FamilyPactError, OSError, ImportError) as error:
            return [Finding(Found.STORE_FAILS, repr(error))]
        with closing(store):
            return [Finding(Found.STORE_WORKS), self._poster(store, folder / _POSTER)]

    def _make_agreement(self, store: AgreementStore) -> None:
        outside = self._outside
        agree = Agree(store, outside.catalogue, outside.texts, outside.clock)
        values = FirstValues(outside.catalogue, outside.contacts)
        draft = sample_draft(outside.catalogue, values, outside.clock.today())
        MakeAgreement(values, agree, outside.clock).make(draft)

    def _poster(self, store: AgreementStore, path: Path) -> Finding:
        try:
            writer = self._outside.poster()
            ExportPoster(store, writer, self._outside.texts).export(path, Edition())
            pdf = path.read_bytes()
        except Exception as error:  # noqa: BLE001 - whatever it is, the report has to say it
            return Finding(Found.POSTER_FAILS, repr(error))
        if not pdf.startswith(_PDF):
            return Finding(Found.POSTER_FAILS, repr(pdf[: len(_PDF)]))
        return Finding(Found.POSTER_MADE, str(len(pdf) // _KILO))
