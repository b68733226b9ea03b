"""Asks for a new PIN, twice, and keeps it."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from familypact.app.pin_holders import Holder
from familypact.app.pins import Pins
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.domain.pin import PinLock, plain_pin
from familypact.ui.error_dialog import words_for
from familypact.ui.pins import pin_words
from familypact.ui.pins.pin_frame import PinFrame


class NewPinDialog(PinFrame):
    """Accepted once the new PIN counts."""

    def __init__(
        self, pins: Pins, holder: Holder, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pins, self._holder, self._texts = pins, holder, texts
        self.head(pin_words.new(holder), pin_words.about_new(holder))
        self.first = self.add_field(self.tr("New PIN"))
        self.again = self.add_field(self.tr("The same once more"))
        self.go_button.setText(self.tr("Use this one"))
        self.finish_layout()

    @override
    def go(self) -> None:
        """Take Enter as "next field" while the second one is still empty."""
        if self.is_busy:
            return
        typed = self.first.text()
        if typed and not self.again.text():
            self.again.setFocus()
            return
        try:
            self._pins.check_new(self._holder.id, typed)
        except FamilyPactError as error:
            self._complain(pin_words.not_good(self._holder, error, self._texts), self.first)
            return
        if plain_pin(typed) != plain_pin(self.again.text()):
            words = self.tr("The two are not the same. Please type them again.")
            self._complain(words, self.again)
            return
        self.say("")
        self.run_beside(lambda: self._pins.made(self._holder.id, typed), self._keep, self._refuse)

    def _keep(self, lock: object) -> None:
        if not isinstance(lock, PinLock):
            return
        try:
            self._pins.keep(lock)
        except FamilyPactError as error:
            self._refuse(error)
            return
        self.accept()

    def _refuse(self, error: object) -> None:
        if isinstance(error, FamilyPactError):
            self._complain(words_for(error, self._texts), self.first)

    def _complain(self, words: str, field: QLineEdit) -> None:
        self.say(words)
        field.setFocus()
        field.selectAll()
