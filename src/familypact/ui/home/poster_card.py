"""The poster on the wall: print it, or keep it as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.settings import Paper
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel


class PosterCard(Card):
    """Emits what the family wants done with the poster."""

    save_wanted = Signal()
    print_wanted = Signal()
    paper_chosen = Signal(str)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("On the wall"))
        self.version_label = BodyLabel("", self)
        self.body.addWidget(self.version_label)
        papers = [
            Choice(Paper.A4, "A4"),
            Choice(Paper.LETTER, self.tr("Letter")),
            Choice(Paper.A3, "A3"),
        ]
        self.papers = ChipRow(self.tr("Paper"), papers, parent=self)
        self.papers.chosen.connect(self.paper_chosen)
        self.body.addWidget(self.papers)
        self.print_button = SecondaryButton(
            self.tr("Print"), self, icon="printer", name=self.tr("Print the poster")
        )
        self.save_button = SecondaryButton(
            self.tr("Save PDF"), self, icon="save", name=self.tr("Save the poster as PDF")
        )
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.more_button = SecondaryButton(self.tr("Designs, full agreement, cards"), self)
        self.more_button.clicked.connect(self.more_wanted)
        row = FlowLayout()
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addWidget(self.more_button)
        self.body.addLayout(row)

    def show_version(self, number: int, paper: Paper) -> None:
        self.version_label.setText(self.tr("Poster of version {number}").format(number=number))
        self.papers.set_value(paper.value)
