"""Step 3: one card a topic, read aloud and talked about."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.draft import Path, Talk
from familypact.domain.family import AgeBand
from familypact.domain.risk import Risk, RiskCard
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, CardTitle, LeadLabel
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.evidence_dialog import EvidenceDialog
from familypact.ui.wizard.parts.grown_up_panel import GrownUpPanelCard
from familypact.ui.wizard.parts.reply_card import ReplyCard
from familypact.ui.wizard.parts.use_names import band_name


class TalkPage(Page):
    """Talk it through: after `design/learn.png`. The topic on the screen is kept in the draft."""

    step = Step.TALK

    @override
    def build(self) -> None:
        self._band: AgeBand | None = None
        self.paths = ChipRow(
            self.tr("How much time is there?"),
            [
                Choice(Path.QUICK, self.tr("Quick: six topics"), "clock"),
                Choice(Path.FULL, self.tr("All that fit us"), "book"),
            ],
            parent=self,
        )
        self.bands = ChipRow(self.tr("Whose words?"), parent=self)
        top = QHBoxLayout()
        top.addWidget(self.paths, 1)
        top.addWidget(self.bands, 1)
        self.body.addLayout(top)
        self.body.addWidget(self._make_situation())
        self.replies = ReplyCard(self.context.texts, self)
        self.body.addWidget(self.replies)
        self._ask = Card("", Tone.CORAL, self)
        self._ask.set_title(self.tr("Ask each other"))
        self._starters = [BigQuestion("", self._ask), BigQuestion("", self._ask)]
        for starter in self._starters:
            self._ask.body.addWidget(starter)
        self._ask.body.addStretch(1)
        self.panel = GrownUpPanelCard(self.context.texts, self)
        columns = ColumnsLayout(narrowest=330)
        columns.addWidget(self._ask)
        columns.addWidget(self.panel)
        self.body.addLayout(columns)
        self._add_answers()
        self.paths.chosen.connect(self._take_path)
        self.bands.chosen.connect(self._take_band)
        self.panel.sources_wanted.connect(self._show_sources)

    @override
    def refresh(self) -> None:
        self._show_topic()

    @override
    def advance(self) -> bool:
        if self._number() + 1 >= len(self.session.topics()):
            return True
        self._go_to(self._number() + 1)
        return False

    @override
    def retreat(self) -> bool:
        if self._number() == 0:
            return False
        self._go_to(self._number() - 1)
        return True

    @override
    def next_text(self) -> str:
        return "" if self._number() + 1 >= len(self.session.topics()) else self.tr("Next topic")

    @override
    def isComplete(self) -> bool:
        """Go on to the next topic once this one has an answer."""
        if not self.is_built or self._number() + 1 >= len(self.session.topics()):
            return super().isComplete()
        return self._risk().id in self.draft.talks

    # --- what is shown ---

    def _make_situation(self) -> Card:
        card = Card("", Tone.PLAIN, self)
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(24))
        self._art = ArtLabel("photos", Tone.CORAL, card)
        self._situation = BigQuestion("", card)
        self._more = BodyLabel("", card)
        self._skill = LeadLabel("", card)
        words = QVBoxLayout()
        for label in (self._situation, self._more, self._skill):
            words.addWidget(label)
        words.addStretch(1)
        row.addWidget(self._art, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _add_answers(self) -> None:
        self.answers = ChipRow(
            self.tr("Did you talk about it?"),
            [
                Choice(Talk.TALKED, self.tr("We talked about it")),
                Choice(Talk.COME_BACK, self.tr("Come back to this")),
                Choice(Talk.NOT_YET, self.tr("Not for us yet")),
            ],
            parent=self,
        )
        self.answers.chosen.connect(self._take_answer)
        row = QHBoxLayout()
        row.addWidget(CardTitle(self.tr("Did you talk about it?"), self))
        row.addWidget(self.answers, 1)
        self.body.addLayout(row)

    def _show_topic(self) -> None:
        risk, card = self._risk(), self._card()
        words = self._words
        lead = self.tr(
            "Topic {number} of {count}, for ages {band}. Read it aloud, then take turns. "
            "About {minutes} minutes to the end."
        ).format(
            number=self._number() + 1,
            count=len(self.session.topics()),
            band=band_name(card.band),
            minutes=self.session.minutes_left(Step.TALK),
        )
        self.head(Turn.TOGETHER, words(card.title), lead)
        self.paths.set_value(self.draft.path.value)
        self._show_bands()
        self._art.set_art(risk.art, Tone.CORAL)
        self._situation.setText(words(card.situation))
        self._more.setText(words(card.more))
        self._more.setVisible(bool(card.more))
        self._skill.setText(self.tr("What helps: {skill}").format(skill=words(card.skill)))
        self.replies.show_card(card)
        for label, starter in zip(self._starters, card.starters, strict=False):
            label.setText(self.tr("“{question}”").format(question=words(starter)))
        self.panel.show_risk(risk)
        talk = self.draft.talks.get(risk.id)
        self.answers.set_value(talk.value if talk else None)

    def _show_bands(self) -> None:
        """Offer the words of each age band where the children's differ."""
        cards = self.session.cards(self._risk())
        names = [Choice(card.band, band_name(card.band)) for card in cards]
        self.bands.setVisible(len(names) > 1)
        self.bands.set_choices(names)
        self.bands.set_value(self._card().band.value)

    # --- answers ---

    def _take_answer(self, key: str) -> None:
        self.change(self.draft.with_talk(self._risk().id, Talk(key)))

    def _take_path(self, key: str) -> None:
        risk_id = self._risk().id
        draft = replace(self.draft, path=Path(key))
        self.change(draft)
        ids = [topic.id for topic in self.session.topics()]
        self._go_to(ids.index(risk_id) if risk_id in ids else 0)

    def _take_band(self, key: str) -> None:
        self._band = AgeBand(key)
        self._show_topic()

    def _show_sources(self) -> None:
        known = self.session.catalogue.evidence
        facts = [known[name] for name in self._risk().evidence if name in known]
        dialog = EvidenceDialog(facts, self.context.texts, self)
        dialog.exec()
        dialog.deleteLater()

    # --- where we are ---

    def _number(self) -> int:
        return min(self.draft.card, len(self.session.topics()) - 1)

    def _risk(self) -> Risk:
        return self.session.topics()[self._number()]

    def _card(self) -> RiskCard:
        cards = self.session.cards(self._risk())
        return next((card for card in cards if card.band is self._band), cards[0])

    def _go_to(self, number: int) -> None:
        self.change(replace(self.draft, card=number))
        self._show_topic()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.completeChanged.emit()
        self.buttons_changed.emit()
        self.land()

    def _words(self, source: str) -> str:
        return self.context.texts.translate("risks", source)
