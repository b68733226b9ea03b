"""Say over the title whose turn it is, in words, colour and icon."""

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import Look, Size, Weight, current_look
from familypact.ui.widgets.text_label import TextLabel


class Turn(Enum):
    """Who acts now; the value is the name of the icon."""

    TOGETHER = "together"
    CHILD = "child"
    GROWN_UPS = "grown-ups"
    EVERYONE = "everyone"
    HELP = "lifebuoy"


class TurnLine(QWidget):
    """Icon and words such as "Step 5 of 10 · Together"; the capitals are only drawn."""

    def __init__(self, turn: Turn, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = turn
        self._icon = QLabel(self)
        self._words = TextLabel(text, self)
        self._words.centre_vertically()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # several lines where letters are big
        self.setSizePolicy(policy)
        self._dress()

    def set_turn(self, turn: Turn, text: str) -> None:
        self._turn = turn
        self._words.setText(text)
        self._dress()

    def turn(self) -> Turn:
        return self._turn

    def text(self) -> str:
        return self._words.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._dress()

    def _dress(self) -> None:
        look = current_look()
        colour = _colour(self._turn, look)
        side = look.px(20)
        self._icon.setPixmap(icon_pixmap(self._turn.value, QSize(side, side), look.theme, colour))
        self._words.setStyleSheet(f"color: {colour};")
        font = look.font(Size.SMALL, Weight.EXTRA_BOLD)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self._words.setFont(font)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(look.gap(8))


def _colour(turn: Turn, look: Look) -> str:
    match turn:
        case Turn.TOGETHER | Turn.EVERYONE:
            return look.theme.teal
        case Turn.CHILD | Turn.HELP:
            return look.theme.coral
        case Turn.GROWN_UPS:
            return look.theme.indigo
