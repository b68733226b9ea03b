"""Asks one holder for the PIN; accepted only by who knows it or has the recovery sheet."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from familypact.app.pin_holders import Holder
from familypact.app.pins import Pins, PinTry
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError, PinRefusedError, PinTrouble
from familypact.ui.error_dialog import words_for
from familypact.ui.pins import pin_words
from familypact.ui.pins.pin_frame import PinFrame
from familypact.ui.pins.sheet_dialog import SheetDialog
from familypact.ui.widgets.buttons import SmallButton

_LOOK_AGAIN = 500  # milliseconds


class PinDialog(PinFrame):
    """Says how long a pause takes, and lets type again when it is over."""

    def __init__(
        self, pins: Pins, holder: Holder, why: str, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.head(pin_words.asked(holder), why)
        self._pins, self._holder, self._texts = pins, holder, texts
        self.field = self.add_field(pin_words.field_name(holder))
        self.go_button.setText(self.tr("Go on"))
        self.forgotten_button = SmallButton(pin_words.forgotten(holder), self, icon="lock")
        self.forgotten_button.setAutoDefault(False)
        self.forgotten_button.clicked.connect(self._reset)
        self.finish_layout(self.forgotten_button)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look_at_pause)
        self._look_at_pause()

    @override
    def go(self) -> None:
        typed = self.field.text()
        if not typed or self.is_busy:
            self.field.setFocus()
            return
        try:
            tried = self._pins.begin(self._holder.id)
        except FamilyPactError as error:
            self._refuse(error)
            return
        if tried is None:  # it was reset meanwhile
            self.accept()
            return
        self.say("")
        self.run_beside(
            lambda: self._pins.stretched(tried, typed),
            lambda check: self._compare(tried, check),
            self._refuse,
        )

    def _compare(self, tried: PinTry, check: object) -> None:
        try:
            is_right = isinstance(check, bytes) and self._pins.is_right(tried, check)
        except FamilyPactError as error:
            self._refuse(error)
            return
        if is_right:
            self.accept()
        else:
            self._refuse(PinRefusedError(PinTrouble.WRONG))

    def _refuse(self, error: object) -> None:
        self.field.clear()
        if isinstance(error, PinRefusedError):
            self.say(pin_words.wrong(self._holder))
            self._look_at_pause()
        elif isinstance(error, FamilyPactError):
            self.say(words_for(error, self._texts))
        self.field.setFocus()

    def _look_at_pause(self) -> None:
        """Say how long it takes; the field comes back when it is over."""
        try:
            left = self._pins.seconds_left(self._holder.id)
        except FamilyPactError as error:
            self.say(words_for(error, self._texts))
            return
        if left:
            self.let_type(on=False)
            self.say(pin_words.pause(self._holder, left))
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
            self.let_type(on=True)
            self.say(pin_words.over(self._holder))
            self.field.setFocus()

    def _reset(self) -> None:
        if self.is_busy:
            return
        dialog = SheetDialog(self._pins, self._holder, self._texts, self)
        is_reset = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if is_reset:
            self.accept()
