"""The window of the ten steps: rail at the side, one page at a time, buttons at the foot."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QGridLayout, QHBoxLayout, QWidget, QWizard
from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.draft import Draft
from familypact.ui.accessible import set_role
from familypact.ui.look import current_look
from familypact.ui.steps_window import StepsWindow
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.rail import Rail
from familypact.ui.widgets.rail_row import RailEntry, RailState
from familypact.ui.widgets.tab_order import chain, stops_of
from familypact.ui.wizard.page import Page, PageContext
from familypact.ui.wizard.pages.alone import AlonePage
from familypact.ui.wizard.pages.check_ins import CheckInsPage
from familypact.ui.wizard.pages.children import ChildrenPage
from familypact.ui.wizard.pages.grown_ups import GrownUpsPage
from familypact.ui.wizard.pages.house_rules import HouseRulesPage
from familypact.ui.wizard.pages.joys import JoysPage
from familypact.ui.wizard.pages.signing import SigningPage
from familypact.ui.wizard.pages.talk import TalkPage
from familypact.ui.wizard.pages.who import WhoPage
from familypact.ui.wizard.pages.who_can_help import WhoCanHelpPage
from familypact.ui.wizard.step_names import step_name

_READING = 250  # milliseconds; nobody has read a page by then

PAGES: dict[Step, type[Page]] = {
    Step.WHO: WhoPage,
    Step.JOYS: JoysPage,
    Step.TALK: TalkPage,
    Step.ALONE: AlonePage,
    Step.RULES: HouseRulesPage,
    Step.CHILDREN: ChildrenPage,
    Step.GROWN_UPS: GrownUpsPage,
    Step.HELP: WhoCanHelpPage,
    Step.CHECKINS: CheckInsPage,
    Step.SIGN: SigningPage,
}


class AgreementWizard(StepsWindow):
    """The ten steps over one session."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = context.session
        self._jumping = True  # until `start`: being shown alone makes QWizard go to its first page
        self.setWindowFlags(Qt.WindowType.Widget)
        set_role(self, QAccessible.Role.Pane)  # a part of the window, no dialog that came up
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoCancelButton)
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.setOption(QWizard.WizardOption.NoDefaultButton)
        self._buttons = self._make_buttons()
        # A reference must be kept: setSideWidget does not keep its widget alive (house.md, 5).
        self.rail = Rail(
            self.tr("FamilyPact"),
            self.tr("Steps"),
            self,
            foot=self.tr("Saved on this computer only"),
        )
        self.rail.chosen.connect(lambda key: self.go_to(Step(key)))
        self.setSideWidget(self.rail)
        self._pages = {step: self._make_page(page, context) for step, page in PAGES.items()}
        self.currentIdChanged.connect(self._arrive)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.activated.connect(self._go_back)

    @property
    @override
    def draft(self) -> Draft:
        return self.session.draft

    @override
    def start(self) -> None:
        """Open at the step where the family stopped."""
        step = Step(self.session.draft.step)
        self._jumping = True
        self.restart()
        self._jumping = False
        self.go_to(step)

    @override
    def say(self, words: str) -> None:
        self._pages[Step(self.currentId())].banner.show_news(News.PROBLEM, words)

    def go_to(self, step: Step) -> None:
        """Show a step that was reached before, without building the pages in between."""
        if step > max(self.session.draft.furthest, self.session.draft.step):
            return
        self._jumping = True
        while self.currentId() > step:
            self.back()
        while self.currentId() < step:
            self.next()
        self._jumping = False
        self._arrive(self.currentId())

    def page_of(self, step: Step) -> Page:
        return self._pages[step]

    @override
    def event(self, event: QEvent) -> bool:
        """Leave out what QWizard does at a new style.

        WORKAROUND: it pins the old style to its buttons, and the program crashes a few changes of
        the style sheet later. Seen with PySide6 6.11.3 and a bare QWizard.
        """
        if event.type() is QEvent.Type.StyleChange:
            return QDialog.event(self, event)
        return QWizard.event(self, event)

    @override
    def initializePage(self, page_id: int) -> None:
        """Leave it to `_arrive`, which also runs when one comes back."""

    @override
    def validateCurrentPage(self) -> bool:
        return self._jumping or super().validateCurrentPage()

    @override
    def accept(self) -> None:
        """Agree instead of closing: the window goes on to the home page."""
        if self._pages[Step.SIGN].validatePage():
            self.agreed.emit()

    @override
    def reject(self) -> None:
        """Do nothing at Escape: everything is saved anyway, and a slip should not close a talk."""

    def _arrive(self, page_id: int) -> None:
        if self._jumping or page_id < Step.WHO:
            return
        page = self._pages[Step(page_id)]
        page.arrive()
        self._show_rail()
        self._name_buttons(page)
        self._order_stops(page)
        self._space()
        QTimer.singleShot(_READING, self, self._build_next)

    def _order_stops(self, page: Page) -> None:
        """Lead the tab key from the page to the buttons and then round to the rail before it."""
        chain([*stops_of(page)[-1:], *self._buttons.values(), *self.rail.rows()])
        side = self.rail.parentWidget()
        if side is not None:
            side.lower()  # read first

    def _space(self) -> None:
        """Let rail and page reach the edges, and give the buttons the room they have elsewhere.

        QWizard takes the margins of dialogs, and has no other way to be told.
        """
        gap, side = current_look().gap, self.rail.parentWidget()
        round_rail = side.layout() if side is not None else None
        if round_rail is not None:
            round_rail.setContentsMargins(0, 0, 0, 0)
        for whole in self.findChildren(QGridLayout):
            foot = next((each for each in whole.children() if isinstance(each, QHBoxLayout)), None)
            if side is not None and whole.indexOf(side) >= 0 and foot is not None:
                whole.setContentsMargins(0, 0, 0, 0)
                whole.setSpacing(0)
                for row in range(whole.rowCount()):
                    whole.setRowMinimumHeight(row, 0)
                foot.setContentsMargins(gap(36), gap(10), gap(36), gap(14))
                foot.setSpacing(gap(10))

    def _build_next(self) -> None:
        """Make the next page while the family reads this one; it takes longer than a blink."""
        page = self._pages[Step(self.currentId())]
        following = self.session.next_step(page.step)
        if following is not None:
            self._pages[following].build_ahead(page.size())

    def _make_page(self, kind: type[Page], context: PageContext) -> Page:
        page = kind(context)
        self.setPage(page.step, page)
        page.help_wanted.connect(self.help_wanted)
        page.buttons_changed.connect(lambda: self._name_buttons(page))
        page.completeChanged.connect(self._show_rail)
        return page

    def _make_buttons(self) -> dict[QWizard.WizardButton, QAbstractButton]:
        """Put our own buttons in; the back button goes through the page's inner screens first."""
        kinds: dict[QWizard.WizardButton, QAbstractButton] = {
            QWizard.WizardButton.BackButton: SecondaryButton(self.tr("Back"), self),
            QWizard.WizardButton.NextButton: PrimaryButton(self.tr("Next"), self),
            QWizard.WizardButton.FinishButton: PrimaryButton(self.tr("Make our poster"), self),
            QWizard.WizardButton.CustomButton1: SecondaryButton(
                self.tr("Save and finish later"), self
            ),
        }
        self.setOption(QWizard.WizardOption.HaveCustomButton1)
        for which, button in kinds.items():
            self.setButton(which, button)
            self.setButtonText(which, button.text())
        self.setButtonLayout([QWizard.WizardButton.Stretch, *kinds])
        self.customButtonClicked.connect(lambda _which: self.put_off.emit())
        kinds[QWizard.WizardButton.BackButton].clicked.disconnect()
        kinds[QWizard.WizardButton.BackButton].clicked.connect(self._go_back)
        return kinds

    def _go_back(self) -> None:
        page = self._pages[Step(self.currentId())]
        if page.retreat():
            self._name_buttons(page)
        elif self.currentId() > Step.WHO:
            self.back()

    def _name_buttons(self, page: Page) -> None:
        """Say where the button leads; QWizard would set the text past our own buttons."""
        following = self.session.next_step(page.step)
        text = page.next_text()
        if following is not None:
            own = self.tr("Next: {name}").format(name=step_name(following))
            self._buttons[QWizard.WizardButton.NextButton].setText(text or own)
        elif text:
            self._buttons[QWizard.WizardButton.FinishButton].setText(text)

    def _show_rail(self) -> None:
        done = self.session.done_steps()
        self.rail.set_entries([self._entry(step, step in done) for step in Step])

    def _entry(self, step: Step, done: bool) -> RailEntry:
        state = RailState.DONE if done else RailState.TODO
        if step == self.currentId():
            state = RailState.CURRENT
        return RailEntry(int(step), step_name(step), state, int(step))
