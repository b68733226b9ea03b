"""Group what belongs together on a rounded ground, with a title and one control beside it."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.headings import CardTitle
from familypact.ui.widgets.painting import draw_panel


class Card(QFrame):
    """Add what belongs inside to `body`; `set_control` puts one thing beside the title."""

    def __init__(
        self, title: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._outer = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._outer.addLayout(self._head)
        self.title_label = CardTitle(title, self)
        self.title_label.setVisible(bool(title))
        self.title_label.centre_vertically()
        self._head.addWidget(self.title_label, 1)
        self.body = QVBoxLayout()
        self._outer.addLayout(self.body)
        self._outer.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._space()

    def set_title(self, title: str) -> None:
        self.title_label.setText(title)
        self.title_label.setVisible(bool(title))

    def set_control(self, control: QWidget) -> None:
        self._head.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def tone(self) -> Tone:
        return self._tone

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        edge = look.theme.line if self._tone is Tone.PLAIN else look.theme.ground(self._tone)
        painter = QPainter(self)
        fill = look.theme.ground(self._tone)
        draw_panel(painter, QRectF(self.rect()), look.px(16), fill, (edge, 1))
        painter.end()

    def _space(self) -> None:
        look = current_look()
        side, top = look.gap(22), look.gap(18)
        self._outer.setContentsMargins(side, top, side, top)
        self._outer.setSpacing(look.gap(8))
        self._head.setSpacing(look.gap(16))
        self.body.setSpacing(look.gap(8))
