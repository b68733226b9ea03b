"""What the commands that print say about the seal, and when they print what was said alone."""

from pathlib import Path

import pytest
from fakes import FixedClock, MemoryStore, PlainTexts
from integration.answers_text import SMALLEST
from integration.cli.outside_samples import Bench, BenchWith
from seal_fakes import CountingKeyMaker, MemorySealKeys, PlainSealer

from familypact.app.seal_poster import SealPoster
from familypact.cli.spoken import Exit


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.toml"
    path.write_text(SMALLEST, encoding="utf-8")
    return path


@pytest.fixture
def poster(tmp_path: Path) -> Path:
    return tmp_path / "poster.pdf"


def test_a_poster_without_a_seal_says_so_and_cards_do_not(answers: Path, poster: Path) -> None:
    bench = Bench()
    bench.run("make", answers, "--poster", poster)

    bench.run("poster", poster)
    unsealed = bench.out
    bench.run("cards", poster)

    assert "It is not sealed" in unsealed
    assert bench.out == f"Cards: {poster}\n"


def test_a_family_is_told_once_that_its_seal_has_another_key(answers: Path, poster: Path) -> None:
    keys = MemorySealKeys()
    sealing = SealPoster(keys, CountingKeyMaker(), PlainSealer(), PlainTexts(), FixedClock())
    store = MemoryStore()
    bench = BenchWith(
        sealing=lambda _: sealing, open_to_write=lambda _: store, open_to_read=lambda _: store
    )
    bench.run("make", answers, "--poster", poster)
    first = bench.out
    keys.damaged = True

    bench.run("poster", poster)
    replaced = bench.out
    bench.run("poster", poster)

    assert "there is a new one" not in first
    assert "there is a new one" in replaced
    assert bench.out == f"Poster: {poster}\n"


def test_what_was_said_alone_is_printed_only_where_it_is_asked_for(
    answers: Path, poster: Path
) -> None:
    rated = '[children.ratings]\nhr-meals = { choice = "agree" }\n'
    text = SMALLEST.replace("[[grown_ups]]", f"{rated}[[grown_ups]]", 1)
    answers.write_text(text, encoding="utf-8")
    bench = Bench()
    bench.run("make", answers, "--poster", poster)

    bench.run("agreement", poster)
    without = poster.read_bytes()
    bench.run("agreement", poster, "--answers")

    assert b"talked over" not in without
    assert b"1 rules talked over" in poster.read_bytes()


def test_where_nobody_answered_alone_the_command_says_so(answers: Path, poster: Path) -> None:
    bench = Bench()
    bench.run("make", answers, "--poster", poster)

    assert bench.run("agreement", poster, "--answers") is Exit.DONE

    assert "so none are printed" in bench.out
