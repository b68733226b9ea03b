"""What leads through a talk: the check-in, what changes, the parking lot, the history."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.amend import Amend
from familypact.app.checkins import CheckIns
from familypact.app.history import PactHistory
from familypact.app.proposals import Proposals
from familypact.app.talk_ports import TalkSurroundings
from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.domain.poster_copy import PosterWay
from familypact.ui.attempt import attempt
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.checkin.proposals_page import ProposalsPage
from familypact.ui.checkin.talk_table import TalkParts
from familypact.ui.checkin.talk_words import TalkWords
from familypact.ui.history.going_card import GoingCard
from familypact.ui.history.history_flow import HistoryFlow, HistoryTools
from familypact.ui.history.history_page import HistoryPage
from familypact.ui.history.what_changed_page import TwoVersions, WhatChangedPage
from familypact.ui.pins.gate import Gate
from familypact.ui.plain_page import PlainPage
from familypact.ui.talk_door import TalkDoor, TalkNews


@dataclass(frozen=True, slots=True)
class TalkTools:
    """The use cases over one opened store."""

    surroundings: TalkSurroundings
    amend: Amend
    history: PactHistory
    keeping: HistoryTools
    texts: Texts
    wording: Wording
    gate: Gate = field(default_factory=Gate)


class TalkFlow(TalkDoor):
    """Makes each page anew, so that it shows what is in the store now."""

    def __init__(self, tools: TalkTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._check_ins = CheckIns(tools.surroundings)
        self._proposals = Proposals(tools.surroundings)

    @override
    def show_talk(self) -> None:
        page = CheckInPage(self._check_ins.begin(), self._parts())
        page.left.connect(self.home_wanted)
        page.ended.connect(lambda changes: self._after_talk(page, changes))
        self._show(page)

    @override
    def show_changes(self) -> None:
        draft = self._tools.amend.start()
        after = self._tools.amend.preview(draft)
        because = self._tools.amend.waiting()
        versions = TwoVersions(self._proposals.agreement, after, because)
        page = WhatChangedPage(versions, self._words())
        page.left.connect(self.home_wanted)
        page.sign_wanted.connect(self.wizard_wanted)
        self._show(page)

    @override
    def news(self) -> TalkNews:
        child = self._check_ins.who_begins()
        return TalkNews(
            first_question="" if child is None else self._words().short_name(child.id),
            talk_is_open=self._check_ins.is_open(),
            waiting=len(self._proposals.on_table()),
            agreed=len(self._tools.amend.waiting()),
            trials=self._trials(),
        )

    def _trials(self) -> tuple[tuple[str, str], ...]:
        agreement = self._proposals.agreement
        titles = {rule.rule_id: rule.title for rule in agreement.rules}
        today, texts = self._tools.surroundings.clock.today(), self._tools.texts
        return tuple(
            (titles[rule], texts.day(day) if day >= today else "")
            for rule, day in self._tools.history.trials().items()
        )

    @override
    def proposals_page(self) -> PlainPage:
        page = ProposalsPage(self._parts())
        page.change_wanted.connect(lambda: self._lead_to_changes(page))
        return page

    @override
    def history_page(self) -> PlainPage:
        page = HistoryPage(self._tools.history, self._words(), self._tools.texts)
        HistoryFlow(page, self._tools.keeping)
        return page

    @override
    def poster_made(self, way: PosterWay) -> None:
        self._tools.history.poster_made(way)

    @override
    def going_card(self) -> QWidget:
        return GoingCard(self._tools.history.ticks, self._tools.texts.language)

    def _after_talk(self, page: PlainPage, changes: int) -> None:
        if changes:
            self._lead_to_changes(page)
        else:
            self.home_wanted.emit()

    def _show(self, page: PlainPage) -> None:
        page.help_wanted.connect(self.help_wanted)
        self.page_wanted.emit(page)
        page.arrive()

    def _parts(self) -> TalkParts:
        tools = self._tools
        return TalkParts(self._proposals, tools.amend, self._words(), tools.texts, tools.gate)

    def _words(self) -> TalkWords:
        tools = self._tools
        today = tools.surroundings.clock.today()
        return TalkWords(self._proposals.agreement, tools.texts, tools.wording, today)

    def _lead_to_changes(self, page: PlainPage) -> None:
        """Stay on the page, which says why, where they cannot be shown."""
        attempt(self.show_changes, page.banner, self._tools.texts)
