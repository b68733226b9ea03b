"""Something happened: two doors, each leading calmly to the right help."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.directory import Directory
from familypact.app.texts import Texts
from familypact.app.voice import VoiceProgram
from familypact.domain.help_view import NOTHING_KNOWN, HelpView
from familypact.ui.aloud.read_button import ReadButton
from familypact.ui.aloud.words_of_page import words_of
from familypact.ui.help.child_door import ChildDoor
from familypact.ui.help.directory_door import DirectoryDoor
from familypact.ui.help.directory_list import DirectoryList
from familypact.ui.help.door import Door
from familypact.ui.help.door_button import DoorButton
from familypact.ui.help.grown_up_door import GrownUpDoor
from familypact.ui.help.incident_door import IncidentDoor, Voice, WriteDown
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
    """What needs more than the view.

    `offer_rule` is there once there is an agreement, `write_down` once the data are open.
    """

    directory: Callable[[], Directory] | None = None
    offer_rule: OfferRule | None = None
    write_down: WriteDown | None = None
    voice: VoiceProgram | None = None


@dataclass(frozen=True, slots=True)
class Rooms:
    """What lies behind the two doors."""

    child: ChildDoor
    grown_up: GrownUpDoor


class HelpPage(QWidget):
    """Emits `hidden_away` when the person wants the page gone; keeps nothing of what was seen.

    The two doors are there at once. What lies behind them is read and made right after they can
    be seen, or when one is pressed before.
    """

    hidden_away = Signal()

    def __init__(
        self,
        load: Callable[[], HelpView],
        texts: Texts,
        today: date,
        extras: HelpExtras | None = None,
    ) -> None:
        super().__init__()
        self._load = load
        self._rooms: Rooms | None = None
        self._is_out_of_date = False
        self._texts = texts
        self._extras = extras or HelpExtras()
        self._words = SourceWords(texts, today)
        self._words.setParent(self)
        self._today = today
        self.deeper: Door | None = None  # the page behind the grown-up's door
        self._stack = QStackedWidget(self)
        self.read_button: ReadButton | None = None  # where this computer has a voice
        self._top = self._make_top()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)
        self.doors = self._make_doors()
        self.child_button.clicked.connect(lambda: self._enter(self.child_door))
        self.grown_up_button.clicked.connect(lambda: self._enter(self.grown_up_door))
        self.grown_up_button.installEventFilter(self)
        self._stack.addWidget(self.doors)
        self._space()

    @property
    def child_door(self) -> ChildDoor:
        return self._make_rooms().child

    @property
    def grown_up_door(self) -> GrownUpDoor:
        return self._make_rooms().grown_up

    def look_again(self, extras: HelpExtras) -> None:
        """Take over what is known now; whoever is behind a door is left in peace."""
        self._extras = extras
        self._is_out_of_date = True
        if self._stack.currentWidget() is self.doors:
            self._renew()

    def show_doors(self) -> None:
        """Ask who is there."""
        follow_reading_order(self)
        self._stack.setCurrentWidget(self.doors)
        self.title_label.announce()
        self.child_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make what lies behind the doors once they have been drawn."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._make_rooms)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide at Escape also where the system does not count the window as the active one."""
        if event.key() == Qt.Key.Key_Escape:
            self.hidden_away.emit()
        else:
            super().keyPressEvent(event)

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
        page = Door(NOTHING_KNOWN, self._words)
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

    def _make_rooms(self) -> "Rooms":
        """Read what is known and make the pages behind the doors, once."""
        if self._rooms is None:
            view = self._load()
            rooms = Rooms(
                ChildDoor(view, self._words, self._today),
                GrownUpDoor(view, self._words, self._texts),
            )
            rooms.grown_up.incident_chosen.connect(self._show_incident)
            rooms.grown_up.directory_wanted.connect(self._show_directory)
            rooms.grown_up.directory_button.setVisible(self._extras.directory is not None)
            self._connect(rooms.child, self.child_button)
            self._connect(rooms.grown_up, self.grown_up_button)
            self.doors.know(view)
            self._rooms = rooms
        return self._rooms

    def _renew(self) -> None:
        """Make what lies behind the doors anew, where more is known now."""
        gone, self._rooms = self._rooms, None
        self._is_out_of_date = False
        if gone is None:
            return  # not made yet
        for door in (gone.child, gone.grown_up):
            self._stack.removeWidget(door)
            door.deleteLater()
        self._make_rooms()

    def _connect(self, door: Door, button: DoorButton) -> None:
        self._stack.addWidget(door)
        door.back_wanted.connect(lambda: self._leave(button))

    def _enter(self, door: Door) -> None:
        self._stack.setCurrentWidget(door)
        door.arrive()

    def _leave(self, button: DoorButton) -> None:
        self._stack.setCurrentWidget(self.doors)
        self.title_label.announce()
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._is_out_of_date:
            self._renew()

    def _show_incident(self, kind: str) -> None:
        view = self.grown_up_door.view
        advice = next(each for each in view.advice if each.incident.kind.value == kind)
        extras = self._extras
        voice = Voice(self._words, self._texts, extras.offer_rule, extras.write_down)
        button = self.grown_up_door.incidents.button(kind)
        self._go_deeper(IncidentDoor(view, advice, voice), button)

    def _show_directory(self) -> None:
        if self._extras.directory is None:
            return
        view, directory = self.grown_up_door.view, self._extras.directory()
        places = DirectoryList(directory, view.advice, self._texts, self._today)
        door = DirectoryDoor(view, self._words, places)
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
        self._top.setSpacing(gap(12))
