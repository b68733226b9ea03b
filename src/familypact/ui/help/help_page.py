"""Something happened: two doors, each leading calmly to the right help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from familypact.domain.help_view import HelpView
from familypact.app.ports import Texts
from familypact.ui.help.child_door import ChildDoor
from familypact.ui.help.grown_up_door import GrownUpDoor
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.headings import LeadLabel, TitleLabel
from familypact.ui.widgets.turn_line import Turn, TurnLine


class HelpPage(QWidget):
    """Emits `hidden_away` when the person wants the page gone; keeps nothing of what was seen."""

    hidden_away = Signal()

    def __init__(self, view: HelpView, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = current_look()
        self._stack = QStackedWidget(self)
        self.hide_button = SecondaryButton(self.tr("Hide this (Esc)"), self, icon="hide")
        self.hide_button.clicked.connect(self.hidden_away)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.hidden_away)
        top = QHBoxLayout()
        top.setContentsMargins(look.gap(60), look.gap(28), look.gap(60), 0)
        top.addWidget(TurnLine(Turn.HELP, self.tr("Something happened"), self), 1)
        top.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.doors = self._make_doors()
        self.child_door = ChildDoor(view, self)
        self.grown_up_door = GrownUpDoor(view, texts, self)
        for page in (self.doors, self.child_door, self.grown_up_door):
            self._stack.addWidget(page)
        for door in (self.child_door, self.grown_up_door):
            door.back_wanted.connect(self.show_doors)

    def show_doors(self) -> None:
        self._stack.setCurrentWidget(self.doors)
        self.child_button.setFocus()

    def _make_doors(self) -> QWidget:
        look = current_look()
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(look.gap(60), look.gap(16), look.gap(60), look.gap(28))
        column.setSpacing(look.gap(14))
        column.addWidget(TitleLabel(self.tr("It is good that you came here."), page))
        column.addWidget(LeadLabel(self.tr("Who is in front of the screen?"), page))
        row = QHBoxLayout()
        row.setSpacing(look.gap(20))
        self.child_button = PrimaryButton(self.tr("I'm the child"), page, icon="child")
        self.grown_up_button = SecondaryButton(self.tr("I'm the grown-up"), page, icon="grown-up")
        self.child_button.clicked.connect(lambda: self._stack.setCurrentWidget(self.child_door))
        self.grown_up_button.clicked.connect(
            lambda: self._stack.setCurrentWidget(self.grown_up_door)
        )
        row.addWidget(self.child_button, 1)
        row.addWidget(self.grown_up_button, 1)
        column.addLayout(row)
        column.addWidget(
            ArtLabel("talk-together", Tone.CORAL, page), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addStretch(1)
        return page
