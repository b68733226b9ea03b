"""One good thing, the question of the month, and a topic that was put off."""

from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.domain.draft import Talk
from familypact.domain.family import AgeBand
from familypact.domain.risk import Risk
from familypact.ui.checkin.talk_table import TalkTable
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, CardTitle, WhyLine
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.words_field import WordsField


class TogetherScreen(Tall):
    """Only the good thing is written down."""

    def __init__(self, table: TalkTable, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._texts = table, texts
        self._add_good_thing()
        self._question = Card(self.tr("Question of the month"), parent=self)
        self.another_button = SmallButton(
            self.tr("Another question"), self._question, icon="restart"
        )
        self.another_button.clicked.connect(self._ask_another)
        self._question.set_control(self.another_button)
        self._asked: list[QWidget] = []
        self.body.addWidget(self._question)
        self._show_questions()
        risk = table.check_in.topic()
        self.topic: ChipRow | None = None
        if risk is not None:
            self._add_topic(risk)

    def _add_good_thing(self) -> None:
        card = Card("", Tone.TEAL, self)
        question = self.tr("One thing that went well since last time")
        self.good_thing = WordsField(question, card, hint=self.tr("Everybody helps to find it."))
        self.good_thing.show_words(self._table.check_in.talk.good_thing)
        self.good_thing.settled.connect(self._write)
        card.body.addWidget(CardTitle(question, card))
        card.body.addWidget(self.good_thing)
        self.body.addWidget(card)

    def _write(self, words: str) -> None:
        check_in = self._table.check_in
        self._table.proposing.save(lambda: check_in.write_good_thing(words))

    def _ask_another(self) -> None:
        self._table.proposing.save(self._table.check_in.another_question)
        self._show_questions()

    def _show_questions(self) -> None:
        for label in self._asked:
            self._question.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._asked = []
        for band, question in self._table.check_in.questions().items():
            words = self._texts.translate("questions", question.text)
            self._asked += [
                WhyLine(self._for_whom(band), self._question),
                BigQuestion(words, self._question),
            ]
        for label in self._asked:
            self._question.body.addWidget(label)
            label.show()

    def _for_whom(self, band: AgeBand | None) -> str:
        if band is None:
            return self.tr("For the grown-ups")
        check_in = self._table.check_in
        names = [
            self._table.words.short_name(child.id)
            for child in check_in.agreement.family.children
            if child.band_on(check_in.talk.day) is band
        ]
        return self.tr("For {names}").format(names=self._table.words.join(names))

    def _add_topic(self, risk: Risk) -> None:
        card = Card(self.tr("You wanted to come back to this"), parent=self)
        family = self._table.check_in.agreement.family
        bands = family.bands_on(self._table.check_in.today)
        # A child's own words for it: the title of the topic itself is for grown-ups.
        shown = next((c for b in AgeBand if b in bands and (c := risk.card_for(b))), None)
        title = self._texts.translate("risks", risk.title if shown is None else shown.title)
        card.body.addWidget(BigQuestion(title, card))
        if shown is not None:
            card.body.addWidget(BodyLabel(self._texts.translate("risks", shown.scenario), card))
        self.topic = ChipRow(
            title,
            [
                Choice(Talk.TALKED.value, self.tr("We talked about it")),
                Choice(Talk.COME_BACK.value, self.tr("Another time")),
            ],
            parent=card,
        )
        said = self._table.check_in.talk.topics.get(risk.id)
        self.topic.set_value(None if said is None else said.value)
        self.topic.chosen.connect(lambda key: self._settle(risk, Talk(key)))
        card.body.addWidget(self.topic)
        self.body.addWidget(card)

    def _settle(self, risk: Risk, result: Talk) -> None:
        check_in = self._table.check_in
        self._table.proposing.save(lambda: check_in.settle_topic(risk, result))
