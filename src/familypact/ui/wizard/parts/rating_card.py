"""One rule card for one side alone: the rule in big type, its reason, and three answers."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.family import AgeBand
from familypact.domain.house_rule import HouseRule, Value
from familypact.domain.two_drafts import Choice, Rating
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, ChoiceRow
from familypact.ui.widgets.choice_row import Choice as Answer
from familypact.ui.widgets.faces import FACE_HAPPY, FACE_TALK, FACE_UNSURE, FaceRow
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, QuietLabel
from familypact.ui.wizard.parts.change_panel import ChangePanel
from familypact.ui.wizard.parts.icon_tile import IconTile
from familypact.ui.wizard.parts.rule_words import RuleWords
from familypact.ui.wizard.parts.tag import ValueTag

_KEYS = {Qt.Key.Key_1: Choice.AGREE, Qt.Key.Key_2: Choice.CHANGE, Qt.Key.Key_3: Choice.TALK}
_TILE = 104
_BIG_TEXT = 150  # percent; from here on the words need the picture's room


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card shows; `band` is None for the grown-ups, `value` what a wish can change."""

    rule: HouseRule
    who: str
    band: AgeBand | None
    settings: tuple[str, ...]
    value: Value | None


class RatingCard(QWidget):
    """Shows one card at a time; holds nobody's answers but those of the card on the screen."""

    chose = Signal(object)  # Choice
    wished = Signal(object)  # Value
    explained = Signal(str)
    went_on = Signal()

    def __init__(self, words: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face: CardFace | None = None
        self._card = Card(parent=self)
        self._tile = IconTile("info", Tone.CORAL, _TILE, self._card)
        self._reason = BigQuestion("", self._card)
        self._settings = FlowLayout()
        self._tags: list[ValueTag] = []
        self._chips = ChipRow("", (), parent=self)
        self._faces = FaceRow("", (), parent=self)
        self._panel = ChangePanel(words, self)
        self._hint = QuietLabel(self.tr("Keys 1, 2 and 3 choose. Enter goes on."), self)
        self._panel.wished.connect(self.wished)
        self._panel.explained.connect(self.explained)
        for row in (self._chips, self._faces):
            row.chosen.connect(lambda key: self.chose.emit(Choice(key)))
        self._lay_out()

    def clear(self) -> None:
        """Leave nothing of a side's answers behind, not even in hidden widgets."""
        self._panel.clear()
        self._chips.set_value(None)
        self._faces.set_value(None)

    def show_card(self, face: CardFace, rating: Rating | None) -> None:
        self._panel.clear()
        self._face = face
        self._tile.set_icon(face.rule.icon, Tone.INDIGO if face.band is None else Tone.CORAL)
        self._reason.setText(self._why(face))
        self._show_settings(face.settings)
        young = face.band is AgeBand.YOUNG
        self._chips.setVisible(not young)
        self._faces.setVisible(young)
        row = self._row()
        row.setAccessibleName(self._words.title(face.rule, face.band))
        row.set_choices(self._answers(face))
        self.show_rating(rating)

    def show_rating(self, rating: Rating | None) -> None:
        """Show the answer that is saved for this card."""
        if self._face is None:
            return
        self._row().set_value(None if rating is None else str(rating.choice))
        self._panel.show_answer(self._face.rule, rating, self._face.value, self._face.band)

    def hand_over(self) -> None:
        """Pass on what is still being typed."""
        self._panel.hand_over()

    def take_focus(self) -> None:
        """Put the focus on the picked answer, or on the first."""
        row = self._row()
        picked = next(iter(row.value()), str(Choice.AGREE))
        row.button(picked).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, key: Qt.Key) -> bool:
        """Answer by 1, 2 or 3, go on by Enter; tell whether the key meant anything here."""
        if key in _KEYS:
            self.chose.emit(_KEYS[key])
            self.take_focus()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.went_on.emit()
        else:
            return False
        return True

    def _row(self) -> ChoiceRow:
        young = self._face is not None and self._face.band is AgeBand.YOUNG
        return self._faces if young else self._chips

    def _why(self, face: CardFace) -> str:
        if face.band is None:
            return self._words.grown_up_reason(face.rule)
        return self._words.child_reason(face.rule, face.band)

    def _answers(self, face: CardFace) -> list[Answer]:
        words = {key: self._words_for(key, face.band) for key in Choice}
        title = self._words.title(face.rule, face.band)
        icons = self._icons(face.band)
        said = self.tr("{who}: {answer}: {rule}")
        return [
            Answer(
                str(choice),
                words[choice],
                icons[choice],
                said.format(who=face.who, answer=words[choice], rule=title),
            )
            for choice in Choice
        ]

    def _icons(self, band: AgeBand | None) -> dict[Choice, str]:
        if band is AgeBand.YOUNG:
            faces = (FACE_HAPPY, FACE_UNSURE, FACE_TALK)
            return dict(zip(Choice, faces, strict=True))
        return {Choice.AGREE: "", Choice.CHANGE: "pencil", Choice.TALK: "talk"}

    def _words_for(self, choice: Choice, band: AgeBand | None) -> str:
        young = band is AgeBand.YOUNG
        match choice:
            case Choice.AGREE:
                if young:
                    return self.tr("Yes, good!")
                return self.tr("We agree") if band is None else self.tr("I agree")
            case Choice.CHANGE:
                return self.tr("Not like this") if young else self.tr("Change it")
            case Choice.TALK:
                return self.tr("Let's talk") if young else self.tr("Talk about it")

    def _show_settings(self, lines: tuple[str, ...]) -> None:
        for tag in self._tags:
            self._settings.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        self._tags = [ValueTag(line, self._card) for line in lines]
        for tag in self._tags:
            self._settings.addWidget(tag)
            tag.setVisible(True)

    def _lay_out(self) -> None:
        look = current_look()
        words = QVBoxLayout()
        words.setSpacing(look.gap(12))
        words.addWidget(self._reason)
        words.addLayout(self._settings)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look.gap(20))
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self._tile.setVisible(look.text_percent < _BIG_TEXT)
        row.addLayout(words, 1)
        self._card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(14))
        for widget in (self._card, self._chips, self._faces, self._panel, self._hint):
            column.addWidget(widget)
