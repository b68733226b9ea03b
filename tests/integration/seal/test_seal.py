"""A sealed poster says who signed what, is still for everybody, and holds a seal readers know."""

import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from fakes import PlainTexts
from hypothesis import example, given, settings
from hypothesis import strategies as st
from integration.seal.seal_samples import AT, TEXT, Workshop, look_into, workshop
from poster_samples import small_family
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PdfFileWriter

from familypact.app.seal_ports import SealedText, SealWhole
from familypact.app.settings import Document, Edition
from familypact.infra.keys.family_certificate import FamilyCertificates
from familypact.infra.pdf.poster import PdfPoster
from familypact.infra.pdf.seal import PyhankoSealer

SEALED_AT = AT.astimezone(UTC)


def test_the_seal_tells_version_signers_key_and_time(bench: Workshop, tmp_path: Path) -> None:
    seen = look_into(bench.sealed, tmp_path)

    assert seen == SealWhole(bench.key.fingerprint, TEXT, SEALED_AT)


def test_the_poster_itself_is_not_touched(bench: Workshop) -> None:
    assert bench.sealed.startswith(bench.poster)
    assert len(bench.sealed) - len(bench.poster) < 6000


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_sealing_keeps_the_promises_to_readers_and_archives(
    bench: Workshop, tmp_path: Path, profile: str
) -> None:
    path = tmp_path / "sealed.pdf"
    path.write_bytes(bench.sealed)

    found = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [failure.rule_id for failure in found.failures] == []
    assert found.is_compliant


@pytest.mark.parametrize("document", Document)
def test_whatever_is_printed_can_be_sealed(
    document: Document, bench: Workshop, tmp_path: Path
) -> None:
    pdf = PdfPoster().render(small_family(), Edition(document=document), PlainTexts())
    sealed = PyhankoSealer().seal(pdf, bench.key, TEXT, AT)
    path = tmp_path / "sealed.pdf"
    path.write_bytes(sealed)

    assert isinstance(look_into(sealed, tmp_path), SealWhole)
    for profile in ("ua1", "2a"):
        found = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))
        assert [failure.rule_id for failure in found.failures] == []
    with pikepdf.open(BytesIO(pdf)) as before, pikepdf.open(BytesIO(sealed)) as after:
        links = len(before.pages[0].get("/Annots", ()))
        assert len(after.pages[0].Annots) == links + 1
        assert len(after.pages) == len(before.pages)


def test_the_hooks_that_keep_them_are_still_there() -> None:
    """Guard two methods of the library that are overridden and that it may rename."""
    assert callable(PdfFileWriter._update_meta)
    assert callable(IncrementalPdfFileWriter.ensure_output_version)


def test_version_and_description_of_the_file_stay(bench: Workshop) -> None:
    with (
        pikepdf.open(BytesIO(bench.poster)) as before,
        pikepdf.open(BytesIO(bench.sealed)) as after,
    ):
        assert after.pdf_version == "1.7"
        assert "/Version" not in after.Root
        assert after.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()
        assert after.Root.Perms.DocMDP.Reference[0].TransformParams.P == 1


def test_other_programs_find_the_signature_valid(bench: Workshop, tmp_path: Path) -> None:
    path = tmp_path / "sealed.pdf"
    path.write_bytes(bench.sealed)

    told = subprocess.run(
        ["pdfsig", "-nocert", path], capture_output=True, text=True, check=False
    ).stdout

    assert "Signature is Valid" in told
    assert "Total document signed" in told


@pytest.mark.parametrize(
    "text",
    [
        replace(TEXT, signers=()),
        replace(TEXT, signers=("a" * 300, "", "שרה", "م(ريم", "\\)", "e\u0301", "👩‍👩‍👧")),
        replace(TEXT, number=10**9, statement="Fassung 3 unserer Übereinkunft (neu)"),
    ],
)
def test_any_names_come_back(bench: Workshop, tmp_path: Path, text: SealedText) -> None:
    sealed = PyhankoSealer().seal(bench.poster, bench.key, text, AT)

    seen = look_into(sealed, tmp_path)

    assert isinstance(seen, SealWhole)
    assert seen.text == text


@pytest.mark.parametrize("moment", [datetime(1980, 1, 1), datetime(2099, 12, 31, 23, 59)])  # noqa: DTZ001
def test_a_clock_that_is_wrong_spoils_no_seal(
    bench: Workshop, tmp_path: Path, moment: datetime
) -> None:
    sealed = PyhankoSealer().seal(bench.poster, bench.key, TEXT, moment)

    assert isinstance(look_into(sealed, tmp_path), SealWhole)


@settings(max_examples=40, deadline=None)
@given(name=st.text(max_size=80))
@example(name="Zoé & 莉莉 👩‍👩‍👧")
@example(name="x" * 300)
@example(name="Cohen כהן 3")
@example(name="a=b,c+d")
def test_a_family_of_any_name_can_seal(
    name: str, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert qapp is not None
    key = FamilyCertificates().make(name)

    sealed = PyhankoSealer().seal(workshop().poster, key, TEXT, AT)

    seen = look_into(sealed, tmp_path_factory.getbasetemp())
    assert isinstance(seen, SealWhole)
    assert seen.fingerprint == key.fingerprint
