"""A real `systemd --user` in namespaces of its own wakes the real helper."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from integration.reminders.desktop import need
from integration.reminders.manager import live_through
from integration.reminders.scheduler_system import WORDS
from reminder_fakes import wall

from familypact.domain.reminder import Pattern, Rule
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook

KILLS = 10
LIFE = """
shown() { $PROGRAM reminders list --json | sed -n 's/.*"state": "\\(.*\\)".*/\\1/p'; }
due() { $PROGRAM reminders add --kind topic --floating --at "2026-11-02T09:$1" > /dev/null; }
runs() { [ "$(systemctl --user is-active SERVICE)" = activating ]; }
process() { systemctl --user show -P MainPID SERVICE; }
last() { systemctl --user show -P LastTriggerUSec TIMER; }

$PROGRAM schedule install > /dev/null
say installed "systemctl --user is-enabled TIMER"
say active "systemctl --user is-active TIMER"
say without_screen shown

# Off for three days, three times.
for _ in 1 2 3; do
    stop_manager
    touch -d '3 days ago' $XDG_DATA_HOME/systemd/timers/stamp-TIMER
    start_manager
    wait_until '[ -n "$(last)" ]'
done
say caught_up last
say looked "systemctl --user show -P ConditionResult SERVICE"
say still_without_screen shown

# A session gets its screen; the timer ticks every second, or this would take hours.
quick=$XDG_CONFIG_HOME/systemd/user
mkdir -p $quick/TIMER.d $quick/SERVICE.d
printf '[Timer]\\nOnCalendar=\\nOnCalendar=*:*:*\\nAccuracySec=50ms\\n' > $quick/TIMER.d/quick.conf
printf '[Unit]\\nStartLimitIntervalSec=0\\n' > $quick/SERVICE.d/quick.conf
systemctl --user daemon-reload
systemctl --user restart TIMER
systemctl --user set-environment DISPLAY=$SCREEN
DISPLAY=$SCREEN DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus dunst 2>/dev/null &
wait_until '[ "$(shown)" = shown ]'
say with_screen shown

killed=0
for number in $(seq 10 $((KILLS + 9))); do
    due $number
    wait_until runs
    pid=$(process)
    systemctl --user kill -s KILL SERVICE && killed=$((killed + 1))
    wait_until '[ "$(process)" != $pid ]'
done
say killed "echo $killed"
wait_until runs
say still_ticks "runs && echo yes"
wait_until '! shown | grep -q due'
say after_kills "shown | sort | uniq -c | tr -s ' '"
say timer "systemctl --user is-active TIMER"

rm -r $quick/TIMER.d $quick/SERVICE.d
systemctl --user daemon-reload
say right troubles
systemctl --user disable --now TIMER 2>/dev/null
say switched_off troubles
$PROGRAM schedule install > /dev/null
mv $quick/SERVICE $quick/kept
say file_missing troubles
$PROGRAM schedule repair > /dev/null
say repaired troubles
rm $quick/kept
echo 'Hidden=true' >> $XDG_CONFIG_HOME/autostart/ENTRY
say hidden troubles
$PROGRAM schedule install > /dev/null
systemctl --user stop SERVICE 2>/dev/null
$PROGRAM schedule remove > /dev/null
say left "find $HOME -name '*org.familypact*' | wc -l"
"""
ODD_PLACE = """
mkdir -p "$(dirname "$ODD")"
printf '#!/bin/sh\\nprintf "%%s\\\\n" "$@" > "%s/$1-$#"\\n' "$HOME" > "$ODD"
chmod +x "$ODD"
$INSTALL
systemctl --user set-environment DISPLAY=$SCREEN
systemctl --user start SERVICE
wait_until '[ -s $HOME/wake-3 ]'
say unit "tr '\\n' '|' < $HOME/wake-3"
gio launch $XDG_CONFIG_HOME/autostart/ENTRY 2>/dev/null
wait_until '[ -s $HOME/wake-4 ]'
say entry "tr '\\n' '|' < $HOME/wake-4"
"""
_INSTALL = """
import os
from integration.reminders.scheduler_system import WORDS
from familypact.infra.reminders.wake_ups.here import Platform, scheduler
from familypact.infra.reminders.wake_ups.own_files import run_command
words = (os.environ["ODD"], *WORDS[1:])
scheduler(Platform.LINUX, words, os.environ, run_command).install()
"""


@pytest.fixture
def home() -> Iterator[Path]:
    with TemporaryDirectory(prefix="fp-") as folder:  # short, for the sockets
        yield Path(folder)


def test_the_timer_wakes_catches_up_and_survives(home: Path, display: str) -> None:
    book = SqliteBook(home / "d" / "familypact" / BOOK_NAME)
    book.put_rules((), [Rule("r", "a", Pattern(wall(2026, 11, 1, 17)), "")])
    book.close()

    said = live_through(home, LIFE.replace("KILLS", str(KILLS)), SCREEN=display)

    assert said["installed"] == "enabled"
    assert said["active"] == "active"
    assert said["without_screen"] == ""
    assert said["caught_up"] != ""
    assert said["looked"] == "no"  # systemd has tried, and found no screen
    assert said["still_without_screen"] == ""
    assert said["with_screen"] == "shown"
    assert said["killed"] == str(KILLS)
    assert said["still_ticks"] == "yes"
    assert said["after_kills"].strip() == f"{KILLS + 1} shown"
    assert said["timer"] == "active"
    assert said["right"] == ""
    assert said["switched_off"] == '"switched-off"'
    assert said["file_missing"] == '"file-missing"'
    assert said["repaired"] == ""
    assert said["hidden"] == '"login-entry-hidden"'
    assert said["left"] == "0"


def test_a_program_in_an_odd_place_is_started_by_systemd_and_by_the_desktop(
    home: Path, display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    need("gio")
    odd = str(home) + WORDS[0]
    tests = Path(__file__).parents[2]
    monkeypatch.setenv("PYTHONPATH", str(tests))
    install = home / "install.py"
    install.write_text(_INSTALL, encoding="utf-8")
    script = ODD_PLACE.replace("$INSTALL", f"${{PROGRAM%% *}} {install}")

    said = live_through(home, script, SCREEN=display, ODD=odd)

    arguments = "|".join(WORDS[1:])
    assert said["unit"] == f"{arguments}|"
    assert said["entry"] == f"{arguments}|--at-login|"
