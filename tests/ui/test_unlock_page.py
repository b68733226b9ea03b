"""Asking for the family passphrase, or for a new one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from familypact.app.ports import KeyState
from familypact.app.recovery import RecoveryKey
from familypact.ui.unlock_page import UnlockPage


def shown(qtbot, state: KeyState) -> UnlockPage:
    page = UnlockPage(state)
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.arrive()
    return page


def given(page: UnlockPage) -> list[str]:
    words: list[str] = []
    page.given.connect(words.append)
    return words


def test_a_new_passphrase_is_typed_twice(qtbot):
    page = shown(qtbot, KeyState.NEW_WITHOUT_KEYRING)
    words = given(page)

    page.first.setText("pâte à crêpes")
    qtbot.keyClick(page.first, Qt.Key.Key_Return)
    assert page.focusWidget() is page.again
    page.again.setText("pâte à crêpes")
    qtbot.keyClick(page.again, Qt.Key.Key_Return)

    assert words == ["pâte à crêpes"]


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [
        ("short", "short", "at least 8 letters"),
        ("", "", "at least 8 letters"),
        ("correct horse", "correct house", "not the same"),
        ("correct horse", "", "not the same"),
    ],
)
def test_what_will_not_do_is_said_and_nothing_is_given(qtbot, first, again, said):
    page = shown(qtbot, KeyState.NEW_WITHOUT_KEYRING)
    words = given(page)
    page.first.setText(first)
    page.again.setText(again)

    page.open_button.click()

    assert said in page.banner.text()
    assert words == []
    assert page.open_button.isEnabled()


@pytest.mark.parametrize(
    "state", [KeyState.NEEDS_PASSPHRASE, KeyState.KEYRING_LOCKED, KeyState.KEY_MISSING]
)
def test_a_known_passphrase_is_typed_once(qtbot, state):
    page = shown(qtbot, state)
    words = given(page)

    page.first.setText("correct horse")
    qtbot.keyClick(page.first, Qt.Key.Key_Return)

    assert words == ["correct horse"]
    assert page.again.isHidden()


def test_a_locked_keyring_is_asked_again_without_a_passphrase(qtbot):
    page = shown(qtbot, KeyState.KEYRING_LOCKED)
    words = given(page)

    page.open_button.click()

    assert words == [""]


def test_each_state_says_something_of_its_own(qtbot):
    asked = (
        KeyState.NEW_WITHOUT_KEYRING,
        KeyState.NEEDS_PASSPHRASE,
        KeyState.KEYRING_LOCKED,
        KeyState.KEY_MISSING,
    )

    titles = {shown(qtbot, state).title_label.text() for state in asked}

    assert len(titles) == len(asked)


def test_a_second_try_waits_for_the_first_and_then_starts_from_what_was_typed(qtbot):
    page = shown(qtbot, KeyState.NEEDS_PASSPHRASE)
    words = given(page)
    page.first.setText("wrong horse")

    page.open_button.click()
    page.open_button.click()
    page.refuse("This passphrase does not open the data.")

    assert words == ["wrong horse"]
    assert page.focusWidget() is page.first
    assert page.first.selectedText() != ""


def test_the_letters_are_hidden_until_somebody_wants_to_see_them(qtbot):
    page = shown(qtbot, KeyState.NEW_WITHOUT_KEYRING)
    hidden = page.first.echoMode()

    page.show_chip.click()

    assert hidden is QLineEdit.EchoMode.Password
    assert page.first.echoMode() is page.again.echoMode() is QLineEdit.EchoMode.Normal


def test_the_fields_have_names(qtbot):
    page = shown(qtbot, KeyState.NEW_WITHOUT_KEYRING)

    assert page.first.accessibleName() == "Family passphrase"
    assert page.again.accessibleName() == "The same once more"


SHEET = RecoveryKey(bytes(range(16))).text()


def test_the_recovery_key_is_typed_in_sight_and_a_slip_is_named_at_once(qtbot):
    page = shown(qtbot, KeyState.KEY_MISSING)
    words = given(page)

    page.recovery_button.click()
    assert page.first.accessibleName() == "Recovery key"
    assert page.first.echoMode() is QLineEdit.EchoMode.Normal
    page.first.setText(SHEET[:-1] + ("0" if SHEET[-1] != "0" else "1"))
    page.open_button.click()
    assert "wrong or missing" in page.banner.text()
    page.first.setText(SHEET.lower().replace("-", " "))
    page.open_button.click()

    assert words == [SHEET.lower().replace("-", " ")]


def test_from_the_recovery_key_one_comes_back_to_the_passphrase(qtbot):
    page = shown(qtbot, KeyState.NEEDS_PASSPHRASE)

    page.recovery_button.click()
    page.first.setText("half a key")
    page.recovery_button.click()

    assert page.first.accessibleName() == "Family passphrase"
    assert page.first.text() == ""
    assert page.first.echoMode() is QLineEdit.EchoMode.Password


def test_while_the_keyring_asks_something_else_may_be_typed(qtbot):
    page = shown(qtbot, KeyState.KEYRING_LOCKED)

    page.open_button.click()

    assert page.first.isEnabled()
    assert page.recovery_button.isEnabled()
    assert "asks for the password" in page.banner.text()


def test_a_new_family_has_no_sheet_yet(qtbot):
    assert shown(qtbot, KeyState.NEW_WITHOUT_KEYRING).recovery_button.isHidden()
