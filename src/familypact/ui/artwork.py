"""Draw the program's own SVG icons and pictures in the colours of the look."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from familypact.data_files import data_root
from familypact.ui.tokens import Theme

# What points somewhere is turned round where people read from right to left.
_POINTING = frozenset({"chevron-left", "chevron-right", "speaker", "talk", "chat", "leave"})

# Colours only drawings use: `screen` is the paler thing in front, `line` is ink upon it.
_LIGHT_DRAWING = {
    "teal-soft": "#8FCBC4",
    "coral-soft": "#F3A98A",
    "indigo-soft": "#AEB9EE",
    "amber-soft": "#F7D98E",
    "gold": "#E2A526",
    "screen": "#FFFFFF",
    "line": "#1B2B36",
    "dots": "#D5CBB9",
    "hole": "#FFFFFF",
    "face-happy": "#F6CF6A",
    "face-unsure": "#B9C3F1",
    "face-talk": "#F5B394",
    "face-cheek": "#F0A070",
    "face-tongue": "#E0704A",
}
_DARK_DRAWING = {
    "teal-soft": "#3E8E8B",
    "coral-soft": "#C07A60",
    "indigo-soft": "#7482CC",
    "amber-soft": "#A9853C",
    "gold": "#E9BC55",
    "screen": "#E4E1DA",
    "line": "#16222C",
    "dots": "#A9A79F",
    "hole": "#E4E1DA",
    "face-happy": "#E9BC55",
    "face-unsure": "#9BA7EA",
    "face-talk": "#EE9A78",
    "face-cheek": "#D98A50",
    "face-tongue": "#C25B37",
}


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
    return soft | (_DARK_DRAWING if theme.dark else _LIGHT_DRAWING)


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
