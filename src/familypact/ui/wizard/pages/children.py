"""Step 6: each child takes the promises, in the words of their age or in their own."""

from PySide6.QtGui import QHideEvent
from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.family import AgeBand, Child
from familypact.domain.pledge import Clause, PledgeLine, with_line, without_line
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.clause_card import ClauseView, ClauseWords
from familypact.ui.wizard.parts.clause_text import short_name
from familypact.ui.wizard.parts.page_column import PageColumn
from familypact.ui.wizard.parts.pledge_lead import PledgeLead
from familypact.ui.wizard.parts.promise_list import OWN_PREFIX, PromiseList
from familypact.ui.wizard.parts.words_field import flush_fields


class ChildrenPage(Page):
    """One inner screen for each child; the cards are the same, only the words change."""

    step = Step.CHILDREN

    @override
    def build(self) -> None:
        self._index = 0
        self.lead_card = PledgeLead("promise", Tone.CORAL, self)
        words = ClauseWords(
            promise=self.tr("I promise"),
            own=self.tr("In my own words"),
            not_yet=self.tr("Not yet"),
            why=self.tr("What would have to be different? A few words are enough to go on."),
        )
        self.promises = PromiseList(words, self._own_title, Tone.CORAL, self)
        self.promises.changed.connect(self._store)
        self.promises.removed.connect(self._remove)
        self.add_button = SecondaryButton(self.tr("Add a promise of my own"), self, icon="plus")
        self.add_button.clicked.connect(lambda: self.promises.add_own(OWN_PREFIX))
        column = PageColumn(self.title_label, self)
        for part in (self.lead_card, self.promises, self.add_button):
            column.body.addWidget(part)
        self.body.addWidget(column)

    @override
    def refresh(self) -> None:
        children = self.draft.family.children
        self._index = min(self._index, len(children) - 1)
        unfinished = [n for n, child in enumerate(children) if not self._is_done(child)]
        if unfinished:
            self._index = unfinished[0]
        self._show_child()

    @override
    def advance(self) -> bool:
        flush_fields(self)
        if self._index + 1 >= len(self.draft.family.children):
            return True
        self._turn_to(self._index + 1)
        return False

    @override
    def retreat(self) -> bool:
        flush_fields(self)
        if self._index == 0:
            return False
        self._turn_to(self._index - 1)
        return True

    @override
    def next_text(self) -> str:
        children = self.draft.family.children
        if self._index + 1 >= len(children):
            return ""
        name = short_name(children[self._index + 1].name)
        return self.tr("Next: {name}'s promises").format(name=name)

    @override
    def child_turn_name(self) -> str:
        return self.tr("{name}'s turn").format(name=short_name(self._child.name))

    @override
    def isComplete(self) -> bool:
        """Ask for the reasons of the child on the screen; the last one needs everybody's."""
        children = self.draft.family.children
        if self.is_built and self._index + 1 < len(children):
            return self._is_done(children[self._index])
        return super().isComplete()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_built:
            flush_fields(self)

    @property
    def _child(self) -> Child:
        return self.draft.family.children[self._index]

    def _lines(self, child: Child) -> tuple[PledgeLine, ...]:
        return self.draft.children_lines.get(child.id, ())

    def _is_done(self, child: Child) -> bool:
        return all(not line.not_yet or line.reason.strip() for line in self._lines(child))

    def _turn_to(self, index: int) -> None:
        self._index = index
        self._show_child()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.completeChanged.emit()
        self.land()

    def _show_child(self) -> None:
        child = self._child
        name = short_name(child.name)
        self.head(
            Turn.CHILD,
            self.tr("What {name} promises").format(name=name),
            self.tr(
                "Take each promise as it is, say it in your own words, or say not yet and why."
            ),
        )
        band = child.band_on(self.session.today)
        young = band is AgeBand.YOUNG
        hint = self.tr("Read it aloud to {name}.").format(name=name) if young else ""
        pledge = self.session.catalogue.child_pledge
        lead = self.context.wording.child_line(PledgeLine(pledge.lead.id), band)
        self.lead_card.show_lead(lead.text, hint)
        lines = {line.clause_id: line for line in self._lines(child)}
        views = [self._view(clause, lines, child, band) for clause in pledge.clauses]
        own = [line for line in self._lines(child) if line.is_own]
        self.promises.show_promises(views, own)
        self.add_button.setAccessibleName(
            self.tr("{name}: add a promise of my own").format(name=child.name.strip())
        )

    def _view(
        self, clause: Clause, lines: dict[str, PledgeLine], child: Child, band: AgeBand
    ) -> ClauseView:
        grown_ups = self._translated(clause.for_grown_up.text)
        return ClauseView(
            line=lines.get(clause.id, PledgeLine(clause.id)),
            given=self.context.wording.child_line(PledgeLine(clause.id), band).text,
            side=child.id,
            who=child.name.strip(),
            answer=self.tr("The grown-ups promise: {promise}").format(promise=grown_ups),
            fixed=self._translated(clause.why_fixed) if clause.why_fixed else "",
        )

    def _own_title(self, _line_id: str) -> str:
        return self.tr("{name}'s own promise").format(name=short_name(self._child.name))

    def _translated(self, source: str) -> str:
        return self.context.texts.translate("pledges", source)

    def _store(self, line: PledgeLine) -> None:
        if line.is_own and not line.own:
            self._remove(line.clause_id, keep_focus=True)
            return
        lines = with_line(self._lines(self._child), line)
        self.change(self.draft.with_child_lines(self._child.id, lines))

    def _remove(self, line_id: str, *, keep_focus: bool = False) -> None:
        lines = without_line(self._lines(self._child), line_id)
        self.change(self.draft.with_child_lines(self._child.id, lines))
        if not keep_focus:
            self.add_button.setFocus()
