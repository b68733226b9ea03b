"""Leads around reminders: the question on the home window, the page, the file for the calendar."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from PySide6.QtCore import QObject

from familypact.app.choose_reminders import ChooseReminders
from familypact.app.set_up_reminders import ReminderStatus
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.domain.reminder import ReminderKind
from familypact.ui.attempt import attempt
from familypact.ui.error_dialog import words_for
from familypact.ui.home.home_page import HomePage
from familypact.ui.home.places import Places
from familypact.ui.plain_page import PlainPage
from familypact.ui.reminders.apart import Apart
from familypact.ui.reminders.remind_me_card import RemindMeCard
from familypact.ui.reminders.reminder_parts import ReminderParts
from familypact.ui.reminders.reminder_words import ReminderWords
from familypact.ui.reminders.reminders_page import RemindersPage
from familypact.ui.save_dialog import ask_where
from familypact.ui.talk_door import TalkDoor
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.tab_order import follow_reading_order

_FILE = "FamilyPact check-ins.ics"


class ReminderFlow(QObject):
    """What asks the system is done beside the window; its answer goes to the page there is then."""

    def __init__(self, parts: ReminderParts, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._texts = texts
        self._words = ReminderWords(self)
        self._page: RemindersPage | None = None
        self._home: HomePage | None = None
        self._question: RemindMeCard | None = None
        self._has_repaired = False
        self._tells_home = False
        self._asked = 0

    def plan(self, page: PlainPage) -> None:
        """Let the reminders follow what was changed; the page says if they cannot."""
        self._attempt(self._parts.plan, page)

    def plan_silently(self) -> None:
        """Do the same where another page tells soon enough."""
        try:
            self._parts.plan()
        except FamilyPactError:
            return

    def join_home(self, home: HomePage) -> None:
        """Plan what the family has by now, and ask whether to remind, until there is an answer."""
        self._home = home
        home.destroyed.connect(lambda: self._forget(home))
        home.checkin.calendar_wanted.connect(lambda: self._save_calendar(home))
        self.plan(home)
        self._offer(home)
        if not self._has_repaired:
            self._has_repaired = True
            self._ask(self._parts.repair)

    def page(self) -> RemindersPage:
        """Give the place in the home window."""
        page = RemindersPage(self._texts)
        page.looked_at.connect(lambda: self._refresh(page))
        page.status.set_up_wanted.connect(self._set_up)
        page.status.stop_wanted.connect(self._stop)
        page.status.try_wanted.connect(lambda: self._show_one(page))
        page.calendar.save_wanted.connect(lambda: self._save_calendar(page))
        page.coming.day_chosen.connect(lambda day: self._add_day(page, day))
        page.coming.day_dropped.connect(lambda key: self._choose(page, lambda c: c.drop_day(key)))
        page.quiet.nights_chosen.connect(
            lambda days, start, end: self._put_nights(page, days, start, end)
        )
        page.quiet.holiday_chosen.connect(lambda first, last: self._add_holiday(page, first, last))
        page.quiet.holiday_dropped.connect(lambda key: self._drop_holiday(page, key))
        self._page = page
        page.destroyed.connect(lambda: self._forget(page))
        return page

    def lead(self, places: Places, names: Mapping[ReminderKind, str], talks: TalkDoor) -> None:
        """Go to the place of what somebody pressed *Start* for, by its name, or into the talk.

        The talk comes first: what else was due is on the table there, or stays on its place.
        """
        started = self._started()
        kind = next((kind for kind in names if kind in started), None)
        if kind is None or started - names.keys():
            self._attempt(talks.show_talk, places.here())
            return
        places.go_to(places.number_of(names[kind]))
        places.here().banner.show_news(News.INFO, self._words.waiting_here(kind))

    def _started(self) -> frozenset[ReminderKind]:
        try:
            return self._parts.take_started()
        except FamilyPactError:
            return frozenset()

    # --- the question ---

    def _offer(self, home: HomePage) -> None:
        try:
            is_asked = self._parts.view().is_asked
        except FamilyPactError:
            return  # the plan has said so
        if is_asked:
            return
        card = RemindMeCard(home)
        card.yes_wanted.connect(self._set_up)
        card.no_wanted.connect(self._stop)
        home.body.insertWidget(home.body.indexOf(home.unsigned), card)
        card.show()
        follow_reading_order(home)
        self._question = card

    def _set_up(self) -> None:
        self._answer(self._parts.set_up)

    def _stop(self) -> None:
        self._answer(self._parts.remove)

    def _answer(self, deed: Callable[[], ReminderStatus]) -> None:
        self._close_question()
        if self._page is not None:
            self._page.status.show_asking()
        self._ask(deed)

    def _close_question(self) -> None:
        if self._question is None or self._home is None:
            return
        self._tells_home = self._page is None or not self._page.isVisible()
        self._home.first_focus().setFocus()
        self._question.hide()
        self._question = None

    # --- how they stand ---

    def _refresh(self, page: RemindersPage) -> None:
        page.status.show_asking()
        self._show_view(page)
        self._ask(self._parts.status)

    def _show_view(self, page: RemindersPage) -> None:
        self._attempt(lambda: page.show_view(self._parts.view()), page)

    def _ask(self, deed: Callable[[], ReminderStatus]) -> None:
        self._asked += 1
        worker = Apart(deed, self._asked)
        worker.told.connect(self._show_status)
        worker.refused.connect(self._refuse)
        worker.start()

    def _show_status(self, number: int, status: ReminderStatus) -> None:
        if number != self._asked:
            return  # asked once more since
        if self._page is not None:
            self._page.status.show_status(status)
        if self._tells_home and self._home is not None:
            self._tells_home = False
            well = not status.wanted or status.is_set_up
            news = News.GOOD if well else News.PROBLEM
            self._home.banner.show_news(news, self._words.answered(status))

    def _forget(self, gone: PlainPage) -> None:
        """Ask no page that is no more to show an answer: the system may take seconds for one."""
        if self._page is gone:
            self._page = None
        if self._home is gone:
            self._home = None

    def _refuse(self, error: FamilyPactError) -> None:
        for page in (self._page, self._home):
            if page is not None and page.isVisible():
                page.banner.show_news(News.PROBLEM, words_for(error, self._texts))

    def _show_one(self, page: RemindersPage) -> None:
        if self._attempt(self._parts.show_one, page):
            page.banner.show_news(
                News.INFO,
                self.tr("One is coming up at the edge of the screen, only to be looked at."),
            )

    # --- what the family chooses ---

    def _choose(self, page: RemindersPage, deed: Callable[[ChooseReminders], None]) -> None:
        self._attempt(lambda: self._parts.choose(deed), page)
        self._show_view(page)

    def _put_nights(
        self, page: RemindersPage, days: frozenset[int], start: time, end: time
    ) -> None:
        self._choose(page, lambda choose: choose.put_school_nights(days, start, end))

    def _add_holiday(self, page: RemindersPage, first: date, last: date) -> None:
        self._choose(page, lambda choose: choose.add_holiday(first, last))

    def _drop_holiday(self, page: RemindersPage, key: str) -> None:
        first, _, last = key.partition("/")

        def drop(choose: ChooseReminders) -> None:
            for each in choose.holidays():
                if (each.first.isoformat(), each.last.isoformat()) == (first, last):
                    choose.drop_holiday(each)

        self._choose(page, drop)

    def _add_day(self, page: RemindersPage, day: date) -> None:
        def add(choose: ChooseReminders) -> None:
            at = self._parts.view().at
            choose.add_day(ReminderKind.NEW_DEVICE, datetime.combine(day, at))

        self._choose(page, add)

    # --- the calendar ---

    def _save_calendar(self, page: PlainPage) -> None:
        kinds = self.tr("Calendar (*.ics)")
        path = ask_where(page, self.tr("Save for the calendar"), _FILE, kinds)
        if path is not None and self._attempt(lambda: self._parts.save_calendar(path), page):
            said = self.tr(
                "Saved as {file}. Open it here, or send it to your phone and tap it there."
            )
            page.banner.show_news(News.GOOD, said.format(file=str(path)))

    def _attempt(self, deed: Callable[[], object], page: PlainPage) -> bool:
        return attempt(deed, page.banner, self._texts)
