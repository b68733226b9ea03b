"""From the home window to the wishes that wait, and to the version that all sign next."""

from ui.checkin.kitchen import Kitchen
from ui.window_steps import bench_at_home, home_of

from familypact.domain.proposal import ProposalKind
from familypact.ui.checkin.proposals_page import ProposalsPage
from familypact.ui.history.what_changed_page import WhatChangedPage


def at_home(qtbot, opened):
    """One wish waits, another one is agreed."""
    bench = bench_at_home()
    kitchen = Kitchen(store=bench.store, talks=bench.talks)
    child = bench.store.latest().family.children[0].id
    kitchen.propose(child, "", ProposalKind.ADD, "Fun", "We sing")
    kitchen.accept(kitchen.propose(child, "", ProposalKind.ADD, "Fresh air", "We walk"))
    window = opened(bench)
    return window, home_of(qtbot, window)


def test_a_wish_that_waits_is_one_press_away(qtbot, opened):
    window, home = at_home(qtbot, opened)

    home.waiting.table_button.click()

    assert isinstance(window.page.here(), ProposalsPage)


def test_an_agreed_change_leads_to_what_changes(qtbot, opened):
    window, home = at_home(qtbot, opened)

    home.waiting.version_button.click()

    assert isinstance(window.page, WhatChangedPage)
