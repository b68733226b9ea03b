"""When the next talk is, and how to move it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.talk_door import TalkNews
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel


class CheckInCard(Card):
    """Emits `start_wanted`, `move_wanted` and `calendar_wanted`."""

    move_wanted = Signal()
    start_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.TEAL, parent)
        self.set_title(self.tr("Next check-in"))
        self.moment_label = BigQuestion("", self)
        self.body.addWidget(self.moment_label)
        self.body.addWidget(
            BodyLabel(self.tr("About 10 minutes. What works, what does not, what we change."), self)
        )
        self.first_label = BodyLabel("", self)
        self.first_label.hide()
        self.body.addWidget(self.first_label)
        self.body.addStretch(1)
        self.start_button = PrimaryButton(
            self.tr("Start now"), self, name=self.tr("Start the check-in now")
        )
        self.start_button.clicked.connect(self.start_wanted)
        self.move_button = SecondaryButton(
            self.tr("Move it"), self, name=self.tr("Move the next check-in")
        )
        self.move_button.clicked.connect(self.move_wanted)
        self.calendar_button = SecondaryButton(
            self.tr("Calendar"), self, name=self.tr("Save the next check-ins for your calendar")
        )
        self.calendar_button.clicked.connect(self.calendar_wanted)
        holder = QWidget(self)
        row = FlowLayout(holder)
        row.addWidget(self.start_button)
        row.addWidget(self.move_button)
        row.addWidget(self.calendar_button)
        self.body.addWidget(holder)

    def show_moment(self, words: str) -> None:
        self.moment_label.setText(words)

    def show_news(self, news: TalkNews) -> None:
        """Say who begins, and whether a talk is already under way."""
        is_open = news.talk_is_open
        self.start_button.setText(
            self.tr("Go on with the talk") if is_open else self.tr("Start now")
        )
        self.first_label.setText(
            self.tr("{child} chooses the first question.").format(child=news.first_question)
        )
        self.first_label.setVisible(bool(news.first_question))
