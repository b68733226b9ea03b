"""A small made-up family, to try out an installation with."""

from dataclasses import replace
from datetime import date

from familypact.app.first_values import FirstValues
from familypact.catalogue.whole import Catalogue
from familypact.domain.draft import Draft, FirstMinute, Settled, Talk
from familypact.domain.family import AgeBand, Child, Family, GrownUp, Joys, TrustedAdult, Use
from familypact.domain.pledge import PledgeLine
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.two_drafts import Ratings, Turn

_CHILD, _GROWN_UP = "child-1", "grown-up-1"


def sample_draft(catalogue: Catalogue, first_values: FirstValues, today: date) -> Draft:
    """Give a whole draft: every step of the wizard is answered."""
    family = Family(
        name="Sample",
        country="GB",
        children=(Child(_CHILD, "Zoé", band=AgeBand.MIDDLE, uses=frozenset({Use.TABLET, Use.TV})),),
        grown_ups=(GrownUp(_GROWN_UP, "Łukasz", "Dad"),),
    )
    draft = Draft(family=family)
    return replace(
        draft,
        joys={_CHILD: Joys(own="drawing")},
        talks={t.id: Talk.TALKED for t in catalogue.topics_for(family, today, draft.path)},
        ratings={side: Ratings(Turn.LATER) for side in draft.sides()},
        rules=tuple(
            replace(first_values.first_choice(draft, rule, today), settled=Settled.AGREED)
            for rule in catalogue.first_rules_for(family, today)
        ),
        first_minute=FirstMinute(
            tuple(PledgeLine(line.id) for line in catalogue.first_minute), rehearsed=True
        ),
        trusted=(
            TrustedAdult("trusted-1", "Gran", "01632 960123"),
            TrustedAdult("trusted-2", "أمينة", "01632 960456"),
        ),
        sign_offs=(SignOff(_CHILD, Mark.TYPED, today, typed="Zoé"),),
    )
