"""All rules on the table, one card below the other, and the way to more of them."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.app.rule_making import RuleMaking
from familypact.domain.draft import ChosenRule
from familypact.domain.house_rule import HouseRule
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.headings import CardTitle
from familypact.ui.wizard.parts.late_cards import place_now
from familypact.ui.wizard.parts.rule_card import RuleCard
from familypact.ui.wizard.parts.rule_finder import RuleFinder
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.tall import Tall

_PAUSE = 30  # milliseconds, so that the page is painted before the next card is made
_AT_ONCE = 3  # cards that fit into a window; the others follow while the family reads


class RulesList(Tall):
    """Makes its cards a few at a time, so that the page is there at once."""

    def __init__(self, table: RuleTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._cards: dict[str, RuleCard] = {}
        self._shown: dict[str, ChosenRule] = {}
        self._finder: RuleFinder | None = None
        self._more = SecondaryButton(self.tr("Add another rule"), self, icon="plus")
        self._more.clicked.connect(self._open_finder)
        self._always = CardTitle(self.tr("These always stand"), self)
        self._always.hide()
        self._free, self._fixed, self._below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._free, self._below, self._fixed):
            part.setSpacing(self.body.spacing())
        self._below.addWidget(self._more)
        self.body.addLayout(self._free)
        self.body.addLayout(self._below)
        self.body.addSpacing(self.body.spacing())
        self.body.addWidget(self._always)
        self.body.addLayout(self._fixed)
        self._later = QTimer(self)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._make_another)

    def show_values(self) -> None:
        """Show the draft: drop the cards of removed rules, and begin to make those of new ones."""
        known = self._in_order()
        for rule_id in [rule_id for rule_id in self._cards if rule_id not in known]:
            card = self._cards.pop(rule_id)
            self._free.removeWidget(card)
            self._fixed.removeWidget(card)
            self._shown.pop(rule_id)
            card.hide()
            card.deleteLater()
        for rule_id, card in self._cards.items():
            self._show_again(card, self._making.chosen(rule_id))
        while len(self._cards) < min(_AT_ONCE, len(known)):
            self._make_next()
        if len(self._cards) < len(known):
            self._later.start()

    def make_all(self) -> None:
        while self._missing() is not None:
            self._make_next()
        self._table.grown()

    def hand_over(self) -> None:
        for card in self._cards.values():
            card.hand_over()

    def card(self, rule_id: str) -> RuleCard:
        """Give the card of a rule, made and in its place if it was not there yet."""
        self.make_all()
        place_now()
        return self._cards[rule_id]

    @property
    def _making(self) -> RuleMaking:
        return self._table.making

    def _missing(self) -> str | None:
        return next((rule_id for rule_id in self._in_order() if rule_id not in self._cards), None)

    def _in_order(self) -> list[str]:
        """Put first what the family decides; what is fixed stands below."""
        known = [chosen.rule_id for chosen in self._making.rules()]
        return sorted(known, key=self._is_fixed)

    def _is_fixed(self, rule_id: str) -> bool:
        rule = self._table.rule(rule_id)
        return rule is not None and rule.is_fixed

    def _make_another(self) -> None:
        """Make one more while the family reads."""
        self._make_next()
        place_now()

    def _make_next(self) -> None:
        rule_id = self._missing()
        if rule_id is None:
            self._later.stop()
            self._table.grown()
            return
        card = RuleCard(self._table, self._making.chosen(rule_id), self._rule(rule_id), self)
        card.removed.connect(self._remove)
        self._cards[rule_id] = card
        self._shown[rule_id] = self._making.chosen(rule_id)
        part = self._fixed if self._is_fixed(rule_id) else self._free
        part.addWidget(card)
        card.show()
        self._always.setVisible(self._fixed.count() > 0)

    def _show_again(self, card: RuleCard, chosen: ChosenRule) -> None:
        """Leave cards alone whose rule is as it was: there may be many of them."""
        if self._shown[card.rule_id] != chosen:
            self._shown[card.rule_id] = chosen
            card.show_values()

    def _rule(self, rule_id: str) -> HouseRule | None:
        return self._table.rule(rule_id)

    def _open_finder(self) -> None:
        if self._finder is None:
            self.make_all()
            self._finder = RuleFinder(self._table, self)
            self._finder.found.connect(self._add)
            self._finder.written.connect(self._add_own)
            self._below.addWidget(self._finder)
            self._table.grown()
        self._finder.show()
        self._finder.take_focus()

    def _add(self, rule_id: str) -> None:
        rule = self._rule(rule_id)
        if rule is not None:
            self._table.save(lambda: self._making.add(rule))
            self._go_to_new(rule_id)

    def _add_own(self, text: str, child_reason: str, grown_up_reason: str) -> None:
        self._table.save(lambda: self._keep_own(text, child_reason, grown_up_reason))
        self._go_to_new(self._making.rules()[-1].rule_id)

    def _keep_own(self, text: str, child_reason: str, grown_up_reason: str) -> None:
        self._making.add_own(text, child_reason, grown_up_reason)

    def _go_to_new(self, rule_id: str) -> None:
        if self._finder is not None:
            self._finder.fill()
        self.card(rule_id).take_focus()

    def _remove(self, rule_id: str) -> None:
        self._table.save(lambda: self._making.remove_own(rule_id))
        self.show_values()
        self._more.setFocus()
