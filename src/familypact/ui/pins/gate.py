"""Lets a deed through: at once where no PIN is set, else for who types it."""

from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from familypact.app.guarded import guarded_deeds, leaving_children
from familypact.app.pin_holders import Holder, PinHolders
from familypact.app.pins import Pins
from familypact.app.ports import AgreementStore
from familypact.app.texts import Texts
from familypact.domain.draft import Draft
from familypact.domain.errors import FamilyPactError
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import GuardedDeed
from familypact.ui.pins import pin_words
from familypact.ui.pins.new_pin_dialog import NewPinDialog
from familypact.ui.pins.pin_dialog import PinDialog

__all__ = ["Gate", "GuardedDeed", "PinGate"]


class Gate:
    """Lets everything through: for pages that are shown without an opened store."""

    def allow(self, _deed: GuardedDeed, _parent: QWidget) -> bool:
        """Ask for the grown-ups' PIN where they set one; say whether the deed may be done."""
        return True

    def allow_child(self, _child_id: str, _parent: QWidget) -> bool:
        """Ask for the child's PIN where it set one; say whether it is the child that is here."""
        return True

    def allow_signing(self, party_id: str, parent: QWidget, *, is_child: bool) -> bool:
        """Ask whoever is to sign for the PIN that guards it."""
        if is_child:
            return self.allow_child(party_id, parent)
        return self.allow(GuardedDeed.SIGN_GROWN_UP, parent)

    def guards(self, _holder_id: str) -> bool:
        """Say whether a PIN will be asked for; also where that cannot be found out."""
        return False

    def may_choose(self, _child_id: str) -> bool:
        """Say whether the child can choose a PIN here and now."""
        return False

    def choose(self, _child_id: str, _parent: QWidget) -> bool:
        """Let a child choose its PIN; say whether there is one now."""
        return False


class PinGate(Gate):
    """One for each opened store. A store that cannot be asked lets nobody through."""

    def __init__(self, pins: Pins, holders: PinHolders, texts: Texts) -> None:
        self.pins = pins
        self.holders = holders
        self._texts = texts

    @override
    def allow(self, deed: GuardedDeed, parent: QWidget) -> bool:
        return self._ask(Holder(GROWN_UPS), pin_words.why(deed), parent)

    @override
    def allow_child(self, child_id: str, parent: QWidget) -> bool:
        holder = self._holder(child_id)
        return self._ask(holder, pin_words.why_child(holder), parent)

    def allow_version(self, draft: Draft, store: AgreementStore, parent: QWidget) -> bool:
        """Ask for the grown-ups' PIN where a new version changes what they guard.

        Ask a child with a PIN before it is left out, too: put in anew it would have none.
        """
        try:
            in_force = store.latest()
            deeds, leaving = guarded_deeds(draft, in_force), leaving_children(draft, in_force)
        except FamilyPactError:
            deeds, leaving = (GuardedDeed.CHANGE_FIXED_RULES,), ()
        if deeds and not self.allow(deeds[0], parent):
            return False
        return all(self._allow_leaving(child_id, parent) for child_id in leaving)

    def _allow_leaving(self, child_id: str, parent: QWidget) -> bool:
        holder = self._holder(child_id)
        return self._ask(holder, pin_words.why_leaving(holder), parent)

    def allow_change(self, holder: Holder, parent: QWidget) -> bool:
        """Ask for a PIN that is to be changed or taken away, if there is one."""
        return self._ask(holder, pin_words.why_change(holder), parent)

    @override
    def guards(self, holder_id: str) -> bool:
        try:
            return self.pins.is_set(holder_id)
        except FamilyPactError:
            return True

    @override
    def may_choose(self, child_id: str) -> bool:
        return not self.guards(child_id)

    @override
    def choose(self, child_id: str, parent: QWidget) -> bool:
        return self.set_pin(self._holder(child_id), parent)

    def set_pin(self, holder: Holder, parent: QWidget) -> bool:
        """Ask for a new PIN; whoever has one already was let through before."""
        dialog = NewPinDialog(self.pins, holder, self._texts, parent)
        is_set = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return is_set

    def _holder(self, child_id: str) -> Holder:
        try:
            return self.holders.of(child_id)
        except FamilyPactError:
            return Holder(child_id)  # somebody who has left the family; the PIN stays theirs

    def _ask(self, holder: Holder, why: str, parent: QWidget) -> bool:
        if not self.guards(holder.id):
            return True
        dialog = PinDialog(self.pins, holder, why, self._texts, parent)
        allowed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return allowed
