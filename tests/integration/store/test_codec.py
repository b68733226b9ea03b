"""Whatever a family can answer comes back from the database as it was."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from integration.store.samples import a_draft, a_sign_off, an_agreement

from familypact.domain.agreement import Agreement
from familypact.domain.checkin import Cadence, Weekday
from familypact.domain.draft import Draft
from familypact.domain.errors import BadValueError, StoreDamagedError
from familypact.domain.family import BirthMonth, Family
from familypact.domain.sign_off import InkPoint, Mark, SignOff, Stroke
from familypact.infra.store.codec import Codec

HERE = Path("store.db")

st.register_type_strategy(
    BirthMonth, st.builds(BirthMonth, st.integers(1900, 2100), st.integers(1, 12))
)
st.register_type_strategy(
    Cadence,
    st.builds(
        Cadence,
        first_days=st.lists(st.integers(1, 400), max_size=4).map(tuple),
        months=st.integers(1, 120),
        weeks=st.integers(0, 60),
        weekday=st.sampled_from(Weekday),
    ),
)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(str, st.text(max_size=6))
st.register_type_strategy(int, st.integers(-(2**63), 2**63 - 1))


def mappings(kind: type) -> st.SearchStrategy[Mapping[object, object]]:
    keys, values = get_args(kind)
    return st.dictionaries(st.from_type(keys), st.from_type(values), max_size=2)


st.register_type_strategy(Mapping, mappings)


@pytest.mark.parametrize("kind", [Draft, Agreement, SignOff])
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_written_reads_back_the_same(kind: type, data: st.DataObject) -> None:
    record = data.draw(st.from_type(kind))
    codec = Codec(HERE)

    assert codec.decode(kind, codec.encode(record)) == record


@pytest.mark.parametrize("record", [a_draft(), an_agreement(), a_sign_off(), Draft()])
def test_a_real_record_reads_back_the_same(record: object) -> None:
    codec = Codec(HERE)

    assert codec.decode(type(record), codec.encode(record)) == record


def test_the_same_draft_is_always_the_same_bytes() -> None:
    assert Codec(HERE).encode(a_draft()) == Codec(HERE).encode(a_draft())


def test_a_mapping_that_is_no_dict_is_written_as_one() -> None:
    codec = Codec(HERE)
    draft = replace(a_draft(), talks=MappingProxyType(a_draft().talks))

    assert codec.decode(Draft, codec.encode(draft)) == a_draft()


@pytest.mark.parametrize("name", ["", "א" * 300, "👨‍👩‍👧", '<b>&"', "\0", "a\u202eb"])
def test_odd_names_read_back_the_same(name: str) -> None:
    draft = Draft(family=Family(name=name))
    codec = Codec(HERE)

    assert codec.decode(Draft, codec.encode(draft)) == draft


@pytest.mark.parametrize(
    "record",
    [
        Draft(family=Family(name="half an emoji: \ud83d")),
        SignOff("c1", Mark.DRAWN, date(2026, 1, 1), (Stroke((InkPoint(float("nan"), 0, 0, 0),)),)),
    ],
    ids=["half-letter", "not-a-number"],
)
def test_what_would_not_come_back_is_refused(record: object) -> None:
    with pytest.raises(BadValueError):
        Codec(HERE).encode(record)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"step": "five"}',
        b'{"talks": {"x": "no such answer"}}',
        b'{"family": {"children": [{"id": "c1", "born": {"year": 2016, "month": 13}}]}}',
        b"[" * 100_000,
    ],
)
def test_a_record_that_is_none_of_ours_is_damage(body: bytes) -> None:
    with pytest.raises(StoreDamagedError) as caught:
        Codec(HERE).decode(Draft, body)

    assert caught.value.path == HERE


@given(noise=st.binary(max_size=60), at=st.integers(0, 1000))
def test_a_record_with_noise_in_it_is_damage_or_another_draft(noise: bytes, at: int) -> None:
    body = Codec(HERE).encode(a_draft())
    at %= len(body)

    try:
        found = Codec(HERE).decode(Draft, body[:at] + noise + body[at + len(noise) :])
    except StoreDamagedError:
        return

    assert isinstance(found, Draft)


def test_answers_a_later_version_added_are_passed_over() -> None:
    codec = Codec(HERE)
    body = codec.encode(a_draft()).replace(b'{"', b'{"of_2030": [1, {"a": null}], "', 1)

    assert codec.decode(Draft, body) == a_draft()


def test_answers_an_earlier_version_did_not_ask_for_get_their_usual_value() -> None:
    codec = Codec(HERE)
    body = codec.encode(replace(a_draft(), card=0)).replace(b'"card":0,', b"")

    assert codec.decode(Draft, body) == replace(a_draft(), card=0)
