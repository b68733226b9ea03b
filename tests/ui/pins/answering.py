"""Types into the dialogs around PINs and waits for what runs beside them."""

from familypact.ui.pins.pin_frame import PinFrame


def answer(qtbot, dialog: PinFrame, *typed: str) -> None:
    """Fill the fields in their order, press the button, and wait until it is done."""
    for field, words in zip(dialog.fields, typed, strict=True):
        field.setText(words)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
