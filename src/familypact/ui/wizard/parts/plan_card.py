"""One if-then line in big type: when it happens, and what we do then."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.pledge import PledgeLine
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BigQuestion, LeadLabel
from familypact.ui.wizard.parts.words_field import WordsField


class PlanCard(Card):
    """Emits `changed` with the `PledgeLine`; own words replace what is then done."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.PLAIN, parent)
        self._line = PledgeLine("")
        self._given = ""
        self._editing = False
        self._when = LeadLabel("", self)
        self._then = BigQuestion("", self)
        self._field: WordsField | None = None
        self.edit_button = SmallButton("", self, icon="pencil")
        self.edit_button.clicked.connect(self._toggle)
        self._words = QVBoxLayout()
        self._words.setSpacing(current_look().gap(4))
        self._words.addWidget(self._when)
        self._words.addWidget(self._then)
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(16))
        row.addLayout(self._words, 1)
        row.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_plan(self, line: PledgeLine, when: str, given: str) -> None:
        if line.clause_id != self._line.clause_id:
            self._editing = False
        self._line, self._given = line, given
        self._when.setText(when)
        self._show()

    def field(self) -> WordsField:
        if self._field is None:
            self._field = WordsField("", self)
            self._field.settled.connect(self._take)
            self._words.insertWidget(1, self._field)
        return self._field

    def _show(self) -> None:
        editing = self._editing or bool(self._line.own)
        self._then.setText(self._given)
        self._then.setVisible(not editing)
        if editing:
            self.field().show_words(self._line.own or self._given)
            self.field().setAccessibleName(
                self.tr("{when}, in our own words").format(when=self._when.text())
            )
        if self._field is not None:
            self._field.setVisible(editing)
        self.edit_button.set_icon_name("restart" if editing else "pencil")
        self.edit_button.setText(
            self.tr("Back to the given words") if editing else self.tr("In our own words")
        )
        self.edit_button.setAccessibleName(
            self.tr("{when}: {action}").format(
                when=self._when.text(), action=self.edit_button.text()
            )
        )

    def _toggle(self) -> None:
        if self._editing or self._line.own:
            self._editing = False
            self._store("")
            return
        self._editing = True
        self._show()
        self.field().go_in()

    def _take(self, words: str) -> None:
        if self._editing or self._line.own:
            self._editing = True
            self._store("" if words == self._given else words)

    def _store(self, own: str) -> None:
        line = replace(self._line, own=own)
        changed = line != self._line
        self._line = line
        self._show()
        if changed:
            self.changed.emit(line)
