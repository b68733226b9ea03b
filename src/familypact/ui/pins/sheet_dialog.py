"""Resets a forgotten PIN for whoever has the recovery sheet; the history shows it."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.pin_holders import Holder
from familypact.app.pins import Pins
from familypact.app.recovery import typed_recovery_key
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.ui.error_dialog import words_for
from familypact.ui.pins import pin_words
from familypact.ui.pins.pin_frame import PinFrame

_SHAPE = "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"


class SheetDialog(PinFrame):
    """Accepted once the PIN is gone."""

    def __init__(
        self, pins: Pins, holder: Holder, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pins, self._holder, self._texts = pins, holder, texts
        self.head(pin_words.lost(holder), pin_words.about_sheet(holder))
        self.field = self.add_field(self.tr("Recovery key"), hidden=False)
        self.field.setPlaceholderText(_SHAPE)
        self.go_button.setText(self.tr("Reset the PIN"))
        self.finish_layout()
        self._look_for_sheet()

    @override
    def go(self) -> None:
        typed = self.field.text()
        if self.is_busy:
            return
        if typed_recovery_key(typed) is None:
            self.say(self.tr("A sign is wrong or missing. Compare each group with the sheet."))
            self.field.setFocus()
            return
        self.say("")
        self.run_beside(lambda: self._pins.is_sheet(typed), self._take, self._refuse)

    def _take(self, is_sheet: object) -> None:
        if is_sheet is not True:
            self.say(self.tr("This key opens nothing here. Only the newest sheet counts."))
            self.field.setFocus()
            return
        try:
            self._pins.reset(self._holder.id)
        except FamilyPactError as error:
            self._refuse(error)
            return
        self.accept()

    def _refuse(self, error: object) -> None:
        if isinstance(error, FamilyPactError):
            self.say(words_for(error, self._texts))

    def _look_for_sheet(self) -> None:
        """Say at once where nothing can be typed that helps."""
        try:
            has_sheet = self._pins.has_sheet()
        except FamilyPactError as error:
            self._refuse(error)
            return
        if not has_sheet:
            self.let_type(on=False)
            self.say(
                self.tr(
                    "There is no recovery sheet yet. Make one in Safe keeping, then come back here."
                )
            )
