"""The first thing a family sees: what this is, and one button to begin or to go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.buttons import PrimaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, QuietLabel


class WelcomePage(PlainPage):
    """Emits `begun` when the family is ready."""

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=900)
        self.head(
            self.tr("Make your family's screen rules together"),
            self.tr("Talk, choose and promise: children and grown-ups. About half an hour."),
        )
        self.body.insertWidget(0, ArtLabel("welcome", Tone.TEAL, self))
        self._cards = QHBoxLayout()
        self.body.addLayout(self._cards)
        self._add_card(
            self.tr("Talk first"),
            self.tr("What is fun online, what can go wrong, and what helps."),
            Tone.TEAL,
        )
        self._add_card(
            self.tr("Choose alone, then compare"),
            self.tr("Nobody peeks. Then you see where you already agree."),
            Tone.CORAL,
        )
        self._add_card(
            self.tr("Sign it and hang it up"),
            self.tr("A poster with both promises, and a date to talk again."),
            Tone.INDIGO,
        )
        self.body.addWidget(
            QuietLabel(
                self.tr(
                    "Everything stays on this computer, locked. No account, no internet. "
                    "You can stop at any time: each answer is saved."
                ),
                self,
            )
        )
        self.begin_button = PrimaryButton(self.tr("Let's begin"), self)
        self.begin_button.clicked.connect(self.begun)
        self.foot.addStretch(1)
        self.foot.addWidget(self.begin_button)
        self.begin_button.setFocus()

    def _add_card(self, title: str, text: str, tone: Tone) -> None:
        card = Card(title, tone, self)
        card.body.addWidget(BodyLabel(text, card))
        card.body.addStretch(1)
        self._cards.addWidget(card, 1)
