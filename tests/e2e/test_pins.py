"""A PIN in the real window, by keyboard: set, guessed at, still waiting after a restart, reset."""

import re
from pathlib import Path

import pytest
from e2e.agreed import PASSPHRASE, vault, with_an_agreement
from e2e.keyboard import Keyboard
from fakes import FixedClock
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from ui.dialogs import save_as, when_asked

from familypact.bootstrap import make_texts
from familypact.bootstrap_keys import keyring_doors
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.domain.family import GROWN_UPS
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.probe import NoKeyring
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import SlotMaker, new_recovery_key
from familypact.ui.home.places import Places
from familypact.ui.look import remember_look
from familypact.ui.pins.new_pin_dialog import NewPinDialog
from familypact.ui.pins.news_card import PinNewsPart
from familypact.ui.pins.pin_dialog import PinDialog
from familypact.ui.pins.pin_frame import PinFrame
from familypact.ui.pins.sheet_dialog import SheetDialog
from familypact.ui.vault.vault_dialogs import EraseDialog

PIN, WRONG = "4073", "9999"
PAUSE = r"That was not the PIN several times, so there is a pause\. Try again in \d0 seconds\."


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring, but a passphrase
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    return tmp_path / "data"


@pytest.fixture
def application(qapp):
    yield make_application("en")
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    remember_look(qapp, None)


@pytest.fixture
def sheet(data: Path) -> str:
    """Make the family, and a recovery sheet; give what stands on it."""
    with_an_agreement(data)
    doors = keyring_doors()
    alone = Doors(probe=NoKeyring, keyring=doors.keyring, ciphers=doors.ciphers)
    recovery = new_recovery_key()
    changes = SlotChanges(data, SlotMaker(alone, FixedClock()))
    changes.use_sheet(vault(data).open(PASSPHRASE), recovery)
    return recovery.text()


@pytest.fixture
def in_safe_keeping(data, application, qtbot):
    """Give a function that starts the program and goes to "Safe keeping"."""

    def start() -> tuple[OpenedWindow, Keyboard]:
        start = Start(data, lambda: PASSPHRASE, make_texts(), contacts_file())
        opened = OpenedWindow(start, application)
        qtbot.addWidget(opened.window)
        opened.show()
        qtbot.waitActive(opened.window)
        keys = Keyboard(qtbot, opened.window)
        keys.wait_for(lambda: isinstance(opened.window.page, Places))
        keys.push("Safe keeping")
        return opened, keys

    return start


def type_in(qtbot, dialog: PinFrame, *words: str) -> None:
    """Type into the field that has the focus, and press Enter; for each field again."""
    qtbot.waitUntil(dialog.fields[0].hasFocus)
    for each in words:
        QTest.keyClicks(dialog.focusWidget(), each)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.is_busy)


def test_a_pin_is_set_guessed_at_and_reset_with_the_sheet(qtbot, sheet, in_safe_keeping, tmp_path):
    said: list[str] = []
    opened, keys = in_safe_keeping()
    when_asked(lambda dialog: type_in(qtbot, dialog, PIN, PIN), NewPinDialog)
    keys.push("Grown-ups: Set a PIN")
    opened.window.activateWindow()  # as a window manager does once a dialog is closed
    keys.wait_for(lambda: "Change the PIN" in keys.spoken())  # the keyboard is where it was
    when_asked(lambda dialog: said.append(guessed_at(qtbot, dialog)), PinDialog)
    keys.push("Erase everything")
    opened.window.close()

    opened, keys = in_safe_keeping()
    was_set = opened.flow.opened.pins.guards(GROWN_UPS)
    when_asked(lambda dialog: said.append(reset(qtbot, dialog, sheet)), PinDialog)
    keys.push("Erase everything")
    opened.window.activateWindow()
    keys.push("History")

    assert all(re.fullmatch(PAUSE, each) for each in said)
    assert len(said) == 2
    assert was_set
    assert not opened.flow.opened.pins.guards(GROWN_UPS)
    lines = [label.text() for label in opened.window.page.findChild(PinNewsPart).lines]
    assert "The PIN of Grown-ups was reset with the recovery sheet." in lines[0]
    assert "Grown-ups set a PIN." in lines[1]
    when_asked(save_as(tmp_path / "ours.txt"), QFileDialog)
    keys.push("Save as text")
    kept = (tmp_path / "ours.txt").read_text("utf-8")
    assert kept.endswith("".join(f"- {line}\n" for line in lines))


def guessed_at(qtbot, dialog: PinDialog) -> str:
    """Type a wrong one until there is a pause, and leave; give what was said."""
    for _ in range(4):
        type_in(qtbot, dialog, WRONG)
    said = dialog.problem.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    return said


def reset(qtbot, dialog: PinDialog, sheet: str) -> str:
    """Type the recovery key during the pause, and leave the question after it unanswered."""
    said = dialog.problem.text()
    when_asked(lambda asked: type_in(qtbot, asked, sheet.lower()), SheetDialog)
    when_asked(lambda asked: QTest.keyClick(asked, Qt.Key.Key_Escape), EraseDialog)
    Keyboard(qtbot, dialog).push("Forgotten?")
    return said
