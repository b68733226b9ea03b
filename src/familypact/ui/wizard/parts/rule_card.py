"""A house rule on the table: its first value, the reason, and what the family does with it."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.house_rule import HouseRule, ParameterKind
from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel, WhyLine
from familypact.ui.wizard.parts.rule_details import RuleDetails
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.value_editor import EditorSubject, ValueEditor

_BIG_TEXT = 150  # percent; from here on there is no room beside the answers
_AGREE, _CHANGE, _DROP = "agree", "change", "drop"
_TRIAL, _LATER = "trial", "later"
_SHORT_KINDS = {ParameterKind.TIME, ParameterKind.NUMBER, ParameterKind.CHOICE}
_KEYS = {
    Settled.AGREED: _AGREE,
    Settled.TRIAL: _TRIAL,
    Settled.NEXT_CHECKIN: _LATER,
    Settled.DROPPED: _DROP,
}


class RuleCard(Card):
    """`rule` is None for a rule of the family's own. Emits `removed` with an own rule's id."""

    removed = Signal(str)

    def __init__(
        self,
        table: RuleTable,
        chosen: ChosenRule,
        rule: HouseRule | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(chosen.own if rule is None else table.words.title(rule), parent=parent)
        self.rule_id = chosen.rule_id
        self._table, self._rule = table, rule
        self._is_fixed = rule is not None and rule.is_fixed
        self._editor = self._make_editor()
        self._details: RuleDetails | None = None
        self._is_open = False
        self._fourth: Settled | None = None
        self._why = WhyLine("", self)
        self._summary = WhyLine("", self)
        self.body.addWidget(self._why)
        self.body.addWidget(self._summary)
        self._chips = self._make_chips()
        self._more = SmallButton(self.tr("Details"), self, icon="pencil")
        self._more.clicked.connect(self._toggle)
        self.body.addLayout(self._chip_row())
        self.show_values()

    def show_values(self) -> None:
        """Show what the draft holds."""
        chosen = self._table.making.chosen(self.rule_id)
        if self._rule is None:
            self.set_title(chosen.own)
        self._why.setText(chosen.child_reason or self._offered_reason())
        self._why.setVisible(bool(self._why.text()))
        self._show_first_value(chosen)
        self._show_summary(chosen)
        if self._chips is not None:
            self._show_answer(self._chips, chosen)
        if self._details is not None:
            self._details.setVisible(self._is_open)
            self._details.show_values()
        self._more.setText(self.tr("Close details") if self._is_open else self.tr("Details"))
        self._more.setAccessibleName(f"{self.title_label.text()}: {self._more.text()}")

    def hand_over(self) -> None:
        """Pass on what is still being typed."""
        if self._details is not None:
            self._details.hand_over()
        if self._editor is not None:
            self._editor.hand_over()

    def is_settled(self) -> bool:
        return self._table.making.chosen(self.rule_id).settled is not None

    def take_focus(self) -> None:
        """Put the focus where the family decides."""
        target: QWidget = self._more
        if self._chips is not None:
            target = self._chips.button(next(iter(self._chips.value()), _AGREE))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making ---

    def _make_editor(self) -> ValueEditor | None:
        if self._rule is None or not self._rule.parameters:
            return None
        parameter = self._rule.parameters[0]
        if parameter.kind not in _SHORT_KINDS:
            return None
        words = self._table.words
        name = words.about(words.title(self._rule), words.label(parameter))
        editor = ValueEditor(EditorSubject(parameter, name), words, self)
        rule, making = self._rule, self._table.making
        editor.changed.connect(
            lambda value: self._table.save(lambda: making.set_value(rule, parameter.id, value, ""))
        )
        self.set_control(editor)
        return editor

    def _make_chips(self) -> ChipRow | None:
        if self._is_fixed:
            return None
        row = ChipRow(self.title_label.text(), self._answers(), parent=self)
        row.chosen.connect(self._choose)
        return row

    def _answers(self) -> list[Choice]:
        """Offer three; how the reveal left a point is a fourth, and stays to go back to."""
        texts = [
            (_AGREE, self.tr("We agree")),
            (_CHANGE, self.tr("Let's change it")),
            (_DROP, self.tr("Not this one")),
        ]
        if self._fourth is Settled.TRIAL:
            texts.insert(0, (_TRIAL, self.tr("We try it for two weeks")))
        if self._fourth is Settled.NEXT_CHECKIN:
            texts.insert(0, (_LATER, self.tr("At the next check-in")))
        title = self.title_label.text()
        return [Choice(key, text, spoken=f"{title}: {text}") for key, text in texts]

    def _chip_row(self) -> QBoxLayout:
        """Put the answers side by side, or why there is nothing to answer."""
        big_text = current_look().text_percent >= _BIG_TEXT
        row: QBoxLayout = QVBoxLayout() if big_text else QHBoxLayout()
        row.setSpacing(current_look().gap(12))
        if self._chips is None:
            row.addLayout(self._lock_row(), 1)
        else:
            row.addWidget(self._chips, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _lock_row(self) -> QHBoxLayout:
        look = current_look()
        icon = QLabel(self)
        side = look.px(22)
        icon.setPixmap(icon_pixmap("lock", QSize(side, side), look.theme, look.theme.teal))
        reason = "" if self._rule is None else self._table.words.of(self._rule.why_fixed)
        words = BodyLabel(reason, self)
        row = QHBoxLayout()
        row.setSpacing(look.gap(10))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row

    # --- showing ---

    def _show_first_value(self, chosen: ChosenRule) -> None:
        if self._editor is None or self._rule is None:
            return
        parameter = self._editor.parameter
        self._editor.set_value(chosen.values[parameter.id])
        apart = self._table.making.differs(self._rule, parameter.id)
        self._editor.setVisible(not self._is_open and not apart)

    def _show_summary(self, chosen: ChosenRule) -> None:
        lines: tuple[str, ...] = ()
        if self._rule is not None and not self._is_open:
            in_sight = self._editor is not None and not self._editor.isHidden()
            rest = self._rule.parameters[1:] if in_sight else self._rule.parameters
            lines = self._table.words.settings(replace(self._rule, parameters=rest), chosen)
        self._summary.setText("  ·  ".join(lines))
        self._summary.setVisible(bool(lines))

    def _show_answer(self, chips: ChipRow, chosen: ChosenRule) -> None:
        settled = chosen.settled
        if settled in {Settled.TRIAL, Settled.NEXT_CHECKIN} and settled is not self._fourth:
            self._fourth = settled
            chips.set_choices(self._answers())
        if settled is None:
            chips.set_value(_CHANGE if self._is_open else None)
        else:
            chips.set_value(_KEYS[settled])

    def _offered_reason(self) -> str:
        return "" if self._rule is None else self._table.words.child_reason(self._rule)

    # --- what people do ---

    def _choose(self, key: str) -> None:
        self.hand_over()
        making = self._table.making
        settled = next((kind for kind, name in _KEYS.items() if name == key), None)
        self._is_open = key == _CHANGE
        if self._is_open:
            self._make_details()
        self._table.save(lambda: making.settle(self.rule_id, settled))
        self.show_values()

    def _toggle(self) -> None:
        self.hand_over()
        self._is_open = not self._is_open
        self._make_details()
        self.show_values()

    def _make_details(self) -> None:
        if self._details is not None:
            return
        chosen = self._table.making.chosen(self.rule_id)
        self._details = RuleDetails(self._table, chosen, self._rule, self)
        self._details.removed.connect(lambda: self.removed.emit(self.rule_id))
        self.body.addWidget(self._details)
        self._table.grown()
