"""Everything "Something happened" shows at one moment, and which contact stands where."""

from dataclasses import dataclass, field

from familypact.domain.agreement import AgreedPlan
from familypact.domain.family import Family, TrustedAdult
from familypact.domain.help import Caller, CheckedContact, Contact, ContactKind, NoEmergency
from familypact.domain.incident import IncidentAdvice

# Where the European numbers and addresses of the directory (ids "eu-...") are of use.
# fmt: off
_EUROPE = frozenset({
    "AD", "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "CH", "CY", "CZ", "DE",
    "DK", "EE", "ES", "FI", "FR", "GB", "GE", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO",
    "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "TR", "UA", "XK",
})
# fmt: on
_EUROPEAN_IDS = ("eu-", "intl-bik")


@dataclass(frozen=True, slots=True)
class HelpView:
    """Everything the two doors need; empty parts where the family has not said it yet.

    `contacts` are all that are known, the family's own checked ones first. `family` says which
    words its children are given.
    """

    country: str
    trusted: tuple[TrustedAdult, ...]
    plans: tuple[AgreedPlan, ...]
    contacts: tuple[CheckedContact, ...]
    no_emergency: NoEmergency | None = None  # why there is no emergency number among them
    family: Family = field(default_factory=Family)
    advice: tuple[IncidentAdvice, ...] = ()

    def emergency(self) -> CheckedContact | None:
        for checked in self.contacts:
            if checked.contact.kind is ContactKind.EMERGENCY:
                return checked
        return None

    def for_child(self) -> tuple[CheckedContact, ...]:
        """Give the lines a child may call or write to, the nearest to this child only.

        What the family checked comes first. Lines for anyone and numbers abroad are shown only
        where the country has none for children.
        """
        lines = [c for c in self.useful() if c.contact.kind is ContactKind.HELPLINE]
        checked = [c for c in lines if c.checked and _suits_child(c.contact)]
        unchecked = [c for c in lines if not c.checked]
        at_home = [c for c in unchecked if c.contact.country]
        for_children = [c for c in at_home if Caller.CHILD in c.contact.for_whom]
        if checked or for_children:
            return (*checked, *for_children)
        for_anyone = [c for c in at_home if _suits_child(c.contact)]
        abroad = [c for c in unchecked if Caller.CHILD in c.contact.for_whom and c.contact.phone]
        return tuple(for_anyone or abroad)

    def for_grown_up(self) -> tuple[CheckedContact, ...]:
        """Give what a grown-up needs besides the emergency number."""
        return tuple(c for c in self.useful() if c.contact.kind is not ContactKind.EMERGENCY)

    def useful(self) -> tuple[CheckedContact, ...]:
        """Leave out European numbers elsewhere, unless the family itself checked them."""
        abroad = self.country and self.country not in _EUROPE
        return tuple(c for c in self.contacts if c.checked or not (abroad and _european(c.contact)))


NOTHING_KNOWN = HelpView(country="", trusted=(), plans=(), contacts=())


def _european(contact: Contact) -> bool:
    return not contact.country and contact.id.startswith(_EUROPEAN_IDS)


def _suits_child(contact: Contact) -> bool:
    return bool({Caller.CHILD, Caller.ANYONE} & set(contact.for_whom)) or not contact.for_whom
