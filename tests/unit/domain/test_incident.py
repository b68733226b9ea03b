"""Whom to turn to, by what happened: the fitting ones, the family's own first, never nobody."""

from familypact.domain.help import Caller, CheckedContact, Contact, ContactKind
from familypact.domain.incident import Incident, IncidentAdvice, IncidentKind

HELPLINE, POLICE, HOTLINE, EMERGENCY = (
    ContactKind.HELPLINE,
    ContactKind.POLICE,
    ContactKind.HOTLINE,
    ContactKind.EMERGENCY,
)


def incident(*wants: ContactKind) -> Incident:
    return Incident(IncidentKind.SCAM, "Scam", "Lead", (), (), (), (), wants, (), "coin")


def contact(
    name: str, kind: ContactKind, country: str = "GB", *for_whom: Caller, checked: bool = False
) -> CheckedContact:
    return CheckedContact(Contact(name, country, name, kind, phone="1", for_whom=for_whom), checked)


def names(found: tuple[CheckedContact, ...]) -> list[str]:
    return [checked.contact.name for checked in found]


def test_the_wanted_kinds_come_in_their_order() -> None:
    known = (contact("line", HELPLINE), contact("police", POLICE), contact("hot", HOTLINE))

    assert names(IncidentAdvice(incident(POLICE, HELPLINE)).contacts(known)) == ["police", "line"]


def test_checked_ones_then_the_countrys_own_then_those_for_grown_ups_come_first() -> None:
    known = (
        contact("abroad", HELPLINE, ""),
        contact("for children", HELPLINE, "GB", Caller.CHILD),
        contact("for parents", HELPLINE, "GB", Caller.GROWN_UP),
        contact("ours", HELPLINE, "", Caller.CHILD, checked=True),
    )

    found = names(IncidentAdvice(incident(HELPLINE)).contacts(known))

    assert found == ["ours", "for parents", "for children"]


def test_who_is_made_for_it_comes_first_but_after_an_emergency_number() -> None:
    known = (contact("line", HELPLINE), contact("hot", HOTLINE), contact("999", EMERGENCY))
    advice = IncidentAdvice(incident(EMERGENCY, HELPLINE), best=frozenset({"hot"}))

    assert names(advice.contacts(known)) == ["999", "hot", "line"]


def test_who_does_not_deal_with_it_is_left_out_and_missed() -> None:
    known = (contact("missing children", POLICE), contact("line", HELPLINE))
    advice = IncidentAdvice(incident(POLICE, HELPLINE), unfit=frozenset({"missing children"}))

    assert names(advice.contacts(known)) == ["line"]
    assert advice.missing(known) == (POLICE,)


def test_nobody_is_named_who_does_not_deal_with_it() -> None:
    known = (contact("999", EMERGENCY), contact("hot", HOTLINE))
    advice = IncidentAdvice(incident(HELPLINE))

    assert advice.contacts(known) == ()
    assert advice.missing(known) == (HELPLINE,)
