"""The frame of the previews: their options, and a picture of each page that one of them shows."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget, QWizard

from familypact.app.settings import Scheme
from familypact.ui.theme import apply_theme

Shots = Mapping[str, Callable[[], QWidget]]


def options_of(about: str | None) -> argparse.ArgumentParser:
    """Give the options of every preview; one may add its own."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--scroll", type=float, default=0.0)
    parser.add_argument("--size", default="1120x740")
    return parser


def take_pictures(
    options: argparse.Namespace, shots_of: Callable[[argparse.Namespace], Shots]
) -> int:
    """Dress the program as the options say, and save each picture that is wanted."""
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    look = apply_theme(app, Scheme.DARK if options.dark else Scheme.LIGHT, options.percent)
    app.setStyleSheet(app.styleSheet() + f"\n#shot {{ background: {look.theme.paper}; }}")
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for name, make in shots_of(options).items():
        if not options.only or name in options.only:
            _take(make(), options, name)
    return 0


def _take(page: QWidget, options: argparse.Namespace, name: str) -> None:
    if isinstance(page, QWizard) or not isinstance(page, QDialog):  # a dialog has its own size
        width, height = options.size.split("x")
        page.resize(int(width), int(height))
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setObjectName("shot")
    page.show()
    QTest.qWait(100)
    for area in page.findChildren(QScrollArea):
        if area.isVisible() and options.scroll:
            bar = area.verticalScrollBar()
            bar.setValue(round(bar.maximum() * options.scroll))
    QTest.qWait(0)
    page.grab().save(str(options.folder / f"{name}.png"))
    page.hide()
