"""Ask what somebody would rather have, and why: the part of a rule card behind "change it"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.domain.family import AgeBand
from familypact.domain.house_rule import HouseRule, Value
from familypact.domain.two_drafts import Choice, Rating
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.rule_words import RuleWords
from familypact.ui.wizard.parts.text_line import TextLine
from familypact.ui.wizard.parts.value_editor import EditorSubject, ValueEditor


class ChangePanel(QWidget):
    """Emits `wished` with a value and `explained` with words; empty while there is no answer."""

    wished = Signal(object)
    explained = Signal(str)

    def __init__(self, words: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._editor: ValueEditor | None = None
        self._card = Card("", Tone.CORAL, self)
        self._label = BodyLabel("", self._card)
        self._place = QVBoxLayout()
        self._why_label = BodyLabel("", self._card)
        self._why = TextLine("", self._card)
        self._why.written.connect(self.explained)
        self._card.body.addWidget(self._label)
        self._card.body.addLayout(self._place)
        self._card.body.addSpacing(current_look().gap(4))
        self._card.body.addWidget(self._why_label)
        self._card.body.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def clear(self) -> None:
        """Forget whose words stood here."""
        self._drop_editor()
        self._why.show_text("")
        self.hide()

    def show_answer(
        self, rule: HouseRule, rating: Rating | None, value: Value | None, band: AgeBand | None
    ) -> None:
        """Ask about an answer; `value` is what the side was asked about."""
        if rating is None or rating.choice is Choice.AGREE:
            self.clear()
            return
        self._card.set_tone(Tone.INDIGO if band is None else Tone.CORAL)
        self._card.set_title(self._title(rating.choice, band))
        self._show_editor(rule, rating, value, band)
        self._why_label.setText(self._why_words(rating.choice, rule))
        title = self._words.title(rule, band)
        self._why.setAccessibleName(self.tr("{rule}: why").format(rule=title))
        self._why.show_text(rating.why)
        self.show()

    def hand_over(self) -> None:
        """Pass on what is still being typed."""
        if self._editor is not None:
            self._editor.hand_over()
        self._why.hand_over()

    def _title(self, choice: Choice, band: AgeBand | None) -> str:
        if choice is Choice.TALK:
            return self.tr("Let's talk about it")
        if band is None:
            return self.tr("What would you rather have?")
        return self.tr("How would you like it?")

    def _why_words(self, choice: Choice, rule: HouseRule) -> str:
        if choice is Choice.TALK:
            return self.tr("What about? You may leave this empty.")
        if not rule.parameters:
            return self.tr("What should be different? You may leave this empty.")
        return self.tr("Why? You may leave this empty.")

    def _show_editor(
        self, rule: HouseRule, rating: Rating, value: Value | None, band: AgeBand | None
    ) -> None:
        wanted = rating.choice is Choice.CHANGE and value is not None
        if not wanted or value is None:
            self._drop_editor()
            return
        parameter = rule.parameters[0]
        if self._editor is None or self._editor.parameter != parameter:
            self._drop_editor()
            label = self._words.label(parameter)
            name = self._words.about(self._words.title(rule, band), label)
            subject = EditorSubject(parameter, name, roomy=True)
            self._editor = ValueEditor(subject, self._words, self._card)
            self._editor.changed.connect(self.wished)
            self._place.addWidget(self._editor)
            self._label.setText(label)
            self._label.show()
        self._editor.set_value(value if rating.wish is None else rating.wish)

    def _drop_editor(self) -> None:
        self._label.hide()
        if self._editor is not None:
            self._place.removeWidget(self._editor)
            # Out of the page at once: the next side's screen must not hold this one's wish.
            self._editor.setParent(None)
            self._editor.deleteLater()
            self._editor = None
