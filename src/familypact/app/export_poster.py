"""Makes what is printed of the agreement in force and puts it where the family wants it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from familypact.app.in_force import in_force
from familypact.app.ports import AgreementStore, PosterWriter
from familypact.app.reveal import RuleVoices
from familypact.app.seal_poster import KeyNews, SealPoster
from familypact.app.settings import Document, Edition
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that one PDF takes. Called on any thread, it makes it; `news` are about its seal."""

    make: Callable[[], bytes]
    news: KeyNews = KeyNews.SAME

    def __call__(self) -> bytes:
        return self.make()


class ExportPoster:
    """The poster, the full agreement or the cards, to look at, to print or to keep.

    `reveal` words what each side said alone, for a full agreement that is to have it.
    """

    def __init__(
        self,
        store: AgreementStore,
        writer: PosterWriter,
        texts: Texts,
        sealing: SealPoster | None = None,
        reveal: Callable[[Agreement], tuple[RuleVoices, ...]] | None = None,
    ) -> None:
        self._store = store
        self._writer = writer
        self._texts = texts
        self._sealing = sealing
        self._reveal = reveal

    def prepare(self, edition: Edition) -> Prepared:
        """Read the version in force, and give what makes its PDF.

        It is sealed where a seal was given, but for the cards, which are cut up. Raises
        NoAgreementError, and StoreNotWrittenError where the first key cannot be kept.
        """
        agreement = in_force(self._store)
        draw = self._drawing(agreement, edition)
        if edition.document is Document.CARDS:
            return Prepared(lambda: draw(edition))
        if self._sealing is None:
            return Prepared(lambda: draw(edition), KeyNews.NONE)
        ready = self._sealing.ready(agreement)
        marked = replace(edition, fingerprint=ready.fingerprint.short)
        return Prepared(lambda: ready.seal(draw(marked)), ready.news)

    def render(self, edition: Edition) -> bytes:
        """Give the PDF of the version in force; raise NoAgreementError."""
        return self.prepare(edition)()

    def export(self, path: Path, edition: Edition) -> KeyNews:
        """Write the PDF, tell about its seal; raise NoAgreementError or PosterNotWrittenError."""
        prepared = self.prepare(edition)
        self._writer.save(prepared(), path)
        return prepared.news

    def _drawing(self, agreement: Agreement, edition: Edition) -> Callable[[Edition], bytes]:
        """Read all that the drawing needs: it may be done on a thread without the store."""
        if edition.document is not Document.AGREEMENT:
            return lambda wanted: self._writer.render(agreement, wanted, self._texts)
        before = self._before(agreement)
        said = self._reveal(agreement) if self._reveal and edition.answers else ()
        return lambda wanted: self._writer.render(agreement, wanted, self._texts, before, said)

    def _before(self, agreement: Agreement) -> Agreement | None:
        older = [number for number in self._store.numbers() if number < agreement.number]
        return self._store.version(older[-1]) if older else None
