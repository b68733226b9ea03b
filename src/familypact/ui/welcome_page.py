"""The first thing a family sees: what this is, and one button to begin or to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel


class WelcomePage(PlainPage):
    """Emits `begun` when the family is ready."""

    begun = Signal()
    backup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Make your family's screen rules together"),
            self.tr("Talk, choose and promise: children and grown-ups. About half an hour."),
        )
        self._lay_out()
        self.begin_button = PrimaryButton(self.tr("Let's begin"), self)
        self.begin_button.clicked.connect(self.begun)
        self.backup_button = SecondaryButton(self.tr("I have a backup"), self)
        self.backup_button.clicked.connect(self.backup_wanted)
        self.set_foot(self.backup_button, self.begin_button)

    @override
    def first_focus(self) -> QWidget:
        return self.begin_button

    def _lay_out(self) -> None:
        """Set the three steps where the eye rests: the page has little else."""
        self.scroll_area.fill_height()
        self.body.addStretch(2)
        self._cards = ColumnsLayout(most=3, narrowest=240)
        self.body.addLayout(self._cards)
        self._add_card(
            "kind-words",
            self.tr("Talk first"),
            self.tr("What is fun online, what can go wrong, and what helps."),
            Tone.TEAL,
        )
        self._add_card(
            "hand-over",
            self.tr("Choose alone, then compare"),
            self.tr("Nobody peeks. Then you see where you already agree."),
            Tone.CORAL,
        )
        self._add_card(
            "celebrate",
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
        self.body.addStretch(3)

    def _add_card(self, art: str, title: str, text: str, tone: Tone) -> None:
        card = Card("", tone, self)
        card.body.addWidget(ArtLabel(art, tone, card), 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(CardTitle(title, card))
        card.body.addWidget(BodyLabel(text, card))
        self._cards.addWidget(card)
