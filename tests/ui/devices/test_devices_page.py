"""Devices & controls: the rules that are backed, the maker's name, a tick with its day."""

from pathlib import Path

from fakes import FixedClock, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from safety_samples import MemorySafety
from unit.catalogue.grades import GROWN_UP, assert_within

from familypact.app.devices import Devices
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.control import Platform
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.ui.devices.devices_page import DevicesPage
from familypact.ui.help.open_button import OpenButton
from familypact.ui.widgets.text_label import TextLabel


def shown(qtbot, safety: MemorySafety | None = None) -> DevicesPage:
    store, clock = MemoryStore(), FixedClock()
    store.agree(agreement_of(ortiz()))
    devices = Devices(store, safety or MemorySafety(), whole_catalogue(), clock)
    page = DevicesPage(devices, PlainTexts(), clock.today())
    qtbot.addWidget(page)
    page.resize(900, 740)
    page.show()
    return page


def words_of(page: DevicesPage) -> list[str]:
    return [label.text() for label in page.findChildren(TextLabel) if label.isVisible()]


def test_a_control_says_which_rule_of_theirs_it_backs_up(qtbot):
    page = shown(qtbot)

    assert any(words.startswith("Backs up “") for words in words_of(page))
    assert page.platforms.value() == {"apple", "android", "router"}


def test_the_others_come_on_request(qtbot):
    page = shown(qtbot)
    before = len(page.cards)

    page.more_button.click()

    assert len(page.cards) > before
    assert not page.more_button.isVisible()


def test_a_device_one_does_not_have_is_left_out(qtbot):
    page = shown(qtbot)
    page.more_button.click()

    page.platforms.button("apple").click()
    page.more_button.click()

    assert page.cards
    assert all(p.platform is not Platform.APPLE for c in page.cards for p in c.found.places)


def test_without_any_device_it_says_what_to_do(qtbot):
    page = shown(qtbot)

    for key in list(page.platforms.value()):
        page.platforms.button(key).click()

    assert page.cards == []
    assert page.nothing_label.isVisible()


def test_set_up_together_is_kept_with_its_day_and_can_be_taken_back(qtbot):
    safety = MemorySafety()
    page = shown(qtbot, safety)
    chip = page.cards[0].chips[Platform.APPLE]

    chip.click()
    said, kept = chip.text(), safety.set_ups()
    chip.click()

    assert said == "Set up together on 22 November 2026"
    assert len(kept) == 1
    assert (chip.text(), safety.set_ups()) == ("Set up together", ())


def test_a_tick_that_cannot_be_kept_is_not_shown(qtbot):
    safety = MemorySafety()
    safety.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)
    page = shown(qtbot, safety)
    chip = page.cards[0].chips[Platform.APPLE]

    chip.click()

    assert not chip.isChecked()
    assert page.banner.isVisible()


def test_every_place_can_be_opened_and_how_to_do_it_openly_is_one_press_away(qtbot):
    page = shown(qtbot)
    card = page.cards[0]

    card.more_button.click()

    assert len(card.findChildren(OpenButton)) == len(card.found.places)
    assert card.found.control.openly in words_of(page)


def test_the_words_are_easy_enough(qtbot):
    page = shown(qtbot)

    assert_within(GROWN_UP, [page.lead_label.text(), page.nothing_label.text()])
    assert page.scroll_area.horizontalScrollBar().maximum() == 0
