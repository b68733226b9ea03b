"""One place for spoiled files, and one guard over it, for all readers of a module."""

import resource
from pathlib import Path

import pytest
from fuzz.guard import Guard

MOST_MEMORY = 512 * 1024  # KiB, as Linux counts


@pytest.fixture(scope="module", autouse=True)
def _little_memory():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert after - before < MOST_MEMORY


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


@pytest.fixture(scope="module")
def guard(place: Path) -> Guard:
    return Guard(place)


@pytest.fixture(scope="module", autouse=True)
def _one_application(qapp: object) -> None:
    """Posters are set in type by Qt, which crashes without an application."""
    assert qapp is not None
