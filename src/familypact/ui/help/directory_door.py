"""The directory behind the grown-up's door, with the same way back and emergency number."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.domain.help_view import HelpView
from familypact.ui.help.directory_list import DirectoryList
from familypact.ui.help.door import Door
from familypact.ui.help.source_words import SourceWords


class DirectoryDoor(Door):
    def __init__(self, view: HelpView, words: SourceWords, places: DirectoryList) -> None:
        super().__init__(view, words)
        self.head(
            self.tr("All places to turn to"),
            self.tr("Choose the country you are in, or look for a name."),
        )
        self.places = places
        self.body.addWidget(places)

    @override
    def first_focus(self) -> QWidget:
        return self.places.countries
