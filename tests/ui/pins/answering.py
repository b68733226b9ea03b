"""Types into the dialogs around PINs and waits for what runs beside them."""

from ui.dialogs import when_asked

from familypact.ui.pins.pin_dialog import PinDialog
from familypact.ui.pins.pin_frame import PinFrame
from familypact.ui.pins.sheet_dialog import SheetDialog


def answer(qtbot, dialog: PinFrame, *typed: str) -> None:
    """Fill the fields in their order, press the button, and wait until it is done."""
    for field, words in zip(dialog.fields, typed, strict=True):
        field.setText(words)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)


def when_lost(qtbot, dialog: PinDialog, typed: str, said: list[str] | None = None) -> None:
    """Press "Forgotten?" and type that key."""

    def type_it(sheet: SheetDialog) -> None:
        if sheet.go_button.isEnabled():
            answer(qtbot, sheet, typed)
        if said is not None:
            said.append(sheet.problem.text())

    when_asked(type_it, SheetDialog)
    dialog.forgotten_button.click()
