"""Which settings of a family's devices back up its rules, and what was set up together."""

from dataclasses import replace
from datetime import date

from fakes import FixedClock, MemoryStore
from family_samples import agreement_of, ortiz
from safety_samples import MemorySafety

from familypact.app.devices import Devices
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.agreement import AgreedRule
from familypact.domain.control import ControlKind, Platform
from familypact.domain.draft import Settled
from familypact.domain.family import Use
from familypact.domain.set_up import SetUp


def rule(rule_id: str, title: str) -> AgreedRule:
    return AgreedRule(rule_id, title, (), "", "", "", "", Settled.AGREED, False)


def devices(*uses: Use, rules: tuple[AgreedRule, ...] = ()) -> Devices:
    family = ortiz()
    children = tuple(replace(child, uses=frozenset(uses)) for child in family.children)
    store = MemoryStore()
    store.agree(replace(agreement_of(replace(family, children=children)), rules=rules))
    return Devices(store, MemorySafety(), whole_catalogue(), FixedClock())


def test_only_what_the_family_named_is_offered_and_the_router() -> None:
    assert devices(Use.PHONE).platforms() == (Platform.APPLE, Platform.ANDROID, Platform.ROUTER)
    assert Platform.SWITCH in devices(Use.CONSOLE).platforms()


def test_a_family_that_named_nothing_is_offered_everything() -> None:
    assert devices().platforms() == tuple(Platform)


def test_controls_that_back_up_a_rule_stand_first_with_the_rules_agreed_words() -> None:
    found = devices(Use.PHONE, rules=(rule("hr-money", "Five pounds a month"),)).helps(
        frozenset({Platform.APPLE})
    )

    assert found[0].control.kind is ControlKind.SPENDING
    assert found[0].rules == ("Five pounds a month",)
    assert all(found[0].how)
    assert all(each.rules == () for each in found[1:])


def test_only_places_of_the_chosen_platforms_are_named() -> None:
    found = devices(Use.CONSOLE).helps(frozenset({Platform.SWITCH}))

    assert found
    assert {place.platform for each in found for place in each.places} == {Platform.SWITCH}


def test_a_tick_keeps_the_day_and_can_be_taken_back() -> None:
    ours = devices(Use.PHONE)

    ours.tick(ControlKind.SPENDING, Platform.APPLE)
    kept = dict(ours.set_ups())
    ours.untick(ControlKind.SPENDING, Platform.APPLE)

    done = SetUp(ControlKind.SPENDING, Platform.APPLE, date(2026, 11, 22))
    assert kept == {(ControlKind.SPENDING, Platform.APPLE): done}
    assert not ours.set_ups()


def test_after_half_a_year_it_wants_a_look() -> None:
    done = SetUp(ControlKind.CHAT, Platform.SWITCH, date(2026, 1, 1))

    assert not done.wants_a_look(date(2026, 6, 30))
    assert done.wants_a_look(date(2026, 7, 10))
