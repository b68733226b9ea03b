"""One change side by side: how it was, and how it is now."""

from PySide6.QtWidgets import QWidget

from familypact.domain.history import Change, ChangeKind, Trying
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, WhyLine


class ChangeView(QWidget):
    """Two boxes beside each other, one below the other where there is no room."""

    def __init__(self, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = change
        columns = ColumnsLayout(self, narrowest=300, gap=12)
        before = self._box(self.tr("Until now"), change.before, Tone.PLAIN)
        if not change.before:
            before.body.addWidget(WhyLine(self.tr("This is new."), before))
        after = self._box(self.tr("From now on"), change.after, Tone.TEAL)
        if not change.after:
            after.body.addWidget(WhyLine(self.tr("This is left out."), after))
        note = self._note()
        if note:
            after.body.addWidget(WhyLine(note, after))
        columns.addWidget(before)
        columns.addWidget(after)
        self.setAccessibleName(self._spoken())

    def _box(self, title: str, lines: tuple[str, ...], tone: Tone) -> Card:
        box = Card("", tone, self)
        box.body.addWidget(WhyLine(title, box))
        for number, line in enumerate(lines):
            box.body.addWidget(CardTitle(line, box) if number == 0 else BodyLabel(line, box))
        return box

    def _note(self) -> str:
        match self.change.trying:
            case Trying.BEGINS:
                return self.tr("You try this for two weeks.")
            case Trying.ENDS:
                return self.tr("You tried it. Now it stays.")
            case Trying.NO:
                return ""

    def _spoken(self) -> str:
        before, after = " ".join(self.change.before), " ".join(self.change.after)
        match self.change.kind:
            case ChangeKind.ADDED:
                return self.tr("New: {after}. {note}").format(after=after, note=self._note())
            case ChangeKind.REMOVED:
                return self.tr("Left out: {before}").format(before=before)
            case ChangeKind.CHANGED:
                return self.tr("Until now: {before}. From now on: {after}. {note}").format(
                    before=before, after=after, note=self._note()
                )
