"""Says whether the fonts that ship with the program can all be used."""

from collections.abc import Sequence
from pathlib import Path

from familypact.app.health import Finding, Found
from familypact.infra.pdf.fonts import FontShelf, FontUnusableError, ready_qt

_WEIGHTS = (400, 600)


def examine_fonts(folder: Path) -> Finding:
    """Open the faces that every poster needs, and see that the files of all others are there."""
    running = ready_qt()
    try:
        shelf = FontShelf(folder)
        for weight in _WEIGHTS:
            shelf.open(shelf.main(weight))
    except FontUnusableError as error:
        return Finding(Found.FONTS_DAMAGED, str(error))
    del running  # kept until here: without an application there are no fonts
    return _count(sorted(folder.rglob("*.[ot]tf")))


def _count(files: Sequence[Path]) -> Finding:
    empty = [file.name for file in files if file.stat().st_size == 0]
    if empty:
        return Finding(Found.FONTS_DAMAGED, ", ".join(empty))
    return Finding(Found.FONTS_READY, str(len(files)))
