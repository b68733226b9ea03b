"""A promise somebody adds: only their own words, and a way to take it away again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.pledge import PledgeLine
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.wizard.parts.words_field import WordsField


class OwnPromiseCard(Card):
    """Emits `changed` with the line; `own` is empty as long as nothing is typed."""

    changed = Signal(object)
    removed = Signal(str)

    def __init__(self, title: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(title, tone, parent)
        self._line = PledgeLine("")
        self.field = WordsField(title, self, hint=self.tr("Write the promise here"))
        self.field.settled.connect(self._take)
        self.remove = SmallButton(self.tr("Remove"), self, icon="cross")
        self.remove.clicked.connect(self._remove)
        self.set_control(self.remove)
        self.body.addWidget(self.field)

    def line_id(self) -> str:
        return self._line.clause_id

    def show_line(self, line: PledgeLine) -> None:
        self._line = line
        self.field.show_words(line.own)
        self._speak()

    def _take(self, words: str) -> None:
        self._line = PledgeLine(self._line.clause_id, own=words)
        self._speak()
        self.changed.emit(self._line)

    def _remove(self) -> None:
        self.field.show_words("")
        self.removed.emit(self._line.clause_id)

    def _speak(self) -> None:
        self.remove.setAccessibleName(
            self.tr("Remove: {promise}").format(promise=self._line.own or self.title_label.text())
        )
