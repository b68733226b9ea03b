"""The real helper as the system starts it: small, quick to go, right at every wrong clock."""

import json
import subprocess
import sys
from datetime import timedelta

import pytest
from integration.reminders.desktop import PROGRAM, Desktop, need
from notification_stub import Script, StubServer
from reminder_fakes import wall

from familypact.domain.reminder import Every, Pattern, Rule

HEAVY = ("PySide6", "keyring", "cryptography", "msgspec", "sqlcipher3", "reportlab", "icalendar")
LONDON = "Europe/London"


def test_with_nothing_due_nothing_heavy_is_loaded(home: Desktop) -> None:
    home.make_due(rule=Rule("r", "a", Pattern(wall(2099, 1, 1)), LONDON))
    words = [sys.executable, "-X", "importtime", *home.words("wake")[1:]]

    answer = subprocess.run(words, env=home.environment, capture_output=True, text=True, check=True)

    names = [line.rpartition("|")[2].strip() for line in answer.stderr.splitlines()]
    assert "familypact.wake" in names
    assert [name for name in names if name.startswith((*HEAVY, "jeepney", "familypact.ui"))] == []


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


class At:
    """The helper at a moment of our choice, with a server that puts the card away at once."""

    def __init__(self, desktop: Desktop, zone: str) -> None:
        need("faketime")
        self._desktop = desktop
        self._zone = zone

    def __call__(self, moment: str, answer: str = "start") -> str:
        address = self._desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        script = Script(answers=[[("ActionInvoked", answer)]] if answer else [])
        words = ["faketime", "-f", f"@{moment}", *self._desktop.words("wake", "--json")]
        more = {"TZ": self._zone, "FAKETIME_NO_CACHE": "1", "DONT_FAKE_MONOTONIC": "1"}
        with StubServer(address, script) as server:
            found = subprocess.run(
                words,
                env={**self._desktop.environment, **more},
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            )
        self.cards = len(server.shown)
        return json.loads(found.stdout)["outcome"]


def test_a_time_that_does_not_exist_comes_once_after_the_gap(desktop: Desktop) -> None:
    desktop.make_due(rule=Rule("r", "a", Pattern(wall(2027, 3, 28, 1, 30)), LONDON))
    at = At(desktop, LONDON)

    assert at("2027-03-28 00:59:00", "hour") == "nothing-due"
    assert at("2027-03-28 02:31:00", "hour") == "answered"
    assert at("2027-03-28 02:46:00", "hour") == "nothing-due"
    assert desktop.states() == ["snoozed"]


def test_a_year_far_ahead_shows_one_card_and_leaves_the_rest(desktop: Desktop) -> None:
    daily = Pattern(wall(2026, 12, 1, 17), Every.DAY)
    desktop.make_due(rule=Rule("r", "a", daily, LONDON))
    at = At(desktop, LONDON)
    at("2026-12-01 17:01:00", "tomorrow")

    at("2099-01-01 12:00:00", "tomorrow")
    ahead = at.cards
    at("2026-12-04 17:01:00", "tomorrow")

    assert ahead == 1
    walls = [each.key.wall for each in desktop.occurrences()]
    assert walls == [daily.start + timedelta(days=n) for n in range(4)]
    assert (desktop.data / "reminders.db").stat().st_size < 1_000_000
