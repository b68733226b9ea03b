"""However a sealed poster is forged, the check never calls it unchanged."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from integration.seal.forged_bytes import Forge, flipped
from integration.seal.forgeries import CHANGED, OTHER_KEY
from integration.seal.seal_samples import Workshop, look_into, workshop

from familypact.app.seal_ports import SealWhole
from familypact.app.verdict import Answer, Verdict
from familypact.app.verify_poster import OwnSeals, VerifyPoster
from familypact.infra.pdf.sealed_files import SealedFiles
from familypact.infra.pdf.verify import PyhankoJudge


def verdict_on(content: bytes, bench: Workshop, folder: Path) -> Verdict:
    path = folder / "seen.pdf"
    path.write_bytes(content)
    own = OwnSeals(frozenset({bench.key.fingerprint}), None)
    return VerifyPoster(SealedFiles(PyhankoJudge), own).check(path)


def test_there_are_more_than_thirty_ways() -> None:
    assert len(CHANGED) + len(OTHER_KEY) > 30


def test_the_genuine_one_is_unchanged(bench: Workshop, tmp_path: Path) -> None:
    assert verdict_on(bench.sealed, bench, tmp_path).answer is Answer.SEALED


@pytest.mark.parametrize("forge", CHANGED.values(), ids=CHANGED)
def test_a_changed_file_is_refused(
    forge: Forge, bench: Workshop, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    forged = forge(bench)

    verdict = verdict_on(forged, bench, tmp_path)

    assert forged != bench.sealed
    assert verdict.answer.exit_code == 1
    assert verdict.seal is None
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("forge", OTHER_KEY.values(), ids=OTHER_KEY)
def test_another_key_is_told_apart(forge: Forge, bench: Workshop, tmp_path: Path) -> None:
    verdict = verdict_on(forge(bench), bench, tmp_path)

    assert verdict.answer is Answer.OTHER_KEY
    assert verdict.answer.exit_code == 3


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.integers(0, 2**32), bit=st.integers(0, 7))
def test_no_bit_can_be_turned(
    place: int, bit: int, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert qapp is not None
    sealed = workshop().sealed

    seen = look_into(flipped(sealed, place % len(sealed), 1 << bit), tmp_path_factory.getbasetemp())

    assert not isinstance(seen, SealWhole)


@settings(max_examples=60, deadline=None)
@given(share=st.floats(0, 1, exclude_max=True))
def test_no_part_passes_for_the_whole(
    share: float, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert qapp is not None
    sealed = workshop().sealed

    seen = look_into(sealed[: int(share * len(sealed))], tmp_path_factory.getbasetemp())

    assert not isinstance(seen, SealWhole)
