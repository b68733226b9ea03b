"""The place of reminders: whether they work, what is coming, when it stays quiet, the calendar."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.ui.plain_page import PlainPage
from familypact.ui.reminders.calendar_card import CalendarCard
from familypact.ui.reminders.coming_card import ComingCard
from familypact.ui.reminders.quiet_card import QuietCard
from familypact.ui.reminders.reminder_parts import ReminderView
from familypact.ui.reminders.status_card import StatusCard
from familypact.ui.widgets.tab_order import follow_reading_order


class RemindersPage(PlainPage):
    """Emits `looked_at` each time it comes on the screen: then it wants to show what is true."""

    looked_at = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Reminders"),
            self.tr("They help you to keep a talk in mind. Nobody is checked up on."),
        )
        self.status = StatusCard(self)
        self.coming = ComingCard(texts, self)
        self.quiet = QuietCard(texts, self)
        self.calendar = CalendarCard(self)
        for card in (self.status, self.coming, self.quiet, self.calendar):
            self.body.addWidget(card)
        self.body.addStretch(1)

    @override
    def first_focus(self) -> QWidget:
        return self.status.try_button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.looked_at.emit()
        super().showEvent(event)

    def show_view(self, view: ReminderView) -> None:
        self.coming.show_view(view)
        self.quiet.show_view(view)
        follow_reading_order(self)
