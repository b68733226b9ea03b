"""The poster is made of the version in force and goes where the family wants it."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from fakes import FixedClock, MemoryStore, PlainTexts
from seal_fakes import CountingKeyMaker, MemorySealKeys, PlainSealer
from unit.app.agreed_samples import agreed

from familypact.app.export_poster import ExportPoster
from familypact.app.reveal import RuleVoices
from familypact.app.seal_poster import KeyNews, SealPoster
from familypact.app.settings import Document, Edition, Paper
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.errors import NoAgreementError, PosterNotWrittenError, StorageTrouble

PLACE = Path("poster.pdf")


class MemoryPoster:
    """Keeps what it is asked to save; `refuses` like a disk that is full."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.refuses = refuses
        self.saved: dict[Path, bytes] = {}
        self.said: tuple[RuleVoices, ...] = ()

    def render(
        self,
        agreement: Agreement,
        edition: Edition,
        texts: Texts,
        before: Agreement | None = None,
        said: Sequence[RuleVoices] = (),
    ) -> bytes:
        since = before.number if before else 0
        self.said = tuple(said)
        return f"{agreement.number} {edition.paper} {texts.language} {since}".encode()

    def save(self, pdf: bytes, path: Path) -> None:
        if self.refuses:
            raise PosterNotWrittenError(path, StorageTrouble.FULL)
        self.saved[path] = pdf


def export_over(store, poster):
    return ExportPoster(store, poster, PlainTexts())


def test_the_version_in_force_is_drawn():
    store, poster = MemoryStore(), MemoryPoster()
    agreed(store)
    agreed(store)

    assert export_over(store, poster).render(Edition(Paper.LETTER)) == b"2 letter en 0"
    assert poster.saved == {}


def test_it_is_written_where_it_is_wanted():
    store, poster = MemoryStore(), MemoryPoster()
    agreed(store)

    export_over(store, poster).export(PLACE, Edition())

    assert poster.saved == {PLACE: b"1 a4 en 0"}


def test_without_an_agreement_there_is_no_poster():
    poster = MemoryPoster()

    with pytest.raises(NoAgreementError):
        export_over(MemoryStore(), poster).export(PLACE, Edition())

    assert poster.saved == {}


def test_a_disk_that_refuses_is_told():
    store = MemoryStore()
    agreed(store)

    with pytest.raises(PosterNotWrittenError):
        export_over(store, MemoryPoster(refuses=True)).export(PLACE, Edition())


def test_the_full_agreement_knows_the_version_before_it():
    store, poster = MemoryStore(), MemoryPoster()
    edition = Edition(document=Document.AGREEMENT)

    agreed(store)
    first = export_over(store, poster).render(edition)
    agreed(store)
    second = export_over(store, poster).render(edition)

    assert (first, second) == (b"1 a4 en 0", b"2 a4 en 1")


def sealed_over(store, poster):
    keys, maker, sealer = MemorySealKeys(), CountingKeyMaker(), PlainSealer()
    sealing = SealPoster(keys, maker, sealer, PlainTexts(), FixedClock())
    return ExportPoster(store, poster, PlainTexts(), sealing), keys


@pytest.mark.parametrize("document", [Document.POSTER, Document.AGREEMENT])
def test_it_is_sealed_with_the_familys_key(document):
    store, poster = MemoryStore(), MemoryPoster()
    agreed(store)
    exporting, keys = sealed_over(store, poster)

    made = exporting.render(Edition(document=document))

    assert made.startswith(b"1 a4 en")
    assert made != ExportPoster(store, poster, PlainTexts()).render(Edition(document=document))
    assert len(keys.kept) == 1


def test_cards_that_are_cut_up_need_no_seal():
    store, poster = MemoryStore(), MemoryPoster()
    agreed(store)
    exporting, keys = sealed_over(store, poster)

    assert exporting.render(Edition(document=Document.CARDS)) == b"1 a4 en 0"
    assert keys.kept == []


def voices_of(_agreement):
    return (RuleVoices("Screens", ("Mia said yes",)),)


@pytest.mark.parametrize(
    ("edition", "count"),
    [
        (Edition(document=Document.AGREEMENT, answers=True), 1),
        (Edition(document=Document.AGREEMENT), 0),
        (Edition(answers=True), 0),
    ],
)
def test_what_was_said_alone_is_only_in_a_full_agreement_that_is_to_have_it(edition, count):
    store, poster = MemoryStore(), MemoryPoster()
    agreed(store)

    ExportPoster(store, poster, PlainTexts(), reveal=voices_of).render(edition)

    assert len(poster.said) == count


def test_news_about_the_key_are_told_once():
    store, poster = MemoryStore(), MemoryPoster()
    agreed(store)
    exporting, keys = sealed_over(store, poster)
    keys.damaged = True

    told = [exporting.export(PLACE, Edition()) for _ in range(2)]

    assert told == [KeyNews.REPLACED, KeyNews.SAME]


def test_what_has_no_seal_says_so_but_cards_need_none():
    store, poster = MemoryStore(), MemoryPoster()
    agreed(store)
    exporting = export_over(store, poster)

    assert exporting.prepare(Edition()).news is KeyNews.NONE
    assert exporting.prepare(Edition(document=Document.CARDS)).news is KeyNews.SAME
