"""The reminder in our own window: what is due in neutral words, and four answers."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from familypact.domain.reminder import Answer, Card, Choice
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton, TextButton
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel
from familypact.ui.widgets.turn_line import Turn, TurnLine

_EDGE = 2
_PADDING = 22
_SPACING = 10
_WIDTH = 590
_FROM_THE_CORNER = 24
_OFTEN = 5_000  # a look into a small file
_OTHER_DAYS = (2, 3, 7, 14)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Popup(QWidget):
    """Steals no focus, and closing it is no answer: the reminder comes back later."""

    answered = Signal(Answer)
    left = Signal()
    shown = Signal()

    def __init__(self, card: Card, still_due: Callable[[], Card]) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self._still_due = still_due
        self._was_painted = False
        self._is_answered = False
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("A family check-in is due"))
        self._body = BodyLabel(parent=self)
        self._answers = QWidget(self)
        self._days = QWidget(self)
        self._fill_answers()
        self._fill_days()
        self._days.hide()
        self._column = QVBoxLayout(self)
        self._arrange()
        self._tell(card)
        clock = QTimer(self)
        clock.timeout.connect(self.look_again)
        clock.start(_OFTEN)

    def look_again(self) -> None:
        """Follow what has become due since, and leave where it was answered in the program."""
        card = self._still_due()
        if card.count:
            self._tell(card)
        else:
            self.close()

    def move_to_corner(self) -> None:
        """Stand where the system's own notifications do: at the edge, in nobody's way."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        far = screen.width() - self.width() - _FROM_THE_CORNER
        across = _FROM_THE_CORNER if mirrored else far
        self.move(screen.topLeft() + QPoint(max(across, 0), _FROM_THE_CORNER))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _ENTER and isinstance(focused, TextButton):
            focused.click()  # by itself a button takes the space bar alone
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._is_answered:
            self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(look.theme.teal))
        edge = look.px(_EDGE)
        painter.fillRect(
            self.rect().adjusted(edge, edge, -edge, -edge), look.colour(look.theme.card)
        )
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.shown.emit)

    def _tell(self, card: Card) -> None:
        if card.count > 1:
            text = self.tr("{count} things are waiting; one talk is enough for them.")
            self._body.setText(text.format(count=card.count))
        else:
            self._body.setText(self.tr("It takes 2 to 10 minutes."))
        self._fit()

    def _fill_answers(self) -> None:
        row = FlowLayout(self._answers)
        buttons = (
            (Choice.START, PrimaryButton(self.tr("Start"), self._answers)),
            (Choice.HOUR, SecondaryButton(self.tr("In an hour"), self._answers)),
            (Choice.TOMORROW, SecondaryButton(self.tr("Tomorrow"), self._answers)),
        )
        for choice, button in buttons:
            self._give(button, Answer(choice))
            row.addWidget(button)
        another = SecondaryButton(self.tr("Another day"), self._answers)
        another.setObjectName(Choice.ANOTHER_DAY.value)
        another.clicked.connect(self._offer_days)
        row.addWidget(another)

    def _fill_days(self) -> None:
        row = FlowLayout(self._days)
        words = (
            self.tr("In 2 days"),
            self.tr("In 3 days"),
            self.tr("In a week"),
            self.tr("In two weeks"),
        )
        for days, text in zip(_OTHER_DAYS, words, strict=True):
            button = SecondaryButton(text, self._days)
            self._give(button, Answer(Choice.ANOTHER_DAY, days))
            row.addWidget(button)

    def _give(self, button: TextButton, answer: Answer) -> None:
        suffix = f"-{answer.days}" if answer.choice is Choice.ANOTHER_DAY else ""
        button.setObjectName(f"{answer.choice.value}{suffix}")
        button.clicked.connect(lambda: self._take(answer))

    def _take(self, answer: Answer) -> None:
        self._is_answered = True
        self.answered.emit(answer)
        self.close()

    def _offer_days(self) -> None:
        self._answers.hide()
        self._days.show()
        first = self._days.findChild(TextButton)
        if first is not None:
            first.setFocus()
        self._fit()

    def _arrange(self) -> None:
        look = current_look()
        column = self._column
        padding = look.px(_PADDING)
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(look.gap(_SPACING))
        column.addWidget(TurnLine(Turn.TOGETHER, self.tr("Time to check in"), self))
        column.addWidget(BigQuestion(self.tr("A family check-in is due"), self))
        column.addWidget(self._body)
        column.addSpacing(look.gap(_SPACING))
        column.addWidget(self._answers)
        column.addWidget(self._days)

    def _fit(self) -> None:
        """Be as high as the words need at this width; Qt would cut off a second row of buttons."""
        width = current_look().px(_WIDTH)
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
