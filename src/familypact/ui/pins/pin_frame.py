"""The one shape of the dialogs around PINs: a question, a reason, fields and buttons."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.accessible import announce
from familypact.ui.look import current_look
from familypact.ui.pins.beside import Beside
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.widgets.scroll_page import ScrollPage

_LONGEST_TYPED = 200
_MOST_OF_SCREEN = 0.9


@dataclass(frozen=True, slots=True)
class _Then:
    """What follows on what ran beside the window."""

    done: Callable[[object], None]
    refused: Callable[[object], None]


class PinFrame(QDialog):
    """Stays open while something runs beside it; `go` is what Enter and the last button do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker: Beside | None = None
        self._then = _Then(_nothing, _nothing)
        self.fields: list[QLineEdit] = []
        self._scroll = ScrollPage(self)
        self._scroll.set_margins(24, 20, 24, 8)
        self.column = self._scroll.body
        self._row = QHBoxLayout()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._scroll, 1)
        around.addLayout(self._row)
        self._title = CardTitle("", self)
        self._lead = BodyLabel("", self)
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        self.problem = BodyLabel("", self)
        self.problem.hide()
        self.go_button = PrimaryButton("", self)
        self.leave_button = SecondaryButton(self.tr("Not now"), self)
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self.go)
        self.leave_button.clicked.connect(self.reject)

    def head(self, title: str, lead: str) -> None:
        """Ask, and say why."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._lead.setText(lead)

    def go(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    @property
    def is_busy(self) -> bool:
        return self._worker is not None

    @override
    def reject(self) -> None:
        """Wait for what runs: a try that was counted is also compared."""
        if not self.is_busy:
            super().reject()

    def add_field(self, name: str, *, hidden: bool = True) -> QLineEdit:
        label = BodyLabel(name, self)
        field = QLineEdit(self)
        field.setMaxLength(_LONGEST_TYPED)
        field.setAccessibleName(name)
        if hidden:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        label.setBuddy(field)
        self.column.addWidget(label)
        self.column.addWidget(field)
        self.fields.append(field)
        return field

    def finish_layout(self, *more: QWidget) -> None:
        """Put what is wrong and the buttons below the fields."""
        look = current_look()
        self.column.addWidget(self.problem)
        self._row.setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(20))
        self._row.setSpacing(look.gap(10))
        for button in more:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self.leave_button)
        self._row.addWidget(self.go_button)
        self.fields[0].setFocus()

    def say(self, words: str) -> None:
        """Say what is wrong, to screen readers too; "" takes it away."""
        if words != self.problem.text():
            self.problem.setText(words)
            self.problem.setVisible(bool(words))
            announce(self.problem, words)
            self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Be as high as the words need; where the screen is lower than that, they scroll."""
        wide = max(current_look().px(460), self._row.minimumSize().width())
        high = self._scroll.needed_height(wide) + self._row.sizeHint().height()
        most = round(self.screen().availableSize().height() * _MOST_OF_SCREEN)
        self.setMinimumWidth(wide)
        self.resize(wide, min(high, most))

    def run_beside(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        refused: Callable[[object], None],
    ) -> None:
        """Let nobody type meanwhile, and call back in the thread of the window."""
        self.let_type(on=False)
        self._then = _Then(done, refused)
        self._worker = Beside(work, self)
        self._worker.done.connect(self._take_found)
        self._worker.refused.connect(self._take_error)
        self._worker.start()

    def _take_found(self, found: object) -> None:
        self._end_worker()
        self._then.done(found)

    def _take_error(self, error: object) -> None:
        self._end_worker()
        self._then.refused(error)

    def _end_worker(self) -> None:
        if self._worker is not None:
            self._worker.wait()
            self._worker.deleteLater()
            self._worker = None
        self.let_type(on=True)

    def let_type(self, *, on: bool) -> None:
        for widget in (*self.fields, self.go_button):
            widget.setEnabled(on)


def _nothing(_found: object) -> None:
    """Stand in until something runs."""
