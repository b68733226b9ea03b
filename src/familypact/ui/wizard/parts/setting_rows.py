"""The fields of a rule: one line a parameter, or one a child where children have their own."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from familypact.app.first_values import value_for
from familypact.domain.house_rule import HouseRule, Parameter, Value
from familypact.ui.look import current_look
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.value_editor import EditorSubject, ValueEditor

_SAME, _EACH = "same", "each"


class ParameterRow(QWidget):
    """One parameter: its label, its field, and "same for all" or "different for each"."""

    def __init__(
        self,
        table: RuleTable,
        rule: HouseRule,
        parameter: Parameter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._rule, self._parameter = table, rule, parameter
        self._editors: dict[str, ValueEditor] = {}
        self._names: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_look().gap(6))
        self._add_editor("", table.words.label(parameter))
        self._same = self._make_same()
        if self._same is not None:
            self._column.addWidget(self._same)
        self.show_values()

    def show_values(self) -> None:
        """Show what the draft holds; children's own fields appear when there are own values."""
        chosen = self._table.making.chosen(self._rule.id)
        differs = self._table.making.differs(self._rule, self._parameter.id)
        if differs:
            for child in self._table.making.children_of(self._rule):
                self._add_child(child.id)
        for child_id, editor in self._editors.items():
            value = value_for(chosen, self._parameter.id, child_id)
            if value is not None:
                editor.set_value(value)
            if child_id:
                editor.setVisible(differs)
                self._names[child_id].setVisible(differs)
            else:
                editor.setVisible(not differs)
        if self._same is not None:
            self._same.set_value(_EACH if differs else _SAME)

    def hand_over(self) -> None:
        for editor in self._editors.values():
            editor.hand_over()

    def _add_child(self, child_id: str) -> None:
        if child_id not in self._editors:
            self._add_editor(child_id, self._table.words.name(child_id))
            self._table.grown()

    def _make_same(self) -> ChipRow | None:
        several = len(self._table.making.children_of(self._rule)) > 1
        if not (self._parameter.per_child and several):
            return None
        words = self._table.words
        name = words.about(words.title(self._rule), words.label(self._parameter))
        answers = ((_SAME, self.tr("Same for all")), (_EACH, self.tr("Different for each")))
        row = ChipRow(name, [Choice(key, text, spoken=f"{name}: {text}") for key, text in answers])
        row.setParent(self)
        row.chosen.connect(self._choose_same)
        return row

    def _choose_same(self, key: str) -> None:
        making, rule, parameter = self._table.making, self._rule, self._parameter.id
        if key == _EACH:
            self._table.save(lambda: making.differ(rule, parameter))
        else:
            self._table.save(lambda: making.unite(rule, parameter))

    def _add_editor(self, child_id: str, label: str) -> None:
        words = self._table.words
        setting = words.label(self._parameter)
        child = words.short_name(child_id) if child_id else ""
        name = words.about(words.title(self._rule), setting, child)
        editor = ValueEditor(EditorSubject(self._parameter, name, roomy=True), words, self)
        editor.changed.connect(lambda value: self._set(child_id, value))
        caption = BodyLabel(label, self)
        caption.centre_vertically()
        line: QBoxLayout = QVBoxLayout() if editor.is_wide() else QHBoxLayout()
        line.setSpacing(current_look().gap(12 if not editor.is_wide() else 6))
        line.addWidget(caption, 1)
        line.addWidget(editor)
        self._editors[child_id] = editor
        self._names[child_id] = caption
        self._column.addLayout(line)

    def _set(self, child_id: str, value: Value) -> None:
        making, rule, parameter = self._table.making, self._rule, self._parameter.id
        self._table.save(lambda: making.set_value(rule, parameter, value, child_id))


class SettingRows(QWidget):
    """All fields of a rule, from a given one on."""

    def __init__(
        self, table: RuleTable, rule: HouseRule, first: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().gap(12))
        self._rows = [
            ParameterRow(table, rule, parameter, self) for parameter in rule.parameters[first:]
        ]
        for row in self._rows:
            column.addWidget(row)

    def show_values(self) -> None:
        for row in self._rows:
            row.show_values()

    def hand_over(self) -> None:
        for row in self._rows:
            row.hand_over()
