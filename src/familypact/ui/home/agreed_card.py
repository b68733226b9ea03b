"""What was agreed, to read again: the grown-ups' promises, each child's, and the house rules."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.domain.agreement import AgreedLine, AgreedRule, Agreement, ChildPledge
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel

_GROWN_UPS = "grown-ups"
_RULES = "rules"


class AgreedCard(Card):
    """Chips choose whose words are shown."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What we agreed"))
        self._texts = texts
        self._agreement: Agreement | None = None
        self._lines: list[BodyLabel] = []
        self.chips = ChipRow(self.tr("What we agreed"), parent=self)
        self.chips.chosen.connect(self._show)
        self.body.addWidget(self.chips)

    def show_agreement(self, agreement: Agreement) -> None:
        """Offer a chip for the grown-ups, each child and the rules."""
        self._agreement = agreement
        children = [
            Choice(
                pledge.child_id,
                self.tr("{child}'s promises").format(
                    child=agreement.family.name_of(pledge.child_id)
                ),
            )
            for pledge in agreement.children
        ]
        grown_ups = Choice(_GROWN_UPS, self.tr("Grown-ups' promises"))
        self.chips.set_choices([grown_ups, *children, Choice(_RULES, self.tr("House rules"))])
        self.chips.set_value(_GROWN_UPS)
        self._show(_GROWN_UPS)

    def _show(self, key: str) -> None:
        if self._agreement is None:
            return
        for line in self._lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [BodyLabel(words, self) for words in self._words(self._agreement, key)]
        for line in self._lines:
            self.body.addWidget(line)

    def _words(self, agreement: Agreement, key: str) -> list[str]:
        if key == _GROWN_UPS:
            return [agreement.grown_up_lead, *self._promises(agreement.grown_ups)]
        if key == _RULES:
            return [self._rule(rule) for rule in agreement.rules]
        return [words for pledge in agreement.children for words in self._of(pledge, key)]

    def _of(self, pledge: ChildPledge, child_id: str) -> list[str]:
        return [pledge.lead, *self._promises(pledge.lines)] if pledge.child_id == child_id else []

    def _promises(self, lines: Iterable[AgreedLine]) -> list[str]:
        return [
            self.tr("Not yet: {clause} ({reason})").format(clause=line.text, reason=line.reason)
            if line.not_yet
            else f"•  {line.text}"
            for line in lines
        ]

    def _rule(self, rule: AgreedRule) -> str:
        settings = self._texts.join(rule.settings)
        return f"•  {rule.title}. {settings}" if settings else f"•  {rule.title}"
