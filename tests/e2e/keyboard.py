"""A person at the keyboard: Tab until the wanted thing has the focus, then Space or letters."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

MOST_TABS = 400


class Keyboard:
    """Presses keys on whatever has the focus in `window`; never touches a widget directly."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot = qtbot
        self._window = window

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=10_000)

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        return widget if widget is not None else self._window

    def spoken(self) -> str:
        """What a screen reader would say of the thing that has the focus."""
        widget = self.focused()
        text = getattr(widget, "text", None)
        return widget.accessibleName() or (text() if callable(text) else "")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focused(), key)
        QApplication.processEvents()

    def go_to(self, words: str) -> None:
        """Tab on until something that is called `words` has the focus."""
        heard = []
        for _ in range(MOST_TABS):
            if words in self.spoken():
                return
            heard.append(self.spoken())
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{words!r} cannot be reached by Tab; heard {heard[:60]}")

    def can_reach(self, words: str, tabs: int = 60) -> bool:
        for _ in range(tabs):
            if words in self.spoken():
                return True
            self.press(Qt.Key.Key_Tab)
        return False

    def push(self, words: str) -> None:
        """Go to a button or chip and press Space."""
        self.go_to(words)
        self.press(Qt.Key.Key_Space)

    def push_button(self, button: QWidget) -> None:
        """Go to this button, whatever it says now, and press Space."""
        self.walk_to(button)
        self.press(Qt.Key.Key_Space)

    def walk_to(self, button: QWidget) -> None:
        """Tab on until this button has the focus."""
        for _ in range(MOST_TABS):
            if self.focused() is button:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{button.text()!r} cannot be reached by Tab")

    def choose(self, row: str, wanted: str) -> None:
        """Go to a row of chips and walk with the arrows to the wanted one, then press Space."""
        self.go_to(row)
        for _ in range(30):
            if wanted in self.spoken():
                self.press(Qt.Key.Key_Space)
                return
            self.press(Qt.Key.Key_Right)
        raise AssertionError(f"no {wanted!r} beside {row!r}")

    def write(self, field: str, words: str) -> None:
        """Go to a field, replace what is in it, and leave it."""
        self.go_to(field)
        QTest.keyClick(self.focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.focused(), words)
        self.press(Qt.Key.Key_Tab)
