"""The commands over fakes: what is stored, written and said."""

from pathlib import Path

import pytest
from fakes import FakeVault, MemoryStore
from integration.answers_text import SMALLEST
from integration.cli.outside_samples import Bench, BenchWith

from familypact.app.health import Finding
from familypact.cli.spoken import Exit
from familypact.domain.draft import Draft
from familypact.domain.errors import (
    FamilyPactError,
    PosterNotWrittenError,
    StorageTrouble,
    StoreInUseError,
    StoreNotWrittenError,
)
from familypact.domain.family import Family

OUR_WORDS = "four words of ours"


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.toml"
    path.write_text(SMALLEST, encoding="utf-8")
    return path


@pytest.fixture
def poster(tmp_path: Path) -> Path:
    return tmp_path / "poster.pdf"


def test_make_stores_the_agreement_and_writes_the_poster(answers: Path, poster: Path) -> None:
    bench = Bench()

    code = bench.run("make", answers, "--poster", poster, "--paper", "a4")

    assert code is Exit.DONE
    assert poster.read_bytes() == b"%PDF-1.7 version 1 a4 calm poster en"
    assert bench.out.splitlines()[0] == f"Version 1 of the agreement is made. Poster: {poster}"
    assert bench.err == ""
    assert bench.store.closed


def test_make_again_makes_the_next_version(answers: Path, poster: Path) -> None:
    bench = Bench()
    bench.run("make", answers, "--poster", poster)

    bench.run("make", answers, "--poster", poster)

    assert bench.store.numbers() == (1, 2)
    assert poster.read_bytes() == b"%PDF-1.7 version 2 letter calm poster en"


def test_make_leaves_a_draft_of_the_window_alone(answers: Path, poster: Path) -> None:
    bench = Bench()
    draft = Draft(family=Family("Half done"))
    bench.store.save_draft(draft)

    bench.run("make", answers, "--poster", poster)

    assert bench.store.load_draft() == draft
    assert bench.store.numbers() == (1,)


def test_without_keyring_and_passphrase_make_says_what_to_do(answers: Path, poster: Path) -> None:
    bench = Bench(vault=FakeVault(keyring=False))

    assert bench.run("make", answers, "--poster", poster) is Exit.FAILED

    assert "--passphrase-file" in bench.err
    assert not poster.exists()
    assert bench.store.numbers() == ()


def test_without_keyring_a_passphrase_will_do(answers: Path, poster: Path) -> None:
    bench = Bench(vault=FakeVault(keyring=False), passphrase=OUR_WORDS)

    assert bench.run("make", answers, "--poster", poster) is Exit.DONE
    assert bench.run("show") is Exit.DONE

    bench.passphrase = OUR_WORDS.upper()
    assert bench.run("show") is Exit.FAILED
    assert bench.err == (
        "familypact: This passphrase does not open the data. "
        "Check small and capital letters, and try again.\n"
    )


def test_a_short_passphrase_is_refused(answers: Path, poster: Path) -> None:
    bench = Bench(vault=FakeVault(keyring=False), passphrase=OUR_WORDS[:5])

    assert bench.run("make", answers, "--poster", poster) is Exit.FAILED
    assert "easy to guess" in bench.err


@pytest.mark.parametrize("command", [("show",), ("show", "--json"), ("poster", "o.pdf")])
def test_before_the_first_agreement_there_is_nothing_to_show(command: tuple[str, ...]) -> None:
    bench = Bench()

    assert bench.run(*command) is Exit.FAILED

    assert "has not made its agreement yet" in bench.err
    assert bench.out == ""
    assert bench.vault.key is None


def test_a_draft_alone_is_no_agreement() -> None:
    bench = Bench()
    bench.vault.create(None)

    assert bench.run("show") is Exit.FAILED
    assert "has not made its agreement yet" in bench.err


def test_a_mistake_in_the_answers_is_said_in_one_line(answers: Path, poster: Path) -> None:
    answers.write_text(SMALLEST.replace("name =", "nam =", 1), encoding="utf-8")
    bench = Bench()

    assert bench.run("make", answers, "--poster", poster) is Exit.FAILED

    assert bench.err == (
        f"familypact: {answers}, line 2: “nam” is not known here. "
        "Correct that line and try again. Nothing was changed.\n"
    )
    assert bench.vault.key is None


