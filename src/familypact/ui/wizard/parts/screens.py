"""Shows one of several inner screens and is only as tall as that one, unlike a stacked widget."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Screens(QWidget):
    """The first screen added is the one shown first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screens: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._here = 0

    def add(self, screen: QWidget) -> None:
        self._column.addWidget(screen)  # before it is shown, or it would be a window of its own
        screen.setVisible(not self._screens)
        self._screens.append(screen)

    def here(self) -> int:
        return self._here

    def go_to(self, number: int) -> None:
        self._screens[self._here].hide()
        self._here = number
        self._screens[number].show()
