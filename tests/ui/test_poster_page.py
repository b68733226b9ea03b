"""The finished poster on the screen: as large as there is room, never distorted."""

import pytest
from PySide6.QtCore import Qt

from familypact.app.ports import PageImage
from familypact.app.settings import Design, Document, Edition, Paper
from familypact.ui.poster_page import PosterPage
from familypact.ui.sheet_view import SheetView


def a_page(width: int = 210, height: int = 297) -> PageImage:
    return PageImage(width, height, bytes([200, 30, 30]) * (width * height))


@pytest.fixture
def page(qtbot):
    page = PosterPage()
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.arrive()
    return page


def test_the_keyboard_starts_at_printing(qtbot, page):
    with qtbot.waitSignal(page.print_wanted):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)


def test_every_button_says_what_is_wanted(qtbot, page):
    with qtbot.waitSignal(page.save_wanted):
        page.save_button.click()
    with qtbot.waitSignal(page.left):
        page.leave_button.click()
    with qtbot.waitSignal(page.open_wanted):
        page.open_button.click()


def test_a_choice_keeps_what_was_chosen_before(page):
    chosen = []
    page.edition_chosen.connect(chosen.append)
    page.show_edition(Edition(Paper.A3))

    page.choice.designs.button("playful").click()
    page.choice.ink.button("save-ink").click()
    page.choice.documents.button("agreement").click()

    assert chosen[-1] == Edition(Paper.A3, Design.PLAYFUL, True, Document.AGREEMENT)


def test_one_page_has_nothing_to_turn(page):
    page.show_pages([a_page()])

    assert not page.turner.isVisible()


def test_every_page_can_be_looked_at(page):
    page.show_pages([a_page(), a_page(300, 200), a_page(100, 200)])

    page.turner.on_button.click()
    page.turner.on_button.click()

    assert page.turner.label.text() == "Page 3 of 3"
    assert not page.turner.on_button.isEnabled()
    assert page.sheet.heightForWidth(100) == 200
    page.turner.back_button.click()
    assert page.turner.page == 1


def test_fewer_pages_than_before_show_the_last_one(page):
    page.show_pages([a_page(), a_page(), a_page()])
    page.turner.on_button.click()
    page.turner.on_button.click()

    page.show_pages([a_page(), a_page()])

    assert page.turner.label.text() == "Page 2 of 2"


def test_drawing_that_takes_long_can_be_stopped(qtbot, page):
    assert not page.cancel_button.isVisible()
    page.show_busy(busy=True)

    with qtbot.waitSignal(page.cancelled):
        page.cancel_button.click()

    page.show_pages([a_page()])
    assert not page.cancel_button.isVisible()


def test_the_whole_sheet_is_seen_at_once(page):
    page.show_pages([a_page()])

    assert page.sheet.width() / page.sheet.height() == pytest.approx(210 / 297, rel=0.02)
    assert page.scroll_area.verticalScrollBar().maximum() < 80


def test_a_small_window_shows_it_readable_and_scrolls(qtbot, page):
    page.show_pages([a_page()])

    page.resize(960, 640)
    qtbot.wait(10)

    assert page.sheet.width() >= 420


@pytest.mark.parametrize(("width", "height"), [(210, 297), (216, 279), (100, 400), (300, 100)])
def test_a_sheet_keeps_its_shape(qtbot, width, height):
    view = SheetView("Picture of the poster")
    qtbot.addWidget(view)

    view.show_page(a_page(width, height))
    view.fit(600)

    assert view.heightForWidth(300) == pytest.approx(300 * height / width, abs=1)


def test_before_there_is_a_picture_it_says_so(qtbot):
    view = SheetView("Picture of the poster")
    qtbot.addWidget(view)
    view.resize(400, 566)

    empty = view.grab().toImage()
    view.show_page(a_page())
    drawn = view.grab().toImage()

    colours = {empty.pixelColor(x, 283).rgb() for x in range(400)}
    assert len(colours) > 2  # words are there
    assert drawn.pixelColor(200, 283).getRgb()[:3] == (200, 30, 30)
