"""One promise on a card: taken as it is, said in own words, or "not yet" with a reason."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.pledge import PledgeLine
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel, WhyLine
from familypact.ui.wizard.parts.clause_text import ClauseText
from familypact.ui.wizard.parts.text_line import TextLine
from familypact.ui.wizard.parts.words_field import WordsField

PROMISE = "promise"
OWN = "own"
NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """What the answers are called: "I promise" for a child, "We promise" for grown-ups."""

    promise: str
    own: str
    not_yet: str
    why: str  # the question under "not yet"


@dataclass(frozen=True, slots=True)
class ClauseView:
    """A clause as one side has it now; `side` is whose it is, `who` how they are spoken of.

    `given` is the catalogue's text, `answer` the other side's matching promise, `fixed` says why
    the clause always stays, "" where it need not.
    """

    line: PledgeLine
    given: str
    side: str
    who: str
    answer: str = ""
    fixed: str = ""


class ClauseCard(Card):
    """Emits `changed` with the new `PledgeLine`; keeps what was typed while one tries answers."""

    changed = Signal(object)

    def __init__(self, words: ClauseWords, view: ClauseView, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.PLAIN, parent)
        self._words = words
        self._view = view
        self._editing = False
        self._kept: dict[tuple[str, str], str] = {}
        self._text = ClauseText(view.given, self)
        self._own: _OwnWords | None = None
        self._reason: _Reason | None = None
        self._answer = WhyLine("", self)
        self._fixed = WhyLine(view.fixed, self)
        self.chips = ChipRow(view.given, self._choices(), parent=self)
        self.chips.chosen.connect(self._answer_with)
        for part in (self._text, self._answer, self._fixed, self.chips):
            self.body.addWidget(part)
        self.show_clause(view)

    def show_clause(self, view: ClauseView) -> None:
        """Show another side's, or a saved, answer."""
        if view.side != self._view.side:
            self._editing = False
        self._view = view
        self._show()

    def mode(self) -> str:
        if self._view.line.not_yet:
            return NOT_YET
        return OWN if self._view.line.own or self._editing else PROMISE

    def own_field(self) -> WordsField:
        if self._own is None:
            self._own = _OwnWords(self)
            self._own.field.settled.connect(self._take_own)
            self._own.reset.clicked.connect(self._reset)
            self.body.insertWidget(1, self._own)
        return self._own.field

    def reason_field(self) -> TextLine:
        if self._reason is None:
            self._reason = _Reason(self._words.why, self)
            self._reason.field.written.connect(self._take_reason)
            self.body.addWidget(self._reason)
        return self._reason.field

    def _choices(self) -> list[Choice]:
        choices = [
            Choice(PROMISE, self._words.promise),
            Choice(OWN, self._words.own, "pencil"),
            Choice(NOT_YET, self._words.not_yet, "clock"),
        ]
        return choices[:2] if self._view.fixed else choices

    def _show(self) -> None:
        view, mode = self._view, self.mode()
        self._text.setText(view.given)
        self._text.setVisible(mode != OWN)
        self._answer.setText(view.answer)
        self._answer.setVisible(bool(view.answer))
        self._fixed.setVisible(bool(view.fixed))
        self.chips.set_value(mode)
        self._speak()
        if mode == OWN:
            self.own_field().show_words(view.line.own or self._kept_as(OWN) or view.given)
        if self._own is not None:
            self._own.show_given(view, visible=mode == OWN)
        if mode == NOT_YET:
            self.reason_field().show_text(view.line.reason)
        if self._reason is not None:
            self._reason.show_for(view, visible=mode == NOT_YET)
        self.updateGeometry()

    def _speak(self) -> None:
        """Say to screen readers whose answer to which promise a chip is."""
        names: Mapping[str, str] = {choice.key: choice.text for choice in self._choices()}
        self.chips.setAccessibleName(self._view.given)
        for key, name in names.items():
            self.chips.button(key).setAccessibleName(
                self.tr("{who}, {answer}: {promise}").format(
                    who=self._view.who, answer=name, promise=self._view.given
                )
            )

    def _answer_with(self, key: str) -> None:
        line = replace(self._view.line, not_yet=key == NOT_YET, reason="")
        self._editing = key == OWN
        match key:
            case "own":
                line = replace(line, own=self._as_own(line.own or self._kept_as(OWN)))
            case "not-yet":
                line = replace(line, reason=self._view.line.reason or self._kept_as(NOT_YET))
            case _:
                line = replace(line, own="")
        self._take(line)
        if key == OWN:
            self.own_field().go_in()
        elif key == NOT_YET:
            self.reason_field().setFocus()

    def _take_own(self, words: str) -> None:
        if self.mode() == OWN:
            self._kept[self._view.side, OWN] = words
            self._take(replace(self._view.line, own=self._as_own(words)))

    def _take_reason(self, words: str) -> None:
        if self.mode() == NOT_YET:
            self._kept[self._view.side, NOT_YET] = words
            self._take(replace(self._view.line, reason=words))

    def _reset(self) -> None:
        self._kept.pop((self._view.side, OWN), None)
        self._editing = False
        self._take(replace(self._view.line, own=""))
        self.chips.button(PROMISE).setFocus()

    def _take(self, line: PledgeLine) -> None:
        changed = line != self._view.line
        self._view = replace(self._view, line=line)
        self._show()
        if changed:
            self.changed.emit(line)

    def _as_own(self, words: str) -> str:
        return "" if words == self._view.given else words

    def _kept_as(self, key: str) -> str:
        return self._kept.get((self._view.side, key), "")


class _OwnWords(QWidget):
    """The field for own words, the given ones below it, and the way back to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = WordsField("", self)
        self._given = WhyLine("", self)
        self.reset = SmallButton(self.tr("Back to the given words"), self, icon="restart")
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(12))
        row.addWidget(self._given, 1)
        row.addWidget(self.reset)
        column = _column(self)
        column.addWidget(self.field)
        column.addLayout(row)

    def show_given(self, view: ClauseView, *, visible: bool) -> None:
        self._given.setText(self.tr("Given words: {words}").format(words=view.given))
        self.field.setAccessibleName(
            self.tr("{who}, own words for: {promise}").format(who=view.who, promise=view.given)
        )
        self.reset.setAccessibleName(
            self.tr("Back to the given words: {promise}").format(promise=view.given)
        )
        self.setVisible(visible)


class _Reason(QWidget):
    """The reason for a "not yet"; without one the others could only guess."""

    def __init__(self, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = BodyLabel(question, self)
        self.field = TextLine(question, self)
        column = _column(self)
        column.addWidget(self._question)
        column.addWidget(self.field)

    def show_for(self, view: ClauseView, *, visible: bool) -> None:
        self.field.setAccessibleName(
            self.tr("{who}, why not yet: {promise}").format(who=view.who, promise=view.given)
        )
        self.setVisible(visible)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    return column
