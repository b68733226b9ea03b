"""A family, its hard-named twin and their agreement, worded by the real catalogue."""

from dataclasses import replace
from datetime import date

from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts

from familypact.app.agree import Agree
from familypact.app.first_values import FirstValues
from familypact.app.make_agreement import MakeAgreement
from familypact.app.ports import Contacts
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.family import AgeBand, Child, Family, GrownUp, TrustedAdult, Use
from familypact.domain.sign_off import Mark, SignOff

LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Nguyễn y Ortega de la Cruz " * 5
HEBREW_NAME = "סבתא־רבתא שושנה בת־שבע " * 13
TRUSTED = (
    TrustedAdult("t1", "Grandpa Joe", "07700 900123", "my grandpa"),
    TrustedAdult("t2", "My teacher Ms Roy", "at school, room 12", ""),
)
HARD_TRUSTED = (
    TrustedAdult("t1", LONG_NAME[:300], "0" * 300),
    TrustedAdult("t2", HEBREW_NAME[:300], "050-1234567", "השכנה שלנו"),
    TrustedAdult("t3", "<b>Ms & Mr Roy</b>", "<i>roy@example.org</i>"),
    TrustedAdult("t4", "عمتي فاطمة 🦊", "+44 7700 900123"),
)


def ortiz(*, children: int = 2, name: str = "Ortiz") -> Family:
    first = ("Mia", "Leo", "Zoé", "Noor", "Søren", "<b>Tom</b>", "Ana-Lucía", "Bo")
    bands = (AgeBand.MIDDLE, AgeBand.YOUNG, AgeBand.TEEN)
    return Family(
        name,
        "GB",
        children=tuple(
            Child(f"c{n}", first[n], None, bands[n % 3], frozenset({Use.TABLET, Use.GROUP_CHATS}))
            for n in range(children)
        ),
        grown_ups=(GrownUp("ana", "Ana Ortiz", "Mum"), GrownUp("sam", "Sam Ortiz", "Sam")),
    )


def agreement_of(
    family: Family, trusted: tuple[TrustedAdult, ...] = TRUSTED, contacts: Contacts | None = None
) -> Agreement:
    """Word a whole agreement by the real catalogue; nobody has signed it yet."""
    catalogue, clock, texts = whole_catalogue(), FixedClock(), PlainTexts()
    agree = Agree(MemoryStore(), catalogue, texts, clock)
    first_values = FirstValues(catalogue, contacts or FakeContacts())
    draft = MakeAgreement(first_values, agree, clock).complete(Draft(family, furthest=10))
    return agree.preview(replace(draft, trusted=trusted), 1)


def signed_by(agreement: Agreement, *party_ids: str) -> Agreement:
    for party_id in party_ids:
        name = agreement.family.name_of(party_id)
        on = date(2026, 11, 22)
        agreement = agreement.with_sign_off(SignOff(party_id, Mark.TYPED, on, typed=name))
    return agreement
