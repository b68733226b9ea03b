"""Step 5: what everybody said, then the house rules the family makes of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.rule_making import RuleMaking
from familypact.app.steps import Step
from familypact.ui.look import current_look
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.tab_order import follow_reading_order
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.late_cards import place_now
from familypact.ui.wizard.parts.reveal import Reveal
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.rule_words import RuleWords
from familypact.ui.wizard.parts.rules_foot import RulesFoot
from familypact.ui.wizard.parts.rules_list import RulesList

_BIG_TEXT = 150  # percent; from here on the rules need all the height there is


class HouseRulesPage(Page):
    step = Step.RULES
    shows_draft_only = False

    @override
    def build(self) -> None:
        self._making = RuleMaking(self.session)
        self._table = RuleTable(
            self._making,
            RuleWords(self.context),
            self._save,
            self.session.catalogue.house_rule,
            self._order_tabs,
        )
        self._reveal: Reveal | None = None
        self._list: RulesList | None = None
        self._family, self._ratings = self.draft.family, self.draft.ratings
        big_text = current_look().text_percent >= _BIG_TEXT
        self._foot = RulesFoot(self, inside=big_text)
        self._foot.wanted.connect(self._go_to_open)
        column = self.layout()
        if isinstance(column, QVBoxLayout) and not big_text:
            column.addWidget(self._foot)
            self.scroll_area.indented.connect(self._foot.indent)
        else:
            self.body.addWidget(self._foot)

    @override
    def refresh(self) -> None:
        """Begin with the reveal as long as it leaves something to settle."""
        self._drop_what_is_out_of_date()
        if self._making.can_reveal() and not self._is_reveal_done():
            self._show_reveal()
        else:
            self._show_rules()

    @override
    def isComplete(self) -> bool:
        return (self.is_built and self._is_at_reveal()) or super().isComplete()

    @override
    def advance(self) -> bool:
        if self._is_at_reveal():
            self._show_rules()
            self._follow()
            return False
        if self._list is not None:
            self._list.hand_over()
        return True

    @override
    def retreat(self) -> bool:
        if self._is_at_reveal() or not self._making.can_reveal():
            return False
        self._show_reveal()
        self._follow()
        return True

    @override
    def next_text(self) -> str:
        return self.tr("Next: all our rules") if self.is_built and self._is_at_reveal() else ""

    # --- screens ---

    def _show_reveal(self) -> None:
        if self._list is not None:
            self._list.hand_over()
            self._list.hide()
        if self._reveal is None:
            self._reveal = Reveal(self._table, self)
            self.body.addWidget(self._reveal)
        self._reveal.show_values()
        self._reveal.show()
        shared, left = len(self._making.shared()), len(self._making.open_points())
        lead = self.tr(
            "You each chose alone. You already agree on {shared} of {all} rules."
        ).format(shared=shared, all=shared + left)
        if left:
            more = self.tr("Left to talk about: {count}.").format(count=left)
            lead = f"{lead} {more}"
        self.head(Turn.TOGETHER, self._reveal_title(), lead)
        self.attempt(self._making.was_revealed)
        self._settle()

    def _show_rules(self) -> None:
        if self._reveal is not None:
            self._reveal.hand_over()
            self._reveal.hide()
        if self._list is None:
            self._list = RulesList(self._table, self)
            self.body.addWidget(self._list)
        self._list.show_values()
        self._list.show()
        self.head(
            Turn.TOGETHER,
            self.tr("Our house rules"),
            self.tr(
                "Keep the ones that fit your home, and change what you like. "
                "A rule you helped to make is easier to keep."
            ),
        )
        if self.session.next_side() is not None:
            waiting = self.tr("Somebody is still choosing alone. Then you see what you all said.")
            self.banner.show_news(News.INFO, waiting)
        self._settle()

    def _settle(self) -> None:
        self._show_foot()
        self._order_tabs()
        place_now()
        self.scroll_area.verticalScrollBar().setValue(0)

    def _order_tabs(self) -> None:
        follow_reading_order(self)

    def _show_foot(self) -> None:
        self._foot.show_open(len(self._open_ids()))

    def _drop_what_is_out_of_date(self) -> None:
        """Make the cards anew for another family, the reveal also for other answers."""
        family, ratings = self.draft.family, self.draft.ratings
        if family != self._family:
            self._drop(self._list)
            self._list = None
        if family != self._family or ratings != self._ratings:
            self._drop(self._reveal)
            self._reveal = None
        self._family, self._ratings = family, ratings

    def _drop(self, screen: QWidget | None) -> None:
        if screen is not None:
            self.body.removeWidget(screen)
            screen.hide()
            screen.deleteLater()

    def _follow(self) -> None:
        """Let buttons and screen readers follow to the new screen."""
        self.completeChanged.emit()
        self.buttons_changed.emit()
        self.land()

    # --- what people do ---

    def _save(self, deed: Callable[[], None]) -> None:
        were_signed = bool(self.draft.sign_offs)
        self.attempt(deed)
        self.tell_of_lost_signatures(were_signed=were_signed)
        if self._is_at_reveal() and self._reveal is not None:
            self._reveal.show_values()
        elif self._list is not None:
            self._list.show_values()
        self._show_foot()
        self.completeChanged.emit()

    def _go_to_open(self) -> None:
        if self._is_at_reveal() and self._reveal is not None:
            point = self._reveal.next_open()
            if point is not None:
                point.take_focus()
        elif self._list is not None and self._open_ids():
            self._list.card(self._open_ids()[0]).take_focus()

    # --- what is the case ---

    def _is_at_reveal(self) -> bool:
        return self._reveal is not None and not self._reveal.isHidden()

    def _is_reveal_done(self) -> bool:
        open_ids = {rule.id for rule in self._making.open_points()}
        return self.draft.revealed and not open_ids & set(self._making.unsettled())

    def _open_ids(self) -> tuple[str, ...]:
        """Give the open rules of the screen in sight."""
        unsettled = self._making.unsettled()
        if not self._is_at_reveal():
            return unsettled
        points = {rule.id for rule in self._making.open_points()}
        return tuple(rule_id for rule_id in unsettled if rule_id in points)

    def _reveal_title(self) -> str:
        several = len(self.draft.family.children) > 1
        return self.tr("What you all said") if several else self.tr("What you both said")
