"""Makes what is printed of the agreement in force and puts it where the family wants it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from familypact.app.ports import AgreementStore, PosterWriter
from familypact.app.seal_poster import SealPoster
from familypact.app.settings import Document, Edition
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.errors import NoAgreementError


class ExportPoster:
    """The poster, the full agreement or the cards, to look at, to print or to keep."""

    def __init__(
        self,
        store: AgreementStore,
        writer: PosterWriter,
        texts: Texts,
        sealing: SealPoster | None = None,
    ) -> None:
        self._store = store
        self._writer = writer
        self._texts = texts
        self._sealing = sealing

    def prepare(self, edition: Edition) -> Callable[[], bytes]:
        """Read the version in force, and give what makes its PDF, on any thread.

        It is sealed where a seal was given, but for the cards, which are cut up. Raises
        NoAgreementError.
        """
        agreement = self._in_force()
        before = self._before(agreement) if edition.document is Document.AGREEMENT else None
        if self._sealing is None or edition.document is Document.CARDS:
            return lambda: self._writer.render(agreement, edition, self._texts, before)
        ready = self._sealing.ready(agreement)
        marked = replace(edition, fingerprint=ready.fingerprint.short)
        return lambda: ready.seal(self._writer.render(agreement, marked, self._texts, before))

    def render(self, edition: Edition) -> bytes:
        """Give the PDF of the version in force; raise NoAgreementError."""
        return self.prepare(edition)()

    def export(self, path: Path, edition: Edition) -> None:
        """Write the PDF; raise NoAgreementError or PosterNotWrittenError."""
        self._writer.save(self.render(edition), path)

    def _in_force(self) -> Agreement:
        agreement = self._store.latest()
        if agreement is None:
            raise NoAgreementError
        return agreement

    def _before(self, agreement: Agreement) -> Agreement | None:
        older = [number for number in self._store.numbers() if number < agreement.number]
        return self._store.version(older[-1]) if older else None
