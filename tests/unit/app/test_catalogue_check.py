"""The check counts each band and finds every kind of id that leads nowhere."""

from dataclasses import replace

import pytest

from familypact.app.catalogue_check import Dangling, Part, check_catalogue
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.control import ControlKind
from familypact.domain.family import AgeBand

WHOLE = whole_catalogue()
GONE = "hr-gone"


def with_first(name, **changes):
    first, *rest = getattr(WHOLE, name)
    return replace(WHOLE, **{name: (replace(first, **changes), *rest)})


def test_the_shipped_content_is_sound() -> None:
    report = check_catalogue(WHOLE)

    assert report.is_sound
    assert report.in_all[Part.TOPICS] == 18
    assert report.in_all[Part.HOUSE_RULES] >= 80
    assert report.in_all[Part.PROMISES] == 16


@pytest.mark.parametrize("band", list(AgeBand))
def test_every_band_has_something_of_every_part(band) -> None:
    counts = check_catalogue(WHOLE).by_band[band]

    assert all(counts.values())
    assert counts[Part.FIRST_RULES] < counts[Part.HOUSE_RULES]


@pytest.mark.parametrize(
    ("catalogue", "owner", "reference"),
    [
        (with_first("risks", rules=(GONE,)), WHOLE.risks[0].id, GONE),
        (with_first("risks", evidence=("cur-gone",)), WHOLE.risks[0].id, "cur-gone"),
        (with_first("house_rules", origin=("WP99",)), WHOLE.house_rules[0].id, "WP99"),
        (with_first("milestones", rules=(GONE,)), WHOLE.milestones[0].id, GONE),
        (with_first("rule_controls", rule_id=GONE), "rule controls", GONE),
        (with_first("incidents", rules=(GONE,)), WHOLE.incidents[0].kind, GONE),
        (replace(WHOLE, incidents=WHOLE.incidents[1:]), "incidents", WHOLE.incidents[0].kind),
        (with_first("controls", deck=("PC9",)), WHOLE.controls[0].kind, "PC9"),
        (
            replace(WHOLE, controls=WHOLE.controls[1:]),
            WHOLE.rule_controls[0].rule_id,
            ControlKind.TIME_LIMIT,
        ),
        (
            replace(
                WHOLE,
                child_pledge=replace(
                    WHOLE.child_pledge, lead=replace(WHOLE.child_pledge.lead, rules=(GONE,))
                ),
            ),
            WHOLE.child_pledge.lead.id,
            GONE,
        ),
    ],
)
def test_an_id_that_leads_nowhere_is_found(catalogue, owner, reference) -> None:
    report = check_catalogue(catalogue)

    assert Dangling(owner, reference) in report.dangling
    assert not report.is_sound


def test_an_id_that_stands_twice_is_found() -> None:
    twice = replace(WHOLE, risks=(*WHOLE.risks, WHOLE.risks[0]))

    assert check_catalogue(twice).doubled == (WHOLE.risks[0].id,)
