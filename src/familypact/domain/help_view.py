"""Everything "Something happened" shows at one moment."""

from dataclasses import dataclass

from familypact.domain.agreement import AgreedPlan
from familypact.domain.family import TrustedAdult
from familypact.domain.help import Caller, CheckedContact, Contact, ContactKind


@dataclass(frozen=True, slots=True)
class HelpView:
    """Everything the two doors need; empty parts where the family has not said it yet."""

    country: str
    trusted: tuple[TrustedAdult, ...]
    plans: tuple[AgreedPlan, ...]
    contacts: tuple[CheckedContact, ...]

    def for_child(self) -> tuple[CheckedContact, ...]:
        """Give the lines a child may call or write to: helplines first."""
        return tuple(
            c for c in self.contacts if c.contact.kind is ContactKind.HELPLINE and _suits(c.contact)
        )

    def emergency(self) -> CheckedContact | None:
        for checked in self.contacts:
            if checked.contact.kind is ContactKind.EMERGENCY:
                return checked
        return None

    def others(self) -> tuple[CheckedContact, ...]:
        """Give what a grown-up needs besides the emergency number."""
        return tuple(c for c in self.contacts if c.contact.kind is not ContactKind.EMERGENCY)


def _suits(contact: Contact) -> bool:
    return bool({Caller.CHILD, Caller.ANYONE} & set(contact.for_whom)) or not contact.for_whom
