"""The one shape of the dialogs around PINs: a question, a reason, fields and buttons."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.accessible import announce
from familypact.ui.look import current_look
from familypact.ui.pins.beside import Beside
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle

_LONGEST_TYPED = 200


@dataclass(frozen=True, slots=True)
class _Then:
    """What follows on what ran beside the window."""

    done: Callable[[object], None]
    refused: Callable[[object], None]


class PinFrame(QDialog):
    """Stays open while something runs beside it; `go` is what Enter and the first button do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = current_look()
        self.setMinimumWidth(look.px(460))
        self._worker: Beside | None = None
        self._then = _Then(_nothing, _nothing)
        self.fields: list[QLineEdit] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.gap(24), look.gap(20), look.gap(24), look.gap(20))
        self.column.setSpacing(look.gap(10))
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
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        row = FlowLayout(spacing=current_look().gap(10))
        for button in (self.go_button, self.leave_button, *more):
            row.addWidget(button)
        self.column.addLayout(row)
        self.fields[0].setFocus()

    def say(self, words: str) -> None:
        """Say what is wrong, to screen readers too; "" takes it away."""
        if words != self.problem.text():
            self.problem.setText(words)
            self.problem.setVisible(bool(words))
            announce(self.problem, words)

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
