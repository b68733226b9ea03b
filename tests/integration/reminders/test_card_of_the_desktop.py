"""The real helper, the real notification server and the real window of a family."""

import json
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from integration.reminders.desktop import PROGRAM, Desktop, eventually, need
from integration.reminders.hands import NEUTRAL, ended, press
from integration.reminders.moments import At
from PIL import ImageChops, ImageGrab
from reminder_fakes import wall

ROOT = Path(__file__).resolve().parents[3]
ANSWERS = ROOT / "examples" / "one-child.toml"
PASSPHRASE = "correct horse battery"
HELPERS = 50
AT_ONCE = 5


def card_of(dunst: Desktop, *options: str) -> subprocess.Popen:
    """Start a helper and wait until its card is on the screen."""
    helper = dunst.start("wake", "--json", *options)
    eventually(lambda: dunst.shows() == 1, "no card")
    return helper


def test_the_card_comes_with_neutral_words(dunst: Desktop) -> None:
    dunst.make_due()
    before = ImageGrab.grab(xdisplay=dunst.environment["DISPLAY"]).convert("RGB")

    helper = card_of(dunst)
    after = ImageGrab.grab(xdisplay=dunst.environment["DISPLAY"]).convert("RGB")
    dunst.say("dunstctl", "close-all")

    assert ended(helper) == "put-away"
    assert NEUTRAL in dunst.say("dunstctl", "history")
    left, top, right, bottom = ImageChops.difference(before, after).getbbox()
    assert (right - left) * (bottom - top) > 5_000  # it really stands on the screen
    assert dunst.states() == ["shown"]
    assert dunst.left_running() == []


def test_a_click_on_the_card_opens_our_choices(dunst: Desktop) -> None:
    need("xdotool")
    dunst.make_due()
    helper = card_of(dunst)

    dunst.say("dunstctl", "action", "0")
    press(dunst, "Tab", "Tab", "space")  # from Start to In an hour, or one further

    assert ended(helper) == "window"
    assert dunst.states() == ["snoozed"]


def test_in_an_hour_in_the_cards_menu_means_in_an_hour(dunst: Desktop) -> None:
    dunst.make_due()
    helper = card_of(dunst)

    dunst.say("dunstctl", "context")

    assert ended(helper) == "answered"
    assert dunst.shows() == 0
    (found,) = json.loads(dunst.ask("reminders", "list", "--json"))["occurrences"]
    until = datetime.fromisoformat(found["until"])
    away = until - datetime.now(until.tzinfo)  # noqa: TID251 - the helper's clock is the real one
    assert found["state"] == "snoozed"
    assert timedelta(minutes=50) < away <= timedelta(hours=1)


def test_the_death_of_the_server_loses_nothing_and_the_next_helper_shows_it(dunst) -> None:
    dunst.make_due()
    helper = card_of(dunst)

    dunst.server.send_signal(signal.SIGKILL)
    assert ended(helper) == "gone"
    assert dunst.states() == ["due"]

    again = dunst.start("wake", "--json")
    press(dunst, "Escape")
    assert ended(again) == "window"
    assert dunst.states() == ["shown"]


def test_twenty_helpers_at_once_show_one_card(dunst: Desktop) -> None:
    dunst.make_due()

    helpers = [dunst.start("wake", "--json") for _ in range(20)]
    eventually(lambda: sum(each.poll() is None for each in helpers) == 1, "more than one stayed")
    eventually(dunst.shows, "no card")
    shown = dunst.shows()
    dunst.say("dunstctl", "close-all")

    assert shown == 1
    assert sorted(ended(each) for each in helpers) == ["another-helper"] * 19 + ["put-away"]


@pytest.fixture
def family(dunst: Desktop) -> Desktop:
    """An agreement of the example's family, whose window has planned its reminders."""
    words = dunst.home / "words"
    words.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    options = ("--passphrase-file", str(words), "--poster", str(dunst.home / "poster.pdf"))
    made = subprocess.run(
        [*PROGRAM, "make", str(ANSWERS), *options, "--data", str(dunst.data)],
        env={**dunst.environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert made.returncode == 0, made.stderr
    return dunst


@contextmanager
def open_window(family: Desktop) -> Iterator[subprocess.Popen]:
    script = Path(__file__).with_name("an_open_window.py")
    words = [sys.executable, str(script), str(family.data), PASSPHRASE]
    process = family.begin(words, {**family.environment, "QT_QPA_PLATFORM": "offscreen"})
    assert process.stdout.readline() == "planned\n"
    yield process
    if process.poll() is None:
        process.communicate(timeout=60)


def private_words() -> set[str]:
    """Give the names and free texts of the example, as somebody would know them again."""
    found = set()
    for part in tomllib.loads(ANSWERS.read_text(encoding="utf-8")).values():
        for each in part if isinstance(part, list) else [part]:
            if isinstance(each, dict) and "name" in each:
                found.add(each["name"])
    return found


def test_no_word_of_the_family_reaches_card_or_file(family: Desktop) -> None:
    with open_window(family):
        pass
    at = At(family, "Europe/London")
    names = private_words()
    assert len(names) >= 2

    helper = at.start(wall(2031, 1, 1, 12), "wake", "--json")
    eventually(lambda: family.shows() == 1, "no card")
    family.say("dunstctl", "close-all")

    assert ended(helper) == "put-away"
    history = family.say("dunstctl", "history")
    assert NEUTRAL in history
    content = (family.data / "reminders.db").read_bytes().decode("latin-1")
    assert [name for name in names if name in history or name in content] == []


def test_helpers_beside_the_open_window_trouble_nobody(family: Desktop) -> None:
    with open_window(family) as window:
        for _ in range(HELPERS // AT_ONCE):
            helpers = [family.start("wake", "--json") for _ in range(AT_ONCE)]
            assert {ended(each) for each in helpers} <= {"nothing-due", "another-helper"}
        said, err = window.communicate(timeout=60)

    assert window.returncode == 0, err
    assert set(said.splitlines()) == {"planned"}
    assert len(said.splitlines()) > HELPERS
