"""Find the files that ship with the program, in a wheel, a bundle or a checkout."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class DataFilesMissingError(Exception):
    """Installed without the `resources` folder; `args[0]` is where it was sought."""


@cache
def data_root() -> Path:
    installed = _PACKAGE / "_data"
    if installed.is_dir():
        return installed
    checkout = _PACKAGE.parents[1]
    if (checkout / "pyproject.toml").is_file():
        return checkout
    raise DataFilesMissingError(installed)


def contacts_file() -> Path:
    """Give the directory of places to turn to."""
    return data_root() / "resources" / "contacts" / "reporting.toml"
