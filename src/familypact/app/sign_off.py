"""Lets somebody who has not signed yet sign an agreement that is in force."""

from familypact.app.in_force import in_force
from familypact.app.ports import AgreementStore
from familypact.domain.agreement import Agreement
from familypact.domain.sign_off import SignOff


class SignLater:
    """Adds a sign-off to the version in force."""

    def __init__(self, store: AgreementStore) -> None:
        self._store = store

    def sign(self, sign_off: SignOff) -> Agreement:
        """Store the sign-off; raise NoAgreementError or UnknownPartyError."""
        agreement = in_force(self._store)
        signed = agreement.with_sign_off(sign_off)
        self._store.add_sign_off(agreement.number, sign_off)
        return signed
