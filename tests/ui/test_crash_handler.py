"""An unexpected error is told once, without names, and the window goes on."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from familypact.ui.crash_dialog import CrashDialog
from familypact.ui.crash_handler import CrashHandler


@pytest.fixture
def handler(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = CrashHandler(lambda error: f"report of {type(error).__name__}", window)
    made.held = window
    made.install()
    yield made
    made.remove()


def dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]


def fail(error: Exception) -> None:
    sys.excepthook(type(error), error, None)


@pytest.mark.usefixtures("handler")
def test_the_report_is_shown_and_can_be_copied(capsys):
    fail(KeyError("Mia"))

    (dialog,) = dialogs()
    assert dialog.words.toPlainText() == "report of KeyError"
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "report of KeyError"
    assert "Mia" not in capsys.readouterr().err
    dialog.go_on_button.click()


@pytest.mark.usefixtures("handler")
def test_many_errors_bring_one_dialog(capsys):
    for _ in range(5):
        fail(KeyError("Mia"))

    assert len(dialogs()) == 1
    assert capsys.readouterr().err.count("report of KeyError") == 5
    dialogs()[0].go_on_button.click()


@pytest.mark.usefixtures("handler")
def test_after_going_on_the_next_error_is_told_too():
    fail(KeyError())
    dialogs()[0].go_on_button.click()
    QApplication.processEvents()

    fail(ValueError())

    assert any("ValueError" in dialog.words.toPlainText() for dialog in dialogs())
    for dialog in dialogs():
        dialog.reject()


def test_ctrl_c_is_left_to_python(handler, monkeypatch):
    heard = []
    monkeypatch.setattr(handler, "_before", lambda *args: heard.append(args[0]))

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert heard == [KeyboardInterrupt]
    assert dialogs() == []


def test_it_gives_the_last_resort_back(qtbot):
    before = sys.excepthook
    window = QWidget()
    qtbot.addWidget(window)
    handler = CrashHandler(str, window)
    handler.install()

    handler.remove()

    assert sys.excepthook is before
