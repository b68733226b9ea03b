"""A next step of freedom: what each side does before it, and when both look again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.app.texts import Texts
from familypact.app.topics import NextStep
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import LeadLabel
from familypact.ui.widgets.point import Point


class StepCard(QWidget):
    """Emits `back_wanted`; agreed beforehand, so that nobody has to beg."""

    back_wanted = Signal()

    def __init__(self, step: NextStep, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().gap(12))
        self.back_button = SecondaryButton(self.tr("All topics"), self, icon="chevron-left")
        self.back_button.clicked.connect(self.back_wanted)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        milestone = step.milestone
        child_first = [self._words(each) for each in milestone.child_first[step.band]]
        grown_up_first = [self._words(each) for each in milestone.grown_up_first]
        both = ColumnsLayout(narrowest=330)
        both.addWidget(
            self._list(self.tr("Grown-ups, before it"), Tone.INDIGO, grown_up_first),
        )
        title = self.tr("{name}, before it").format(name=step.child.name.strip())
        both.addWidget(self._list(title, Tone.CORAL, child_first))
        column.addLayout(both)
        if step.open_rules:
            titles = [rule.title_for(step.band) for rule in step.open_rules]
            rules = [texts.translate("house_rules", title) for title in titles]
            settle = self.tr("House rules to settle at a check-in first")
            column.addWidget(self._list(settle, Tone.PLAIN, rules))
        later = Card(self.tr("And then"), Tone.TEAL, self)
        later.body.addWidget(LeadLabel(self._words(milestone.afterwards), later))
        column.addWidget(later)

    def _list(self, title: str, tone: Tone, lines: list[str]) -> Card:
        card = Card("", tone, self)
        card.set_title(title)
        for line in lines:
            card.body.addWidget(Point(line, card))
        card.body.addStretch(1)
        return card

    def _words(self, source: str) -> str:
        return self._texts.translate("milestones", source)
