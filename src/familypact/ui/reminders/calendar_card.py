"""The next talks for the family's own calendar, and how they get into a phone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.point import Point


class CalendarCard(Card):
    """Emits `save_wanted`."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("In your own calendar"))
        self.body.addWidget(
            BodyLabel(
                self.tr(
                    "The next 24 check-ins as a file that every calendar reads. It says “A family "
                    "check-in is due”, no name and no topic."
                ),
                self,
            )
        )
        for words in (
            self.tr("On this computer: open the file, and your calendar asks whether to add it."),
            self.tr(
                "On a phone: send the file to yourself, by mail or cable, and tap it there. "
                "FamilyPact sends nothing itself."
            ),
            self.tr("After you moved a talk: save it again, and delete the old entry."),
        ):
            self.body.addWidget(Point(words, self))
        self.save_button = SecondaryButton(self.tr("Save for the calendar"), self, icon="calendar")
        self.save_button.clicked.connect(self.save_wanted)
        holder = QWidget(self)
        FlowLayout(holder).addWidget(self.save_button)
        self.body.addWidget(holder)
