"""What to do when somebody is in danger right now: the number, and what to say there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.ui.help.copy_button import CopyButton
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, QuietLabel, TitleLabel


class DangerCard(Card):
    """Emits `closed`; `number` may be empty where the country is not known."""

    closed = Signal()

    def __init__(self, number: str, source: str, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.CORAL, parent)
        row = QHBoxLayout()
        if number:
            self.headline = self.tr("Call {number}").format(number=number)
            self.body.addWidget(TitleLabel(self.headline, self))
            words = self.tr(
                "Call from any phone. Say where you are. Say what is wrong. "
                "Do not hang up until they say so."
            )
            self.body.addWidget(BodyLabel(words, self))
            self.body.addWidget(QuietLabel(source, self))
            row.addWidget(CopyButton(number, self.tr("Copy the number"), self))
        else:
            self.headline = self.tr("Go to people who can help")
            self.body.addWidget(TitleLabel(self.headline, self))
            words = self.tr(
                "Go to a grown-up close by: a neighbour, a shop, a bus driver. "
                "Ask them to call for help with you."
            )
            self.body.addWidget(BodyLabel(words, self))
        self.close_button = SmallButton(self.tr("Close this"), self, icon="cross")
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        row.addStretch(1)
        self.body.addLayout(row)
