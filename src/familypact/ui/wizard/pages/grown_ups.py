"""Step 7: the grown-ups promise as much as the children do, and rehearse the first minute."""

from dataclasses import replace

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.steps import Step, missing_promises
from familypact.domain.draft import Draft, FirstMinute
from familypact.domain.family import AgeBand
from familypact.domain.pledge import Clause, PledgeLine, with_line, without_line
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.balance_line import BalanceLine
from familypact.ui.wizard.parts.clause_card import ClauseView, ClauseWords
from familypact.ui.wizard.parts.clause_text import short_name
from familypact.ui.wizard.parts.first_minute import FirstMinuteScreen
from familypact.ui.wizard.parts.page_column import PageColumn
from familypact.ui.wizard.parts.pledge_lead import PledgeLead
from familypact.ui.wizard.parts.promise_list import ASKED_PREFIX, OWN_PREFIX, PromiseList
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.words_field import flush_fields

_SIDE = "grown-ups"


class GrownUpsPage(Page):
    """Two inner screens: the pledge, then the first minute."""

    step = Step.GROWN_UPS

    @override
    def build(self) -> None:
        self._rehearsing = False
        self.pledge_screen = Tall(self)
        self.lead_card = PledgeLead("hand-over", Tone.INDIGO, self)
        self.balance = BalanceLine(self)
        self.balance.add_wanted.connect(self._add)
        words = ClauseWords(
            promise=self.tr("We promise"),
            own=self.tr("In our own words"),
            not_yet=self.tr("Not yet"),
            why=self.tr("Why not yet? The children said why, too."),
        )
        self.promises = PromiseList(words, self._own_title, Tone.INDIGO, self)
        self.promises.changed.connect(self._store)
        self.promises.removed.connect(self._remove)
        for part in (self.lead_card, self.balance, self.promises, self._adders()):
            self.pledge_screen.body.addWidget(part)
        self.minute_screen = FirstMinuteScreen(self)
        self.minute_screen.hide()
        self.minute_screen.changed.connect(lambda minute: self.change(self._with_minute(minute)))
        column = PageColumn(self.title_label, self)
        column.body.addWidget(self.pledge_screen)
        column.body.addWidget(self.minute_screen)
        self.body.addWidget(column)

    @override
    def refresh(self) -> None:
        if self._is_owing():
            self._rehearsing = False
        self._show_screen()

    @override
    def advance(self) -> bool:
        flush_fields(self)
        if self._rehearsing:
            return True
        self._turn_to(rehearsing=True)
        return False

    @override
    def retreat(self) -> bool:
        flush_fields(self)
        if not self._rehearsing:
            return False
        self._turn_to(rehearsing=False)
        return True

    @override
    def next_text(self) -> str:
        return "" if self._rehearsing else self.tr("Next: the first minute")

    @override
    def isComplete(self) -> bool:
        """Ask for as many promises first, and for the reading aloud on the second screen."""
        if self.is_built and not self._rehearsing:
            return not self._is_owing()
        return super().isComplete()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_built:
            flush_fields(self)

    def _is_owing(self) -> bool:
        lines = self.draft.grown_up_lines
        silent = any(line.not_yet and not line.reason.strip() for line in lines)
        return silent or missing_promises(self.draft) > 0

    def _turn_to(self, *, rehearsing: bool) -> None:
        self._rehearsing = rehearsing
        self._show_screen()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.completeChanged.emit()
        self.land()

    def _show_screen(self) -> None:
        self.pledge_screen.setVisible(not self._rehearsing)
        self.minute_screen.setVisible(self._rehearsing)
        if self._rehearsing:
            self._show_minute()
        else:
            self._show_pledge()

    def _show_pledge(self) -> None:
        self.head(
            Turn.GROWN_UPS,
            self.tr("What the grown-ups promise"),
            self.tr("As many promises as the children make. The children listen and may ask."),
        )
        wording = self.context.wording
        self.lead_card.show_lead(wording.grown_up_lead(), self.tr("Read it aloud to the children."))
        lines = {line.clause_id: line for line in self.draft.grown_up_lines}
        clauses = self.session.catalogue.grown_up_pledge.clauses
        own = [line for line in self.draft.grown_up_lines if line.is_own]
        self.promises.show_promises([self._view(clause, lines) for clause in clauses], own)
        self._show_balance()

    def _show_minute(self) -> None:
        self.head(
            Turn.GROWN_UPS,
            self.tr("The first minute"),
            self.tr("When a child tells you something, the first minute decides a lot."),
        )
        minute = self.draft.first_minute
        plans = [self.context.wording.plan(line) for line in minute.lines]
        given = [
            self.context.wording.plan(PledgeLine(line.clause_id)).then for line in minute.lines
        ]
        self.minute_screen.show_minute(minute, plans, given)

    def _show_balance(self) -> None:
        children = self.draft.family.children
        name = short_name(children[0].name) if len(children) == 1 else ""
        own = sum(not line.not_yet for line in self.draft.grown_up_lines)
        per_child = [
            sum(not line.not_yet for line in lines) for lines in self.draft.children_lines.values()
        ]
        self.balance.show_balance(own, max(per_child, default=0), name)

    def _view(self, clause: Clause, lines: dict[str, PledgeLine]) -> ClauseView:
        bands = self.draft.family.bands_on(self.session.today)
        band = next(band for band in AgeBand if band in bands)
        expected = self._translated(clause.for_child[band].text)
        return ClauseView(
            line=lines.get(clause.id, PledgeLine(clause.id)),
            given=self.context.wording.grown_up_line(PledgeLine(clause.id)).text,
            side=_SIDE,
            who=self.tr("Grown-ups"),
            answer=self.tr("In a child's words: {promise}").format(promise=expected),
            fixed=self._translated(clause.why_fixed) if clause.why_fixed else "",
        )

    def _adders(self) -> QWidget:
        holder = QWidget(self)
        row = FlowLayout(holder, spacing=12)
        self.add_button = SecondaryButton(self.tr("Add a promise of ours"), self, icon="plus")
        self.add_button.clicked.connect(self._add)
        self.ask_button = SecondaryButton(
            self.tr("Add a promise the children ask for"), self, icon="child"
        )
        self.ask_button.clicked.connect(lambda: self.promises.add_own(ASKED_PREFIX))
        row.addWidget(self.add_button)
        row.addWidget(self.ask_button)
        return holder

    def _add(self) -> None:
        self.promises.add_own(OWN_PREFIX)

    def _own_title(self, line_id: str) -> str:
        if line_id.startswith(ASKED_PREFIX):
            return self.tr("A promise the children ask for")
        return self.tr("A promise of our own")

    def _translated(self, source: str) -> str:
        return self.context.texts.translate("pledges", source)

    def _store(self, line: PledgeLine) -> None:
        if line.is_own and not line.own:
            self._take(without_line(self.draft.grown_up_lines, line.clause_id))
        else:
            self._take(with_line(self.draft.grown_up_lines, line))

    def _remove(self, line_id: str) -> None:
        self._take(without_line(self.draft.grown_up_lines, line_id))
        self.add_button.setFocus()

    def _take(self, lines: tuple[PledgeLine, ...]) -> None:
        self.change(replace(self.draft, grown_up_lines=lines))
        self._show_balance()

    def _with_minute(self, minute: FirstMinute) -> Draft:
        return replace(self.draft, first_minute=minute)
