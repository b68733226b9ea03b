"""When the next talk is, and how to move it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BigQuestion, BodyLabel


class CheckInCard(Card):
    """Emits `move_wanted`."""

    move_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.TEAL, parent)
        self.set_title(self.tr("Next check-in"))
        self.moment_label = BigQuestion("", self)
        self.body.addWidget(self.moment_label)
        self.body.addWidget(
            BodyLabel(self.tr("About 10 minutes. What works, what does not, what we change."), self)
        )
        self.body.addStretch(1)
        self.move_button = SecondaryButton(
            self.tr("Move it"), self, name=self.tr("Move the next check-in")
        )
        self.move_button.clicked.connect(self.move_wanted)
        row = QHBoxLayout()
        row.addWidget(self.move_button)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_moment(self, words: str) -> None:
        self.moment_label.setText(words)
