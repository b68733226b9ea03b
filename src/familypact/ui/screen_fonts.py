"""Make the program's own typeface known to Qt, with the system's fonts behind it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from familypact.data_files import data_root

_PROPERTY = "familypact_fonts_loaded"


def load_screen_fonts(app: QCoreApplication) -> None:
    """Register the font files once per application; asking Qt for its families would be slow."""
    if app.property(_PROPERTY):
        return
    for file in sorted((data_root() / "resources" / "fonts" / "screen").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setProperty(_PROPERTY, True)
