"""One place to turn to: its name, its number in big type, and how sure we are of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.domain.help import Contact
from familypact.ui.help.copy_button import CopyButton
from familypact.ui.tokens import Tone
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel, TitleLabel


class ContactCard(Card):
    """`lines` say what they do there, `source` how sure we are."""

    def __init__(
        self, contact: Contact, title: str, lines: tuple[str, ...], source: str, tone: Tone
    ) -> None:
        super().__init__("", tone)
        self._contact = contact
        self.copy_button: CopyButton | None = None
        columns = AsideLayout(narrowest=320)
        self.body.addLayout(columns)
        columns.addWidget(self._words(title, lines, source))
        if contact.phone or contact.url:
            columns.addWidget(self._way())

    def first_focus(self) -> QWidget:
        return self.copy_button or self

    def _words(self, title: str, lines: tuple[str, ...], source: str) -> QWidget:
        side, column = self._side()
        self.name_label = CardTitle(title, side)
        column.addWidget(self.name_label)
        for line in lines:
            if line:
                column.addWidget(BodyLabel(line, side))
        column.addWidget(QuietLabel(source, side))
        column.addStretch(1)
        return side

    def _way(self) -> QWidget:
        """Show the number, or where there is none a way to the address."""
        side, column = self._side()
        what, words = self._contact.url, self.tr("Copy the address")
        if self._contact.phone:
            what, words = self._contact.phone, self.tr("Copy the number")
            self.number = TitleLabel(what, side)
            column.addWidget(self.number)
        self.copy_button = CopyButton(what, words, side)
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return side

    def _side(self) -> tuple[QWidget, QVBoxLayout]:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        return side, column
