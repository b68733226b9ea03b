"""Not today: the talk waits with everything that was said, or is left out this once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.ui.checkin.talk_table import TalkTable
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel
from familypact.ui.wizard.parts.tall import Tall

_WEEK = 7


class NotTodayScreen(Tall):
    """Emits in how many days the family comes back, or that it leaves this one out."""

    later = Signal(int)
    skipped = Signal()

    def __init__(self, table: TalkTable, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card("", Tone.TEAL, self)
        card.body.addWidget(BigQuestion(self.tr("When suits you better?"), card))
        card.body.addWidget(
            BodyLabel(self.tr("What you have said so far is kept. Nobody minds."), card)
        )
        self.tomorrow_button = SecondaryButton(self.tr("Tomorrow"), card, icon="clock")
        self.week_button = SecondaryButton(self.tr("In a week"), card, icon="calendar")
        self.skip_button = SecondaryButton(
            self.tr("Leave this one out. The next is on {day}.").format(
                day=texts.day(table.check_in.planned_next().date())
            ),
            card,
        )
        self.tomorrow_button.clicked.connect(lambda: self.later.emit(1))
        self.week_button.clicked.connect(lambda: self.later.emit(_WEEK))
        self.skip_button.clicked.connect(self.skipped)
        row = FlowLayout()
        for button in (self.tomorrow_button, self.week_button, self.skip_button):
            row.addWidget(button)
        card.body.addLayout(row)
        self.body.addWidget(card)
