"""The real helper as the system starts it: small, quick to go, right at every wrong clock."""

import subprocess
import sys

import pytest
from integration.reminders.desktop import PROGRAM, Desktop
from reminder_fakes import wall

from familypact.domain.reminder import Pattern, Rule

HEAVY = ("PySide6", "keyring", "cryptography", "msgspec", "sqlcipher3", "reportlab", "icalendar")
LONDON = "Europe/London"
MEASURE = """
from familypact.__main__ import main
if main() == 0:
    with open("/proc/self/status") as file:
        print(file.read().partition("VmHWM:")[2].split()[0])
"""


def test_with_nothing_due_nothing_heavy_is_loaded(home: Desktop) -> None:
    home.make_due(rule=Rule("r", "a", Pattern(wall(2099, 1, 1)), LONDON))
    words = [sys.executable, "-X", "importtime", *home.words("wake")[1:]]

    answer = subprocess.run(words, env=home.environment, capture_output=True, text=True, check=True)

    names = [line.rpartition("|")[2].strip() for line in answer.stderr.splitlines()]
    assert "familypact.wake" in names
    assert [name for name in names if name.startswith((*HEAVY, "jeepney", "familypact.ui"))] == []


def test_with_nothing_due_it_stays_small_and_leaves_nothing_behind(home: Desktop) -> None:
    """20 MB at most; how long it takes is for benchmarks/wake.py, on a machine that is idle."""
    home.make_due(rule=Rule("r", "a", Pattern(wall(2099, 1, 1)), LONDON))
    unmeasured = {k: v for k, v in home.environment.items() if not k.startswith("COV")}

    words = [sys.executable, "-c", MEASURE, *home.words("wake", "--json")[len(PROGRAM) :]]
    helper = home.begin(words, unmeasured)
    out, err = helper.communicate(timeout=60)

    assert "nothing-due" in out, err
    assert int(out.split()[-1]) <= 20 * 1024
    assert home.left_running() == []


def test_before_anything_is_set_up_it_makes_nothing(home: Desktop) -> None:
    assert home.outcome() == "nothing-due"
    assert not home.data.exists()


@pytest.mark.parametrize("wrong", [["--nonsense"], ["--data"], ["--answer"], ["check-in"]])
def test_a_wrong_word_is_told(home: Desktop, wrong: list[str]) -> None:
    answer = subprocess.run(
        [*PROGRAM, "wake", *wrong],
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 2
    assert "usage" in answer.stderr


@pytest.mark.parametrize("as_json", [True, False])
def test_a_damaged_file_is_told_by_its_exit_code(home: Desktop, as_json: bool) -> None:
    home.data.mkdir()
    (home.data / "reminders.db").write_bytes(b"damaged, and long enough for a header" * 99)
    options = ["--json"] if as_json else []

    answer = subprocess.run(
        home.words("wake", *options),
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 1
    assert "StoreDamagedError" in (answer.stdout if as_json else answer.stderr)


def test_the_address_of_a_button_answers_all_that_waits(home: Desktop) -> None:
    home.ask("wake", "--answer", "familypact://hour")
    home.make_due()
    home.outcome()

    home.ask("wake", "--answer", "familypact://start?id=1")
    assert home.states() == ["due"]
    home.ask("wake", "--answer", "familypact://hour")
    assert home.states() == ["snoozed"]
