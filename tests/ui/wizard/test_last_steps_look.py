"""The pages of steps 6 to 10 keep up with the look, small windows and mirrored reading."""

import pytest
from PySide6.QtCore import Qt
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
def app(qapp):
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, Scheme.LIGHT, 100)


@pytest.mark.parametrize("kind", PAGES)
def test_nothing_is_wider_than_a_small_window_with_the_biggest_text(qtbot, app, kind):
    apply_theme(app, Scheme.DARK, 200)
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


@pytest.mark.parametrize("kind", PAGES)
def test_a_mirrored_page_starts_at_the_right(qtbot, app, kind):
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    page = shown(qtbot, kind)

    assert page.title_label.alignment() & Qt.AlignmentFlag.AlignRight


def test_promises_grow_with_the_text_size(qtbot, app):
    page = shown(qtbot, ChildrenPage)
    [text] = page.promises.cards()[0].findChildren(ClauseText)
    before = text.font().pixelSize()

    apply_theme(app, Scheme.LIGHT, 200)

    assert text.font().pixelSize() == 2 * before


def test_a_long_name_is_cut_and_a_short_one_is_not():
    assert short_name(" Mia  Zoé ") == "Mia Zoé"
    assert short_name("x" * 300) == "x" * 27 + "…"


def test_sites_and_months_are_said_as_people_know_them():
    assert site_of("https://www.anar.org/page") == "anar.org"
    assert site_of("room 3") == "room 3"
    assert when_words("2026-06", "en") == "June 2026"
    assert when_words("2026", "en") == "2026"
    assert when_words("2026-13", "en") == "2026"
