"""Puts FamilyPact into this computer's menu, and takes it out again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from familypact.app.menu_ports import MenuEntry, MenuState, MenuStatus
from familypact.domain.errors import FileNotWrittenError
from familypact.ui.accessible import announce
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel


class MenuCard(Card):
    """Emits `failed` with the words for it where the disk refuses."""

    failed = Signal(str)

    def __init__(self, entry: MenuEntry, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("This computer's menu"))
        self._entry = entry
        self.standing_label = BodyLabel("", self)
        self.about_label = BodyLabel(
            self.tr("A right-click on it there opens “Something happened” without any lock."), self
        )
        self.put_button = SecondaryButton("", self)
        self.remove_button = SecondaryButton(
            self.tr("Take it out"), self, name=self.tr("Take FamilyPact out of the menu")
        )
        self.put_button.clicked.connect(lambda: self._do(entry.install))
        self.remove_button.clicked.connect(lambda: self._do(entry.remove))
        self.body.addWidget(self.standing_label)
        self.body.addWidget(self.about_label)
        holder = QWidget(self)
        row = FlowLayout(holder)
        row.addWidget(self.put_button)
        row.addWidget(self.remove_button)
        self.body.addWidget(holder)
        self._show_status(entry.status())

    def _do(self, deed: Callable[[], MenuStatus]) -> None:
        try:
            status = deed()
        except FileNotWrittenError:
            self._show_status(self._entry.status())
            self.failed.emit(
                self.tr(
                    "The computer did not allow a change to its menu. All else works without it."
                )
            )
            return
        self._show_status(status)
        self._keep_focus()
        announce(self, self.standing_label.text())

    def _show_status(self, status: MenuStatus) -> None:
        state = status.state
        self.standing_label.setText(self._standing(status))
        self.about_label.setVisible(state is not MenuState.FOREIGN)
        self.put_button.setText(
            self.tr("Renew the entry")
            if state is MenuState.OUT_OF_DATE
            else self.tr("Put FamilyPact into this computer's menu")
        )
        self.put_button.setVisible(state in {MenuState.ABSENT, MenuState.OUT_OF_DATE})
        self.remove_button.setVisible(state in {MenuState.INSTALLED, MenuState.OUT_OF_DATE})

    def _standing(self, status: MenuStatus) -> str:
        match status.state:
            case MenuState.INSTALLED:
                return self.tr("FamilyPact is in the menu of this computer.")
            case MenuState.ABSENT:
                return self.tr("FamilyPact is not in the menu of this computer.")
            case MenuState.OUT_OF_DATE:
                return self.tr("What the menu has of FamilyPact is out of date.")
            case MenuState.FOREIGN:
                return self.tr(
                    "The menu has something that bears FamilyPact's name and is not ours. "
                    "It is left alone: {path}"
                ).format(path=status.entry)

    def _keep_focus(self) -> None:
        """Leave the keyboard in this card where the button it was on has gone."""
        for button in (self.put_button, self.remove_button):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
