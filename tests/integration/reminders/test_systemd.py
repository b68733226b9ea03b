"""A real `systemd --user` in namespaces of its own wakes the real helper."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from integration.reminders.desktop import PROGRAM, bare_environment, need
from reminder_fakes import wall

from familypact.domain.reminder import Pattern, Rule
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook

_TIMER = "org.familypact.wake.timer"
_SERVICE = "org.familypact.wake.service"
SCRIPT = """
set -u
mount -t proc proc /proc
mkdir -p /run/systemd && mount -t tmpfs tmpfs /run/systemd && mkdir -p /run/systemd/system
mkdir -m 700 $XDG_RUNTIME_DIR
dbus-daemon --session --address=unix:path=$XDG_RUNTIME_DIR/bus --nofork --nopidfile 2>/dev/null &

start_manager() {
    /lib/systemd/systemd --user 2>/dev/null &
    manager=$!
    for _ in $(seq 100); do
        [ "$(systemctl --user is-system-running 2>/dev/null)" = running ] && return
        sleep 0.05
    done
}
stop_manager() { kill $manager; wait $manager; }
say() { echo "$1=$(eval "$2")"; }
shown() { $PROGRAM reminders list --json | sed -n 's/.*"state": "\\(.*\\)".*/\\1/p'; }
wait_until() { for _ in $(seq 200); do eval "$1" && return; sleep 0.05; done; }

start_manager
$PROGRAM schedule install > /dev/null
say installed "systemctl --user is-enabled TIMER"
say active "systemctl --user is-active TIMER"
say without_screen shown

stop_manager
touch -d '3 days ago' $XDG_DATA_HOME/systemd/timers/stamp-TIMER
start_manager
wait_until '[ -n "$(systemctl --user show -P LastTriggerUSec TIMER)" ]'
say caught_up "systemctl --user show -P LastTriggerUSec TIMER"
say still_without_screen shown

systemctl --user set-environment DISPLAY=$SCREEN
dunst_address=unix:path=$XDG_RUNTIME_DIR/bus
DISPLAY=$SCREEN DBUS_SESSION_BUS_ADDRESS=$dunst_address dunst 2>/dev/null &
systemctl --user start --no-block SERVICE
wait_until '[ "$(shown)" = shown ]'
say with_screen shown
for _ in 1 2 3; do
    systemctl --user kill -s KILL SERVICE
    wait_until '[ "$(systemctl --user is-active SERVICE)" = failed ]'
    systemctl --user start --no-block SERVICE
done
say after_kills "systemctl --user is-active TIMER"

systemctl --user disable --now TIMER 2>/dev/null
say switched_off "$PROGRAM schedule status --json | grep -c switched-off"
$PROGRAM schedule remove > /dev/null
say left "find $HOME -name '*org.familypact*' | wc -l"
"""


def test_the_timer_wakes_catches_up_and_survives(display: str) -> None:
    need("unshare", "systemctl", "dbus-daemon", "dunst", "mount")
    if os.geteuid() != 0 or not Path("/lib/systemd/systemd").exists():
        pytest.skip("namespaces for a systemd of our own need root and systemd")
    with TemporaryDirectory(prefix="fp-") as folder:  # short, for the sockets
        home = Path(folder)
        said = live_through(home, display)

    assert said["installed"] == "enabled"
    assert said["active"] == "active"
    assert said["without_screen"] == ""
    assert said["caught_up"] != ""
    assert said["still_without_screen"] == ""
    assert said["with_screen"] == "shown"
    assert said["after_kills"] == "active"
    assert said["switched_off"] == "1"
    assert said["left"] == "0"


def live_through(home: Path, display: str) -> dict[str, str]:
    environment = bare_environment(home)
    environment |= {
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PROGRAM": " ".join(PROGRAM),
        "SCREEN": display,
    }
    book = SqliteBook(home / "d" / "familypact" / BOOK_NAME)
    book.put_rules((), [Rule("r", "a", Pattern(wall(2026, 11, 1, 17)), "")])
    book.close()
    script = SCRIPT.replace("TIMER", _TIMER).replace("SERVICE", _SERVICE)
    words = ["unshare", "--mount", "--pid", "--cgroup", "--fork", "--kill-child"]
    answer = subprocess.run(
        [*words, "bash", "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    if "unshare failed" in answer.stderr:
        pytest.skip("this machine allows no namespaces")
    sys.stderr.write(answer.stderr)
    return dict(line.partition("=")[::2] for line in answer.stdout.splitlines())
