"""What packages of Linux distributions take along is valid and says the same as the program."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from familypact.app.menu_words import ABOUT, NAME
from familypact.infra.menu_entry import APP_ID

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "linux"
ENTRY, ABOUT_FILE = FOLDER / f"{APP_ID}.desktop", FOLDER / f"{APP_ID}.metainfo.xml"
TOOL = ROOT / "tools" / "make_menu_entry.py"


def ran(*words: object) -> subprocess.CompletedProcess[str]:
    if shutil.which(str(words[0])) is None:
        pytest.skip(f"not installed: {words[0]}")
    command = [str(word) for word in words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_the_entry_is_what_the_program_writes_in_all_its_languages() -> None:
    assert ran(sys.executable, TOOL, "--check").returncode == 0


def test_the_entry_is_valid() -> None:
    answer = ran("desktop-file-validate", ENTRY)

    assert (answer.returncode, answer.stdout) == (0, "")


def test_the_description_is_valid() -> None:
    answer = ran("appstreamcli", "validate", "--no-net", ABOUT_FILE)

    assert answer.returncode == 0, answer.stdout


def test_both_are_of_the_same_program() -> None:
    about = ET.parse(ABOUT_FILE).getroot()  # noqa: S314 - our own

    found = [about.findtext(tag) for tag in ("id", "name", "summary", "launchable")]
    assert found == [APP_ID, NAME, ABOUT, ENTRY.name]
    assert "Exec=" in ENTRY.read_text(encoding="utf-8")
