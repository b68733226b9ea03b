"""A topic to talk through: the situation, a round of questions, and the grown-up's side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.app.texts import Texts
from familypact.app.topics import Topic, TopicState
from familypact.catalogue.whole import Catalogue
from familypact.domain.draft import Talk
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, CardTitle, LeadLabel
from familypact.ui.wizard.parts.evidence_dialog import EvidenceDialog
from familypact.ui.wizard.parts.grown_up_panel import GrownUpPanelCard
from familypact.ui.wizard.parts.reply_card import ReplyCard

_ANSWERS = {
    TopicState.TALKED: Talk.TALKED,
    TopicState.COME_BACK: Talk.COME_BACK,
    TopicState.NOT_YET: Talk.NOT_YET,
}


class TopicCard(QWidget):
    """Emits `answered` with what came of the talk, and `back_wanted`."""

    answered = Signal(str)
    back_wanted = Signal()

    def __init__(self, topic: Topic, catalogue: Catalogue, texts: Texts) -> None:
        super().__init__()
        self._topic = topic
        self._catalogue = catalogue
        self._texts = texts
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_look().gap(12))
        self.back_button = SecondaryButton(self.tr("All topics"), self, icon="chevron-left")
        self.back_button.clicked.connect(self.back_wanted)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._situation())
        self.replies = ReplyCard(texts, self)
        self.replies.show_card(topic.card)
        self._column.addWidget(self.replies)
        self._add_talk()
        self._add_answers()

    def _situation(self) -> Card:
        words, content = self._words, self._topic.card
        card = Card("", Tone.PLAIN, self)
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(24))
        art = ArtLabel(self._topic.risk.art, Tone.CORAL, card)
        lines = QVBoxLayout()
        lines.addWidget(BigQuestion(words(content.situation), card))
        if content.more:
            lines.addWidget(BodyLabel(words(content.more), card))
        helps = self.tr("What helps: {skill}").format(skill=words(content.skill))
        lines.addWidget(LeadLabel(helps, card))
        lines.addStretch(1)
        row.addWidget(art, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        card.body.addLayout(row)
        return card

    def _add_talk(self) -> None:
        ask = Card("", Tone.CORAL, self)
        ask.set_title(self.tr("Ask each other"))
        for starter in self._topic.card.starters:
            question = self.tr("“{question}”").format(question=self._words(starter))
            ask.body.addWidget(BigQuestion(question, ask))
        ask.body.addStretch(1)
        panel = GrownUpPanelCard(self._texts, self)
        panel.show_risk(self._topic.risk)
        panel.sources_wanted.connect(self._show_sources)
        columns = ColumnsLayout(narrowest=330)
        columns.addWidget(ask)
        columns.addWidget(panel)
        self._column.addLayout(columns)

    def _add_answers(self) -> None:
        question = self.tr("Did you talk about it?")
        self.answers = ChipRow(
            question,
            [
                Choice(Talk.TALKED, self.tr("We talked about it")),
                Choice(Talk.COME_BACK, self.tr("Come back to this")),
                Choice(Talk.NOT_YET, self.tr("Not for us yet")),
            ],
            parent=self,
        )
        told = _ANSWERS.get(self._topic.state)
        self.answers.set_value(told.value if told else None)
        self.answers.chosen.connect(self.answered)
        self._column.addWidget(CardTitle(question, self))
        self._column.addWidget(self.answers)

    def _show_sources(self) -> None:
        known = self._catalogue.evidence
        facts = [known[name] for name in self._topic.risk.evidence if name in known]
        dialog = EvidenceDialog(facts, self._texts, self)
        dialog.exec()
        dialog.deleteLater()

    def _words(self, source: str) -> str:
        return self._texts.translate("risks", source)
