"""The set-up behind `make run` and `make test` says in one line what it cannot do itself."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools"

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")


def test_every_system_package_has_one_proof_and_a_part() -> None:
    text = (TOOLS / "debian-packages.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]

    assert lines[0] == "[run]"
    assert [line for line in lines if line.startswith("[")] == ["[run]", "[test]"]
    strange = [line for line in lines if not re.fullmatch(r"\[\w+\]|[a-z0-9.+-]+ +\S+", line)]
    assert strange == []


@linux_only
@pytest.mark.parametrize("proof", ["libfamilypact-lacks.so.7", "familypact-lacks"])
def test_what_cannot_be_installed_is_named_in_one_line(tmp_path: Path, proof: str) -> None:
    checkout = checkout_that_wants("lacking", proof, tmp_path)
    log = fake_apt_get(tmp_path, exit_code=100)

    answer = set_up(checkout, tmp_path)

    assert answer.returncode == 1
    assert answer.stderr.splitlines()[-1].endswith(
        "sudo apt-get update && sudo apt-get install --no-install-recommends lacking"
    )
    assert not (checkout / ".venv").exists()
    if os.geteuid() == 0:
        assert log.read_text(encoding="utf-8").splitlines() == [
            "update",
            "install -y --no-install-recommends lacking",
        ]


@linux_only
def test_a_system_without_apt_get_is_told_what_it_lacks(tmp_path: Path) -> None:
    checkout = checkout_that_wants("lacking", "libfamilypact-lacks.so.7", tmp_path)

    answer = set_up(checkout, tmp_path)

    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert "libfamilypact-lacks.so.7 (Debian's lacking)" in line


@linux_only
def test_an_old_python_is_told_in_one_line(tmp_path: Path) -> None:
    checkout = checkout_that_wants("sh", "sh", tmp_path)
    (tmp_path / "bin" / "python3").unlink()
    (tmp_path / "bin" / "python3").symlink_to("/bin/false")

    answer = set_up(checkout, tmp_path)

    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert line.startswith("FamilyPact needs Python 3.11 or newer")


def checkout_that_wants(package: str, proof: str, tmp_path: Path) -> Path:
    """Copy the set-up to where it wants that one package, with a PATH that has nearly nothing."""
    checkout = tmp_path / "checkout"
    (checkout / "tools").mkdir(parents=True)
    for name in ("setup.sh", "setup.py"):
        shutil.copy(TOOLS / name, checkout / "tools" / name)
    packages = checkout / "tools" / "debian-packages.txt"
    packages.write_text(f"[run]\n{package} {proof}\n[test]\n", encoding="utf-8")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, target in {"python3": sys.executable, "sh": "/bin/sh"}.items():
        (programs / name).symlink_to(target)
    for name in ("dirname", "env"):
        (programs / name).symlink_to(shutil.which(name) or f"/usr/bin/{name}")
    return checkout


def fake_apt_get(tmp_path: Path, exit_code: int) -> Path:
    log = tmp_path / "apt-get.log"
    apt_get = tmp_path / "bin" / "apt-get"
    script = f'#!/bin/sh\necho "$@" >> "{log}"\necho sorry\nexit {exit_code}\n'
    apt_get.write_text(script, encoding="utf-8")
    apt_get.chmod(0o755)
    return log


def set_up(checkout: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", str(checkout / "tools" / "setup.sh"), "run"],
        check=False,
        capture_output=True,
        text=True,
        env={"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path)},
    )
