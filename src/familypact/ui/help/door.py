"""What both doors of "Something happened" are made of."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.domain.help import CheckedContact
from familypact.domain.help_view import HelpView
from familypact.ui.accessible import announce
from familypact.ui.help.contact_card import ContactCard
from familypact.ui.help.danger_card import DangerCard
from familypact.ui.help.source_words import SourceWords
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import HelpButton, SecondaryButton
from familypact.ui.widgets.headings import LeadLabel, QuietLabel, TitleLabel
from familypact.ui.widgets.scroll_page import ScrollPage
from familypact.ui.widgets.tab_order import follow_reading_order


class Door(QWidget):
    """Title, lead and cards in `body`; at the foot the way back and the emergency number."""

    back_wanted = Signal()

    def __init__(self, view: HelpView, words: SourceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.source_words = words
        self.scroll_area = ScrollPage(self, widest=1000)
        self.body = self.scroll_area.body
        self.title_label = TitleLabel("", self)
        self.lead_label = LeadLabel("", self)
        self.danger_card = self._make_danger_card()
        for widget in (self.title_label, self.lead_label, self.danger_card):
            self.body.addWidget(widget)
        self.back_button = SecondaryButton(self.tr("Back"), self, icon="chevron-left")
        self.back_button.clicked.connect(self.back_wanted)
        self.danger_button = HelpButton("", self)
        self.danger_button.clicked.connect(self._show_danger)
        self._dress_danger_button()
        self.foot = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll_area, 1)
        column.addLayout(self.foot)
        self._fill_foot()
        self._space()

    def head(self, title: str, lead: str) -> None:
        self.title_label.setText(title)
        self.lead_label.setText(lead)

    def know(self, view: HelpView) -> None:
        """Take over what was learnt after the page was shown: the emergency number."""
        self.view = view
        gone, self.danger_card = self.danger_card, self._make_danger_card()
        self.body.replaceWidget(gone, self.danger_card)
        self.danger_card.setVisible(not gone.isHidden())
        gone.hide()
        gone.deleteLater()
        self._dress_danger_button()

    def first_focus(self) -> QWidget:
        """Say where the keyboard starts."""
        return self.back_button

    def arrive(self) -> None:
        """Start at the top, read the title out, and put the keyboard where the page begins."""
        self.danger_card.hide()
        follow_reading_order(self)
        self.title_label.announce()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll_area.verticalScrollBar().setValue(0)

    def contact_card(
        self, checked: CheckedContact, title: str, lines: tuple[str, ...], tone: Tone
    ) -> ContactCard:
        """Make a card that also says how sure we are."""
        return ContactCard(checked.contact, title, lines, self.source_words.of(checked), tone)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    def _make_danger_card(self) -> DangerCard:
        found = self.view.emergency()
        number = found.contact.phone if found is not None else ""
        source = self.source_words.of(found) if found is not None else ""
        card = DangerCard(number, source, self)
        card.hide()
        card.closed.connect(self._leave_danger)
        return card

    def _dress_danger_button(self) -> None:
        found = self.view.emergency()
        number = found.contact.phone if found is not None else ""
        words = (
            self.tr("Call {number}").format(number=number) if number else self.tr("Get help now")
        )
        spoken = self.tr("In danger right now? {do}").format(do=words)
        self.danger_button.setText(words)
        self.danger_button.setAccessibleName(spoken)
        self.danger_button.set_icon_name("call" if number else "people")

    def _fill_foot(self) -> None:
        self.danger_label = QuietLabel(self.tr("In danger right now?"), self)
        self.danger_label.centre_vertically()
        self.danger_label.setWordWrap(False)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.danger_label)
        self.foot.addWidget(self.danger_button)

    def _show_danger(self) -> None:
        self.danger_card.show()
        announce(self.danger_card, self.danger_card.headline)
        self.scroll_area.verticalScrollBar().setValue(0)
        self.danger_card.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_danger(self) -> None:
        self.danger_card.hide()
        self.danger_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> None:
        gap = current_look().gap
        self.scroll_area.set_margins(60, 8, 60, 16)
        self.foot.setContentsMargins(gap(60), gap(8), gap(60), gap(24))
        self.foot.setSpacing(gap(14))
