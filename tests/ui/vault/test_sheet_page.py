"""The recovery sheet counts only once its key was typed back."""

import pytest
from ui.vault.fake_safe import SHEET

from familypact.app.recovery import RecoveryKey
from familypact.ui.vault.sheet_page import SheetPage
from familypact.ui.widgets.banner import News

OTHER = RecoveryKey(bytes(range(1, 17)))


def shown(qtbot, *, asks_passphrase: bool = False) -> SheetPage:
    page = SheetPage(SHEET, asks_passphrase=asks_passphrase)
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive()
    return page


def done(page: SheetPage) -> list[bool]:
    seen: list[bool] = []
    page.typed_back.connect(lambda: seen.append(True))
    return seen


def test_typed_back_it_counts(qtbot):
    page = shown(qtbot)
    seen = done(page)

    page.field.setText(SHEET.text().lower().replace("-", " "))
    page.done_button.click()

    assert seen == [True]


@pytest.mark.parametrize("typed", ["", "abcd", OTHER.text(), SHEET.text() + "7"])
def test_anything_else_does_not_count(qtbot, typed):
    page = shown(qtbot)
    seen = done(page)

    page.field.setText(typed)
    page.done_button.click()

    assert seen == []
    assert page.banner.news() is News.PROBLEM


def test_a_slip_is_named_once_all_signs_are_there(qtbot):
    page = shown(qtbot)

    qtbot.keyClicks(page.field, SHEET.text()[:20])
    half = page.banner.isVisible()
    qtbot.keyClicks(page.field, SHEET.text()[20:])
    right = page.banner.news()
    page.field.clear()
    qtbot.keyClicks(page.field, OTHER.text())

    assert not half
    assert right is News.GOOD
    assert page.banner.news() is News.PROBLEM


def test_the_key_is_shown_only_to_who_asks(qtbot):
    page = shown(qtbot)
    hidden = page.key_label.isHidden()

    page.show_chip.click()

    assert hidden
    assert page.key_label.isVisible()


def test_the_passphrase_is_asked_for_only_with_new_locks(qtbot):
    page = shown(qtbot, asks_passphrase=True)
    before = page.passphrase_field.isHidden()

    page.lock_chip.click()
    page.passphrase_field.setText("correct horse")

    assert before
    assert page.passphrase_field.isVisible()
    assert page.wants_new_lock
    assert page.passphrase == "correct horse"


def test_without_a_passphrase_none_is_asked_for(qtbot):
    page = shown(qtbot)

    page.lock_chip.click()

    assert page.passphrase_field.isHidden()
    assert page.passphrase is None
