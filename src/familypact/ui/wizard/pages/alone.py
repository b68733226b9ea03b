"""Step 4: each side rates the rule cards alone; nobody sees the others' answers."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.rating_turns import RatingTurns
from familypact.app.steps import Step
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.house_rule import HouseRule, Value
from familypact.domain.two_drafts import Choice
from familypact.domain.two_drafts import Turn as SideTurn
from familypact.ui.look import current_look
from familypact.ui.widgets.tab_order import follow_reading_order
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.hand_over import HandOver, Seat
from familypact.ui.wizard.parts.rating_card import CardFace, RatingCard
from familypact.ui.wizard.parts.rule_words import RuleWords
from familypact.ui.wizard.parts.turns_card import SideState, TurnsCard

_BIG_TEXT = 150  # percent; from here on the answers are below what is to be read first


class Screen(Enum):
    """What step 4 shows."""

    HAND_OVER = "hand-over"
    CARDS = "cards"
    EVERYBODY = "everybody"


class AlonePage(Page):
    step = Step.ALONE
    shows_draft_only = False

    @override
    def build(self) -> None:
        self._turns = RatingTurns(self.session)
        self._words = RuleWords(self.context)
        self._screen = Screen.HAND_OVER
        self._side = GROWN_UPS
        self._place = 0
        self._again = False
        self._is_arriving = False
        self._hand_over = HandOver(self)
        self._rating_card = RatingCard(self._words, self)
        self._everybody = TurnsCard(self)
        for widget in (self._hand_over, self._rating_card, self._everybody):
            widget.hide()
            self.body.addWidget(widget)
        self._hand_over.started.connect(self._start)
        self._hand_over.put_off.connect(self._put_off)
        self._hand_over.pin_wanted.connect(self._choose_pin)
        self._rating_card.chose.connect(self._choose)
        self._rating_card.wished.connect(self._wish)
        self._rating_card.explained.connect(self._explain)
        self._rating_card.went_on.connect(self._press_next)
        self._everybody.again.connect(self._start_again)
        self._everybody.now.connect(self._do_now)

    @override
    def refresh(self) -> None:
        """Land on the hand-over of whoever has not finished: nobody's answers are in sight."""
        self._again = False
        self._is_arriving = True
        self._show_next_side()
        self._is_arriving = False

    @override
    def isComplete(self) -> bool:
        if not self.is_built or self._screen is Screen.EVERYBODY:
            return super().isComplete()
        return self._screen is Screen.CARDS and self._is_answered()

    @override
    def advance(self) -> bool:
        match self._screen:
            case Screen.HAND_OVER:
                self._start()
            case Screen.CARDS:
                self._go_on()
            case Screen.EVERYBODY:
                return True
        return False

    @override
    def retreat(self) -> bool:
        match self._screen:
            case Screen.CARDS:
                self._rating_card.hand_over()
                if self._place:
                    self._show_card(self._place - 1)
                else:
                    self._show_hand_over(self._side)
                return True
            case Screen.HAND_OVER if self._again or self.session.next_side() is None:
                self.refresh()
                self._follow()
                return True
            case _:
                return False

    @override
    def next_text(self) -> str:
        if not self.is_built or self._screen is not Screen.CARDS:
            return ""
        if self._place + 1 < len(self._cards()):
            return self.tr("Next card")
        return self.tr("I am done") if self._side != GROWN_UPS else self.tr("We are done")

    @override
    def child_turn_name(self) -> str:
        if self._side == GROWN_UPS:
            return ""
        return self.tr("{name}'s turn").format(name=self._words.short_name(self._side))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a card wherever the focus is, but in a field that wants them itself."""
        on_card = self._screen is Screen.CARDS
        if not (on_card and self._rating_card.take_key(Qt.Key(event.key()))):
            super().keyPressEvent(event)

    # --- what people do ---

    def _start(self) -> None:
        if self._side != GROWN_UPS and not self.context.gate.allow_child(self._side, self):
            return
        if self._again and not self.attempt(lambda: self._turns.start_again(self._side)):
            return
        if self._turns.turn(self._side) is SideTurn.LATER:
            self.attempt(lambda: self._turns.take_up(self._side))
        self._again = False
        if self._cards():
            self._show_card(self._turns.first_open_card(self._side))
        else:
            self._end_turn()

    def _choose_pin(self) -> None:
        self.context.gate.choose(self._side, self)
        self._show_hand_over(self._side)

    def _put_off(self) -> None:
        self.attempt(lambda: self._turns.put_off(self._side))
        self._show_next_side()

    def _start_again(self, side: str) -> None:
        self._again = True
        self._show_hand_over(side)

    def _do_now(self, side: str) -> None:
        self._show_hand_over(side)

    def _choose(self, choice: Choice) -> None:
        self._rating_card.hand_over()
        self.attempt(lambda: self._turns.rate(self._side, self._card(), choice))
        self._rating_card.show_rating(self._turns.answer(self._side, self._card().id))
        follow_reading_order(self)
        self.completeChanged.emit()

    def _wish(self, value: Value) -> None:
        self.attempt(lambda: self._turns.wish(self._side, self._card(), value))

    def _explain(self, why: str) -> None:
        self.attempt(lambda: self._turns.explain(self._side, self._card(), why))

    def _press_next(self) -> None:
        if self.isComplete():
            self._go_on()

    def _go_on(self) -> None:
        self._rating_card.hand_over()
        if not self._is_answered():
            return
        if self._place + 1 < len(self._cards()):
            self._show_card(self._place + 1)
        elif self._turns.has_finished_cards(self._side):
            self._end_turn()
        else:
            self._show_card(self._turns.first_open_card(self._side))

    def _end_turn(self) -> None:
        self.attempt(lambda: self._turns.finish(self._side))
        self._show_next_side()

    # --- screens ---

    def _show_next_side(self) -> None:
        side = self.session.next_side()
        if side is None:
            self._show_everybody()
        else:
            self._show_hand_over(side)

    def _show_hand_over(self, side: str) -> None:
        self._side = side
        first = 0 if self._again else self._turns.first_open_card(side)
        seat = Seat(
            self._words.short_name(side),
            self._turns.band(side),
            first,
            len(self._cards()),
            again=self._again,
            may_choose_pin=side != GROWN_UPS and self.context.gate.may_choose(side),
        )
        self._rating_card.clear()
        self._hand_over.show_seat(seat)
        self._show(Screen.HAND_OVER, self._hand_over)
        self.head(self._whose(), self._hand_over.title(seat), self._hand_over.lead(seat))
        self._follow()
        self._hand_over.take_focus()

    def _show_card(self, place: int) -> None:
        self._place = place
        rule = self._card()
        band = self._turns.band(self._side)
        face = CardFace(
            rule,
            self._words.short_name(self._side),
            band,
            self._words.settings(rule, self._turns.proposed(self._side, rule)),
            self._turns.asked_value(self._side, rule),
        )
        self._rating_card.show_card(face, self._turns.answer(self._side, rule.id))
        self._show(Screen.CARDS, self._rating_card)
        self.head(self._whose(), self._words.title(rule, band), self._progress(band))
        self._follow()
        if current_look().text_percent < _BIG_TEXT:
            self._rating_card.take_focus()

    def _show_everybody(self) -> None:
        sides = [
            SideState(
                side,
                self._words.short_name(side),
                side != GROWN_UPS,
                self._turns.turn(side) is SideTurn.DONE,
            )
            for side in self.draft.sides()
        ]
        self._rating_card.clear()
        self._everybody.show_sides(sides)
        self._show(Screen.EVERYBODY, self._everybody)
        if all(side.done for side in sides):
            title = self.tr("Everybody has chosen")
            lead = self.tr("Come back together. Next you see what you all said.")
        else:
            title = self.tr("Come back together")
            lead = self.tr("Next you see what you said. Who is not here now can do it later.")
        self.head(Turn.TOGETHER, title, lead)
        self._follow()

    def _show(self, screen: Screen, shown: QWidget) -> None:
        self._screen = screen
        for widget in (self._hand_over, self._rating_card, self._everybody):
            widget.setVisible(widget is shown)
        follow_reading_order(self)
        self.scroll_area.verticalScrollBar().setValue(0)

    def _follow(self) -> None:
        """Let buttons and screen readers follow to the new screen."""
        self.completeChanged.emit()
        self.buttons_changed.emit()
        if not self._is_arriving:  # who arrives at the step lands there anyway
            self.land()

    def _progress(self, band: AgeBand | None) -> str:
        where = self.tr("Card {place} of {count}.").format(
            place=self._place + 1, count=len(self._cards())
        )
        if band is AgeBand.YOUNG:
            name = self._words.short_name(self._side)
            aloud = self.tr("Read this aloud to {name}; {name} picks a face.").format(name=name)
        else:
            aloud = self.tr("Nobody else sees what you choose.")
        return f"{where} {aloud}"

    # --- what is the case ---

    def _whose(self) -> Turn:
        return Turn.GROWN_UPS if self._side == GROWN_UPS else Turn.CHILD

    def _cards(self) -> tuple[HouseRule, ...]:
        return self._turns.cards(self._side)

    def _card(self) -> HouseRule:
        return self._cards()[self._place]

    def _is_answered(self) -> bool:
        return self._turns.answer(self._side, self._card().id) is not None
