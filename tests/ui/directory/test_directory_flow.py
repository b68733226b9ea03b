"""The place leads to the corrections and shows them on the way back; a PIN may stand before it."""

from ui.dialogs import when_asked
from ui.directory.test_our_places_page import a_card, write
from ui.pins.answering import answer
from ui.window_steps import bench_at_home, home_of, page_of, wait_for

from familypact.domain.family import GROWN_UPS
from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.directory.our_places_page import OurPlacesPage
from familypact.ui.home.places import Places
from familypact.ui.pins.pin_dialog import PinDialog

PIN = "4073"


def directory_in(qtbot, window):
    home_of(qtbot, window)
    places = page_of(window)
    page = places.findChild(DirectoryPage)
    places.go_to_page(page)
    return page


def test_a_corrected_number_is_in_the_directory_at_once(qtbot, opened):
    bench = bench_at_home()
    window = opened(bench)
    directory_in(qtbot, window).correct_button.click()
    page = wait_for(qtbot, window, OurPlacesPage)
    contact_id = a_card(page).checked().contact.id
    page.contacts.cards[contact_id].correct.click()
    write(page.contacts.corrections[contact_id].phone, "0800 55")

    page.done_button.click()

    places = wait_for(qtbot, window, Places)
    here = places.here()
    assert isinstance(here, DirectoryPage)
    found = {each.contact.id: each.contact.phone for each in here.places.found()}
    assert found[contact_id] == "0800 55"


def test_a_pin_of_the_grown_ups_stands_before_it(qtbot, opened):
    bench = bench_at_home()
    bench.pins.set(GROWN_UPS, PIN)
    window = opened(bench)
    page = directory_in(qtbot, window)

    when_asked(lambda dialog: dialog.leave_button.click(), PinDialog)
    page.correct_button.click()
    without = page_of(window)
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)
    page.correct_button.click()

    assert isinstance(without, Places)
    assert isinstance(page_of(window), OurPlacesPage)
