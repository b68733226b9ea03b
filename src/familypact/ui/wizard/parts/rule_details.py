"""All that a family can change in a rule: its values, the reason of each side, its own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.domain.draft import ChosenRule
from familypact.domain.house_rule import HouseRule
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.setting_rows import SettingRows
from familypact.ui.wizard.parts.text_line import TextLine


class RuleDetails(QWidget):
    """Made when a family first opens it; `rule` is None for a rule of their own."""

    removed = Signal()

    def __init__(
        self,
        table: RuleTable,
        chosen: ChosenRule,
        rule: HouseRule | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._rule, self._rule_id = table, rule, chosen.rule_id
        self._title = chosen.own if rule is None else table.words.title(rule)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, current_look().gap(6), 0, 0)
        self._column.setSpacing(current_look().gap(6))
        self._settings = None if rule is None else SettingRows(table, rule, parent=self)
        self._own: TextLine | None = None
        if self._settings is not None:
            self._column.addWidget(self._settings)
        else:
            self._own = self._add_line(self.tr("Our rule"))
            self._own.written.connect(self._reword)
        self._child = self._add_line(self.tr("Why, as the children see it"))
        self._grown_up = self._add_line(self.tr("Why, as the grown-ups see it"))
        self._child.written.connect(self._explain_child)
        self._grown_up.written.connect(self._explain_grown_up)
        if rule is None:
            self._add_removal()
        self.show_values()

    def show_values(self) -> None:
        chosen = self._table.making.chosen(self._rule_id)
        if self._settings is not None:
            self._settings.show_values()
        if self._own is not None:
            self._own.show_text(chosen.own)
        self._child.show_text(chosen.child_reason or self._offered_child_reason())
        self._grown_up.show_text(chosen.grown_up_reason or self._offered_grown_up_reason())

    def hand_over(self) -> None:
        if self._settings is not None:
            self._settings.hand_over()
        for line in (self._own, self._child, self._grown_up):
            if line is not None:
                line.hand_over()

    def _add_line(self, label: str) -> TextLine:
        line = TextLine(self._table.words.about(self._title, label), self)
        self._column.addWidget(BodyLabel(label, self))
        self._column.addWidget(line)
        return line

    def _add_removal(self) -> None:
        words = self.tr("Remove this rule")
        button = SmallButton(words, self, icon="cross", name=f"{self._title}: {words}")
        button.clicked.connect(self.removed)
        self._column.addWidget(button)

    def _offered_child_reason(self) -> str:
        return "" if self._rule is None else self._table.words.child_reason(self._rule)

    def _offered_grown_up_reason(self) -> str:
        return "" if self._rule is None else self._table.words.grown_up_reason(self._rule)

    def _reword(self, text: str) -> None:
        self._table.save(lambda: self._table.making.reword_own(self._rule_id, text))

    def _explain_child(self, text: str) -> None:
        own = "" if text == self._offered_child_reason() else text
        self._table.save(lambda: self._table.making.explain(self._rule_id, child=own))

    def _explain_grown_up(self, text: str) -> None:
        own = "" if text == self._offered_grown_up_reason() else text
        self._table.save(lambda: self._table.making.explain(self._rule_id, grown_up=own))
