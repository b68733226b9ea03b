"""The one base of all wizard pages: turn line, title, lead, help, and a place for news."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget, QWizardPage
from typing_extensions import override

from familypact.app.steps import Step
from familypact.app.texts import Texts
from familypact.app.wizard_session import WizardSession
from familypact.app.wording import Wording
from familypact.domain.draft import Draft
from familypact.domain.errors import FamilyPactError
from familypact.ui.error_dialog import words_for
from familypact.ui.look import current_look
from familypact.ui.pins.gate import Gate
from familypact.ui.widgets.banner import Banner, News
from familypact.ui.widgets.buttons import HelpButton
from familypact.ui.widgets.headings import LeadLabel, TitleLabel
from familypact.ui.widgets.scroll_page import ScrollPage
from familypact.ui.widgets.tab_order import follow_reading_order
from familypact.ui.widgets.turn_line import Turn, TurnLine


@dataclass(frozen=True, slots=True)
class PageContext:
    """What every page works with."""

    session: WizardSession
    texts: Texts
    wording: Wording
    gate: Gate = field(default_factory=Gate)


class Page(QWizardPage):
    """A step of the wizard. A page only shows the draft and replaces it.

    Subclasses fill `body` in `build` (called once, at the first arrival) and show the draft in
    `refresh`. Pages with inner screens override `advance`, `retreat` and `next_text`.
    """

    help_wanted = Signal()
    buttons_changed = Signal()
    step: Step
    shows_draft_only = True  # `refresh` asks `draft` alone, and so can be called ahead

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.session = context.session
        self._is_built = False
        self._ahead: Draft | None = None

    # --- what subclasses say ---

    def build(self) -> None:
        """Put the page's widgets into `self.body`."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the draft; called at every arrival, after `build`."""
        raise NotImplementedError

    def advance(self) -> bool:
        """Go on inside the page; True when the page is at its end and the wizard may go on."""
        return True

    def retreat(self) -> bool:
        """Go back inside the page; False when the page is at its start."""
        return False

    def next_text(self) -> str:
        """Name the Next button; empty for the wizard's own words."""
        return ""

    # --- what they use ---

    @property
    def draft(self) -> Draft:
        """Give the draft, or what it will be where the page is made ahead."""
        return self.session.draft if self._ahead is None else self._ahead

    def change(self, draft: Draft) -> None:
        """Take over a changed draft and save it; say so inside the window where that fails."""
        were_signed = bool(self.draft.sign_offs and draft.sign_offs)
        self.attempt(lambda: self.session.replace(draft))
        self.tell_of_lost_signatures(were_signed=were_signed)
        self.completeChanged.emit()

    def tell_of_lost_signatures(self, *, were_signed: bool) -> None:
        """Say that a change took them back, on the page where it was made."""
        if were_signed and not self.draft.sign_offs:
            self.banner.show_news(
                News.INFO, self.tr("You changed what was signed. Please sign it again at the end.")
            )

    def attempt(self, deed: Callable[[], None]) -> bool:
        """Do something that saves; show what went wrong in words, and tell whether it worked."""
        try:
            deed()
        except FamilyPactError as error:
            self.banner.show_news(News.PROBLEM, words_for(error, self.context.texts))
            return False
        if self.banner.isVisible() and self.banner.news() is News.PROBLEM:
            self.banner.hide()
        return True

    def head(self, turn: Turn, title: str, lead: str) -> None:
        """Say whose turn it is, what this is, and one sentence about it."""
        self.turn_line.set_turn(turn, self._step_words(turn))
        self.title_label.setText(title)
        self.lead_label.setText(lead)
        self.lead_label.setVisible(bool(lead))

    # --- what the wizard calls ---

    def arrive(self) -> None:
        """Show the step; build it first if nobody has been here yet."""
        self._make()
        self.attempt(lambda: self.session.arrive(self.step))
        self.refresh()
        follow_reading_order(self)
        self.completeChanged.emit()
        self.buttons_changed.emit()
        self.land()

    def land(self) -> None:
        """Put the focus on the heading: Tab then goes on with what stands below it."""
        self.title_label.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title_label.announce()

    def build_ahead(self, size: QSize) -> None:
        """Make the page while the family is at the one before, so that arriving is quick."""
        if self._is_built:
            return
        self._make()
        if self.shows_draft_only:
            self._ahead = self.session.prepared(self.step)
            self.refresh()
            self._ahead = None
        self.resize(size)
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _make(self) -> None:
        if not self._is_built:
            self._is_built = True
            self._lay_out()
            self.build()

    @property
    def is_built(self) -> bool:
        return self._is_built

    @override
    def isComplete(self) -> bool:
        return self.session.is_complete(self.step)

    @override
    def nextId(self) -> int:
        following = self.session.next_step(self.step)
        return -1 if following is None else int(following)

    @override
    def validatePage(self) -> bool:
        done = self.advance()
        if not done:
            self.buttons_changed.emit()
        return done

    # --- inside ---

    def _lay_out(self) -> None:
        self.scroll_area = ScrollPage(self, centred=True)
        self.scroll_area.setAccessibleName(self.tr("Page"))
        self.body = self.scroll_area.body
        self.turn_line = TurnLine(Turn.TOGETHER, "", self)
        self.title_label = TitleLabel("", self)
        self.lead_label = LeadLabel("", self)
        self.banner = Banner(self)
        self.help_button = HelpButton(self.tr("Something happened"), self)
        self.help_button.clicked.connect(self.help_wanted)
        self._top = QHBoxLayout()
        self._top.addWidget(self.turn_line, 1)
        self._top.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.scroll_area, 1)
        self.scroll_area.set_margins(36, 4, 36, 24)
        for widget in (self.title_label, self.lead_label, self.banner):
            self.body.addWidget(widget)
        self.scroll_area.indented.connect(self._space_top)
        self._space_top()

    def _space_top(self) -> None:
        """Let the turn line stand over the page, and the help in the corner."""
        gap = current_look().gap
        near, far = gap(36) + self.scroll_area.indent(), gap(36)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            near, far = far, near
        self._top.setContentsMargins(near, gap(24), far, 0)

    def _step_words(self, turn: Turn) -> str:
        return self.tr("Step {number} of {count} · {who}").format(
            number=int(self.step), count=len(Step), who=self._who(turn)
        )

    def _who(self, turn: Turn) -> str:
        match turn:
            case Turn.TOGETHER:
                return self.tr("Together")
            case Turn.CHILD:
                return self.child_turn_name() or self.tr("A child's turn")
            case Turn.GROWN_UPS:
                return self.tr("Grown-ups' turn")
            case Turn.EVERYONE:
                return self.tr("Everyone")
            case Turn.HELP:
                return self.tr("Help")

    def child_turn_name(self) -> str:
        """Say whose turn it is by name ("Mia's turn"); pages with one child override it."""
        return ""
