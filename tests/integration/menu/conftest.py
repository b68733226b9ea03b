"""A screen, and a home without a session."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from integration.reminders.desktop import Desktop, bare_environment, screen


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Desktop]:
    home = Desktop(tmp_path, bare_environment(tmp_path))
    yield home
    home.clear_away()
