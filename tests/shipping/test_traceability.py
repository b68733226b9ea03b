"""docs/traceability.md leads from every bullet of the deck to its place, and is up to date."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "make_traceability.py"
BULLETS = ROOT / "tools" / "deck_bullets.toml"
DOCUMENT = ROOT / "docs" / "traceability.md"


def check(bullets: Path = BULLETS) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TOOL), "--check", "--bullets", str(bullets)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = BULLETS.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path = tmp_path / "bullets.toml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def test_the_document_is_what_the_content_says_now() -> None:
    run = check()

    assert (run.returncode, run.stderr) == (0, "")


def test_no_line_is_open() -> None:
    assert "OPEN" not in DOCUMENT.read_text(encoding="utf-8")


def test_every_list_of_the_deck_is_in_it() -> None:
    ids = set(re.findall(r"^\| ([A-Z]{2,4}\d*) \|", DOCUMENT.read_text("utf-8"), re.MULTILINE))

    for prefix, count in (("PC", 6), ("WP", 28), ("WK", 9), ("WR", 22), ("RS", 21)):
        assert {f"{prefix}{n}" for n in range(1, count + 1)} <= ids
    assert {f"{prefix}{n}" for prefix in ("KP", "PP") for n in range(9)} <= ids
    assert {"CS", "NOTE1"} <= ids


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('topics = ["online-gaming"]\n', "", "OG1 lives nowhere"),
        ('topics = ["online-gaming"]\n', 'topics = ["gone"]\n', "Not there: OG1: gone"),
        ('rules = ["hr-gifts"]', 'rules = ["hr-gone"]', "Not there: GR5: hr-gone"),
        ('evidence = ["seed-es-porn"]', 'topics = ["feeds"]', "seed-es-porn stands in no slide"),
        ('id = "WK9"', 'id = "WK8"', "WK9 stands in no slide"),
        ('id = "WK9"', 'id = "WK8"', "WK8 stands there twice"),
        ('["src/familypact/catalogue/joys.py"]', '["gone.py"]', "Not there: IC10: gone.py"),
        ('says = "Bullying by text message"', 'says = "New words"', "out of date"),
    ],
)
def test_a_gap_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    run = check(changed(tmp_path, old, new))

    assert run.returncode == 1
    assert words in run.stderr
