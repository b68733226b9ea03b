"""A session over fakes, and a page of it on the screen, for the tests of steps 1 to 3."""

from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts
from PySide6.QtWidgets import QApplication, QWizard

from familypact.app.wizard_session import Surroundings, WizardSession
from familypact.app.wording import Wording
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import Draft
from familypact.domain.family import AgeBand, BirthMonth, Child, Family, GrownUp, Use
from familypact.ui.wizard.page import PageContext

MIA = Child("mia", "Mia", BirthMonth(2016, 4), None, frozenset({Use.PHONE, Use.ONLINE_GAMES}))
LEO = Child("leo", "Leo", None, AgeBand.YOUNG, frozenset({Use.TABLET}))
ANA = GrownUp("ana", "Ana Ortiz", "Mum")
ORTIZ = Family("Ortiz", "ES", children=(MIA, LEO), grown_ups=(ANA,))


def session_over(store, draft=None):
    if draft is not None:
        store.draft = draft
    return WizardSession(Surroundings(store, whole_catalogue(), FakeContacts(), FixedClock()))


def shown(qtbot, kind, draft=None, store=None):
    """Open one page as the wizard would; the wizard is kept alive by qtbot."""
    session = session_over(store or MemoryStore(), draft)
    texts = PlainTexts()
    page = kind(PageContext(session, texts, Wording(session.catalogue, texts)))
    wizard = QWizard()
    wizard.addPage(page)
    wizard.resize(1120, 740)
    qtbot.addWidget(wizard)
    wizard.show()
    page.arrive()
    QApplication.processEvents()  # a layout shows what was put into it only then
    page.held_by = wizard  # or Python lets the wizard and the page go
    return page


def ortiz_draft(**changes):
    return Draft(family=ORTIZ, **changes)
