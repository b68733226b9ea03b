"""The answer to a check: an icon and a colour, then the words, which say all of it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.app.verdict import Answer, Standing, Verdict
from familypact.app.verdict_words import verdict_words
from familypact.ui.accessible import announce, set_role
from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon and a ground; never without the words."""

    icon: str
    tone: Tone


GOOD = Sign("shield", Tone.TEAL)
MIND = Sign("info", Tone.INDIGO)
BAD = Sign("attention", Tone.CORAL)


def sign_of(verdict: Verdict) -> Sign:
    """Be green only for the poster that ought to hang on the wall today."""
    match verdict.answer:
        case Answer.SEALED:
            return GOOD if verdict.standing is Standing.IN_FORCE else MIND
        case Answer.NO_SEAL | Answer.NOT_CHECKED | Answer.KEY_NOT_COMPARED:
            return MIND
        case Answer.CHANGED | Answer.OTHER_KEY:
            return BAD


class AnswerCard(Card):
    """Hidden until `show_verdict`; read out as it appears."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.PLAIN, parent)
        self._texts = texts
        self._sign = MIND
        self._icon = QLabel(self)
        self.answer_label = CardTitle("", self)
        self.file_label = QuietLabel("", self)
        self._sentences: list[BodyLabel] = []
        self._row = QHBoxLayout()
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.addWidget(self.answer_label)
        self._words.addWidget(self.file_label)
        self._row.addLayout(self._words, 1)
        self.body.addLayout(self._row)
        # As high as its words need at this width, not as in the narrowest window.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        set_role(self, QAccessible.Role.AlertMessage)
        self._dress()
        self.hide()

    def show_verdict(self, verdict: Verdict, file: str) -> None:
        words = verdict_words(verdict, self._texts)
        self._sign = sign_of(verdict)
        self.answer_label.setText(words.title)
        self.file_label.setText(file)
        lines = [line for line in (*words.sentences, words.next_step) if line]
        self._show_sentences(lines)
        self.set_tone(self._sign.tone)
        self._dress()
        self.show()
        said = " ".join((f"{words.title}.", *lines))
        self.setAccessibleName(said)
        announce(self, said)

    def sign(self) -> Sign:
        return self._sign

    def words(self) -> list[str]:
        """Give the answer and its sentences as they are read."""
        return [self.answer_label.text(), *(label.text() for label in self._sentences)]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _show_sentences(self, lines: list[str]) -> None:
        for old in self._sentences:
            self._words.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sentences = [BodyLabel(line, self) for line in lines]
        for label in self._sentences:
            self._words.addWidget(label)

    def _dress(self) -> None:
        look = current_look()
        side = look.px(40)
        colour = look.theme.accent(self._sign.tone)
        icon = icon_pixmap(self._sign.icon, QSize(side, side), look.theme, colour)
        self._icon.setPixmap(icon)
        self._row.setSpacing(look.gap(20))
        self._words.setSpacing(look.gap(8))
