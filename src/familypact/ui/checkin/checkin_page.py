"""The check-in talk: each side alone, then everybody together, saved at every answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.checkins import CheckIn, Section
from familypact.domain.checkin_talk import Stage
from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import Turn as SideTurn
from familypact.ui.checkin.back_together_screen import BackTogetherScreen
from familypact.ui.checkin.compare_screen import CompareScreen
from familypact.ui.checkin.foot_buttons import FootButtons
from familypact.ui.checkin.new_proposal import NewProposal
from familypact.ui.checkin.next_screen import NextScreen
from familypact.ui.checkin.not_today_screen import NotTodayScreen
from familypact.ui.checkin.private_screen import PrivateScreen
from familypact.ui.checkin.proposal_list import ProposalList
from familypact.ui.checkin.talk_page import TalkPage
from familypact.ui.checkin.talk_table import ProposalTable, TalkParts, TalkTable
from familypact.ui.checkin.talk_titles import Screen, TalkTitles
from familypact.ui.checkin.together_screen import TogetherScreen
from familypact.ui.checkin.views_screen import ViewsScreen
from familypact.ui.look import current_look
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.parts.hand_over import HandOver, Seat
from familypact.ui.wizard.parts.tall import Tall

_STAGES = tuple(Stage)
_BIG_TEXT = 150  # percent; from here on what can be pressed is below what is to be read first


class CheckInPage(TalkPage):
    """Emits `left` when the talk is put off, `ended` when it was held to its end.

    `ended` brings how many proposals were accepted and wait for a new version.
    """

    left = Signal()
    ended = Signal(int)

    def __init__(self, check_in: CheckIn, parts: TalkParts, parent: QWidget | None = None) -> None:
        super().__init__(parts.texts, parent)
        self.check_in = check_in
        self._amend = parts.amend
        self._words = parts.words
        self._gate = parts.gate
        table = ProposalTable(parts.proposals, parts.words, self.attempt, self.order_tabs)
        self._table = TalkTable(check_in, table)
        self._titles = TalkTitles(parts.words, self)
        self.shown = Screen.HAND_OVER
        self.side = GROWN_UPS
        self._place = 0
        self.buttons = FootButtons(self)
        self.buttons.put_into(self)
        self.buttons.not_today.clicked.connect(self._ask_when)
        self.buttons.back.clicked.connect(self.retreat)
        self.buttons.next.clicked.connect(self.advance)
        self._resume()

    # --- where one is ---

    def advance(self) -> None:
        """Go on by one screen."""
        match self.shown:
            case Screen.HAND_OVER:
                self._take_chair()
            case Screen.VIEWS:
                if isinstance(self.screen_widget, ViewsScreen) and self.screen_widget.advance():
                    self._name_buttons()
                    self.land()
                else:
                    self._show_alone(self._place + 1)
            case Screen.PRIVATE:
                self._leave_chair(SideTurn.DONE)
            case Screen.BACK_TOGETHER:
                self._go_to(Stage.COMPARE)
            case Screen.STAGE:
                self._go_on_together()
            case Screen.NOT_TODAY:
                self._resume()

    def retreat(self) -> None:
        """Go back by one screen; nobody gets back into another's chair."""
        match self.shown:
            case Screen.VIEWS | Screen.PRIVATE:
                inside = self.screen_widget
                if isinstance(inside, ViewsScreen) and inside.retreat():
                    self._name_buttons()
                elif self._place:
                    self._show_alone(self._place - 1)
                else:
                    self._show_hand_over(self.side)
            case Screen.STAGE:
                here = _STAGES.index(self.check_in.talk.stage)
                self._go_to(_STAGES[here - 1])
            case Screen.NOT_TODAY:
                self._resume()
            case Screen.HAND_OVER | Screen.BACK_TOGETHER:
                pass

    def _resume(self) -> None:
        """Land where nobody's answers are in sight, or on what everybody may see."""
        stage = self.check_in.talk.stage
        side = self.check_in.side_now()
        if stage is not Stage.CHAIRS:
            self._show_stage(stage)
        elif side is not None:
            self._show_hand_over(side)
        else:
            self._show_back_together()

    # --- each side alone ---

    def _show_hand_over(self, side: str) -> None:
        self.side = side
        count = sum(len(section.points) for section in self._sections())
        name = self._words.short_name(side)
        may_choose = side != GROWN_UPS and self._gate.may_choose(side)
        seat = Seat(name, self.check_in.band(side), 0, count, may_choose_pin=may_choose)
        screen = HandOver(self)
        screen.show_seat(seat)
        screen.started.connect(self._take_chair)
        screen.pin_wanted.connect(lambda: self._choose_pin(side))
        screen.put_off.connect(lambda: self._leave_chair(SideTurn.LATER))
        self._show(Screen.HAND_OVER, screen)
        self._head_of(screen.title(seat), screen.lead(seat))
        if current_look().text_percent < _BIG_TEXT:
            screen.take_focus()
        else:
            self.land()

    def _take_chair(self) -> None:
        """Let a child with a PIN answer itself."""
        if self.side == GROWN_UPS or self._gate.allow_child(self.side, self):
            self._show_alone(0)

    def _choose_pin(self, side: str) -> None:
        self._gate.choose(side, self)
        self._show_hand_over(side)

    def _show_alone(self, place: int) -> None:
        self._place = place
        sections = self._sections()
        if place < len(sections):
            section = sections[place]
            self._show(Screen.VIEWS, ViewsScreen(self._table, self.side, section, self))
            self._head_of(*self._titles.of_section(self.side, section))
        else:
            self._show(Screen.PRIVATE, PrivateScreen(self._table, self.side, self))
            self._head_of(self.tr("Just between you and this page"), "")
        self.land()

    def _leave_chair(self, turn: SideTurn) -> None:
        self.drop_screen()
        if self.attempt(lambda: self.check_in.leave_chair(self.side, turn)):
            self._resume()
        else:
            self._show_hand_over(self.side)

    def _show_back_together(self) -> None:
        screen = BackTogetherScreen(self._table, self)
        screen.now.connect(self._show_hand_over)
        self._show(Screen.BACK_TOGETHER, screen)
        self._head_of(self.tr("Come back together"), "")
        self.land()

    def _sections(self) -> Sequence[Section]:
        return self.check_in.sections(self.side)

    # --- together ---

    def _go_to(self, stage: Stage) -> None:
        self.drop_screen()
        self.attempt(lambda: self.check_in.go_to(stage))
        self._resume()

    def _show_stage(self, stage: Stage) -> None:
        self._show(Screen.STAGE, self._screen_of(stage))
        self._head_of(*self._titles.of_stage(stage, self._who_asks()))
        self.land()

    def _screen_of(self, stage: Stage) -> QWidget:
        match stage:
            case Stage.COMPARE | Stage.CHAIRS:
                return CompareScreen(self._table, self)
            case Stage.TOGETHER:
                return TogetherScreen(self._table, self.texts, self)
            case Stage.CHANGES:
                return self._changes()
            case Stage.NEXT:
                return NextScreen(self._table, self.texts, len(self._amend.waiting()), self)

    def _changes(self) -> QWidget:
        screen = Tall(self)
        proposing = self._table.proposing
        listed = ProposalList(proposing, screen)
        new = NewProposal(proposing, self.check_in.sides(), screen)
        new.placed.connect(listed.show_all)
        screen.body.addWidget(listed)
        screen.body.addWidget(new)
        return screen

    def _go_on_together(self) -> None:
        stage = self.check_in.talk.stage
        if stage is not Stage.NEXT:
            self._go_to(_STAGES[_STAGES.index(stage) + 1])
            return
        screen = self.screen_widget
        if isinstance(screen, NextScreen):
            moment = screen.moment()
            if self.attempt(lambda: self.check_in.end(moment)):
                self.ended.emit(len(self._amend.waiting()))

    def _who_asks(self) -> str:
        children = self.check_in.agreement.family.children
        if not children:
            return ""
        return self._words.short_name(children[(self.check_in.talk.number - 1) % len(children)].id)

    # --- not today ---

    def _ask_when(self) -> None:
        screen = NotTodayScreen(self._table, self.texts, self)
        screen.later.connect(self._put_off)
        screen.skipped.connect(self._skip)
        self._show(Screen.NOT_TODAY, screen)
        self._head_of(self.tr("Not today is fine"), "")
        self.land()

    def _put_off(self, days: int) -> None:
        if self.attempt(lambda: self.check_in.not_today(days)):
            self.left.emit()

    def _skip(self) -> None:
        if self.attempt(self.check_in.skip):
            self.left.emit()

    # --- what stands round the screen ---

    def _show(self, screen: Screen, widget: QWidget) -> None:
        self.shown = screen
        self.show_screen(widget)
        self._name_buttons()

    def _head_of(self, title: str, lead: str) -> None:
        turn, who = self._turn()
        where = self.tr("Check-in · {part} of {count} · {who}").format(
            part=_STAGES.index(self.check_in.talk.stage) + 1, count=len(_STAGES), who=who
        )
        self.say_turn(turn, where, title, lead)

    def _turn(self) -> tuple[Turn, str]:
        alone = (Screen.HAND_OVER, Screen.VIEWS, Screen.PRIVATE)
        if self.shown not in alone:
            return Turn.TOGETHER, self.tr("Together")
        turn = Turn.GROWN_UPS if self.side == GROWN_UPS else Turn.CHILD
        return turn, self._words.turn_of(self.side)

    def _name_buttons(self) -> None:
        self.buttons.next.setText(
            self._titles.next_words(self.shown, self.side, self.check_in.talk.stage)
        )
        together = self.shown is Screen.STAGE and self.check_in.talk.stage is not Stage.CHAIRS
        inside = self.shown in (Screen.VIEWS, Screen.PRIVATE, Screen.NOT_TODAY)
        self.buttons.back.setVisible(together or inside)
        self.buttons.next.setVisible(self.shown not in (Screen.HAND_OVER, Screen.NOT_TODAY))
        self.buttons.not_today.setVisible(self.shown is not Screen.NOT_TODAY)
