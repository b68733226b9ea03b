"""Finds the version of the agreement that counts now, for whoever cannot go on without one."""

from familypact.app.ports import AgreementStore
from familypact.domain.agreement import Agreement
from familypact.domain.errors import NoAgreementError


def in_force(store: AgreementStore) -> Agreement:
    """Raise NoAgreementError where there is none yet."""
    agreement = store.latest()
    if agreement is None:
        raise NoAgreementError
    return agreement
