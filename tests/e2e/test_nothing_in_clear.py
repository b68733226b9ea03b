"""After a whole session no name lies in clear anywhere, and no connection was opened."""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import tomllib
from pathlib import Path

import pytest
from e2e.table import GOOD_THING, NEW_RULE, NEW_WORDS, SECRET, WHY_CHILD, WHY_GROWN_UPS
from e2e.talker import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
SESSION = Path(__file__).with_name("a_session.py")
ANSWERS = ROOT / "examples" / "one-child.toml"
PASSPHRASES = ("correct horse battery", PASSPHRASE)
# What is said in the talk, agreed on in it, and written down of an incident.
OTHER_WORDS = (
    *(NEW_RULE, NEW_WORDS, WHY_CHILD, WHY_GROWN_UPS, GOOD_THING, SECRET),
    *("zanzibar", "ACT/2026/0815", "Quillon", "593187"),
)
_PATIENCE = 60.0
OURS = ("AF_UNIX", "AF_NETLINK")  # the screen and the bus; Qt asks the kernel about network cards


def session(home: Path, *before: str) -> str:
    """Run it with every folder of the person under `home`; give what it said."""
    (home / "out").mkdir(parents=True)
    (home / "words").write_text("correct horse battery\n")
    folders = {"TMPDIR": "tmp", "XDG_DATA_HOME": "d", "XDG_CONFIG_HOME": "c"}
    folders |= {"XDG_CACHE_HOME": "k", "XDG_STATE_HOME": "s", "XDG_RUNTIME_DIR": "r", "HOME": "h"}
    for name in folders.values():
        (home / name).mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if k != "DBUS_SESSION_BUS_ADDRESS"}
    environment |= {name: str(home / folder) for name, folder in folders.items()}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {"PYTHONPATH": str(ROOT / "tests")}
    said = ""
    for part in ("commands", "record", "window", "talk"):
        ran = subprocess.run(
            [*before, sys.executable, str(SESSION), str(home), str(ANSWERS), part],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=400,
        )
        assert ran.returncode == 0, ran.stderr
        said += ran.stdout
    for line in ("make: 0", "restore: 0", "verify: 0", "records: 1", "ended", "poster"):
        assert line in said, line
    assert re.search(r"places: ([4-9]|1\d)\n", said)
    return said + killed_while_typing(home, environment, before)


def killed_while_typing(home: Path, environment: dict[str, str], before: tuple[str, ...]) -> str:
    """Kill the wizard in the middle of it: nothing tidies up then. Give what it said."""
    words = [*before, sys.executable, str(SESSION), str(home), str(ANSWERS), "wizard"]
    typing = subprocess.Popen(
        words, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    last = threading.Timer(_PATIENCE, os.killpg, (typing.pid, signal.SIGKILL))
    last.start()
    said: list[str] = []
    for line in typing.stdout:
        said.append(line)
        if sum(each.startswith("name ") for each in said) > 4:
            break
    last.cancel()
    os.killpg(typing.pid, signal.SIGKILL)
    typing.wait()
    typing.stdout.close()
    return "".join(said)


def own_words() -> set[str]:
    """Give every name and free text that the answers hold."""
    found: set[str] = set()

    def look(value: object, key: str = "") -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                look(inner, name)
        elif isinstance(value, list):
            for inner in value:
                look(inner, key)
        elif isinstance(value, str) and key in {"name", "reach", "note", "reason", "own"}:
            found.add(value)

    look(tomllib.loads(ANSWERS.read_text(encoding="utf-8")))
    return {word for word in found if len(word) > 3}


@pytest.mark.skipif(sys.platform == "win32", reason="folders of a POSIX desktop")
def test_after_a_session_no_name_lies_in_clear(tmp_path: Path) -> None:
    words = own_words()
    assert len(words) >= 3

    said = session(tmp_path)

    typed = set(re.findall(r"^(?:typing|name) (\w{12})$", said, re.MULTILINE))
    assert len(typed) >= 4
    words |= typed | set(OTHER_WORDS)
    exported = (tmp_path / "out" / "all" / "familypact.json").read_text(encoding="utf-8")
    assert [word for word in words if word in exported]  # else nothing would be looked for
    in_clear = [
        (str(path.relative_to(tmp_path)), word)
        for path in tmp_path.rglob("*")
        if path.is_file() and tmp_path / "out" not in path.parents
        for word in {*words, *PASSPHRASES}
        if path.name != "words" and is_in(word, path.read_bytes())
    ]
    assert in_clear == []


def is_in(word: str, content: bytes) -> bool:
    return any(
        word.encode(encoding) in content
        for encoding in ("utf-8", "utf-16-le", "latin-1")
        if _can(word, encoding)
    )


def _can(word: str, encoding: str) -> bool:
    try:
        word.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_session_opens_no_connection(tmp_path: Path) -> None:
    log = tmp_path / "strace"
    session(tmp_path / "home", "strace", "-f", "-qq", "-e", "trace=network", "-A", "-o", str(log))

    families = set(re.findall(r"socket(?:pair)?\((\w+)", log.read_text(errors="replace")))
    assert families <= set(OURS)
    connected = re.findall(r"connect\(\d+, \{sa_family=(\w+)", log.read_text(errors="replace"))
    assert set(connected) <= {"AF_UNIX"}
