"""The poster on the wall: print it, or keep it as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.app.ports import Paper
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel


class PosterCard(Card):
    """Emits what the family wants done with the poster."""

    save_wanted = Signal()
    print_wanted = Signal()
    paper_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("On the wall"))
        self._version = BodyLabel("", self)
        self.body.addWidget(self._version)
        papers = [Choice(Paper.A4, "A4"), Choice(Paper.LETTER, self.tr("Letter"))]
        self.papers = ChipRow(self.tr("Paper"), papers, parent=self)
        self.papers.chosen.connect(self.paper_chosen)
        self.body.addWidget(self.papers)
        self.body.addStretch(1)
        self.print_button = SecondaryButton(self.tr("Print"), self, icon="printer")
        self.save_button = SecondaryButton(self.tr("Save PDF"), self, icon="save")
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        row = QHBoxLayout()
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_version(self, number: int, paper: Paper) -> None:
        self._version.setText(self.tr("Poster of version {number}").format(number=number))
        self.papers.set_value(paper.value)
