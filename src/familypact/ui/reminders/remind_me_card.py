"""Asks once whether this computer may remind; shown on the home window until it has an answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel


class RemindMeCard(Card):
    """Either answer is fine, and both can be changed later."""

    yes_wanted = Signal()
    no_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.INDIGO, parent)
        self.set_title(self.tr("May FamilyPact remind you?"))
        self.body.addWidget(
            BodyLabel(
                self.tr(
                    "When a talk is due, a small card pops up on this computer, without a name "
                    "and without a topic. Nothing runs in between. You can stop it at any time "
                    "under “Reminders”."
                ),
                self,
            )
        )
        self.yes_button = PrimaryButton(self.tr("Yes, remind us"), self)
        self.no_button = SecondaryButton(self.tr("Not on this computer"), self)
        self.yes_button.clicked.connect(self.yes_wanted)
        self.no_button.clicked.connect(self.no_wanted)
        holder = QWidget(self)
        row = FlowLayout(holder)
        row.addWidget(self.yes_button)
        row.addWidget(self.no_button)
        self.body.addWidget(holder)
