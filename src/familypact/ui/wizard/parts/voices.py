"""Show side by side what each side said of a rule, children in coral, grown-ups in indigo."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from familypact.domain.family import GROWN_UPS
from familypact.domain.house_rule import HouseRule
from familypact.domain.two_drafts import Choice, Voice
from familypact.ui.look import Size, Weight, current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, WhyLine
from familypact.ui.wizard.parts.rule_table import RuleTable

_BIG_TEXT = 150  # percent; from here on one voice a line


class VoiceBox(Card):
    """One voice: whose it is, the wish, and the reason."""

    def __init__(
        self, table: RuleTable, rule: HouseRule, voice: Voice, parent: QWidget | None = None
    ) -> None:
        self._is_child = GROWN_UPS not in voice.sides
        super().__init__("", Tone.CORAL if self._is_child else Tone.INDIGO, parent)
        self._table = table
        wish = BodyLabel(self._wish(rule, voice), self)
        wish.setFont(current_look().font(Size.LEAD, Weight.BOLD))
        self.body.addWidget(WhyLine(table.words.names(voice.sides), self))
        self.body.addWidget(wish)
        if voice.rating.why:
            reason = self.tr("“{reason}”").format(reason=voice.rating.why)
            self.body.addWidget(BodyLabel(reason, self))
        self.body.setSpacing(current_look().gap(3))

    def _wish(self, rule: HouseRule, voice: Voice) -> str:
        rating = voice.rating
        match rating.choice:
            case Choice.AGREE:
                return self._agreed(rule, voice)
            case Choice.CHANGE if rating.wish is not None:
                return self._table.words.value(rule.parameters[0], rating.wish)
            case Choice.CHANGE:
                return self.tr("Would change it")
            case Choice.TALK:
                return self.tr("Would talk about it first")

    def _agreed(self, rule: HouseRule, voice: Voice) -> str:
        values = self._table.making.asked_values(voice.sides, rule)
        if not values:
            return self.tr("Takes it as it is") if self._is_child else self.tr("Take it as it is")
        return self._table.words.by_child(rule.parameters[0], values)


class VoiceGrid(QWidget):
    """The children at the left, the grown-ups beside them; below them where the text is big."""

    def __init__(
        self,
        table: RuleTable,
        rule: HouseRule,
        voices: Sequence[Voice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = current_look()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.gap(10))
        beside = look.text_percent < _BIG_TEXT
        children = [voice for voice in voices if GROWN_UPS not in voice.sides]
        for row, voice in enumerate(voices):
            box = VoiceBox(table, rule, voice, self)
            if voice in children or not beside:
                grid.addWidget(box, row, 0)
            else:
                grid.addWidget(box, 0, 1, max(len(children), 1), 1)
        grid.setColumnStretch(0, 1)
        if beside:
            grid.setColumnStretch(1, 1)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
