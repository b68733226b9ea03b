"""Does the wizard's whole job at once, for answers that come from a file."""

from familypact.app.agree import Agree
from familypact.app.first_values import FirstValues
from familypact.app.ports import Clock
from familypact.app.steps import Step
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft


class MakeAgreement:
    """Fills in what the answers leave open, step by step, and agrees."""

    def __init__(self, first_values: FirstValues, agree: Agree, clock: Clock) -> None:
        self._first_values = first_values
        self._agree = agree
        self._clock = clock

    def complete(self, draft: Draft) -> Draft:
        """Return the draft as the wizard would have prepared it."""
        for step in Step:
            draft = self._first_values.prepare(draft, step, self._clock.today())
        return draft

    def make(self, draft: Draft) -> Agreement:
        """Store the agreement; raise DraftIncompleteError naming the step that lacks an answer."""
        return self._agree.agree(self.complete(draft))
