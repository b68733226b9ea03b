"""Neither seal nor check loads what could ask the internet."""

import subprocess
import sys
from importlib import import_module

import pytest

from familypact.infra.pdf.without_internet import without_internet

LOADS = """
import sys
from familypact.infra.pdf.without_internet import without_internet
with without_internet():
    import familypact.infra.pdf.{module}
print(sorted(name for name in sys.modules if name.partition(".")[0] in {clients!r}))
"""
CLIENTS = {"aiohttp", "requests", "yarl"}


@pytest.mark.parametrize("module", ["seal", "verify"])
def test_no_internet_client_is_loaded(module: str) -> None:
    code = LOADS.format(module=module, clients=CLIENTS)

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_what_was_loaded_before_stays() -> None:
    before = import_module("aiohttp")

    with without_internet():
        assert sys.modules["aiohttp"] is before

    assert sys.modules["aiohttp"] is before


def test_nothing_is_left_in_its_place() -> None:
    code = """
import sys
from familypact.infra.pdf.without_internet import without_internet
with without_internet():
    import aiohttp
    assert isinstance(aiohttp.ClientSession, type)
    assert not hasattr(aiohttp, "__path__")
import aiohttp
assert aiohttp.ClientSession.__module__ == "aiohttp.client"
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
