"""What both doors of "Something happened" are made of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.help import CheckedContact
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, LeadLabel, QuietLabel, TitleLabel
from familypact.ui.widgets.scroll_page import ScrollPage


class Door(QWidget):
    """Title, lead and cards in `body`, with the way back to the two doors at the foot."""

    back_wanted = Signal()

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = current_look()
        scroll = ScrollPage(self, widest=1000)
        scroll.set_margins(60, 8, 60, 16)
        self.body = scroll.body
        self.title_label = TitleLabel(title, self)
        self.body.addWidget(self.title_label)
        self.body.addWidget(LeadLabel(lead, self))
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(look.gap(60), look.gap(8), look.gap(60), look.gap(24))
        back = SecondaryButton(self.tr("Back"), self)
        back.clicked.connect(self.back_wanted)
        self.foot.addWidget(back)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(self.foot)

    def add_contact(self, checked: CheckedContact, tone: Tone) -> Card:
        """Add one place to turn to: its name, what it does, and the number in big type."""
        contact = checked.contact
        card = Card(contact.name, tone, self)
        if contact.phone:
            card.set_control(BigQuestion(contact.phone, card))
        for words in (contact.note, contact.url):
            if words:
                card.body.addWidget(BodyLabel(words, card))
        card.body.addWidget(QuietLabel(self._source(checked), card))
        self.body.addWidget(card)
        return card

    def _source(self, checked: CheckedContact) -> str:
        if checked.checked:
            return self.tr("Checked by your family on {day}").format(day=checked.checked_on)
        as_of = checked.contact.as_of
        if as_of:
            return self.tr("From our list, as of {year}").format(year=as_of)
        return self.tr("From our list; nobody in your family has checked it yet")
