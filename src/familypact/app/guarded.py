"""Tells which guarded deeds a new version of the agreement would do."""

from collections.abc import Mapping

from familypact.domain.agreement import Agreement
from familypact.domain.draft import ChosenRule, Draft
from familypact.domain.help import CheckedContact, Contact
from familypact.domain.pin import GuardedDeed


def guarded_deeds(draft: Draft, in_force: Agreement | None) -> tuple[GuardedDeed, ...]:
    """Compare with the version in force; a first one changes nothing yet."""
    if in_force is None:
        return ()
    deeds = []
    fixed = [rule.rule_id for rule in in_force.rules if rule.fixed]
    if any(_kept(draft.rule(one)) != _kept(in_force.draft.rule(one)) for one in fixed):
        deeds.append(GuardedDeed.CHANGE_FIXED_RULES)
    if _own_places(draft.contacts) != _own_places(in_force.draft.contacts):
        deeds.append(GuardedDeed.REPLACE_CONTACTS)
    return tuple(deeds)


def leaving_children(draft: Draft, in_force: Agreement | None) -> tuple[str, ...]:
    """Give the ids of the children that the next version would leave out."""
    if in_force is None:
        return ()
    stay = {child.id for child in draft.family.children}
    return tuple(child.id for child in in_force.family.children if child.id not in stay)


def _kept(rule: ChosenRule | None) -> tuple[object, ...]:
    """Give what a rule says; the reasons around it are free to anybody."""
    return () if rule is None else (rule.is_kept, rule.values, rule.by_child)


def _own_places(contacts: tuple[CheckedContact, ...]) -> Mapping[str, tuple[Contact, bool]]:
    """Give what the family made of the directory; what follows the directory is no change."""
    return {
        one.contact.id: (one.contact, one.hidden)
        for one in contacts
        if one.is_own or one.corrected or one.hidden
    }
