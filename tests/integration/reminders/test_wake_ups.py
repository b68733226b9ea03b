"""The schedulers of Windows and macOS as far as Linux can try them, and the one of here."""

import plistlib
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from integration.reminders.desktop import need
from integration.reminders.scheduler_system import NS, SCHEMA, WORDS, files_of

from familypact.app.reminder_ports import WakeTrouble
from familypact.infra.reminders.program import command, program
from familypact.infra.reminders.wake_ups.here import Platform, this_platform, wake_ups


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


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("Triggers/LogonTrigger/UserId", ["DESK\\ma&x"]),
        ("Triggers/SessionStateChangeTrigger/UserId", ["DESK\\ma&x"]),
        ("Triggers/TimeTrigger/StartBoundary", ["2026-01-01T00:00:00Z"]),
        ("Triggers/TimeTrigger/Repetition/Interval", ["PT15M"]),
        ("Triggers/TimeTrigger/Repetition/Duration", []),  # else it would end some day
        ("Principals/Principal/UserId", ["DESK\\ma&x"]),
        ("Principals/Principal/LogonType", ["InteractiveToken"]),
        ("Principals/Principal/RunLevel", ["LeastPrivilege"]),
        ("Settings/DisallowStartIfOnBatteries", ["false"]),
        ("Settings/StopIfGoingOnBatteries", ["false"]),
        ("Settings/StartWhenAvailable", ["true"]),
        ("Settings/MultipleInstancesPolicy", ["IgnoreNew"]),
        ("Actions/Exec/Command", [WORDS[0]]),
    ],
)
def test_the_task_says_at_its_place_what_it_has_to(make, path, values):
    content, _ = task_of(make(Platform.WINDOWS))

    task = ET.fromstring(content)  # noqa: S314 - our own

    wanted = "/".join(f"{NS}{name}" for name in path.split("/"))
    assert [each.text for each in task.findall(wanted)] == values


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


def test_another_reader_of_property_lists_understands_the_agent(make, tmp_path):
    need("plistutil")
    (content,) = make(Platform.MACOS).render().values()
    agent, binary = tmp_path / "agent.plist", tmp_path / "agent.bin"
    agent.write_bytes(content)

    subprocess.run(["plistutil", "-i", agent, "-f", "bin", "-o", binary], check=True)

    assert binary.read_bytes().startswith(b"bplist00")
    assert plistlib.loads(binary.read_bytes()) == plistlib.loads(content)


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
