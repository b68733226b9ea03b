"""Says how this program is started again: from a bundle, an installation or a checkout."""

import sys
from pathlib import Path

_SCRIPTS = {"win32": "familypact-window.exe"}  # without a console that would flash


def program(data: Path | None = None) -> tuple[str, ...]:
    """Give the words that start it, with the folder where it is not the usual one."""
    elsewhere = () if data is None else ("--data", str(data.expanduser().absolute()))
    if getattr(sys, "frozen", False):
        return (sys.executable, *elsewhere)
    script = Path(sys.executable).with_name(_SCRIPTS.get(sys.platform, "familypact"))
    if script.is_file():
        return (str(script), *elsewhere)
    return (sys.executable, "-m", "familypact", *elsewhere)


def command(name: str, *options: str, data: Path | None = None) -> tuple[str, ...]:
    """Give the words that start one of its commands: the command first, the helper looks there."""
    words = program()
    return (*words, name, *options, *program(data)[len(words) :])
