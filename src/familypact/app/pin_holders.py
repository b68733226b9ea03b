"""Who of a family can have a PIN: the grown-ups one together, each child one of its own."""

from dataclasses import dataclass

from familypact.app.ports import AgreementStore, Clock
from familypact.domain.errors import UnknownPartyError
from familypact.domain.family import GROWN_UPS, AgeBand, Child


@dataclass(frozen=True, slots=True)
class Holder:
    """`name` is "" for the grown-ups, who have no band either."""

    id: str
    name: str = ""
    band: AgeBand | None = None


class PinHolders:
    """Answers from the store each time it is asked."""

    def __init__(self, store: AgreementStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> tuple[Holder, ...]:
        """Give the grown-ups, then the children of the agreement and of the draft."""
        today = self._clock.today()
        children = (
            Holder(child.id, child.name.strip(), child.band_on(today))
            for child in self._children().values()
            if child.name.strip()
        )
        return (Holder(GROWN_UPS), *children)

    def of(self, holder_id: str) -> Holder:
        """Raise UnknownPartyError for who is not in this family."""
        for holder in self.all():
            if holder.id == holder_id:
                return holder
        raise UnknownPartyError(holder_id)

    def _children(self) -> dict[str, Child]:
        """Take a child as the draft has it: names and birthdays may just have been put right."""
        agreement, draft = self._store.latest(), self._store.load_draft()
        families = (() if agreement is None else (agreement.family,)) + (
            () if draft is None else (draft.family,)
        )
        return {child.id: child for family in families for child in family.children}
