"""Let a family pick one or several of a few big answers, by pointer, touch or arrow keys."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.accessible import set_role
from familypact.ui.widgets.buttons import TextButton
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.flow_layout import FlowLayout


class Pick(Enum):
    ONE = "one"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer; `spoken` is what a screen reader says, when the words alone say too little."""

    key: str
    text: str
    icon: str = ""
    spoken: str = ""


class ChoiceRow(QWidget):
    """The keys, the arrow keys and the signals; what a choice looks like is up to subclasses."""

    chosen = Signal(str)  # the key the family just picked or dropped
    changed = Signal(object)  # frozenset[str] of all picked keys

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] = (),
        pick: Pick = Pick.ONE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pick = pick
        self._buttons: dict[str, QAbstractButton] = {}
        self._flow = FlowLayout(self)
        set_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    def make_button(self, choice: Choice) -> QAbstractButton:
        return Chip(choice.text, self, icon=choice.icon, name=choice.spoken or choice.text)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other answers; what was picked and is still there stays picked."""
        if [choice.key for choice in choices] == list(self._buttons):
            for choice in choices:
                self._rename(choice)
            return
        kept = self.value()
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for choice in choices:
            self._add(choice)
        self.set_value(kept & frozenset(self._buttons))

    def _rename(self, choice: Choice) -> None:
        button = self._buttons[choice.key]
        if isinstance(button, TextButton):
            button.set_icon_name(choice.icon)
        button.setText(choice.text)
        button.setAccessibleName(choice.spoken or choice.text)

    def value(self) -> frozenset[str]:
        return frozenset(key for key, button in self._buttons.items() if button.isChecked())

    def set_value(self, keys: Iterable[str] | str | None) -> None:
        """Show these answers as picked, without a signal; a single key may come bare."""
        wanted = {keys} if isinstance(keys, str) else set(keys or ())
        for key, button in self._buttons.items():
            button.setChecked(key in wanted)
        self._place_tab_stop()

    def button(self, key: str) -> QAbstractButton:
        return self._buttons[key]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = self._step(Qt.Key(event.key()))
            if step and isinstance(watched, QAbstractButton):
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._flow.invalidate()
            self.updateGeometry()

    def _add(self, choice: Choice) -> None:
        button = self.make_button(choice)
        button.installEventFilter(self)
        button.clicked.connect(lambda _on=False, key=choice.key: self._take(key))
        self._buttons[choice.key] = button
        self._flow.addWidget(button)
        if self.isVisible():
            button.show()

    def _take(self, key: str) -> None:
        if self._pick is Pick.ONE:
            self.set_value(key)
        self.chosen.emit(key)
        self.changed.emit(self.value())

    def _step(self, key: Qt.Key) -> int:
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        return steps.get(key, 0)

    def _move(self, start: QAbstractButton, step: int) -> None:
        row = list(self._buttons.values())
        target = row[(row.index(start) + step) % len(row)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _place_tab_stop(self) -> None:
        """Stop the tab key once at a one-of-several row, as at radio buttons; arrows go on."""
        if self._pick is Pick.MANY:
            return
        row = list(self._buttons.values())
        stop = next((button for button in row if button.isChecked()), row[0] if row else None)
        for button in row:
            single = button is stop
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if single else Qt.FocusPolicy.ClickFocus
            )


class ChipRow(ChoiceRow):
    """Chips side by side, wrapping when the line is full."""
