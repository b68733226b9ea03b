"""One screen and one session bus for all tests of the accessibility bus; a program for each."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from accessibility.desk import desk, program, what_is_missing
from accessibility.families import EXAMPLE, PASSPHRASE, keep_draft


@pytest.fixture(scope="session")
def a_desk(tmp_path_factory):
    missing = what_is_missing()
    if missing:
        pytest.skip(f"the accessibility bus needs {missing}")
    with desk(tmp_path_factory.mktemp("home")) as ready:
        yield ready


@pytest.fixture(scope="session")
def passphrase_file(tmp_path_factory) -> Path:
    file = tmp_path_factory.mktemp("words") / "passphrase"
    file.write_text(f"{PASSPHRASE}\n")
    return file


@pytest.fixture
def open_program(a_desk, passphrase_file, tmp_path):
    """Open FamilyPact on a folder; `draft` is what the family has answered so far."""

    def opened(draft=None, data=tmp_path / "data", *, knows_passphrase=True):
        if draft is not None:
            keep_draft(data, draft)
        options = ["--data", str(data)]
        if knows_passphrase:
            options += ["--passphrase-file", str(passphrase_file)]
        return program(a_desk, *options)

    return opened


@pytest.fixture(scope="session")
def agreement_made(a_desk, passphrase_file, tmp_path_factory) -> Path:
    """Make an agreement as the command line does."""
    folder = tmp_path_factory.mktemp("made")
    data = folder / "data"
    command = [sys.executable, "-m", "familypact", "make", str(EXAMPLE), "--data", str(data)]
    command += ["--passphrase-file", str(passphrase_file), "--poster", str(folder / "p.pdf")]
    quiet = {**a_desk.variables, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=quiet, check=True, capture_output=True)
    return data


@pytest.fixture
def agreed(agreement_made, tmp_path) -> Path:
    """Give the folder of a family that has its agreement."""
    return shutil.copytree(agreement_made, tmp_path / "agreed")
