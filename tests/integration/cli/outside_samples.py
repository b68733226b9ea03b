"""An outside of fakes for the commands, and a terminal that can be read."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from fakes import FakeContacts, FakeVault, FixedClock, MemoryStore, PlainTexts

from familypact.app.health import Finding, Found
from familypact.app.ports import AgreementStore
from familypact.app.reveal import RuleVoices
from familypact.app.settings import Edition, Paper
from familypact.app.texts import Texts
from familypact.catalogue.whole import whole_catalogue
from familypact.cli.arguments import understand
from familypact.cli.commands import Commands
from familypact.cli.outside import Outside
from familypact.cli.spoken import Exit, Terminal
from familypact.domain.agreement import Agreement
from familypact.infra.answers import AnswersReader
from familypact.infra.pdf.files import write_poster


class PlainPoster:
    """Writes real files that say what they would show."""

    def render(
        self,
        agreement: Agreement,
        edition: Edition,
        texts: Texts,
        before: Agreement | None = None,
        said: Sequence[RuleVoices] = (),
    ) -> bytes:
        looks = [edition.paper, edition.design, "save-ink" if edition.save_ink else ""]
        since = f"since {before.number}" if before else ""
        since += f" {len(said)} rules talked over" if said else ""
        words = ["%PDF-1.7 version", str(agreement.number), *looks, edition.document, since]
        return " ".join([*(word for word in words if word), texts.language]).encode()

    def save(self, pdf: bytes, path: Path) -> None:
        write_poster(path, pdf)


@dataclass
class Bench:
    """Runs commands over one store, one vault and one passphrase."""

    store: MemoryStore = field(default_factory=MemoryStore)
    vault: FakeVault = field(default_factory=FakeVault)
    passphrase: str | None = None
    poster: PlainPoster = field(default_factory=PlainPoster)
    found: tuple[Finding, ...] = (Finding(Found.KEYRING_ABSENT),)
    out: str = ""
    err: str = ""

    def run(self, *words: object) -> Exit:
        """Carry out a command line and keep what it said."""
        out, err = io.StringIO(), io.StringIO()
        options = understand([str(word) for word in words], PlainTexts())
        code = Commands(self.outside(), Terminal(out, err)).run(options)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def outside(self) -> Outside:
        elsewhere: dict[Path, MemoryStore] = {}
        catalogue, clock = whole_catalogue(), FixedClock()

        def open_elsewhere(folder: Path, key: bytes) -> AgreementStore:
            assert len(key) == 32
            return elsewhere.setdefault(folder, MemoryStore())

        return Outside(
            texts=PlainTexts(),
            clock=clock,
            catalogue=catalogue,
            contacts=FakeContacts(),
            vault=self.vault,
            passphrase=lambda: self.passphrase,
            open_to_write=lambda _: self.store,
            open_to_read=lambda _: self.store,
            open_elsewhere=open_elsewhere,
            read_answers=AnswersReader(catalogue, FakeContacts(), clock).read,
            usual_edition=lambda: Edition(Paper.LETTER),
            poster=lambda: self.poster,
            examine_computer=lambda: self.found,
            examine_installation=lambda: self.found,
        )


class BenchWith(Bench):
    """A bench with some calls of the outside replaced."""

    def __init__(self, **changes: object) -> None:
        super().__init__()
        self._changes = changes

    def outside(self) -> Outside:
        return replace(super().outside(), **self._changes)
