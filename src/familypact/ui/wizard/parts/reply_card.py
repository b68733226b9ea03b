"""What would you do? Three answers, and something kind to say to each."""

from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.domain.risk import RiskCard
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BigQuestion, BodyLabel


class ReplyCard(Card):
    """Nothing is kept of what is picked: it is for talking, not for marking."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.PLAIN, parent)
        self.set_title(self.tr("What would you do?"))
        self._texts = texts
        self._card: RiskCard | None = None
        self._scenario = BigQuestion("", self)
        self.answers = ChipRow(self.tr("What would you do?"), parent=self)
        self._reply = BodyLabel("", self)
        for widget in (self._scenario, self.answers, self._reply):
            self.body.addWidget(widget)
        self.answers.chosen.connect(self._show_reply)

    def show_card(self, card: RiskCard) -> None:
        self._card = card
        self._scenario.setText(self._words(card.scenario))
        self.answers.set_choices(
            [Choice(str(n), self._words(reply.answer)) for n, reply in enumerate(card.replies)]
        )
        self.answers.set_value(None)
        self._reply.hide()

    def reply_text(self) -> str:
        return self._reply.text() if self._reply.isVisibleTo(self) else ""

    def _show_reply(self, key: str) -> None:
        if self._card is None:
            return
        self._reply.setText(self._words(self._card.replies[int(key)].kind_reply))
        self._reply.show()

    def _words(self, source: str) -> str:
        return self._texts.translate("risks", source)
