"""The commands with a real GNOME keyring: it opens by itself, and no new key is made without it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from integration.keys.test_gnome_keyring import NEEDED, environment_of_nobody

ANSWERS = Path(__file__).resolve().parents[3] / "examples" / "one-child.toml"
MAKE = f'fp make "{ANSWERS}" --poster "$HOME/poster.pdf"'
NULL = "PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring"
FORGET = """
from pathlib import Path
import sys
from familypact.bootstrap_keys import keyring_doors
from familypact.infra.clock import SystemClock
from familypact.infra.keys.slot_maker import SlotMaker
from familypact.infra.keys.slots import read_slots
store = read_slots(Path(sys.argv[1]) / "keyslots.json").store
SlotMaker(keyring_doors(), SystemClock()).forget(store)
"""

pytestmark = pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED), reason=f"needs {' and '.join(NEEDED)}"
)


def in_a_session(home: Path, script: str) -> list[str]:
    """Run lines of shell on a bus with an open keyring; `fp` is the program, `sum` its files."""
    data = home / "data"
    (home / "forget.py").write_text(FORGET, encoding="utf-8")
    before = f"""
printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
fp() {{ "{sys.executable}" -m familypact "$@" --data "{data}" >"{home}/out" 2>"{home}/err"
        echo "$1: $?"; }}
sum() {{ sha256sum "{data}/store.db" "{data}/keyslots.json"; }}
forget() {{ "{sys.executable}" "{home}/forget.py" "{data}"; }}
"""
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", before + script],
        env=environment_of_nobody(home),
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "Traceback" not in (home / "err").read_text(encoding="utf-8")
    return done.stdout.splitlines()


def test_it_opens_without_questions_also_after_a_restart(tmp_path: Path) -> None:
    said = in_a_session(tmp_path, f"{MAKE}\nfp show --json\n")

    assert said == ["make: 0", "show: 0"]
    assert json.loads((tmp_path / "out").read_text(encoding="utf-8"))["version"] == 1


@pytest.mark.parametrize("gone", [f"export {NULL}", "forget"])
def test_without_its_entry_the_data_stay_and_no_key_is_made(tmp_path: Path, gone: str) -> None:
    said = in_a_session(
        tmp_path,
        f"{MAKE}\nsum\n{gone}\nfp show\n{MAKE}\nsum\n",
    )

    store, slots = said[1:3]
    assert said == ["make: 0", store, slots, "show: 1", "make: 1", store, slots]


def test_without_a_keyring_a_passphrase_is_asked_for_and_nothing_is_begun(tmp_path: Path) -> None:
    said = in_a_session(tmp_path, f"unset DBUS_SESSION_BUS_ADDRESS\n{MAKE}\n")

    assert said == ["make: 1"]
    assert not (tmp_path / "data" / "store.db").exists()
