"""Who has not signed yet, with a button for each."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout


class UnsignedCard(Card):
    """Hidden when everybody has signed or said no; emits the id of who wants to sign."""

    sign_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.CORAL, parent)
        self.set_title(self.tr("Still to sign"))
        self._holder = QWidget(self)
        self._row = FlowLayout(self._holder)
        self.body.addWidget(self._holder)
        self._buttons: list[SecondaryButton] = []

    def show_people(self, names: Mapping[str, str]) -> None:
        """Offer a button for each person, by party id."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(party, name) for party, name in names.items()]
        self.setVisible(bool(names))

    def buttons(self) -> tuple[SecondaryButton, ...]:
        return tuple(self._buttons)

    def _button(self, party_id: str, name: str) -> SecondaryButton:
        button = SecondaryButton(self.tr("{name} signs now").format(name=name), self, icon="pencil")
        button.clicked.connect(lambda: self.sign_wanted.emit(party_id))
        self._row.addWidget(button)
        return button
