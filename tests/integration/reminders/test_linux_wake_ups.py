"""Timer, service and login entry: right by the system's own checkers, and only ours."""

import re
import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from integration.reminders.desktop import need
from integration.reminders.scheduler_system import ODD, WORDS, files_of

from familypact.app.reminder_ports import WakeTrouble
from familypact.domain.errors import FileNotWrittenError
from familypact.infra.reminders.wake_ups.here import Platform
from familypact.infra.reminders.wake_ups.linux import ENTRY, SERVICE, TIMER
from familypact.infra.reminders.wake_ups.own_files import run_command


def verify(folder: Path) -> str:
    """Give what systemd complains of; its exit code is 0 whatever it finds."""
    need("systemd-analyze")
    with TemporaryDirectory() as short:  # other programs' sockets have to fit into it
        answer = subprocess.run(
            ["systemd-analyze", "--user", "verify", str(folder / TIMER)],
            env={"XDG_RUNTIME_DIR": short, "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
    return answer.stderr


@pytest.fixture
def rendered(make, tmp_path):
    program = tmp_path / "a b ü" / "familypact"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="ascii")
    program.chmod(0o755)
    folder = tmp_path / "units"
    folder.mkdir()
    for name, content in make(Platform.LINUX, words=(str(program), "wake")).render().items():
        (folder / name).write_bytes(content)
    return folder


def test_systemd_has_nothing_to_say_against_the_units(rendered):
    assert verify(rendered) == ""
    assert (rendered / TIMER).read_text(encoding="utf-8").count("Persistent=true") == 1


@pytest.mark.parametrize(
    ("good", "bad"), [("*:00/15:00", "25:00:00"), ("Persistent=", "Persistant=")]
)
def test_the_check_notices_a_mistake(rendered, good, bad):
    timer = rendered / TIMER
    timer.write_text(timer.read_text(encoding="utf-8").replace(good, bad), encoding="utf-8")

    assert verify(rendered) != ""


def test_the_timer_means_every_quarter_of_an_hour(rendered):
    when = re.search(r"OnCalendar=(.*)", (rendered / TIMER).read_text(encoding="utf-8"))[1]

    answer = subprocess.run(
        ["systemd-analyze", "calendar", "--iterations=5", when],
        capture_output=True,
        text=True,
        check=True,
    )

    minutes = re.findall(r"\d\d:(\d\d):00 \w+$", answer.stdout, re.MULTILINE)
    assert set(minutes) == {"00", "15", "30", "45"}


def test_the_login_entry_is_valid(rendered):
    need("desktop-file-validate")
    entry = rendered / ENTRY

    answer = subprocess.run(
        ["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False
    )

    assert (answer.returncode, answer.stdout) == (0, "")
    assert entry.read_text(encoding="utf-8").splitlines()[0] == "[Desktop Entry]"


@pytest.mark.parametrize(
    ("program", "before"),
    [("/opt/Müller & Söhne/familypact", []), (ODD, ["/bin/sh", "-c", 'exec "$0" "$@"'])],
)
def test_any_path_is_quoted_for_both_files(make, program, before):
    """That they start the program is tried in test_systemd.py; here it is the standard's rules."""
    words = (program, *WORDS[1:])
    files = make(Platform.LINUX, words=words).render()
    line = re.search(r"^Exec=(.*)$", files[ENTRY].decode(), re.MULTILINE)[1]
    unit = re.search(r"^ExecStart=(.*)$", files[SERVICE].decode(), re.MULTILINE)[1]

    # The string's own backslashes first, then the shell's way, as the standard has it.
    spoken = line.replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {spoken}"], capture_output=True, text=True, check=True
    )
    assert said.stdout.splitlines() == [*before, *words, "--at-login"]
    assert shlex.split(unit.replace("%%", "%").replace("$$", "$")) == [*before, *words]


def test_to_set_up_and_remove_twice_leaves_nothing(make, system, tmp_path):
    linux = make(Platform.LINUX)

    assert linux.install() == linux.install() == ()
    assert [path.name for path in files_of(tmp_path)] == sorted([ENTRY, SERVICE, TIMER])
    assert ("systemctl", "--user", "enable", "--now", TIMER) in system.asked
    stamp = tmp_path / "home" / ".local" / "share" / "systemd" / "timers" / f"stamp-{TIMER}"
    stamp.parent.mkdir(parents=True)
    stamp.touch()
    linux.remove()
    linux.remove()

    assert files_of(tmp_path) == []
    assert linux.troubles() == (WakeTrouble.NOT_INSTALLED,)


def test_without_systemd_the_login_entry_stays_and_looks_by_itself(make, tmp_path):
    linux = make(Platform.LINUX, manager=False)

    assert linux.install() == ()
    (entry,) = files_of(tmp_path)
    assert "--loop" in entry.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [TIMER, SERVICE, ENTRY])
def test_a_foreign_file_of_our_name_is_left_alone(make, tmp_path, name):
    linux = make(Platform.LINUX)
    linux.install()
    path = next(path for path in files_of(tmp_path) if path.name == name)
    path.write_text("somebody else's\n", encoding="ascii")

    troubles = linux.install()
    linux.remove()

    assert WakeTrouble.FOREIGN_FILE in troubles
    assert [each.name for each in files_of(tmp_path)] == [name]
    assert path.read_text(encoding="ascii") == "somebody else's\n"


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        (TIMER, WakeTrouble.FILE_MISSING),
        (SERVICE, WakeTrouble.FILE_MISSING),
        (ENTRY, WakeTrouble.LOGIN_ENTRY_MISSING),
    ],
)
def test_a_missing_file_is_told_and_brought_back(make, tmp_path, name, trouble):
    linux = make(Platform.LINUX)
    linux.install()
    next(path for path in files_of(tmp_path) if path.name == name).unlink()

    assert linux.troubles() == (trouble,)
    assert linux.install() == ()


def test_a_program_that_has_moved_is_told(make):
    make(Platform.LINUX).install()

    assert make(Platform.LINUX, words=("/new/familypact", "wake")).troubles() == (
        WakeTrouble.FILE_CHANGED,
    )


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_a_login_entry_switched_off_by_the_desktop_is_told(make, tmp_path, line):
    linux = make(Platform.LINUX)
    linux.install()
    entry = next(path for path in files_of(tmp_path) if path.name == ENTRY)
    entry.write_text(f"{entry.read_text(encoding='utf-8')}{line}\n", encoding="utf-8")

    assert linux.troubles() == (WakeTrouble.LOGIN_ENTRY_HIDDEN,)


def test_a_timer_switched_off_by_hand_is_told(make, system):
    linux = make(Platform.LINUX)
    linux.install()
    system.refuses.add("is-enabled")

    assert linux.troubles() == (WakeTrouble.SWITCHED_OFF,)


def test_a_home_that_cannot_be_written_to_is_told(make, tmp_path):
    (tmp_path / "home").write_text("no folder", encoding="ascii")

    with pytest.raises(FileNotWrittenError):
        make(Platform.LINUX).install()


def test_a_link_into_nowhere_counts_as_foreign(make, tmp_path):
    entry = tmp_path / "home" / ".config" / "autostart" / ENTRY
    entry.parent.mkdir(parents=True)
    entry.symlink_to(tmp_path / "nowhere")

    assert WakeTrouble.FOREIGN_FILE in make(Platform.LINUX).install()
    assert entry.is_symlink()


def test_a_command_that_is_not_there_counts_as_failed():
    assert not run_command(("familypact-no-such-command",)).went_well
    assert run_command(("true",)).went_well
