"""What is written down, each record with what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.record_words import record_title
from familypact.app.texts import Texts
from familypact.domain.record import IncidentRecord
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, QuietLabel
from familypact.ui.wizard.parts.tall import Tall


class RecordCard(Card):
    """Shows what it was about and since when; nothing of what was seen."""

    def __init__(self, record: IncidentRecord, texts: Texts, parent: QWidget) -> None:
        super().__init__(record_title(record, texts), parent=parent)
        day = texts.day(record.begun_on)
        begun = self.tr("Begun on {day}").format(day=day)
        self.body.addWidget(QuietLabel(begun, self))
        about = f"{record_title(record, texts)}, {begun}"
        self.open_button = self._button(self.tr("Open"), "book", about)
        self.save_button = self._button(self.tr("Save as a PDF"), "save", about)
        self.erase_button = self._button(self.tr("Erase for good"), "cross", about)
        row = FlowLayout(spacing=8)
        for button in (self.open_button, self.save_button, self.erase_button):
            row.addWidget(button)
        self.body.addLayout(row)

    def _button(self, words: str, icon: str, about: str) -> SmallButton:
        return SmallButton(words, self, icon=icon, name=f"{words}: {about}")


class RecordList(Tall):
    """Emits the record that somebody wants something with."""

    opened = Signal(object)
    save_wanted = Signal(object)
    erase_wanted = Signal(object)

    def __init__(
        self, records: tuple[IncidentRecord, ...], texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cards = [self._add(record, texts) for record in records]
        if not records:
            words = self.tr("Nothing is written down. That is fine too.")
            self.body.addWidget(BodyLabel(words, self))

    def _add(self, record: IncidentRecord, texts: Texts) -> RecordCard:
        card = RecordCard(record, texts, self)
        card.open_button.clicked.connect(lambda: self.opened.emit(record))
        card.save_button.clicked.connect(lambda: self.save_wanted.emit(record))
        card.erase_button.clicked.connect(lambda: self.erase_wanted.emit(record))
        self.body.addWidget(card)
        return card
