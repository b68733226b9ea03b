"""What a family made of the directory: its own contacts, corrections and hidden ones come first."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from familypact.domain.help import CheckedContact, Contact


def merge(
    directory: Sequence[Contact], own: Iterable[CheckedContact], country: str
) -> tuple[CheckedContact, ...]:
    """Lay what the family keeps over the directory as it is today, in the directory's order.

    What the family corrected or checked stays as it was, also where the directory now says
    something else or has dropped it; the rest follows the directory. Entries of another country
    go, the family's own never do.
    """
    kept = {checked.contact.id: checked for checked in own}
    listed = tuple(_over(contact, kept.pop(contact.id, None)) for contact in directory)
    others = tuple(c for c in kept.values() if not c.is_own and _still_wanted(c, country))
    return (*listed, *others, *(c for c in kept.values() if c.is_own))


def visible(contacts: Iterable[CheckedContact]) -> tuple[CheckedContact, ...]:
    """Leave out what the family hid."""
    return tuple(checked for checked in contacts if not checked.hidden)


def _over(contact: Contact, given: CheckedContact | None) -> CheckedContact:
    if given is None:
        return CheckedContact(contact)
    if given.hidden and not given.may_be_hidden:
        given = replace(given, hidden=False)
    if given.corrected or given.checked:
        return given
    return replace(given, contact=contact)


def _still_wanted(checked: CheckedContact, country: str) -> bool:
    return (checked.corrected or checked.checked) and checked.contact.country in ("", country)
