"""The doctor finds what this computer has, and says it as facts."""

from pathlib import Path

import pytest

from familypact.app.health import Finding, Found
from familypact.data_files import data_root
from familypact.domain.errors import FileNotReadableError
from familypact.infra.doctor import (
    Doctor,
    Examiners,
    examine_files,
    examine_keyring,
    examine_languages,
)
from familypact.infra.keys.doors import KeyringStanding
from familypact.infra.passphrase_file import read_passphrase
from familypact.infra.pdf.font_check import examine_fonts
from familypact.infra.reminders.session_bus import notifier_name

FONTS = data_root() / "resources" / "fonts" / "poster"


def examined(folder: Path, version: str = "6.11.3", notifier: str | None = "dunst") -> set[Found]:
    examiners = Examiners(
        screen_library=lambda: version,
        keyring=lambda: KeyringStanding.NONE,
        notifier=lambda: notifier,
        fonts=lambda: Finding(Found.FONTS_READY, "13"),
    )
    return {finding.found for finding in Doctor((folder,), examiners).examine()}


def test_a_good_computer_has_nothing_broken(tmp_path: Path) -> None:
    found = examined(tmp_path / "not" / "made yet")

    assert {Found.SCREEN_LIBRARY_GOOD, Found.FONTS_READY, Found.FOLDER_WRITABLE} <= found
    assert {Found.KEYRING_ABSENT, Found.NOTIFIER_PRESENT} <= found
    assert list(tmp_path.iterdir()) == []


def test_the_version_that_stops_the_interpreter_is_named(tmp_path: Path) -> None:
    assert Found.SCREEN_LIBRARY_BAD in examined(tmp_path, version="6.12.0")


def test_without_a_notifier_that_is_said(tmp_path: Path) -> None:
    assert Found.NOTIFIER_ABSENT in examined(tmp_path, notifier=None)


def test_without_the_screen_library_nothing_else_is_asked_of_it(tmp_path: Path) -> None:
    def missing() -> str:
        raise ImportError("libEGL.so.1")

    def unasked() -> Finding:
        raise AssertionError

    examiners = Examiners(missing, lambda: KeyringStanding.EMPTY, lambda: "x", unasked)

    first, *others = Doctor((tmp_path,), examiners).examine()

    assert first == Finding(Found.SCREEN_LIBRARY_MISSING, "libEGL.so.1")
    assert not {Found.NOTIFIER_PRESENT, Found.FONTS_READY} & {each.found for each in others}


def test_a_folder_behind_a_file_cannot_be_written_to(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")

    assert Found.FOLDER_NOT_WRITABLE in examined(file)


@pytest.mark.parametrize(
    ("standing", "found"),
    [
        (KeyringStanding.EMPTY, Found.KEYRING_READY),
        (KeyringStanding.HAS_ENTRY, Found.KEYRING_READY),
        (KeyringStanding.LOCKED, Found.KEYRING_LOCKED),
        (KeyringStanding.NONE, Found.KEYRING_ABSENT),
    ],
)
def test_the_keyring_is_told(standing: KeyringStanding, found: Found) -> None:
    assert examine_keyring(standing).found is found


def test_missing_and_empty_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "icons").mkdir()
    (tmp_path / "empty.qss").touch()
    (tmp_path / "style.qss").write_text("x")

    assert examine_files(tmp_path, ["style.qss"]).found is Found.DATA_FILES_PRESENT
    finding = examine_files(tmp_path, ["style.qss", "icons", "empty.qss", "fonts"])
    assert finding == Finding(Found.DATA_FILES_MISSING, "icons, empty.qss, fonts")


def test_every_language_is_loaded(tmp_path: Path) -> None:
    files = [tmp_path / "familypact_de.qm", tmp_path / "familypact_pt_BR.qm"]

    assert examine_languages(files, lambda _: True) == Finding(
        Found.LANGUAGES_LOAD, "de, en, pt_BR"
    )
    finding = examine_languages(files, lambda file: "de" in file.name)
    assert finding == Finding(Found.LANGUAGE_DAMAGED, "familypact_pt_BR.qm")


def test_the_shipped_fonts_are_all_there() -> None:
    finding = examine_fonts(FONTS)

    assert finding.found is Found.FONTS_READY
    assert int(finding.detail) >= 10


def test_fonts_without_an_index_are_damaged(tmp_path: Path) -> None:
    assert examine_fonts(tmp_path).found is Found.FONTS_DAMAGED


def test_an_empty_font_is_damaged(tmp_path: Path) -> None:
    for file in FONTS.rglob("*"):
        place = tmp_path / file.relative_to(FONTS)
        if file.is_dir():
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(file)
    (tmp_path / "lost.ttf").touch()

    assert examine_fonts(tmp_path) == Finding(Found.FONTS_DAMAGED, "lost.ttf")


def test_without_a_session_bus_nobody_shows_pop_ups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")

    assert notifier_name() is None


def test_the_first_line_of_a_file_is_the_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "words"
    path.write_bytes("\ufeff über vier Wörter \r\nsecond".encode())

    assert read_passphrase(path) == " über vier Wörter "


@pytest.mark.parametrize("content", [b"\xff\xfe", None])
def test_a_passphrase_that_cannot_be_read_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "words"
    if content is not None:
        path.write_bytes(content)

    for place in (path, tmp_path, tmp_path / ("x" * 5000)):
        with pytest.raises(FileNotReadableError):
            read_passphrase(place)
