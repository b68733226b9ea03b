"""What was agreed, to read again: the grown-ups' promises, each child's, and the house rules."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.domain.agreement import AgreedLine, AgreedRule, Agreement, ChildPledge
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.point import Point

_GROWN_UPS = "grown-ups"
_RULES = "rules"


class AgreedCard(Card):
    """Chips choose whose words are shown."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What we agreed"))
        self._texts = texts
        self._agreement: Agreement | None = None
        self._shown: list[BodyLabel | Point] = []
        self.chips = ChipRow(self.tr("What we agreed"), parent=self)
        self.chips.chosen.connect(self._show)
        self.body.addWidget(self.chips)

    def show_agreement(self, agreement: Agreement) -> None:
        """Offer a chip for the grown-ups, each child and the rules; what was read stays."""
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
        rules = Choice(_RULES, self.tr("House rules"))
        self.chips.set_choices([self._spoken(each) for each in (grown_ups, *children, rules)])
        if not self.chips.value():
            self.chips.set_value(_GROWN_UPS)
        self._show(next(iter(self.chips.value())))

    def words(self) -> list[str]:
        """Give what is read now, line by line."""
        return [line.text() for line in self._shown]

    def _spoken(self, choice: Choice) -> Choice:
        """Tell it from the chips of the card above, which say the same."""
        return replace(choice, spoken=self.tr("Read again: {what}").format(what=choice.text))

    def _show(self, key: str) -> None:
        if self._agreement is None:
            return
        for line in self._shown:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        lead, points = self._words(self._agreement, key)
        self._shown = [BodyLabel(lead, self)] if lead else []
        self._shown += [Point(words, self) for words in points]
        for line in self._shown:
            self.body.addWidget(line)

    def _words(self, agreement: Agreement, key: str) -> tuple[str, list[str]]:
        if key == _GROWN_UPS:
            return agreement.grown_up_lead, self._promises(agreement.grown_ups)
        if key == _RULES:
            return "", [self._rule(rule) for rule in agreement.rules]
        pledge = next(pledge for pledge in agreement.children if pledge.child_id == key)
        return self._of(pledge)

    def _of(self, pledge: ChildPledge) -> tuple[str, list[str]]:
        return pledge.lead, self._promises(pledge.lines)

    def _promises(self, lines: Iterable[AgreedLine]) -> list[str]:
        return [self._promise(line) for line in lines]

    def _promise(self, line: AgreedLine) -> str:
        if not line.not_yet:
            return line.text
        if not line.reason.strip():
            return self.tr("Not yet: {clause}").format(clause=line.text)
        return self.tr("Not yet: {clause} ({reason})").format(
            clause=line.text, reason=line.reason.strip()
        )

    def _rule(self, rule: AgreedRule) -> str:
        if not rule.settings:
            return rule.title
        return self.tr("{rule}. {settings}").format(
            rule=rule.title, settings=" · ".join(rule.settings)
        )
