"""How the reminders of this computer stand, truthfully, and what one can do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.app.set_up_reminders import ReminderStatus
from familypact.ui.reminders.reminder_words import ReminderWords, is_fresh
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel
from familypact.ui.widgets.point import Point


class StatusCard(Card):
    """Emits `set_up_wanted`, `stop_wanted` and `try_wanted`."""

    set_up_wanted = Signal()
    stop_wanted = Signal()
    try_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.TEAL, parent)
        self.set_title(self.tr("On this computer"))
        self._words = ReminderWords(self)
        self.standing_label = BigQuestion("", self)
        self.about_label = BodyLabel("", self)
        self._troubles = QVBoxLayout()
        self.points: list[Point] = []
        self.set_up_button = PrimaryButton("", self)
        self.try_button = SecondaryButton(self.tr("Show me one now"), self, icon="eye")
        self.stop_button = SecondaryButton(self.tr("Stop the reminders"), self)
        self.set_up_button.clicked.connect(self.set_up_wanted)
        self.try_button.clicked.connect(self.try_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.body.addWidget(self.standing_label)
        self.body.addLayout(self._troubles)
        self.body.addWidget(self.about_label)
        holder = QWidget(self)
        row = FlowLayout(holder)
        for button in (self.set_up_button, self.try_button, self.stop_button):
            row.addWidget(button)
        self.body.addWidget(holder)
        self.show_asking()

    def show_asking(self) -> None:
        """Stand while the system is asked."""
        self.standing_label.setText(self.tr("Looking how they stand…"))
        self.about_label.setText(self._about())
        self.set_up_button.hide()
        self.stop_button.hide()

    def show_status(self, status: ReminderStatus) -> None:
        self.standing_label.setText(self._standing(status))
        self._show_troubles(status)
        asks = not status.wanted
        self.set_up_button.setText(
            self.tr("Yes, remind us") if asks else self.tr("Set them up again")
        )
        self.set_up_button.setVisible(asks or _is_out_of_order(status))
        self.stop_button.setVisible(status.wanted or not status.asked)
        self.stop_button.setText(
            self.tr("Stop the reminders") if status.wanted else self.tr("Not on this computer")
        )

    def _standing(self, status: ReminderStatus) -> str:
        if not status.asked:
            return self.tr("May FamilyPact remind you?")
        return self._words.standing(status)

    def _show_troubles(self, status: ReminderStatus) -> None:
        for point in self.points:
            self._troubles.removeWidget(point)
            point.hide()
            point.deleteLater()
        told = status.troubles if _is_out_of_order(status) else ()
        words = dict.fromkeys(self._words.trouble(each) for each in told)
        self.points = [Point(each, self) for each in words]
        for point in self.points:
            self._troubles.addWidget(point)
            point.show()

    def _about(self) -> str:
        return self.tr(
            "When something is due, a small card pops up, without a name and without a topic. "
            "Nothing runs in between: every quarter of an hour your system lets FamilyPact look "
            "for a blink, and that is all."
        )


def _is_out_of_order(status: ReminderStatus) -> bool:
    return status.wanted and not status.works and not is_fresh(status)
