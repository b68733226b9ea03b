"""A family at steps 6 to 10 over fakes, and one page of it on the screen."""

from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from familypact.app.first_values import FirstValues
from familypact.app.steps import Step
from familypact.app.wizard_session import Surroundings, WizardSession
from familypact.app.wording import Wording
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import Draft
from familypact.domain.family import AgeBand, BirthMonth, Child, Family, GrownUp
from familypact.ui.wizard.page import PageContext

MIA = Child("mia", "Mia", BirthMonth(2016, 4))
LEO = Child("leo", "Leo", None, AgeBand.YOUNG)
ANA = GrownUp("ana", "Ana Ortiz", "Mum")
SAM = GrownUp("sam", "Sam Ortiz", "Sam Ortiz")
ORTIZ = Family("Ortiz", "GB", children=(MIA, LEO), grown_ups=(ANA, SAM))


def draft_of(family=ORTIZ):
    """Give a draft that has reached the last step with nothing but the catalogue's defaults."""
    draft = Draft(family=family, furthest=int(Step.SIGN))
    values = FirstValues(whole_catalogue(), FakeContacts())
    for step in (Step.RULES, Step.CHILDREN, Step.GROWN_UPS, Step.HELP):
        draft = values.prepare(draft, step, FixedClock().today())
    return draft


def shown(qtbot, kind, draft=None, contacts=None):
    """Open one page as the wizard would; `page.store` is where it saves."""
    store = MemoryStore()
    store.draft = draft_of() if draft is None else draft
    outside = Surroundings(store, whole_catalogue(), contacts or FakeContacts(), FixedClock())
    session = WizardSession(outside)
    texts = PlainTexts()
    page = kind(PageContext(session, texts, Wording(session.catalogue, texts)))
    window = QWidget()
    QVBoxLayout(window).addWidget(page)
    window.resize(1120, 740)
    qtbot.addWidget(window)
    window.show()
    page.arrive()
    QApplication.processEvents()  # a layout shows what was put into it only then
    page.held_by = window  # or Python lets the window and the page go
    page.store = store
    return page


def type_words(field, words):
    """Write into a `WordsField` as a hand would, accents and all, and leave it."""
    field.selectAll()
    field.insertPlainText(words)
    field.flush()


def type_line(field, words):
    """Write into a `TextLine` and leave it."""
    field.selectAll()
    field.insert(words)
    field.hand_over()


def tab_stops(page):
    """Give what the tab key reaches after the help button, in its order."""
    stops = []
    widget = page.help_button.nextInFocusChain()
    while widget is not page.help_button:
        if page.body.parentWidget().isAncestorOf(widget) and is_tab_stop(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def is_tab_stop(widget):
    reached_by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return reached_by_tab and widget.isVisible() and widget.isEnabled()


def heights(page, widgets):
    """Give where the widgets stand on the page, from its top."""
    return [widget.mapTo(page, QPoint(0, 0)).y() for widget in widgets]
