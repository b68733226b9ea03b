"""Exports everything readable: one JSON file, and a PDF of every version."""

from collections.abc import Callable
from pathlib import Path

from familypact.app.ports import AgreementStore, PosterWriter
from familypact.app.settings import Document, Edition
from familypact.app.talk_ports import ExportFile
from familypact.app.texts import Texts

JSON_NAME = "familypact.json"


class ExportData:
    """Writes in clear, on purpose: the family decides where."""

    def __init__(
        self,
        store: AgreementStore,
        readable: Callable[[], bytes],
        writer: PosterWriter,
        files: ExportFile,
    ) -> None:
        self._store = store
        self._readable = readable
        self._writer = writer
        self._files = files

    def export(self, folder: Path, edition: Edition, texts: Texts) -> tuple[Path, ...]:
        """Give the files it wrote. Raises FileNotWrittenError, PosterNotWrittenError."""
        path = folder / JSON_NAME
        self._files.save(path, self._readable())
        written = [path]
        versions = ((number, self._store.version(number)) for number in self._store.numbers())
        for number, agreement in ((n, a) for n, a in versions if a is not None):
            for document in (Document.POSTER, Document.AGREEMENT):
                out = folder / f"{document.value}-{number}.pdf"
                wanted = Edition(edition.paper, edition.design, edition.save_ink, document)
                self._writer.save(self._writer.render(agreement, wanted, texts), out)
                written.append(out)
        return tuple(written)
