"""What one person enjoys online: offered things to pick, and words of their own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.family import Joys
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice, Pick
from familypact.ui.wizard.parts.text_line import TextLine


class JoyCard(Card):
    """Emits the changed `Joys`."""

    changed = Signal(object)

    def __init__(self, title: str, choices: Sequence[Choice], tone: Tone, parent: QWidget) -> None:
        super().__init__(title, tone, parent)
        self._joys = Joys()
        spoken = [replace(choice, spoken=f"{title}: {choice.text}") for choice in choices]
        self.chips = ChipRow(title, spoken, Pick.MANY, self)
        self.own_line = TextLine(
            self.tr("{who}: something else").format(who=title),
            self,
            hint=self.tr("Something else? Write it here"),
        )
        self.body.addWidget(self.chips)
        self.body.addWidget(self.own_line)
        self.chips.changed.connect(lambda keys: self._take(replace(self._joys, chosen=keys)))
        self.own_line.written.connect(lambda own: self._take(replace(self._joys, own=own)))

    def show_joys(self, joys: Joys) -> None:
        self._joys = joys
        self.chips.set_value(joys.chosen)
        self.own_line.show_text(joys.own)

    def _take(self, joys: Joys) -> None:
        self._joys = joys
        self.changed.emit(joys)
