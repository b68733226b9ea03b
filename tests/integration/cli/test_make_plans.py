"""An agreement that is made by a command is reminded of as one made in the window."""

from pathlib import Path

import pytest
from integration.answers_text import SMALLEST
from integration.cli.outside_samples import BenchWith

from familypact.cli.spoken import Exit
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError


@pytest.fixture
def words(tmp_path: Path) -> tuple[object, ...]:
    answers = tmp_path / "answers.toml"
    answers.write_text(SMALLEST, encoding="utf-8")
    return ("make", answers, "--poster", tmp_path / "poster.pdf")


def test_the_reminders_follow_the_new_agreement(words):
    planned = []
    bench = BenchWith(plan_reminders=lambda store: planned.append(store.latest().number))

    assert bench.run(*words) is Exit.DONE

    assert planned == [1]


def test_where_they_cannot_follow_it_is_said_and_the_agreement_is_made(words):
    def refuse(_store):
        raise StoreNotWrittenError(Path("reminders.db"), StorageTrouble.FULL)

    bench = BenchWith(plan_reminders=refuse)

    assert bench.run(*words) is Exit.DONE

    assert bench.err.startswith("familypact: ")
    assert bench.store.numbers() == (1,)
    assert words[-1].exists()
