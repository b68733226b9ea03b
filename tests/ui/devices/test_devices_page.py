"""Devices & controls: the rules that are backed, the maker's name, a tick with its day."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from fakes import FixedClock, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from safety_samples import MemorySafety
from unit.catalogue.grades import GROWN_UP, assert_within

from familypact.app.devices import Devices
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.control import Platform
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.ui.devices.devices_page import DevicesPage
from familypact.ui.devices.platform_names import platform_name
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


def stops_from(first: QWidget, last: QWidget) -> list[QWidget]:
    """Give what the tab key reaches from one to the other."""
    stops, widget = [first], first
    while widget is not last:
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(widget)
    return stops


def test_every_control_has_a_name_of_its_own(qtbot):
    page = shown(qtbot)
    page.more_button.click()
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]

    names = [button.accessibleName() or button.text() for button in buttons]

    assert len(names) > 30
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_a_tick_keeps_a_name_of_its_own(qtbot):
    page = shown(qtbot)
    card = page.cards[0]
    platform, chip = next(iter(card.chips.items()))

    chip.click()

    assert chip.accessibleName().startswith("Set up together on 22 November 2026: ")
    assert card.title_label.text() in chip.accessibleName()
    assert platform_name(platform) in chip.accessibleName()


@pytest.mark.parametrize("more", [False, True])
def test_the_tab_key_goes_from_top_to_bottom(qtbot, more):
    page = shown(qtbot)
    page.arrive()
    if more:
        page.more_button.click()
    last = page.more_button if not more else list(page.cards[-1].chips.values())[-1]

    stops = stops_from(page.platforms.button("apple"), last)

    places = [stop.mapTo(page, QPoint(0, stop.height() // 2)).y() for stop in stops]
    assert len(stops) > 5
    assert all(first <= then + 30 for first, then in pairwise(places))
