"""A door before words that somebody has only begun to write: its writer opens it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.tall import Tall


class HalfWritten(Tall):
    """Emits `opened`, or `left` where it is somebody else."""

    opened = Signal()
    left = Signal()

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        words = self.tr("Something is half written here. Only who wrote it opens it: {name}.")
        self.body.addWidget(BodyLabel(words.format(name=who), self))
        self.open_button = SecondaryButton(self.tr("I wrote it, open"), self)
        self.leave_button = SecondaryButton(self.tr("Leave it closed"), self)
        self.open_button.clicked.connect(self.opened)
        self.leave_button.clicked.connect(self.left)
        row = FlowLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.leave_button)
        self.body.addLayout(row)
