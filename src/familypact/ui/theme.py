"""Give the whole application its look: colours, typeface, text size and style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from familypact.app.settings import Scheme
from familypact.ui.accessible import install_roles
from familypact.ui.look import (
    LARGEST_PERCENT,
    SMALLEST_PERCENT,
    Look,
    Size,
    remember_look,
)
from familypact.ui.screen_fonts import load_screen_fonts
from familypact.ui.style_sheet import style_sheet
from familypact.ui.tokens import DARK, LIGHT, Theme


def apply_theme(
    app: QApplication, scheme: Scheme = Scheme.SYSTEM, text_percent: int = SMALLEST_PERCENT
) -> Look:
    """Dress the application; call again whenever the family changes colours or text size."""
    load_screen_fonts(app)
    install_roles(app)
    _tell_the_system(scheme)
    percent = min(max(text_percent, SMALLEST_PERCENT), LARGEST_PERCENT)
    look = Look(_theme_of(scheme), percent)
    remember_look(app, look)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(look.font(Size.BODY))
    app.setPalette(_palette(look.theme))
    app.setStyleSheet(style_sheet(look))
    return look


def _tell_the_system(scheme: Scheme) -> None:
    """Let the title bar and native dialogs match what the family chose."""
    hints = QGuiApplication.styleHints()
    match scheme:
        case Scheme.LIGHT:
            hints.setColorScheme(Qt.ColorScheme.Light)
        case Scheme.DARK:
            hints.setColorScheme(Qt.ColorScheme.Dark)
        case Scheme.SYSTEM:
            hints.unsetColorScheme()


def _theme_of(scheme: Scheme) -> Theme:
    match scheme:
        case Scheme.LIGHT:
            return LIGHT
        case Scheme.DARK:
            return DARK
        case Scheme.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.paper,
        role.WindowText: theme.ink,
        role.Base: theme.card,
        role.AlternateBase: theme.teal_tint,
        role.Text: theme.ink,
        role.PlaceholderText: theme.quiet,
        role.Button: theme.card,
        role.ButtonText: theme.ink,
        role.BrightText: theme.coral,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.paper,
        role.Highlight: theme.teal,
        role.HighlightedText: theme.on_teal,
        role.Accent: theme.teal,
        role.Link: theme.teal,
        role.LinkVisited: theme.indigo,
        role.Mid: theme.line,
        role.Dark: theme.field_line,
    }
    for name, token in colours.items():
        palette.setColor(name, QColor(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.disabled_ink))
    return palette
