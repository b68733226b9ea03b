"""Draw the program's own SVG icons and pictures in the colours of the look."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from familypact.data_files import data_root
from familypact.ui.tokens import Theme

# What points somewhere is turned round where people read from right to left.
_POINTING = frozenset({"chevron-left", "chevron-right", "speaker", "talk", "chat", "leave"})


def themed_icon(name: str, theme: Theme, main: str = "") -> QIcon:
    """Offer `resources/icons/<name>.svg` as an icon; `main` is its line colour, ink by default."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 96):
        icon.addPixmap(icon_pixmap(name, QSize(side, side), theme, main))
    return icon


def icon_pixmap(name: str, size: QSize, theme: Theme, main: str = "") -> QPixmap:
    colours = _theme_colours(theme) | ({"main": main} if main else {})
    return _pixmap(f"icons/{name}.svg", size, colours, mirrored=_is_mirrored(name))


def art_pixmap(name: str, size: QSize, theme: Theme) -> QPixmap:
    """Draw `resources/art/<name>.svg` as large as fits into `size`."""
    return _pixmap(f"art/{name}.svg", size, _theme_colours(theme), mirrored=_is_mirrored(name))


def _is_mirrored(name: str) -> bool:
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return right_to_left and name in _POINTING


def _theme_colours(theme: Theme) -> dict[str, str]:
    """Name the colours a drawing may use as `var(--name)`."""
    soft = {
        "main": theme.ink,
        "paper": theme.paper,
        "card": theme.card,
        "ink": theme.ink,
        "quiet": theme.quiet,
        "teal": theme.teal,
        "coral": theme.coral,
        "indigo": theme.indigo,
        "amber": theme.amber,
        "on-teal": theme.on_teal,
        "on-coral": theme.on_coral,
        "on-indigo": theme.on_indigo,
        "teal-tint": theme.teal_tint,
        "coral-tint": theme.coral_tint,
        "indigo-tint": theme.indigo_tint,
        "amber-tint": theme.amber_tint,
    }
    pale = {
        "teal-soft": "#3A7F80" if theme.dark else "#9FD4CD",
        "coral-soft": "#9A5E4C" if theme.dark else "#F6B79C",
        "indigo-soft": "#5866A8" if theme.dark else "#B4BEF0",
        "amber-soft": "#8F7536" if theme.dark else "#F3D27E",
        "screen": "#2B3E4C" if theme.dark else "#FFFFFF",
        "line": "#F2EEE6" if theme.dark else "#1B2B36",
    }
    return soft | pale


def _pixmap(file: str, size: QSize, colours: dict[str, str], *, mirrored: bool) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    tones = "".join(colours.values())
    key = f"{file}:{size.width()}x{size.height()}@{ratio}:{mirrored}:{tones}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixmap = QPixmap(size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_recoloured(file, colours).encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _recoloured(file: str, colours: dict[str, str]) -> str:
    drawing = _source(file)
    for name, value in colours.items():
        drawing = drawing.replace(f"var(--{name})", value)
    return drawing


@lru_cache(maxsize=128)
def _source(file: str) -> str:
    return (data_root() / "resources" / file).read_text(encoding="utf-8")
