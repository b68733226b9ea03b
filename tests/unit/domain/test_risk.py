"""Which topics a family sees, and in whose words."""

import pytest

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Risk, RiskCard


def a_risk(*, uses: frozenset[Use] = frozenset()) -> Risk:
    card = RiskCard(AgeBand.MIDDLE, "Chats", "Somebody writes", "Ask", "What now?", (), ())
    return Risk(
        id="chats",
        area=Area.CONTACT,
        title="Chats",
        cards=(card,),
        panel=GrownUpPanel("", (), (), ""),
        rules=(),
        evidence=(),
        art="chat",
        uses=uses,
    )


def test_a_child_gets_the_card_of_its_band():
    risk = a_risk()

    assert risk.card_for(AgeBand.MIDDLE) is risk.cards[0]
    assert risk.card_for(AgeBand.YOUNG) is None


@pytest.mark.parametrize(
    ("bands", "uses", "fits"),
    [
        ({AgeBand.MIDDLE, AgeBand.YOUNG}, {Use.GROUP_CHATS, Use.TV}, True),
        ({AgeBand.YOUNG}, {Use.GROUP_CHATS}, False),
        ({AgeBand.MIDDLE}, {Use.TV}, False),
        (set(), set(), False),
    ],
)
def test_a_topic_fits_by_age_and_by_what_is_used(bands, uses, fits):
    risk = a_risk(uses=frozenset({Use.GROUP_CHATS}))

    assert risk.fits(frozenset(bands), frozenset(uses)) is fits


def test_a_topic_without_uses_fits_every_family_of_its_band():
    assert a_risk().fits(frozenset({AgeBand.MIDDLE}), frozenset())
