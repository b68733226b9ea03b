"""Bring news and mistakes inside the window, without taking the screen or the focus."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.accessible import announce, set_role
from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.tokens import Theme
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.buttons import SmallButton, TextButton
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.painting import draw_panel


class News(Enum):
    """What a banner brings; the value is the name of its icon."""

    INFO = "info"
    GOOD = "tick"
    PROBLEM = "attention"


class CloseButton(TextButton):
    """A cross without words; its name says what it closes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon="cross", name=name)

    @override
    def shape(self) -> Shape:
        return Shape(height=44, side=12, radius=12, icon=20)

    @override
    def paint_now(self, theme: Theme) -> Paint:
        fill = theme.card if self.underMouse() else "transparent"
        return Paint(fill, theme.ink, fill, 0)


class Banner(QFrame):
    """Hidden until `show_news`; says its words to screen readers as it appears."""

    closed = Signal()
    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.AlertMessage)
        self._news = News.INFO
        self._icon = QLabel(self)
        self._words = BodyLabel("", self)
        self._words.centre_vertically()
        self._action = SmallButton("", self)
        self._close = CloseButton(self.tr("Close this message"), self)
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self._dismiss)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._dress()
        self.hide()

    def show_news(self, news: News, text: str, *, action: str = "", closable: bool = True) -> None:
        self._news = news
        self._words.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._close.setVisible(closable)
        self._dress()
        self.show()
        announce(self, text)

    def news(self) -> News:
        return self._news

    def text(self) -> str:
        return self._words.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        fill, edge = _colours(self._news, look.theme)
        painter = QPainter(self)
        draw_panel(painter, QRectF(self.rect()), look.px(12), fill, (edge, look.px(1)))
        painter.end()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _dress(self) -> None:
        look = current_look()
        side = look.px(26)
        colour = _colours(self._news, look.theme)[1]
        self._icon.setPixmap(icon_pixmap(self._news.value, QSize(side, side), look.theme, colour))
        self._row.setContentsMargins(look.gap(14), look.gap(6), look.gap(14), look.gap(6))
        self._row.setSpacing(look.gap(12))
        self._words.setMinimumHeight(look.px(44))
        self.update()


def _colours(news: News, theme: Theme) -> tuple[str, str]:
    match news:
        case News.INFO:
            return theme.indigo_tint, theme.indigo
        case News.GOOD:
            return theme.teal_tint, theme.teal
        case News.PROBLEM:
            return theme.coral_tint, theme.coral
