"""The directory as a place of the home window, also for a family that travels."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.help.directory_list import DirectoryList
from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.buttons import SecondaryButton


class DirectoryPage(PlainPage):
    """Makes the list when it is first looked at: reading the directory takes a moment.

    Emits `correct_wanted` when the family has something to add or knows better, `record_wanted`
    when it wants to write down what happened.
    """

    correct_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, make: Callable[[], DirectoryList], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Who can help"),
            self.tr(
                "Places to turn to in every country. Each says how old what we know is. "
                "Call or read it once, before you need it."
            ),
        )
        self.correct_button = SecondaryButton(
            self.tr("Correct or add a place"), self, icon="pencil"
        )
        self.correct_button.clicked.connect(self.correct_wanted)
        self.body.addWidget(self.correct_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.record_button = SecondaryButton(
            self.tr("What happened, written down"), self, icon="book"
        )
        self.record_button.clicked.connect(self.record_wanted)
        self.set_foot(self.record_button)
        self._make = make
        self._places: DirectoryList | None = None

    @property
    def places(self) -> DirectoryList:
        if self._places is None:
            self._places = self._make()
            self.body.addWidget(self._places)
        return self._places

    @override
    def first_focus(self) -> QWidget:
        return self.places.countries

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.places.show()
        super().showEvent(event)
