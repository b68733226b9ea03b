"""The menu's card in the settings: what it says, and what its button does."""

from pathlib import Path

import pytest
from ui.home.fake_menu import FakeMenu
from ui.window_steps import bench_at_home, home_of

from familypact.app.menu_ports import MenuState
from familypact.domain.errors import FileNotWrittenError, StorageTrouble
from familypact.ui.home.menu_card import MenuCard
from familypact.ui.home.settings_page import SettingsPage


@pytest.fixture
def card_of(qtbot):
    def make(menu: FakeMenu) -> MenuCard:
        card = MenuCard(menu)
        qtbot.addWidget(card)
        card.show()
        return card

    return make


@pytest.mark.parametrize(
    ("state", "buttons"),
    [
        (MenuState.ABSENT, (True, False)),
        (MenuState.INSTALLED, (False, True)),
        (MenuState.OUT_OF_DATE, (True, True)),
        (MenuState.FOREIGN, (False, False)),
    ],
)
def test_it_offers_what_can_be_done(card_of, state, buttons):
    card = card_of(FakeMenu(state))

    assert (card.put_button.isVisible(), card.remove_button.isVisible()) == buttons
    assert ("/menu/entry" in card.standing_label.text()) == (state is MenuState.FOREIGN)


def test_it_puts_the_entry_there_and_takes_it_out_again(card_of):
    menu = FakeMenu()
    card = card_of(menu)
    before = card.standing_label.text()

    card.put_button.click()
    between = card.standing_label.text()
    there = menu.state
    card.remove_button.click()

    assert there is MenuState.INSTALLED
    assert menu.state is MenuState.ABSENT
    assert card.standing_label.text() == before != between


def test_the_keyboard_stays_in_the_card(card_of, qtbot):
    card = card_of(FakeMenu())
    with qtbot.waitActive(card):
        card.activateWindow()
    card.put_button.setFocus()

    card.put_button.click()

    assert card.remove_button.hasFocus()


def test_what_went_wrong_is_said_on_the_page(qtbot, opened):
    bench = bench_at_home()
    bench.menu_entry = FakeMenu(
        refuses=FileNotWrittenError(Path("/menu/entry"), StorageTrouble.READ_ONLY)
    )
    window = opened(bench)
    home_of(qtbot, window)
    places = window.stack.currentWidget()
    places.go_to(places.number_of("Settings"))
    page = window.findChild(SettingsPage)

    page.findChild(MenuCard).put_button.click()

    assert "did not allow" in page.banner.text()
    assert page.findChild(MenuCard).put_button.isVisible()


def test_where_the_computer_has_no_such_menu_there_is_no_card(qtbot, opened):
    bench = bench_at_home()
    bench.menu_entry = None
    window = opened(bench)
    home_of(qtbot, window)

    assert window.findChild(MenuCard) is None
