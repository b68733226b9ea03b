"""Starts the next version from the one in force."""

from dataclasses import replace

from familypact.app.in_force import in_force
from familypact.app.ports import AgreementStore
from familypact.app.steps import Step
from familypact.domain.draft import Draft


class ChangeAgreement:
    """Makes a draft of the agreement in force; the agreement itself stays as it is."""

    def __init__(self, store: AgreementStore) -> None:
        self._store = store

    def start(self) -> Draft:
        """Store and return the draft, opened at the house rules; raise NoAgreementError.

        A draft that is already being made is kept and returned.
        """
        found = self._store.load_draft()
        if found is not None:
            return found
        agreement = in_force(self._store)
        draft = replace(agreement.draft, step=int(Step.RULES), furthest=int(Step.SIGN))
        self._store.save_draft(draft)
        return draft
