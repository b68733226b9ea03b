"""Something happened: two doors, each leading calmly to the right help."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.directory import Directory
from familypact.app.texts import Texts
from familypact.app.voice import VoiceProgram
from familypact.domain.help_view import HelpView
from familypact.ui.aloud.read_button import ReadButton
from familypact.ui.aloud.words_of_page import words_of
from familypact.ui.help.child_door import ChildDoor
from familypact.ui.help.directory_door import DirectoryDoor
from familypact.ui.help.directory_list import DirectoryList
from familypact.ui.help.door import Door
from familypact.ui.help.door_button import DoorButton
from familypact.ui.help.grown_up_door import GrownUpDoor
from familypact.ui.help.incident_door import IncidentDoor, Voice
from familypact.ui.help.offers_card import OfferRule
from familypact.ui.help.source_words import SourceWords
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.tab_order import follow_reading_order
from familypact.ui.widgets.turn_line import Turn, TurnLine


@dataclass(frozen=True, slots=True)
class HelpExtras:
    """What needs more than the view; `offer_rule` is there once there is an agreement."""

    directory: Directory | None = None
    offer_rule: OfferRule | None = None
    voice: VoiceProgram | None = None


class HelpPage(QWidget):
    """Emits `hidden_away` when the person wants the page gone; keeps nothing of what was seen."""

    hidden_away = Signal()

    def __init__(
        self, view: HelpView, texts: Texts, today: date, extras: HelpExtras | None = None
    ) -> None:
        super().__init__()
        self._view = view
        self._texts = texts
        self._extras = extras or HelpExtras()
        self._words = SourceWords(texts, today)
        self._words.setParent(self)
        self._today = today
        self.deeper: Door | None = None  # the page behind the grown-up's door
        self._stack = QStackedWidget(self)
        self._top = self._make_top()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)
        self.doors = self._make_doors()
        self.child_door = ChildDoor(view, self._words, today)
        self.grown_up_door = GrownUpDoor(view, self._words, texts)
        self.grown_up_door.incident_chosen.connect(self._show_incident)
        self.grown_up_door.directory_wanted.connect(self._show_directory)
        self.grown_up_door.directory_button.setVisible(self._extras.directory is not None)
        self._stack.addWidget(self.doors)
        self._connect(self.child_door, self.child_button)
        self._connect(self.grown_up_door, self.grown_up_button)
        self._space()

    def show_doors(self) -> None:
        """Ask who is there."""
        follow_reading_order(self)
        self._stack.setCurrentWidget(self.doors)
        self.title_label.announce()
        self.child_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    def _make_top(self) -> QHBoxLayout:
        self.hide_button = SecondaryButton(self.tr("Hide this  (Esc)"), self, icon="hide")
        self.hide_button.clicked.connect(self.hidden_away)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.hidden_away)
        top = QHBoxLayout()
        top.addWidget(TurnLine(Turn.HELP, self.tr("Something happened"), self), 1)
        if self._extras.voice is not None:
            self.read_button = ReadButton(self._extras.voice, self._words_now, self)
            self._stack.currentChanged.connect(self.read_button.hush)
            top.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _words_now(self) -> list[str]:
        return words_of(self._stack)

    def _make_doors(self) -> Door:
        page = Door(self._view, self._words)
        page.back_button.hide()  # hiding it all is the way back from here
        page.head(
            self.tr("It is good that you came here."), self.tr("Who is in front of the screen?")
        )
        self.title_label = page.title_label
        row = ColumnsLayout(most=2, narrowest=220, gap=20)
        self.child_button = DoorButton(self.tr("I'm the child"), "help", Tone.CORAL, page)
        self.grown_up_button = DoorButton(
            self.tr("I'm the grown-up"), "contacts", Tone.INDIGO, page
        )
        row.addWidget(self.child_button)
        row.addWidget(self.grown_up_button)
        page.body.addSpacing(8)
        page.body.addLayout(row)
        return page

    def _connect(self, door: Door, button: DoorButton) -> None:
        self._stack.addWidget(door)
        button.clicked.connect(lambda: self._enter(door))
        door.back_wanted.connect(lambda: self._leave(button))

    def _enter(self, door: Door) -> None:
        self._stack.setCurrentWidget(door)
        door.arrive()

    def _leave(self, button: DoorButton) -> None:
        self._stack.setCurrentWidget(self.doors)
        self.title_label.announce()
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_incident(self, kind: str) -> None:
        advice = next(each for each in self._view.advice if each.incident.kind.value == kind)
        voice = Voice(self._words, self._texts, self._extras.offer_rule)
        button = self.grown_up_door.incidents.button(kind)
        self._go_deeper(IncidentDoor(self._view, advice, voice), button)

    def _show_directory(self) -> None:
        if self._extras.directory is None:
            return
        places = DirectoryList(self._extras.directory, self._view.advice, self._texts, self._today)
        door = DirectoryDoor(self._view, self._words, places)
        self._go_deeper(door, self.grown_up_door.directory_button)

    def _go_deeper(self, door: Door, came_from: QWidget) -> None:
        """Show a page behind the grown-up's door; it is thrown away on the way back."""
        self.deeper = door
        self._stack.addWidget(door)
        door.back_wanted.connect(lambda: self._come_back(came_from))
        self._enter(door)

    def _come_back(self, focus: QWidget) -> None:
        gone, self.deeper = self.deeper, None
        self._stack.setCurrentWidget(self.grown_up_door)
        self.grown_up_door.title_label.announce()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if gone is not None:
            self._stack.removeWidget(gone)
            gone.deleteLater()

    def _space(self) -> None:
        gap = current_look().gap
        self._top.setContentsMargins(gap(60), gap(28), gap(60), 0)
