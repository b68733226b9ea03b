"""Lets a deed through: at once where no PIN is set, else for who types it."""

from PySide6.QtWidgets import QDialog, QWidget

from familypact.app.pin_holders import Holder, PinHolders
from familypact.app.pins import Pins
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import GuardedDeed
from familypact.ui.pins import pin_words
from familypact.ui.pins.pin_dialog import PinDialog

__all__ = ["GuardedDeed", "PinGate"]


class PinGate:
    """One for each opened store. A store that cannot be asked lets nobody through."""

    def __init__(self, pins: Pins, holders: PinHolders, texts: Texts) -> None:
        self.pins = pins
        self.holders = holders
        self._texts = texts

    def allow(self, deed: GuardedDeed, parent: QWidget) -> bool:
        """Ask for the grown-ups' PIN where they set one; say whether the deed may be done."""
        if not self.guards(GROWN_UPS):
            return True
        return self._ask(Holder(GROWN_UPS), pin_words.why(deed), parent)

    def allow_child(self, child_id: str, parent: QWidget) -> bool:
        """Ask for the child's PIN where it set one; say whether it is the child that is here."""
        if not self.guards(child_id):
            return True
        holder = self._holder(child_id)
        return self._ask(holder, pin_words.why_child(holder), parent)

    def guards(self, holder_id: str) -> bool:
        """Say whether a PIN will be asked for; also where that cannot be found out."""
        try:
            return self.pins.is_set(holder_id)
        except FamilyPactError:
            return True

    def _holder(self, child_id: str) -> Holder:
        try:
            return self.holders.of(child_id)
        except FamilyPactError:
            return Holder(child_id)  # somebody who has left the family; the PIN stays theirs

    def _ask(self, holder: Holder, why: str, parent: QWidget) -> bool:
        dialog = PinDialog(self.pins, holder, why, self._texts, parent)
        allowed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return allowed
