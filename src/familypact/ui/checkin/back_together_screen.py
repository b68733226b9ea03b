"""Everybody is back at the table: who was not here can still speak, or do it another day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.two_drafts import Turn
from familypact.ui.checkin.talk_table import TalkTable
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel
from familypact.ui.wizard.parts.tall import Tall


class BackTogetherScreen(Tall):
    """Emits the side that speaks now after all."""

    now = Signal(str)

    def __init__(self, table: TalkTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        check_in = table.check_in
        missing = [s for s in check_in.sides() if check_in.talk.chair(s).turn is Turn.LATER]
        card = Card("", Tone.TEAL, self)
        words = QVBoxLayout()
        words.addWidget(BigQuestion(self.tr("Call everybody back to the table."), card))
        words.addWidget(
            BodyLabel(self.tr("Next you see what you all said, where you differ first."), card)
        )
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(20))
        row.addWidget(ArtLabel("check-in", Tone.TEAL, card), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        self.buttons: dict[str, SecondaryButton] = {}
        flow = FlowLayout()
        for side in missing:
            text = self.tr("{name} can speak now").format(name=table.words.who(side))
            button = SecondaryButton(text, card)
            button.clicked.connect(lambda _on=False, who=side: self.now.emit(who))
            self.buttons[side] = button
            flow.addWidget(button)
        card.body.addLayout(flow)
        self.body.addWidget(card)
