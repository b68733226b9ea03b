"""The sentence that opens a pledge, in big type beside a picture, to be read aloud."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import PictureLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel


class PledgeLead(Card):
    """`show_lead` also takes a hint such as "Read it aloud to Leo", "" for none."""

    def __init__(self, art: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__("", tone, parent)
        self._art = ArtLabel(art, tone, self)
        self._words = BigQuestion("", self)
        self._hint = _Hint(tone, self)
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._hint)
        column.addStretch(1)
        holder = QWidget(self)
        row = PictureLayout(holder)
        row.addWidget(self._art)
        row.addWidget(beside)
        self.body.addWidget(holder)

    def show_lead(self, words: str, hint: str = "") -> None:
        self._words.setText(words)
        self._hint.set_words(hint)


class _Hint(QWidget):
    def __init__(self, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        look = current_look()
        side = look.px(24)
        icon = QLabel(self)
        icon.setPixmap(
            icon_pixmap("speaker", QSize(side, side), look.theme, look.theme.accent(tone))
        )
        self._words = BodyLabel("", self)
        self._words.centre_vertically()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(8))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def set_words(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))
