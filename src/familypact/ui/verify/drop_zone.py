"""Where a file to be checked is dropped or chosen, and what is said while it is looked at."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.headings import BodyLabel, CardTitle

_RADIUS = 16
_DASHES = [4.0, 3.0]


class DropState(Enum):
    """What the zone is for now."""

    WAITING = "waiting"
    HOVERED = "hovered"  # a file hangs over it
    LOOKING = "looking"


class DropZone(QFrame):
    """Emits `choose_wanted` and `cancelled`; the page itself takes what is dropped."""

    choose_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = DropState.WAITING
        self._icon = QLabel(self)
        self.title_label = CardTitle("", self)
        self.words_label = BodyLabel("", self)
        self.choose_button = PrimaryButton(self.tr("Choose a file"), self)
        self.cancel_button = SecondaryButton(self.tr("Stop"), self, name=self.tr("Stop checking"))
        self.choose_button.clicked.connect(self.choose_wanted)
        self.cancel_button.clicked.connect(self.cancelled)
        # As high as its words need at this width, not as in the narrowest window.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self.show_state(DropState.WAITING)

    def state(self) -> DropState:
        return self._state

    def show_state(self, state: DropState, name: str = "") -> None:
        """Change what it says; the keyboard moves on where its button goes away."""
        had_focus = self.choose_button.hasFocus() or self.cancel_button.hasFocus()
        self._state = state
        looking = state is DropState.LOOKING
        self.title_label.setText(self._title(name))
        self.words_label.setVisible(not looking)
        self.choose_button.setVisible(not looking)
        self.cancel_button.setVisible(looking)
        if had_focus:
            button = self.cancel_button if looking else self.choose_button
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        hovered = self._state is DropState.HOVERED
        width = look.px(2)
        pen = QPen(QColor(look.theme.teal if hovered else look.theme.field_line), width)
        if not hovered:
            pen.setDashPattern(_DASHES)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(look.theme.teal_tint if hovered else look.theme.card))
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, look.px(_RADIUS), look.px(_RADIUS))
        painter.end()

    def _title(self, name: str) -> str:
        match self._state:
            case DropState.WAITING:
                return self.tr("Drop the PDF here")
            case DropState.HOVERED:
                return self.tr("Let go to check it")
            case DropState.LOOKING:
                return self.tr("Looking at {file} …").format(file=name)

    def _lay_out(self) -> None:
        self.words_label.setText(self.tr("Or choose it: the PDF of the poster that you saved."))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._row.addLayout(self._column, 1)
        for label in (self.title_label, self.words_label):
            self._column.addWidget(label)
        for button in (self.choose_button, self.cancel_button):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _dress(self) -> None:
        look = current_look()
        side = look.px(40)
        icon = icon_pixmap("download", QSize(side, side), look.theme, look.theme.teal)
        self._icon.setPixmap(icon)
        self._row.setContentsMargins(look.gap(26), look.gap(24), look.gap(26), look.gap(24))
        self._row.setSpacing(look.gap(20))
        self._column.setSpacing(look.gap(10))
        self.update()
