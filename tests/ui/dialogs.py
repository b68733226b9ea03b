"""Answers a dialog that stops the program until it is closed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit


def when_asked(
    answer: Callable[[QDialog], object], kind: type[QDialog] = QDialog, *, tries: int = 200
) -> None:
    """Call `answer` with the next dialog of that kind as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            try:
                answer(dialog)
            finally:
                if dialog.isVisible():  # else a failed test would wait for ever
                    dialog.reject()
        elif tries:
            when_asked(answer, kind, tries=tries - 1)

    QTimer.singleShot(5, look)


def save_as(path: Path) -> Callable[[QFileDialog], None]:
    """Give what answers a file dialog with this place."""

    def answer(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))
        dialog.accept()

    return answer