def test_a_poster_place_that_cannot_work_is_refused_before_anything_is_made(
    answers: Path, tmp_path: Path
) -> None:
    bench = Bench()
    places = {
        tmp_path: "could not be written",
        tmp_path / "nowhere" / "o.pdf": "does not exist",
        tmp_path / ("x" * 5000): "could not be written",
    }

    for place, words in places.items():
        assert bench.run("make", answers, "--poster", place) is Exit.FAILED
        assert words in bench.err
    assert bench.store.numbers() == ()


def test_a_poster_that_fails_leaves_the_agreement_and_says_so(answers: Path, poster: Path) -> None:
    class FullDisk:
        def render(self, *_: object) -> bytes:
            return b"%PDF-"

        def save(self, pdf: bytes, path: Path) -> None:
            assert pdf
            raise PosterNotWrittenError(path, StorageTrouble.FULL)

    store = MemoryStore()
    bench = BenchWith(poster=FullDisk, open_to_write=lambda _: store)

    assert bench.run("make", answers, "--poster", poster) is Exit.FAILED

    assert store.numbers() == (1,)
    first, second = bench.err.splitlines()
    assert "saved as version 1" in first
    assert "no room left" in second


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (StoreInUseError(Path("data")), "Go on there, or close it first."),
        (StoreNotWrittenError(Path("data"), StorageTrouble.FULL), "The disk is full"),
        (OSError("name too long"), "This computer refused: name too long."),
        (ImportError("libEGL.so.1"), "libEGL.so.1. “familypact doctor” says what to do"),
    ],
)
def test_what_the_store_meets_is_said_without_a_traceback(
    answers: Path, poster: Path, error: Exception, words: str
) -> None:
    def refuse(_: bytes) -> MemoryStore:
        raise error

    bench = BenchWith(open_to_write=refuse)

    assert bench.run("make", answers, "--poster", poster) is Exit.FAILED

    assert words in bench.err
    assert bench.err.count("\n") == 1


def test_output_that_nobody_reads_any_more_is_no_complaint() -> None:
    def refuse(_: bytes) -> MemoryStore:
        raise BrokenPipeError

    bench = BenchWith(open_to_read=refuse)
    bench.vault.create(None)

    with pytest.raises(BrokenPipeError):
        bench.run("show")


def test_poster_is_made_again_from_the_version_in_force(answers: Path, poster: Path) -> None:
    bench = Bench()
    bench.run("make", answers, "--poster", poster)
    again = poster.with_name("again.pdf")

    assert bench.run("poster", again) is Exit.DONE

    assert again.read_bytes() == b"%PDF-1.7 version 1 letter calm poster en"
    assert bench.out.splitlines()[0] == f"Poster: {again}"


@pytest.mark.parametrize(
    ("command", "looks", "written"),
    [
        ("poster", ("--design", "playful"), "letter playful poster"),
        ("poster", ("--paper", "a3", "--save-ink"), "a3 calm save-ink poster"),
        ("agreement", ("--design", "plain"), "letter plain agreement since 1"),
        ("cards", ("--paper", "a4", "--no-save-ink"), "a4 calm cards"),
    ],
)
def test_each_document_is_written_as_it_is_wanted(
    answers: Path, poster: Path, command: str, looks: tuple[str, ...], written: str
) -> None:
    bench = Bench()
    bench.run("make", answers, "--poster", poster)
    bench.run("make", answers, "--poster", poster)
    file = poster.with_name("wanted.pdf")

    assert bench.run(command, file, *looks) is Exit.DONE

    assert file.read_bytes().decode() == f"%PDF-1.7 version 2 {written} en"
    assert str(file) in bench.out


def test_every_command_lets_no_expected_error_through() -> None:
    class TroubleError(FamilyPactError):
        pass

    def refuse() -> list[Finding]:
        raise TroubleError

    bench = BenchWith(examine_computer=refuse)

    assert bench.run("doctor") is Exit.FAILED
    assert "Traceback" not in bench.err


def test_a_window_is_no_command() -> None:
    bench = Bench()

    with pytest.raises(ValueError, match="window"):
        bench.run()
