"""A `systemd --user` of its own, in namespaces, for a script that tells what it has seen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from integration.reminders.desktop import PROGRAM, bare_environment, need

from familypact.infra.reminders.wake_ups.linux import ENTRY, SERVICE, TIMER

_BEFORE = """
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
wait_until() { for _ in $(seq 400); do eval "$1" && return; sleep 0.05; done; }
troubles() {
    $PROGRAM schedule status --json | tr -d '\\n ' | sed 's/.*"troubles":\\[\\([^]]*\\)].*/\\1/'
}
start_manager
"""


def live_through(home: Path, script: str, **more: str) -> dict[str, str]:
    """Run a script of bash under it and give its lines of `name=what`."""
    need("unshare", "systemctl", "dbus-daemon", "dunst", "mount")
    if os.geteuid() != 0 or not Path("/lib/systemd/systemd").exists():
        pytest.skip("namespaces for a systemd of our own need root and systemd")
    environment = bare_environment(home)
    environment |= {"XDG_RUNTIME_DIR": str(home / "run"), "PROGRAM": " ".join(PROGRAM), **more}
    for name, instead in (("TIMER", TIMER), ("SERVICE", SERVICE), ("ENTRY", ENTRY)):
        script = script.replace(name, instead)
    words = ["unshare", "--mount", "--pid", "--cgroup", "--fork", "--kill-child"]
    answer = subprocess.run(
        [*words, "bash", "-c", _BEFORE + script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        stdin=subprocess.DEVNULL,
    )
    if "unshare failed" in answer.stderr or "mount: /proc: permission denied" in answer.stderr:
        pytest.skip("this machine allows no namespaces")
    sys.stderr.write(answer.stderr)
    return dict(line.partition("=")[::2] for line in answer.stdout.splitlines())
