"""Make the program's own typeface known to Qt, with the system's fonts behind it."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from familypact.data_files import data_root

_PROPERTY = "familypact_fonts_loaded"
_OTHERS = "familypact_other_scripts_loaded"


def load_screen_fonts(app: QCoreApplication) -> None:
    """Register the font files once per application; asking Qt for its families would be slow."""
    if app.property(_PROPERTY):
        return
    for file in sorted((data_root() / "resources" / "fonts" / "screen").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setProperty(_PROPERTY, True)


def load_other_scripts(app: QCoreApplication) -> None:
    """Have letters for every name, also where the desktop came without its fonts.

    The poster's fonts serve: 4 ms, after the first window. Windows and macOS bring their own.
    """
    if not sys.platform.startswith("linux") or app.property(_OTHERS):
        return
    for file in sorted((data_root() / "resources" / "fonts" / "poster").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setProperty(_OTHERS, True)
