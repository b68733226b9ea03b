"""Takes the pictures of what comes after the agreement: home, the talk, changes, the history."""

from collections.abc import Callable

from PySide6.QtWidgets import QScrollArea, QWidget

from familypact.domain.checkin_talk import Remark, Stage, Telling, View
from familypact.domain.family import GROWN_UPS
from familypact.ui.app_window import AppWindow
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.checkin.talk_titles import Screen
from familypact.ui.history.history_page import HistoryPage
from familypact.ui.history.what_changed_page import WhatChangedPage
from familypact.ui.home.home_page import HomePage
from familypact.ui.home.places import Places
from familypact.ui.reminders.remind_me_card import RemindMeCard

Shoot = Callable[[int, str], None]


class TalkPictures:
    """Walks through the real window with a family that has talked for half a year."""

    def __init__(self, window: AppWindow, shoot: Shoot) -> None:
        self._window = window
        self._shoot = shoot

    def take(self) -> None:
        self._home()
        self._places()
        self._talk()

    def _home(self) -> None:
        self._shoot(12, "home-with-questions")
        self._settle_questions()
        self._shoot(12, "home")
        self._scroll(self._here(HomePage), 1.0)
        self._shoot(12, "home-below")

    def _settle_questions(self) -> None:
        """Take away what is asked once; an answer would reach this computer's own timers."""
        home = self._here(HomePage)
        home.banner.hide()
        for card in home.findChildren(RemindMeCard):
            card.hide()

    def _places(self) -> None:
        places = self._page(Places)
        self._here(HomePage).waiting.table_button.click()
        self._shoot(15, "parking-lot")
        places.go_to(places.number_of("History"))
        self._shoot(16, "history")
        history = self._here(HistoryPage)
        history.going.lines_button.click()
        self._scroll(history, 0.25)
        self._shoot(16, "history-over-time")
        history.going.lines_button.click()
        self._scroll(history, 1.0)
        self._shoot(16, "history-versions")
        places.go_to(0)
        self._here(HomePage).waiting.version_button.click()
        self._shoot(17, "what-changes")
        self._page(WhatChangedPage).later_button.click()

    def _talk(self) -> None:
        self._here(HomePage).checkin.start_button.click()
        self._shoot(18, "check-in-hand-over")
        first = True
        while (page := self._page(CheckInPage)).shown is not Screen.BACK_TOGETHER:
            self._sit_down(page, first=first)
            first = False
        self._shoot(18, "check-in-together")
        page.advance()
        stages = (Stage.COMPARE, Stage.TOGETHER, Stage.CHANGES, Stage.NEXT)
        for number, stage in enumerate(stages, start=19):
            assert page.check_in.talk.stage is stage  # noqa: S101 - the pictures' names depend on it
            self._shoot(number, f"check-in-{stage.value}")
            if stage is not Stage.NEXT:
                page.advance()

    def _sit_down(self, page: CheckInPage, *, first: bool) -> None:
        """Answer everything of one side; of the first child each screen is a picture."""
        side = page.side
        self._answer(page, side)
        page.advance()
        while page.shown is Screen.VIEWS:
            if first:
                self._shoot(18, f"check-in-{page.screen_widget.cards[0].point.kind.value}")
            page.advance()
        if first or side == GROWN_UPS:
            self._shoot(18, "check-in-private" if first else "check-in-private-grown-ups")
        page.advance()

    def _answer(self, page: CheckInPage, side: str) -> None:
        check_in, is_child = page.check_in, side != GROWN_UPS
        for section in check_in.sections(side):
            for place, point in enumerate(section.points):
                wanted = View.NEEDS_TALK if place == 1 and is_child else View.GOING_WELL
                check_in.look_at(side, point, wanted)
        point = check_in.sections(side)[0].points[1]
        if side == check_in.sides()[0]:
            words = "The phone was at the table on two Sundays."
            check_in.remark(side, point, Remark(words, shared=True))
        for child in check_in.asked_to_tell(side):
            check_in.tell(side, child, Telling.YES if is_child else Telling.MAYBE)

    def _page(self, kind: type) -> QWidget:
        page = self._window.page
        if not isinstance(page, kind):
            raise TypeError(f"{type(page).__name__} is not {kind.__name__}")
        return page

    def _here(self, kind: type) -> QWidget:
        here = self._page(Places).here()
        if not isinstance(here, kind):
            raise TypeError(f"{type(here).__name__} is not {kind.__name__}")
        return here

    @staticmethod
    def _scroll(page: QWidget, share: float) -> None:
        for area in page.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            bar.setValue(round(bar.maximum() * share))
