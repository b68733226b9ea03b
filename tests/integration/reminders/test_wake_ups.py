"""The files for three schedulers: right by the systems' own checkers, and only ours."""

import plistlib
import re
import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from integration.reminders.desktop import need

from familypact.app.reminder_ports import WakeTrouble
from familypact.domain.errors import FileNotWrittenError
from familypact.infra.reminders.program import command, program
from familypact.infra.reminders.wake_ups.here import Platform, scheduler, this_platform, wake_ups
from familypact.infra.reminders.wake_ups.linux import ENTRY, SERVICE, TIMER
from familypact.infra.reminders.wake_ups.own_files import Ran, run_command

ODD = '/opt/Müller & "Söhne" 100%/$HOME/familypact'
WORDS = (ODD, "wake", "--data", "/home/a b/d")
NS = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
SCHEMA = Path(__file__).with_name("task_schema.xsd")


class System:
    """The commands of a system: remembers them, and answers as if it did them."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.refuses: set[str] = set()
        self.task = ""
        self.in_memory = False

    def __call__(self, words) -> Ran:
        self.asked.append(tuple(words))
        line = " ".join(words)
        if any(each in line for each in self.refuses):
            return Ran(1)
        if "/Create" in words:
            self.task = Path(words[words.index("/XML") + 1]).read_bytes().decode("utf-16")
        if "/Delete" in words:
            self.task = ""
        if "/Query" in words:
            return Ran(0 if self.task else 1, self.task)
        if "CurrentVersion\\Run" in line:
            self.in_memory = "add" in words or (self.in_memory and "delete" not in words)
            return Ran(0 if self.in_memory else 1)
        return Ran(0)


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def make(tmp_path, system):
    """Give a scheduler for a home of its own, with a systemd that seems to run."""

    def make_for(platform: Platform, *, manager: bool = True, words=WORDS):
        runtime = tmp_path / "run"
        if manager and platform is Platform.LINUX:
            need("systemctl")
            (runtime / "systemd" / "private").mkdir(parents=True, exist_ok=True)
        environment = {
            "HOME": str(tmp_path / "home"),
            "TEMP": str(tmp_path),
            "USERNAME": "ma&x",
            "USERDOMAIN": "DESK",
            "XDG_RUNTIME_DIR": str(runtime),
        }
        return scheduler(platform, words, environment, system)

    return make_for


def files_of(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "home").rglob("*familypact*") if path.is_file())


# --- linux ---------------------------------------------------------------------------------------


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


def test_any_path_starts_the_program_from_both_files(make):
    files = make(Platform.LINUX).render()
    line = re.search(r"^Exec=(.*)$", files[ENTRY].decode(), re.MULTILINE)[1]
    unit = re.search(r"^ExecStart=(.*)$", files[SERVICE].decode(), re.MULTILINE)[1]

    # The string's own backslashes first, then the shell's way, as the standard has it.
    words = line.replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {words}"], capture_output=True, text=True, check=True
    )
    assert said.stdout.splitlines() == [*WORDS, "--at-login"]
    assert shlex.split(unit.replace("%%", "%").replace("$$", "$")) == list(WORDS)


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


# --- windows -------------------------------------------------------------------------------------


def task_of(windows) -> tuple[bytes, str]:
    (content,) = windows.render().values()
    return content, content.decode("utf-16")


def validate(path: Path) -> int:
    need("xmllint")
    words = ["xmllint", "--noout", "--schema", str(SCHEMA), str(path)]
    return subprocess.run(words, capture_output=True, check=False).returncode


def test_the_task_is_utf_16_and_follows_the_order_of_the_schema(make, tmp_path):
    content, text = task_of(make(Platform.WINDOWS))
    good, bad = tmp_path / "good.xml", tmp_path / "bad.xml"
    good.write_bytes(content)
    start = re.search(r"<StartBoundary>.*?</StartBoundary>\s*", text)[0]
    again = re.search(r"<Repetition>.*?</Repetition>\s*", text, re.DOTALL)[0]
    bad.write_bytes(("\ufeff" + text.replace(start + again, again + start)).encode("utf-16-le"))

    assert content.startswith(b"\xff\xfe")
    assert validate(good) == 0
    assert validate(bad) != 0


def test_the_task_runs_on_battery_for_this_person_only(make):
    _, text = task_of(make(Platform.WINDOWS))

    for part in (
        "<LogonType>InteractiveToken</LogonType>",
        "<RunLevel>LeastPrivilege</RunLevel>",
        "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
        "<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>",
        "<StartWhenAvailable>true</StartWhenAvailable>",
        "<StartBoundary>2026-01-01T00:00:00Z</StartBoundary>",
    ):
        assert part in text
    assert text.count("<UserId>DESK\\ma&amp;x</UserId>") == 3


def test_windows_sets_up_and_removes_a_task(make, system, tmp_path):
    windows = make(Platform.WINDOWS)

    assert windows.troubles() == (WakeTrouble.NOT_INSTALLED,)
    assert windows.install() == windows.install() == ()
    assert list(tmp_path.glob("*.xml")) == []
    answer = next(words for words in system.asked if words[2].endswith("command"))
    assert answer[5].endswith('--answer "%1"')
    windows.remove()
    assert windows.troubles() == (WakeTrouble.NOT_INSTALLED,)


def test_where_the_scheduler_refuses_it_stays_in_memory_from_the_login_on(make, system):
    system.refuses.add("/Create")

    assert make(Platform.WINDOWS).install() == ()
    assert system.in_memory


def test_windows_tells_of_a_task_that_is_not_as_it_should_be(make, system):
    windows = make(Platform.WINDOWS)
    windows.install()
    whole = system.task

    system.task = whole.replace(
        "<Enabled>true</Enabled>\r\n    <Exec", "<Enabled>false</Enabled><Exec"
    )
    assert windows.troubles() == (WakeTrouble.SWITCHED_OFF,)
    system.task = whole.replace("familypact</Command>", "old</Command>")
    assert windows.troubles() == (WakeTrouble.FILE_CHANGED,)
    system.task = "<Task>another program's</Task>"
    assert windows.troubles() == windows.install() == (WakeTrouble.FOREIGN_FILE,)
    windows.remove()
    assert system.task


# --- macos ---------------------------------------------------------------------------------------


def test_the_agent_of_macos_is_a_property_list(make):
    (content,) = make(Platform.MACOS).render().values()

    agent = plistlib.loads(content)

    assert agent["ProgramArguments"] == list(WORDS)
    assert agent["RunAtLoad"] is True
    assert agent["StartCalendarInterval"] == [{"Minute": minute} for minute in (0, 15, 30, 45)]
    assert agent["LimitLoadToSessionType"] == "Aqua"
    assert agent["AssociatedBundleIdentifiers"] == "org.familypact.FamilyPact"


def test_macos_sets_up_and_removes_an_agent(make, system, tmp_path):
    macos = make(Platform.MACOS)

    assert macos.troubles() == (WakeTrouble.NOT_INSTALLED,)
    assert macos.install() == macos.install() == ()
    system.refuses.add("print")
    assert macos.troubles() == (WakeTrouble.SWITCHED_OFF,)
    (path,) = files_of(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"Aqua", b"Water"))
    assert WakeTrouble.FILE_CHANGED in macos.troubles()
    macos.remove()
    macos.remove()
    assert files_of(tmp_path) == []


def test_macos_leaves_a_foreign_agent_alone(make, tmp_path):
    path = tmp_path / "home" / "Library" / "LaunchAgents" / "org.familypact.wake.plist"
    path.parent.mkdir(parents=True)
    path.write_text("somebody else's", encoding="ascii")
    macos = make(Platform.MACOS)

    assert macos.install() == macos.troubles() == (WakeTrouble.FOREIGN_FILE,)
    macos.remove()
    assert path.exists()


# --- here ----------------------------------------------------------------------------------------


def test_the_program_is_started_as_it_was_installed(tmp_path, monkeypatch):
    script = tmp_path / "familypact"
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    module = (str(tmp_path / "python"), "-m", "familypact")
    assert command("wake", data=Path("/d")) == (*module, "wake", "--data", "/d")

    script.touch()
    assert program() == (str(script),)
    assert command("popup", "--try") == (str(script), "popup", "--try")

    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert program() == (str(tmp_path / "python"),)


def test_this_computer_has_a_scheduler(system):
    assert wake_ups(None, run=system).render()
    assert this_platform() in set(Platform)
