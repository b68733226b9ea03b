"""A page of a talk: whose turn it is over the title, inner screens, buttons at the foot."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.ui.attempt import attempt
from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.tab_order import follow_reading_order
from familypact.ui.widgets.turn_line import Turn, TurnLine
from familypact.ui.wizard.parts.words_field import flush_fields


class TalkPage(PlainPage):
    """Shows one screen at a time; the one before is gone, with all that stood on it."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self.screen_widget: QWidget | None = None
        self.turn_line = TurnLine(Turn.TOGETHER, "", self)
        # As high as its words need beside the help button, also with a long name in big text.
        self.turn_line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._head.removeWidget(self.title_label)
        self._head.insertWidget(0, self.turn_line, 1)
        self.body.insertWidget(0, self.title_label)

    def show_screen(self, screen: QWidget) -> None:
        """Put a screen in the place of the last; what is half typed there is saved first."""
        self.drop_screen()
        self.screen_widget = screen
        self.body.addWidget(screen)
        screen.show()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.order_tabs()

    def drop_screen(self) -> None:
        """Leave nothing of it behind, not even hidden."""
        gone, self.screen_widget = self.screen_widget, None
        if gone is None:
            return
        flush_fields(gone)
        self.body.removeWidget(gone)
        gone.hide()
        gone.setParent(None)
        gone.deleteLater()

    def order_tabs(self) -> None:
        follow_reading_order(self)

    def say_turn(self, turn: Turn, where: str, title: str, lead: str) -> None:
        self.turn_line.set_turn(turn, where)
        self.head(title, lead)

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something that saves; say in words what went wrong, and tell whether it worked."""
        worked = attempt(deed, self.banner, self.texts)
        if worked and self.banner.isVisible() and self.banner.news() is News.PROBLEM:
            self.banner.hide()
        return worked

    @override
    def first_focus(self) -> QWidget:
        return self.title_label

    def land(self) -> None:
        """Put the keyboard on the heading of a new screen and have it read out."""
        self.title_label.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            self.title_label.announce()

    @override
    def _place_title(self, title: str) -> None:
        """Leave the title where it scrolls: the line over it says where one is."""
