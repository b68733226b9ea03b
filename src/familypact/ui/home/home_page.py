"""The agreement in force: next check-in, the poster, who still signs, and what was agreed."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.sign_off import SignOff
from familypact.ui.home.agreed_card import AgreedCard
from familypact.ui.home.checkin_card import CheckInCard
from familypact.ui.home.poster_card import PosterCard
from familypact.ui.home.unsigned_card import UnsignedCard
from familypact.ui.home.waiting_card import WaitingCard
from familypact.ui.look import current_look
from familypact.ui.plain_page import PlainPage
from familypact.ui.talk_door import TalkNews
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.tab_order import follow_reading_order

_BIG_TEXT = 150  # percent


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows."""

    agreement: Agreement
    next_checkin: str
    is_being_changed: bool
    paper: Paper


class TwoCards(ColumnsLayout):
    """The next talk, and narrower beside it the poster."""

    _SHARE = 0.57

    @override
    def widths_in(self, width: int, columns: int) -> list[int]:
        if columns == 1:
            return [width]
        room = width - current_look().gap(14)
        first = round(room * self._SHARE)
        return [first, room - first]


class HomePage(PlainPage):
    """After `design/home.png`; signals say what the family wants."""

    poster_wanted = Signal()
    print_wanted = Signal()
    move_wanted = Signal()
    start_wanted = Signal()
    change_wanted = Signal()
    sign_wanted = Signal(str)
    table_wanted = Signal()
    version_wanted = Signal()
    paper_chosen = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.checkin = CheckInCard(self)
        self.poster = PosterCard(self)
        self.unsigned = UnsignedCard(self)
        self.waiting = WaitingCard(self)
        self.agreed = AgreedCard(texts, self)
        self.change_button = SmallButton("", self, icon="pencil")
        self.agreed.set_control(self.change_button)
        row = TwoCards(most=2, narrowest=320)
        row.addWidget(self.checkin)
        row.addWidget(self.poster)
        self.body.addLayout(row)
        self.body.addWidget(self.unsigned)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.agreed)
        self.checkin.move_wanted.connect(self.move_wanted)
        self.checkin.start_wanted.connect(self.start_wanted)
        self.poster.save_wanted.connect(self.poster_wanted)
        self.poster.print_wanted.connect(self.print_wanted)
        self.poster.paper_chosen.connect(self.paper_chosen)
        self.unsigned.sign_wanted.connect(self.sign_wanted)
        self.waiting.table_wanted.connect(self.table_wanted)
        self.waiting.version_wanted.connect(self.version_wanted)
        self.change_button.clicked.connect(self.change_wanted)

    @override
    def first_focus(self) -> QWidget:
        """Begin at the top where the text is so big that the button lies below."""
        big = current_look().text_percent >= _BIG_TEXT
        return self.help_button if big else self.checkin.start_button

    def show_talks(self, news: TalkNews, going: QWidget) -> None:
        """Show who begins the next talk, what is under way, and how the promises went so far."""
        self.checkin.show_news(news)
        self.waiting.show_news(news)
        self.body.insertWidget(self.body.indexOf(self.agreed), going)

    def show_view(self, view: HomeView) -> None:
        """Show the agreement as it is now."""
        agreement = view.agreement
        title = self.tr("The {family} family pact").format(family=agreement.family.name.strip())
        self.head(title, self._signed(agreement))
        self.checkin.show_moment(view.next_checkin)
        self.poster.show_version(agreement.number, view.paper)
        names = {party: agreement.family.name_of(party) for party in agreement.still_to_sign()}
        self.unsigned.show_people(names)
        self.agreed.show_agreement(agreement)
        self.change_button.setText(
            self.tr("Go on changing our pact")
            if view.is_being_changed
            else self.tr("Change our pact")
        )
        follow_reading_order(self)

    def _signed(self, agreement: Agreement) -> str:
        day, number = self._texts.day(agreement.agreed_on), agreement.number
        signed = [s for s in agreement.sign_offs if s.is_signed]
        if len(signed) == len(agreement.family.party_ids()):
            last = self._texts.day(max(s.on for s in signed))
            return self.tr("Version {number}, signed by everyone on {day}").format(
                number=number, day=last
            )
        if not signed:
            words = self.tr("Version {number}, agreed on {day}, not signed yet")
            return words.format(number=number, day=day)
        return self.tr("Version {number}, agreed on {day}, signed by {names}").format(
            number=number, day=day, names=self._names(agreement, signed)
        )

    def _names(self, agreement: Agreement, signed: list[SignOff]) -> str:
        return self._texts.join([agreement.family.name_of(s.party_id) for s in signed])
