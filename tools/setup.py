"""Prepare a checkout for `make run` or `make test`: system libraries, virtual environment.

Only the standard library, since nothing else is there yet. Quick when nothing is to do.
"""

import ctypes
import fcntl
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "familypact-setup.json"
# There while pip works: whoever finds it without holding the lock finds a half-built environment.
UNFINISHED = VENV / "familypact-unfinished"
PACKAGES = ROOT / "tools" / "debian-packages.txt"
PARTS = {"run": ("run",), "test": ("run", "test")}


def main() -> None:
    try:
        (purpose,) = sys.argv[1:]
        parts = PARTS[purpose]
    except (KeyError, ValueError):
        sys.exit("usage: tools/setup.sh run|test")
    if sys.platform.startswith("linux"):
        provide_system_packages(parts)
    if not is_ready(parts):
        VENV.mkdir(exist_ok=True)
        with (VENV / "familypact-lock").open("w", encoding="utf-8") as lock:
            # pip inherits it: where only we are killed, the next call waits until pip is through.
            os.set_inheritable(lock.fileno(), True)
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not is_ready(parts):
                build(parts)


# --- what the system has to offer ---------------------------------------------------------------


def provide_system_packages(parts: tuple[str, ...]) -> None:
    missing = missing_packages(parts)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        sys.exit(
            "FamilyPact: this system lacks, and your package manager has: "
            + ", ".join(f"{proof} (Debian's {package})" for package, proof in missing.items())
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    privileges = root_prefix()
    if privileges is None:
        sys.exit(f"FamilyPact needs some system packages first: {by_hand(missing)}")
    say("Installing " + " ".join(missing))
    # A broken third-party source fails the update, yet not what is needed here.
    run_quietly([*privileges, "apt-get", "update"])
    answer = run_quietly([*privileges, "env", "DEBIAN_FRONTEND=noninteractive", *install])
    still_missing = missing_packages(parts)
    if answer.returncode != 0 or still_missing:
        sys.stderr.write(answer.stdout)
        sys.exit(
            "FamilyPact: the packages could not be installed, see above; by hand: "
            + by_hand(still_missing or missing)
        )


def by_hand(packages: Iterable[str]) -> str:
    names = " ".join(packages)
    return f"sudo apt-get update && sudo apt-get install --no-install-recommends {names}"


def missing_packages(parts: tuple[str, ...]) -> dict[str, str]:
    """Name each package that is not there, with what should have proved it."""
    missing = {}
    # Only the environment's maker needs it, and only Debian splits it off.
    if not (VENV / "bin" / "python").exists() and importlib.util.find_spec("ensurepip") is None:
        missing[f"python3.{sys.version_info.minor}-venv"] = "Python's ensurepip module"
    wanted = wanted_packages(parts)
    return missing | {package: proof for package, proof in wanted if not is_there(proof)}


def wanted_packages(parts: tuple[str, ...]) -> list[tuple[str, str]]:
    wanted = []
    part = ""
    for line in PACKAGES.read_text(encoding="utf-8").splitlines():
        words = line.partition("#")[0].split()
        if len(words) == 1:
            part = words[0].strip("[]")
        elif words and part in parts:
            wanted.append((words[0], words[1]))
    return wanted


def is_there(proof: str) -> bool:
    if ".so" not in proof:
        return shutil.which(proof) is not None
    try:
        ctypes.CDLL(proof)
    except OSError:
        return False
    return True


def root_prefix() -> list[str] | None:
    """Give the words that make a command run as root, or None where it takes a password."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and run_quietly([*sudo, "true"]).returncode == 0:
        return sudo
    return None


# --- the virtual environment --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an environment was built from; left in it when all is done."""

    inputs: str = ""
    root: str = ""
    parts: tuple[str, ...] = ()


def is_ready(parts: tuple[str, ...]) -> bool:
    stamp = read_stamp()
    return (
        stamp.inputs == inputs_hash()
        and stamp.root == str(ROOT)
        and set(parts) <= set(stamp.parts)
        and works("import familypact")
    )


def build(parts: tuple[str, ...]) -> None:
    start = time.monotonic()
    stamp = read_stamp()
    parts = tuple(sorted({*parts, *stamp.parts}))
    # Scripts in there begin with the path they were made for.
    moved = stamp.root not in {"", str(ROOT)}
    fresh = moved or UNFINISHED.exists() or not works("import pip")
    if fresh:
        empty_venv()
    UNFINISHED.touch()
    STAMP.unlink(missing_ok=True)
    if fresh:
        version = ".".join(map(str, sys.version_info[:3]))
        say(f"Setting up .venv with Python {version}: once, a minute or two")
        step([sys.executable, "-m", "venv", str(VENV)], "The virtual environment cannot be made")
    else:
        say("Bringing .venv up to date")
    install(parts)
    write_stamp(Stamp(inputs_hash(), str(ROOT), parts))
    UNFINISHED.unlink()
    say(f"Ready after {time.monotonic() - start:.0f} s")


def install(parts: tuple[str, ...]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # hatchling wants `editables` for an editable install, and only says so in isolation.
    builder = [*project["build-system"]["requires"], "editables"]
    requirements = [*builder, *project["project"]["dependencies"]]
    if "test" in parts:
        requirements += project["dependency-groups"]["dev"]
    # Dependencies first, then ourselves without isolation: PySide6 is fetched once, not twice.
    pip_install(
        requirements,
        "The dependencies cannot be installed (is the network there?); then run it again",
    )
    pip_install(
        ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
        "Its own code cannot be installed into .venv, see above",
    )


def pip_install(words: list[str], complaint: str) -> None:
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    pip = [str(VENV / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
    step([*pip, *quiet, "--prefer-binary", *words], complaint)


def empty_venv() -> None:
    """Remove all but the mark, so that a kill in the middle is still noticed next time."""
    UNFINISHED.touch()
    for entry in VENV.iterdir():
        if entry.name in {UNFINISHED.name, "familypact-lock"}:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def works(statement: str) -> bool:
    python = VENV / "bin" / "python"
    return python.exists() and run_quietly([str(python), "-c", statement]).returncode == 0


def inputs_hash() -> str:
    inputs = [ROOT / "pyproject.toml", ROOT / "packaging" / "hatch_build.py"]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in inputs)).hexdigest()


def read_stamp() -> Stamp:
    try:
        facts = json.loads(STAMP.read_text(encoding="utf-8"))
        return Stamp(facts["inputs"], facts["root"], tuple(facts["parts"]))
    except (OSError, ValueError, LookupError, TypeError):
        return Stamp()


def write_stamp(stamp: Stamp) -> None:
    STAMP.write_text(json.dumps(asdict(stamp)), encoding="utf-8")


# --- small things -------------------------------------------------------------------------------


def run_quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def step(command: list[str], complaint: str) -> None:
    if subprocess.run(command, check=False, close_fds=False).returncode != 0:
        sys.exit(f"FamilyPact: {complaint}.")


def say(sentence: str) -> None:
    print(f"FamilyPact: {sentence}.", flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("FamilyPact: stopped; the next call begins where this one was stopped.")
