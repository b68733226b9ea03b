"""Say how many promises each side makes, and offer to add one as long as it is not even."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.accessible import announce
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card


class BalanceLine(Card):
    """The line is said aloud by screen readers when it changes."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.TEAL, parent)
        self.add_button = SmallButton(self.tr("Add a promise"), self, icon="plus")
        self.add_button.clicked.connect(self.add_wanted)
        self.set_control(self.add_button)

    def show_balance(self, own: int, most: int, child: str = "") -> None:
        """Compare with the child who promises most; `child` is the name of an only child."""
        missing = max(0, most - own)
        words = self._words(own, most, child, missing)
        if words != self.title_label.text():
            had_words = bool(self.title_label.text())
            self.set_title(words)
            if had_words:
                announce(self, words)
        self.set_tone(Tone.CORAL if missing else Tone.TEAL)
        self.add_button.setVisible(missing > 0)

    def _words(self, own: int, most: int, child: str, missing: int) -> str:
        who = child or self.tr("the children")
        if not missing:
            return self.tr("You promise {own}, {who} {most}: fair.").format(
                own=own, who=who, most=most
            )
        start = self._start(own, most, child)
        if missing == 1:
            return self.tr("{start}: one more, please.").format(start=start)
        return self.tr("{start}: %n more, please.", "", missing).format(start=start)

    def _start(self, own: int, most: int, child: str) -> str:
        if child:
            return self.tr("You promise {own}, {child} promises {most}").format(
                own=own, child=child, most=most
            )
        return self.tr("You promise {own}, the children promise {most}").format(own=own, most=most)
