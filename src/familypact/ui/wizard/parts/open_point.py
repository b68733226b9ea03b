"""A rule on which the sides differ: what each said, and three ways to settle it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.domain.draft import Settled
from familypact.domain.house_rule import HouseRule
from familypact.ui.look import current_look
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.setting_rows import SettingRows
from familypact.ui.wizard.parts.voices import VoiceGrid

_TRY, _ELSE, _LATER = "try", "else", "later"
_AGREED, _DROPPED = "agreed", "dropped"


class OpenPoint(Card):
    def __init__(self, table: RuleTable, rule: HouseRule, parent: QWidget | None = None) -> None:
        super().__init__(table.words.title(rule), parent=parent)
        self.rule = rule
        self._table = table
        self._opened = False
        self._settings: SettingRows | None = None
        self.body.addWidget(VoiceGrid(table, rule, table.making.voices(rule), self))
        if not table.making.compromise(rule):
            idea = self.tr("An idea: {idea}").format(idea=table.words.of(rule.compromise))
            self.body.addWidget(BodyLabel(idea, self))
        self._chips = ChipRow(table.words.title(rule), self._answers(), parent=self)
        self._chips.chosen.connect(self._choose)
        self.body.addWidget(self._chips)
        self._else = QWidget(self)
        self._else_column = QVBoxLayout(self._else)
        self._else_column.setContentsMargins(0, current_look().gap(6), 0, 0)
        self._outcome = self._make_outcome()
        self._else.hide()
        self.body.addWidget(self._else)

    def show_values(self) -> None:
        """Show how the point stands in the draft."""
        settled = self._table.making.chosen(self.rule.id).settled
        match settled:
            case Settled.TRIAL:
                self._chips.set_value(_TRY)
            case Settled.NEXT_CHECKIN:
                self._chips.set_value(_LATER)
            case Settled.AGREED | Settled.DROPPED:
                self._chips.set_value(_ELSE)
                self._opened = True
            case None:
                self._chips.set_value(_ELSE if self._opened else None)
        picked = {Settled.AGREED: _AGREED, Settled.DROPPED: _DROPPED}
        self._outcome.set_value(None if settled is None else picked.get(settled))
        self._show_else()

    def hand_over(self) -> None:
        if self._settings is not None:
            self._settings.hand_over()

    def is_settled(self) -> bool:
        return self._table.making.chosen(self.rule.id).settled is not None

    def take_focus(self) -> None:
        """Put the focus where the family decides."""
        picked = next(iter(self._chips.value()), _TRY)
        self._chips.button(picked).setFocus(Qt.FocusReason.OtherFocusReason)

    def _answers(self) -> list[Choice]:
        title = self._table.words.title(self.rule)
        texts = (
            (_TRY, self._try_words()),
            (_ELSE, self.tr("Something else")),
            (_LATER, self.tr("Leave it for the next check-in")),
        )
        return [Choice(key, text, spoken=f"{title}: {text}") for key, text in texts]

    def _try_words(self) -> str:
        found = self._table.making.compromise(self.rule)
        if not found:
            return self.tr("Try that, then look again")
        values = self._table.words.by_child(self.rule.parameters[0], found)
        return self.tr("Try {value} for two weeks, then look again").format(value=values)

    def _make_outcome(self) -> ChipRow:
        title = self._table.words.title(self.rule)
        texts = (
            (_AGREED, self.tr("We agree on this")),
            (_DROPPED, self.tr("Not this one")),
        )
        row = ChipRow(title, [Choice(key, text, spoken=f"{title}: {text}") for key, text in texts])
        row.chosen.connect(self._choose_outcome)
        return row

    def _choose(self, key: str) -> None:
        making, rule = self._table.making, self.rule
        self._opened = key == _ELSE
        if key == _TRY:
            self._table.save(lambda: making.try_compromise(rule))
        elif key == _LATER:
            self._table.save(lambda: making.settle(rule.id, Settled.NEXT_CHECKIN))
        elif making.chosen(rule.id).settled not in {Settled.AGREED, Settled.DROPPED}:
            self._table.save(lambda: making.settle(rule.id, None))
        self.show_values()

    def _choose_outcome(self, key: str) -> None:
        self.hand_over()
        settled = Settled.AGREED if key == _AGREED else Settled.DROPPED
        self._table.save(lambda: self._table.making.settle(self.rule.id, settled))

    def _show_else(self) -> None:
        shown = self._chips.value() == {_ELSE}
        if shown and self._settings is None:
            self._settings = SettingRows(self._table, self.rule, parent=self._else)
            self._else_column.addWidget(self._settings)
            self._else_column.addWidget(self._outcome)
            self._table.grown()
        if shown and self._settings is not None:
            self._settings.show_values()
        self._else.setVisible(shown)
