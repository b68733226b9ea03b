"""One place to turn to: its name, its number in big type, and how sure we are of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.domain.help import Contact
from familypact.ui.help.copy_button import CopyButton
from familypact.ui.help.open_button import OpenButton, can_be_opened
from familypact.ui.tokens import Tone
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel, TitleLabel
from familypact.ui.wizard.parts.contact_words import left_to_right


class ContactCard(Card):
    """`lines` say what they do there, `source` how sure we are."""

    def __init__(
        self, contact: Contact, title: str, lines: tuple[str, ...], source: str, tone: Tone
    ) -> None:
        super().__init__("", tone)
        self._contact = contact
        self.copy_button: CopyButton | None = None
        self.open_button: OpenButton | None = None
        columns = AsideLayout(narrowest=320)
        self.body.addLayout(columns)
        columns.addWidget(self._words(title, lines, source))
        if contact.phone or contact.url:
            columns.addWidget(self._way())

    def first_focus(self) -> QWidget:
        return self.copy_button or self

    def set_about(self, words: str) -> None:
        """Say the first line in other words."""
        if self._lines:
            self._lines[0].setText(words)

    def _words(self, title: str, lines: tuple[str, ...], source: str) -> QWidget:
        side, column = self._side()
        self.name_label = CardTitle(title, side)
        column.addWidget(self.name_label)
        self._lines = [BodyLabel(line, side) for line in lines if line]
        for label in self._lines:
            column.addWidget(label)
        column.addWidget(QuietLabel(source, side))
        column.addStretch(1)
        return side

    def _way(self) -> QWidget:
        """Show the number, or where there is none a way to the address."""
        side, column = self._side()
        what, words = self._contact.url, self.tr("Copy the address")
        if self._contact.phone:
            what, words = self._contact.phone, self.tr("Copy the number")
            self.number = TitleLabel(_in_order(what), side)
            column.addWidget(self.number)
        self.copy_button = CopyButton(what, words, side)
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.copy_button)
        if can_be_opened(self._contact.url):
            self.open_button = OpenButton(self._contact.url, side)
            buttons.addWidget(self.open_button)
        column.addLayout(buttons)
        column.addStretch(1)
        return side

    def _side(self) -> tuple[QWidget, QVBoxLayout]:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        return side, column


def _in_order(number: str) -> str:
    """Keep the groups of a number in their order where the window is mirrored."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return left_to_right(number) if mirrored else number
