"""The card in "Safe keeping" sets, changes and takes away PINs; the history tells of it."""

import pytest
from family_samples import agreement_of, ortiz
from PySide6.QtWidgets import QWidget
from ui.dialogs import when_asked
from ui.pins.answering import answer
from ui.window_samples import Bench
from ui.window_steps import wait_for

from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import PinChange
from familypact.ui.home.places import Places
from familypact.ui.pins.new_pin_dialog import NewPinDialog
from familypact.ui.pins.news_card import PinNewsPart
from familypact.ui.pins.pin_dialog import PinDialog
from familypact.ui.pins.pins_card import PinRow, PinsCard
from familypact.ui.plain_page import PlainPage
from familypact.ui.vault.safe_page import SafePage
from familypact.ui.widgets.banner import News

PIN = "4073"


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    return bench


def safe_keeping(places: Places) -> SafePage:
    page = places.findChild(SafePage)
    assert page is not None
    places.go_to_page(page)
    return page


def row_of(page: PlainPage, holder_id: str) -> PinRow:
    card = page.findChild(PinsCard)
    assert card is not None
    return next(row for row in card.rows if row.holder.id == holder_id)


def child_of(bench: Bench) -> str:
    agreement = bench.store.latest()
    assert agreement is not None
    return agreement.family.children[0].id


def lines_of(widget: QWidget) -> list[str]:
    part = widget.findChild(PinNewsPart)
    assert part is not None
    return [label.text() for label in part.lines]


def test_it_lists_the_grown_ups_and_every_child(qtbot, opened, bench):
    page = safe_keeping(wait_for(qtbot, opened(bench), Places))

    card = page.findChild(PinsCard)

    family = bench.store.latest().family
    assert [row.holder.id for row in card.rows] == [GROWN_UPS, *(c.id for c in family.children)]
    assert all(row.drop_button.isHidden() for row in card.rows)


def test_a_first_pin_is_set_without_a_question_and_then_it_is_asked_for(qtbot, opened, bench):
    page = safe_keeping(wait_for(qtbot, opened(bench), Places))
    when_asked(lambda dialog: answer(qtbot, dialog, PIN, PIN), NewPinDialog)

    row_of(page, GROWN_UPS).set_button.click()

    row = row_of(page, GROWN_UPS)
    assert page.banner.news() is News.GOOD
    assert not row.drop_button.isHidden()
    assert row.set_button.accessibleName() == "Grown-ups: Change the PIN"
    assert bench.pins.pins().is_set(GROWN_UPS)


def test_without_a_recovery_sheet_the_grown_ups_are_told_at_once(qtbot, opened, bench):
    bench.pins.sheet.there = False
    page = safe_keeping(wait_for(qtbot, opened(bench), Places))

    row_of(page, GROWN_UPS).set_button.click()

    assert page.banner.news() is News.PROBLEM
    assert "recovery sheet" in page.banner.text()


def test_only_who_knows_the_pin_may_change_it(qtbot, opened, bench):
    child = child_of(bench)
    bench.pins.set(child, PIN)
    page = safe_keeping(wait_for(qtbot, opened(bench), Places))

    when_asked(lambda dialog: dialog.leave_button.click(), PinDialog)
    row_of(page, child).set_button.click()
    kept = bench.pins.store.lock(child)
    when_asked(lambda dialog: _let_in_and_set(qtbot, dialog, "2580"), PinDialog)
    row_of(page, child).set_button.click()

    assert kept is not None
    assert bench.pins.store.lock(child) != kept
    assert [news.change for news in bench.pins.store.told] == [PinChange.CHANGED]


def test_only_who_knows_the_pin_may_take_it_away_and_the_history_says_so(qtbot, opened, bench):
    child = child_of(bench)
    bench.pins.set(child, PIN)
    places = wait_for(qtbot, opened(bench), Places)
    page = safe_keeping(places)

    when_asked(lambda dialog: answer(qtbot, dialog, "0000"), PinDialog)
    row_of(page, child).drop_button.click()
    kept = bench.pins.store.lock(child)
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)
    row_of(page, child).drop_button.click()
    history = places.findChild(PinNewsPart).parentWidget()
    while not isinstance(history, PlainPage):
        history = history.parentWidget()
    places.go_to_page(history)

    assert kept is not None
    assert bench.pins.store.lock(child) is None
    assert lines_of(places) == ["22 November 2026: Mia took the PIN away."]


def test_what_belongs_to_somebody_who_left_is_told_without_a_name(qtbot, opened, bench):
    bench.pins.pins().reset("gone")

    places = wait_for(qtbot, opened(bench), Places)

    assert "somebody who has left the pact" in lines_of(places)[0]


def _let_in_and_set(qtbot, dialog: PinDialog, new: str) -> None:
    when_asked(lambda asked: answer(qtbot, asked, new, new), NewPinDialog)
    answer(qtbot, dialog, PIN)
