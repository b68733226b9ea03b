"""The pages of steps 6 to 10 keep up with the look, small windows and mirrored reading."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from ui.wizard.last_steps import shown

from familypact.app.settings import Scheme
from familypact.ui.theme import apply_theme
from familypact.ui.wizard.pages.check_ins import CheckInsPage
from familypact.ui.wizard.pages.children import ChildrenPage
from familypact.ui.wizard.pages.grown_ups import GrownUpsPage
from familypact.ui.wizard.pages.signing import SigningPage
from familypact.ui.wizard.pages.who_can_help import WhoCanHelpPage
from familypact.ui.wizard.parts.clause_text import ClauseText, short_name
from familypact.ui.wizard.parts.contact_words import site_of, when_words

PAGES = [ChildrenPage, GrownUpsPage, WhoCanHelpPage, CheckInsPage, SigningPage]


@pytest.fixture
def big(qapp):
    bury_closed_windows()
    apply_theme(qapp, Scheme.DARK, 200)
    yield
    bury_closed_windows()
    apply_theme(qapp, Scheme.LIGHT, 100)


def bury_closed_windows():
    """Delete what earlier tests closed: dressing hundreds of dead widgets takes seconds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("big")
@pytest.mark.parametrize("kind", PAGES)
def test_nothing_is_wider_than_a_small_window_with_the_biggest_text(qtbot, kind):
    page = shown(qtbot, kind)
    page.held_by.resize(1280 - 284, 720)  # what the rail leaves of a small screen
    QApplication.processEvents()

    assert page.scroll_area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", PAGES)
def test_every_button_says_what_it_is(qtbot, kind):
    page = shown(qtbot, kind)

    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]

    assert buttons
    assert all(button.accessibleName() or button.text() for button in buttons)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("kind", PAGES)
def test_a_mirrored_page_starts_at_the_right(qtbot, kind):
    page = shown(qtbot, kind)

    assert page.title_label.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.usefixtures("big")
def test_promises_grow_with_the_text_size(qtbot, qapp):
    text = ClauseText("I ask first.")
    qtbot.addWidget(text)
    before = text.font().pixelSize()

    apply_theme(qapp, Scheme.DARK, 100)

    assert before == 2 * text.font().pixelSize()


def test_a_long_name_is_cut_and_a_short_one_is_not():
    assert short_name(" Mia  Zoé ") == "Mia Zoé"
    assert short_name("x" * 300) == "x" * 27 + "…"


def test_sites_and_months_are_said_as_people_know_them():
    assert site_of("https://www.anar.org/page") == "anar.org"
    assert site_of("room 3") == "room 3"
    assert when_words("2026-06", "en") == "June 2026"
    assert when_words("2026", "en") == "2026"
    assert when_words("2026-13", "en") == "2026"
