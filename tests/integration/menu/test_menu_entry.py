"""The menu entry: right by the desktops' own checker, ours alone, and gone without a trace."""

import os
import re
import stat
import subprocess
from xml.etree import ElementTree as ET

import pytest
from integration.menu.menus import ODD, files_in, menu, starts
from integration.reminders.desktop import need

from familypact.app.menu_ports import MenuState
from familypact.bootstrap_menu import all_languages, data_home, make_menu_entry, menu_files_of
from familypact.domain.errors import FileNotWrittenError
from familypact.infra.menu_entry import APP_ID, render_entry
from familypact.infra.reminders.wake_ups.here import Platform, this_platform


def problems(path) -> str:
    need("desktop-file-validate")
    answer = subprocess.run(
        ["desktop-file-validate", str(path)], capture_output=True, text=True, check=False
    )
    return answer.stdout


@pytest.mark.parametrize("program", ["/opt/familypact/familypact", f"/opt/{ODD}/familypact"])
def test_the_entry_is_valid(tmp_path, program):
    entry = menu(tmp_path, program).install().entry

    assert problems(entry) == ""
    assert entry.read_text(encoding="utf-8").startswith("[Desktop Entry]\n# Written by")


def test_the_check_notices_a_mistake(tmp_path):
    entry = menu(tmp_path).install().entry
    text = entry.read_text(encoding="utf-8")
    entry.write_text(text.replace("Actions=Something", "Actions=Nothing"), encoding="utf-8")

    assert problems(entry) != ""


@pytest.mark.parametrize(
    ("program", "before"),
    [
        ("/opt/Müller & Söhne/familypact", []),
        (f"/opt/{ODD}/familypact", ["/bin/sh", "-c", 'exec "$0" "$@"']),
    ],
)
def test_any_path_is_quoted_for_window_and_help(program, before):
    entry = render_entry(starts(program), ())

    said = []
    for line in re.findall(r"^Exec=(.*)$", entry, re.MULTILINE):
        # The string's own backslashes first, then the shell's way, as the standard has it.
        spoken = line.replace("\\\\", "\\").replace("%%", "%")
        script = f"printf '%s\\n' {spoken}"
        answer = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
        said.append(answer.stdout.splitlines())

    assert said == [[*before, *starts(program).window], [*before, *starts(program).help]]


def test_each_language_with_words_of_its_own_has_a_line(tmp_path):
    text = menu(tmp_path).install().entry.read_text(encoding="utf-8")

    assert "\nName=Something happened\nName[es_MX]=Pasó algo\n" in text
    assert "\nKeywords[es_MX]=familia;internet;\n" in text
    assert "\nComment[es_MX]=Línea de dos \\\\ partes\n" in text
    assert "[en]" not in text


def test_the_languages_are_those_the_program_has():
    assert "en" in {texts.language for texts in all_languages()}


def test_entry_and_icon_can_be_read_by_the_desktop_whatever_the_usual_mode(tmp_path):
    before = os.umask(0o077)
    try:
        status = menu(tmp_path).install()
    finally:
        os.umask(before)

    assert status.state is MenuState.INSTALLED
    assert status.entry == tmp_path / "applications" / f"{APP_ID}.desktop"
    assert [stat.S_IMODE(path.stat().st_mode) for path in (status.entry, status.icon)] == [
        0o644
    ] * 2


def test_to_install_twice_gives_the_same_and_to_remove_twice_leaves_nothing(tmp_path):
    ours = menu(tmp_path)

    ours.install()
    first = {path: path.read_bytes() for path in files_in(tmp_path)}
    ours.install()
    again = {path: path.read_bytes() for path in files_in(tmp_path)}
    removed = [ours.remove().state, ours.remove().state]

    assert first == again
    assert len(again) == 2
    assert removed == [MenuState.ABSENT] * 2
    assert list(tmp_path.iterdir()) == []


def test_what_others_have_beside_it_stays(tmp_path):
    other = tmp_path / "icons" / "hicolor" / "scalable" / "apps" / "other.svg"
    other.parent.mkdir(parents=True)
    other.touch()
    ours = menu(tmp_path)

    ours.install()
    ours.remove()

    assert files_in(tmp_path) == [other]


@pytest.mark.parametrize("which", ["entry", "icon"])
def test_a_foreign_file_of_our_name_is_left_alone(tmp_path, which):
    ours = menu(tmp_path)
    foreign = getattr(ours.status(), which)
    foreign.parent.mkdir(parents=True)
    foreign.write_text("somebody else's\n", encoding="ascii")

    states = [ours.status().state, ours.install().state, ours.remove().state]

    assert states == [MenuState.FOREIGN] * 3
    assert files_in(tmp_path) == [foreign]
    assert foreign.read_text(encoding="ascii") == "somebody else's\n"
    assert ours.own_files() == ()


def test_a_program_that_has_moved_and_an_icon_that_is_gone_are_told_and_put_right(tmp_path):
    old, new = menu(tmp_path, "/old/familypact"), menu(tmp_path, "/new/familypact")
    old.install()

    assert new.status().state is MenuState.OUT_OF_DATE
    assert new.install().state is MenuState.INSTALLED
    new.status().icon.unlink()
    assert new.status().state is MenuState.OUT_OF_DATE
    assert new.own_files() == (new.status().entry,)
    assert new.install().state is MenuState.INSTALLED


def test_a_home_that_cannot_be_written_to_is_told(tmp_path):
    home = tmp_path / "no-folder"
    home.write_text("", encoding="ascii")

    with pytest.raises(FileNotWrittenError):
        menu(home).install()
    assert menu(home).status().state is MenuState.ABSENT


def test_a_list_of_icons_is_made_again(tmp_path):
    icons = tmp_path / "icons" / "hicolor"
    (icons / "scalable" / "apps").mkdir(parents=True)
    os.utime(icons, (1, 1))

    menu(tmp_path).install()

    assert icons.stat().st_mtime > 1


@pytest.mark.skipif(this_platform() is not Platform.LINUX, reason="menus of Linux desktops")
def test_this_program_has_an_entry_with_its_own_icon(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    entry = make_menu_entry(None)

    status = entry.install()

    assert ET.parse(status.icon).getroot().get("viewBox") == "0 0 256 256"  # noqa: S314 - our own
    assert menu_files_of(None) == (status.icon, status.entry)


def test_an_entry_for_other_data_is_not_erased_with_these(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    make_menu_entry(tmp_path / "one").install()

    assert menu_files_of(tmp_path / "two") == ()
    assert len(menu_files_of(tmp_path / "one")) == 2


def test_a_place_of_entries_that_is_not_absolute_does_not_count(tmp_path):
    usual = tmp_path / ".local" / "share"

    assert data_home({"HOME": str(tmp_path)}) == usual
    assert data_home({"HOME": str(tmp_path), "XDG_DATA_HOME": "here"}) == usual
    assert data_home({"HOME": str(tmp_path), "XDG_DATA_HOME": "/d"}).as_posix() == "/d"
