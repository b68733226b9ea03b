"""Makes the poster of the agreement in force and puts it where the family wants it."""

from pathlib import Path

from familypact.app.ports import AgreementStore, PosterWriter
from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.errors import NoAgreementError


class ExportPoster:
    """The poster, to look at, to print or to keep."""

    def __init__(self, store: AgreementStore, writer: PosterWriter, texts: Texts) -> None:
        self._store = store
        self._writer = writer
        self._texts = texts

    def render(self, paper: Paper) -> bytes:
        """Give the PDF of the version in force; raise NoAgreementError."""
        return self._writer.render(self._in_force(), paper, self._texts)

    def export(self, path: Path, paper: Paper) -> None:
        """Write the PDF; raise NoAgreementError or PosterNotWrittenError."""
        self._writer.save(self.render(paper), path)

    def _in_force(self) -> Agreement:
        agreement = self._store.latest()
        if agreement is None:
            raise NoAgreementError
        return agreement
