"""The program as it is started from a terminal, in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from familypact.infra.one_window import OneWindow

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = {path.stem: path for path in (ROOT / "examples").glob("*.toml")}


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text("four words of ours\n", encoding="utf-8")
    return path


def run(*words: object, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a command without screen and session bus, and expect its exit code."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "familypact", *map(str, words)],
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        env={**environment, "PYTHONUTF8": "1"},
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def made(folder: Path, passphrase: Path, example: str) -> list[object]:
    """Make an example's agreement and return the options that open it."""
    options: list[object] = ["--data", folder / "data", "--passphrase-file", passphrase]
    run("make", EXAMPLES[example], "--poster", folder / "poster.pdf", *options)
    return options


@pytest.mark.parametrize("example", sorted(EXAMPLES))
def test_each_example_becomes_a_stored_agreement_and_a_poster(
    tmp_path: Path, passphrase: Path, example: str
) -> None:
    options = made(tmp_path, passphrase, example)

    agreement = json.loads(run("show", "--json", *options).stdout)
    assert agreement["version"] == 1
    assert (tmp_path / "poster.pdf").read_bytes().startswith(b"%PDF-")
    names = [child["name"] for child in agreement["family"]["children"]]
    names += [each["name"] for each in agreement["trusted_adults"]]
    for file in (path for path in (tmp_path / "data").rglob("*") if path.is_file()):
        content = file.read_bytes()
        assert not [name for name in names if name.encode() in content]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_the_poster_has_pledges_rules_contacts_and_the_next_check_in(
    tmp_path: Path, passphrase: Path
) -> None:
    options = made(tmp_path, passphrase, "one-child")

    agreement = json.loads(run("show", "--json", *options).stdout)
    done = subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "poster.pdf"), "-"], capture_output=True, check=True
    )
    text = "".join(done.stdout.decode().split())
    for said in ("0800 1111", "999", "Gran", "Mrs Adeyemi", "NINA", "5 December"):
        assert "".join(said.split()) in text, said
    lines = [rule["poster"].partition(": ") for rule in agreement["rules"] if not rule["fixed"]]
    assert sum("".join(line.split()) in text for _, _, line in lines) >= 6
    for rule in agreement["rules"]:
        if rule["fixed"]:  # its promise stands on the sheet in full
            assert "".join(rule["poster"].partition(": ")[0].split()) in text, rule["id"]


def test_poster_and_make_again_work_on_what_is_stored(tmp_path: Path, passphrase: Path) -> None:
    options = made(tmp_path, passphrase, "one-child")
    again = tmp_path / "letter.pdf"

    run(*options, "poster", again, "--paper", "letter")
    assert again.read_bytes().startswith(b"%PDF-")

    run(*options, "make", EXAMPLES["one-child"], "--poster", again)
    assert json.loads(run("show", "--json", *options).stdout)["version"] == 2


def test_the_self_test_passes(tmp_path: Path) -> None:
    done = run("self-test", "--json", "--data", tmp_path / "data")

    assert {finding["found"] for finding in json.loads(done.stdout)} >= {
        "data-files-present",
        "languages-load",
        "store-works",
        "poster-made",
    }
    assert not (tmp_path / "data").exists()


def test_the_doctor_needs_neither_screen_nor_bus(tmp_path: Path) -> None:
    done = run("doctor", "--data", tmp_path / "data")

    assert "No keyring answers here" in done.stdout
    assert "broken" not in done.stdout


def test_without_a_keyring_make_asks_for_a_passphrase(tmp_path: Path) -> None:
    done = run(
        *("make", EXAMPLES["one-child"], "--poster", tmp_path / "o.pdf"),
        *("--data", tmp_path / "data"),
        code=1,
    )

    assert "--passphrase-file" in done.stderr
    assert not (tmp_path / "data" / "store.db").exists()


def test_bad_input_is_said_in_one_line(tmp_path: Path, passphrase: Path) -> None:
    options = ["--data", tmp_path / "data", "--passphrase-file", passphrase]
    bad = tmp_path / "bad.toml"
    bad.write_text('[family]\nname = "X"\ncountry = "GB"\ncolour = "red"\n', encoding="utf-8")
    commands: list[tuple[object, ...]] = [
        ("show", *options),
        ("make", bad, "--poster", tmp_path / "o.pdf", *options),
        ("make", tmp_path / "missing.toml", "--poster", tmp_path / "o.pdf", *options),
        ("make", EXAMPLES["one-child"], "--poster", tmp_path / "no" / "o.pdf", *options),
        ("show", "--data", tmp_path / "data", "--passphrase-file", tmp_path / "missing"),
        ("show", "--data", bad),
        ("show", "--data", "x" * 5000),
    ]

    for words in commands:
        done = run(*words, code=1)
        assert done.stderr.count("\n") == 1, done.stderr
        assert done.stderr.startswith("familypact: ")
        assert done.stdout == ""


def test_while_a_window_is_open_show_works_and_make_says_to_close_it(
    tmp_path: Path, passphrase: Path
) -> None:
    options = made(tmp_path, passphrase, "one-child")
    window = OneWindow(tmp_path / "data")
    window.take()

    try:
        again = ("make", EXAMPLES["one-child"], "--poster", tmp_path / "o.pdf", *options)
        refused = run(*again, code=1)
        shown = run("show", "--json", *options)
    finally:
        window.leave()

    assert "Go on there, or close it first." in refused.stderr
    assert json.loads(shown.stdout)["version"] == 1


def test_a_wrong_command_line_exits_with_2() -> None:
    done = run("dance", code=2)

    assert "usage: familypact" in done.stderr


def test_the_version_loads_no_big_library() -> None:
    code = (
        "import sys; from familypact.bootstrap import run; assert run(['--version']) == 0; "
        "print(sorted({'PySide6', 'keyring', 'reportlab', 'sqlcipher3', 'cryptography'} "
        "& set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.splitlines()[1] == "[]"


def test_a_reader_that_stops_reading_gets_no_complaint(tmp_path: Path, passphrase: Path) -> None:
    options = made(tmp_path, passphrase, "big-family")
    words = [sys.executable, "-m", "familypact", "show", "--json", *map(str, options)]

    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()

    assert said == b""


def test_any_command_ends_an_erasing_that_was_cut_off(tmp_path: Path, passphrase: Path) -> None:
    options = made(tmp_path, passphrase, "one-child")
    (tmp_path / "data" / "erasing").touch()

    run("show", *options, code=1)

    assert not (tmp_path / "data").exists()


def test_wrong_words_a_damaged_key_file_and_damaged_data_are_told_apart(
    tmp_path: Path, passphrase: Path
) -> None:
    options = made(tmp_path, passphrase, "one-child")
    store, slots = tmp_path / "data" / "store.db", tmp_path / "data" / "keyslots.json"
    whole = store.read_bytes()

    right = passphrase.read_text(encoding="utf-8")
    passphrase.write_text("other words of ours\n", encoding="utf-8")
    wrong = run("show", *options, code=1).stderr
    passphrase.write_text(right, encoding="utf-8")
    store.write_bytes(whole[:2000] + bytes([whole[2000] ^ 1]) + whole[2001:])
    damaged = run("show", *options, code=1).stderr
    store.write_bytes(whole)
    slots.write_bytes(slots.read_bytes()[:-9])
    no_slots = run("show", *options, code=1).stderr

    assert len({wrong, damaged, no_slots}) == 3
    assert all(said.startswith("familypact: ") for said in (wrong, damaged, no_slots))
    assert store.read_bytes() == whole
