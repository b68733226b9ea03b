"""Whatever a PDF holds, `verify` answers, and only the file that was sealed is unchanged."""

from pathlib import Path

from fuzz.guard import Guard
from fuzz.mutations import Spoiling, fuzzing, spoiled, spoilings
from hypothesis import given
from hypothesis import strategies as st
from integration.seal.seal_samples import look, workshop

from familypact.app.seal_ports import FileRefused, NoSeal, SealBroken, SealWhole


@fuzzing
@given(how=spoilings)
def test_sealed_posters(place: Path, guard: Guard, how: list[Spoiling]) -> None:
    sealed = workshop().sealed
    content = spoiled(sealed, how)

    assert_answered(content, place / "poster.pdf", guard)


@fuzzing
@given(how=spoilings, tail=st.booleans())
def test_what_was_written_with_the_seal(
    place: Path, guard: Guard, how: list[Spoiling], tail: bool
) -> None:
    """The last revision is where the reader's own decisions are made; length stays or not."""
    sealed = workshop().sealed
    start = sealed.rindex(b"%%EOF", 0, sealed.rindex(b"%%EOF"))
    last = spoiled(sealed[start:], how)
    if tail:  # so that the lengths that the seal names still fit
        last = last[: len(sealed) - start].ljust(len(sealed) - start)

    assert_answered(sealed[:start] + last, place / "poster.pdf", guard)


def assert_answered(content: bytes, path: Path, guard: Guard) -> None:
    path.write_bytes(content)
    with guard.case():
        seen = look(path)
    assert isinstance(seen, FileRefused | NoSeal | SealBroken | SealWhole)
    assert not isinstance(seen, SealWhole) or content == workshop().sealed
