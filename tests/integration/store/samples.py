"""A family, its draft and its agreement, for whoever stores them."""

from datetime import date, datetime
from pathlib import Path

from familypact.app.seal_ports import Fingerprint, SealKey
from familypact.domain.agreement import (
    AgreedLine,
    AgreedPlan,
    AgreedRule,
    Agreement,
    ChildPledge,
)
from familypact.domain.checkin import Cadence
from familypact.domain.draft import ChosenRule, Draft, Settled, Talk
from familypact.domain.family import (
    GROWN_UPS,
    AgeBand,
    BirthMonth,
    Child,
    Family,
    GrownUp,
    Joys,
    TrustedAdult,
    Use,
)
from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.domain.pledge import PledgeLine
from familypact.domain.sign_off import InkPoint, Mark, SignOff, Stroke
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn

KEY = bytes(range(32))
A_SEAL_KEY = SealKey(b"private part", b"certificate", Fingerprint("7F3A91C2" * 8))
DATA = Path(__file__).resolve().parents[1] / "data"
# Every name and own word of the sample: none of them may stand in a file in clear.
SECRETS = ("Quillfeather", "Zoé-Tilda", "Grandpa Joaquín", "Neighbour Wilhelmina", "treehouse")


def a_family() -> Family:
    return Family(
        name="Quillfeather",
        country="GB",
        children=(
            Child("c1", "Zoé-Tilda", BirthMonth(2016, 5), uses=frozenset({Use.PHONE, Use.TV})),
            Child("c2", "Max", band=AgeBand.TEEN),
        ),
        grown_ups=(GrownUp("g1", "Grandpa Joaquín", "Abu"),),
    )


def a_draft() -> Draft:
    return Draft(
        family=a_family(),
        step=5,
        joys={"c1": Joys(frozenset({"drawing"}), "chats in the treehouse")},
        talks={"cyberbullying": Talk.TALKED},
        ratings={
            "c1": Ratings(Turn.DONE, {"bedtime": Rating(Choice.CHANGE, "20:30", "stories")}),
            GROWN_UPS: Ratings(Turn.LATER, {"places": Rating(Choice.TALK, ("kitchen", "hall"))}),
        },
        rules=(
            ChosenRule("bedtime", Settled.TRIAL, {"at": "20:30"}, {"c2": {"at": "22:00"}}),
            ChosenRule("own-1", values={"minutes": 30, "places": ("kitchen",)}, own="treehouse"),
        ),
        children_lines={"c1": (PledgeLine("kp1", not_yet=True, reason="treehouse"),)},
        trusted=(TrustedAdult("t1", "Neighbour Wilhelmina", "07700 900123"),),
        contacts=(CheckedContact(a_contact(), checked=True, checked_on="2026-11-22"),),
    )


def a_contact() -> Contact:
    return Contact("gb-emergency", "GB", "Emergency", ContactKind.EMERGENCY, phone="999")


def a_sign_off(party_id: str = "c1", note: str = "") -> SignOff:
    ink = Stroke((InkPoint(1.5, 2.0, 0.25, 0), InkPoint(3.0, 4.0, 0.75, 16)))
    return SignOff(party_id, Mark.DRAWN, date(2026, 11, 22), (ink,), (400.0, 120.0), note=note)


def an_agreement(number: int = 1) -> Agreement:
    line = AgreedLine("kp1", "I tell you.", "I tell")
    return Agreement(
        number=number,
        agreed_on=date(2026, 11, 22),
        language="en",
        family=a_family(),
        rules=(
            AgreedRule(
                rule_id="bedtime",
                title="Screens sleep at 20:30",
                settings=("20:30",),
                child_reason="stories",
                grown_up_reason="sleep",
                pill="20:30",
                poster="Screens sleep",
                settled=Settled.AGREED,
                fixed=False,
            ),
        ),
        children=(ChildPledge("c1", "I promise", (line,)),),
        grown_up_lead="We promise",
        grown_ups=(AgreedLine("pp1", "We listen.", "We listen", not_yet=True, reason="treehouse"),),
        first_minute=(AgreedPlan("When you tell", "we listen", "We listen first"),),
        trusted=(TrustedAdult("t1", "Neighbour Wilhelmina", "07700 900123"),),
        contacts=(CheckedContact(a_contact()),),
        cadence=Cadence(),
        next_checkin=datetime(2026, 11, 29, 17, 0),  # noqa: DTZ001 - wall time
        draft=a_draft(),
    )
