"""PINs let through who knows them; whoever guesses waits longer and longer."""

from datetime import date, datetime, timedelta

import pytest
from pin_fakes import SHEET, PinBench

from familypact.app.pins import Pins
from familypact.app.recovery import RecoveryKey
from familypact.domain.errors import PinRefusedError, PinTrouble
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import PinChange, PinNews

PIN, WRONG = "4073", "9999"
TODAY = date(2026, 11, 22)


@pytest.fixture
def bench() -> PinBench:
    return PinBench()


def with_pin(bench: PinBench, holder: str = GROWN_UPS, pin: str = PIN) -> Pins:
    pins = bench.pins()
    pins.check_new(holder, pin)
    pins.keep(pins.made(holder, pin))
    return pins


def trouble_of(pins: Pins, typed: str, holder: str = GROWN_UPS) -> PinTrouble | None:
    try:
        pins.allow(holder, typed)
    except PinRefusedError as error:
        return error.trouble
    return None


def test_without_a_pin_everybody_is_let_through(bench):
    pins = bench.pins()

    assert not pins.is_set(GROWN_UPS)
    assert pins.begin(GROWN_UPS) is None
    assert trouble_of(pins, "anything") is None
    assert bench.store.wrong == {}


def test_the_right_pin_lets_through_and_a_wrong_one_does_not(bench):
    pins = with_pin(bench)

    assert pins.is_set(GROWN_UPS)
    assert trouble_of(pins, PIN) is None
    assert trouble_of(pins, " ٤٠٧٣ ") is None
    assert trouble_of(pins, WRONG) is PinTrouble.WRONG


def test_each_holder_has_a_pin_and_tries_of_its_own(bench):
    pins = with_pin(bench)
    pins.keep(pins.made("c1", "2580"))

    for _ in range(4):
        trouble_of(pins, PIN, "c1")

    assert trouble_of(pins, "2580", "c1") is PinTrouble.WAIT
    assert trouble_of(pins, PIN) is None


def test_the_right_pin_forgives_the_slips_before(bench):
    pins = with_pin(bench)
    for _ in range(3):
        trouble_of(pins, WRONG)

    assert trouble_of(pins, PIN) is None
    assert pins.seconds_left(GROWN_UPS) == 0
    assert bench.store.wrong == {}


def test_after_three_slips_even_the_right_one_waits(bench):
    pins = with_pin(bench)
    for _ in range(4):
        trouble_of(pins, WRONG)

    with pytest.raises(PinRefusedError) as refused:
        pins.allow(GROWN_UPS, PIN)
    bench.stopwatch.seconds += 29.5
    nearly = pins.seconds_left(GROWN_UPS)
    bench.stopwatch.seconds += 0.5

    assert (refused.value.trouble, refused.value.seconds) == (PinTrouble.WAIT, 30)
    assert nearly == 1
    assert trouble_of(pins, PIN) is None


def test_a_refused_try_during_the_pause_neither_counts_nor_prolongs_it(bench):
    pins = with_pin(bench)
    for _ in range(4):
        trouble_of(pins, WRONG)

    for _ in range(1000):
        assert trouble_of(pins, WRONG) is PinTrouble.WAIT

    assert bench.store.wrong == {GROWN_UPS: 4}
    assert pins.seconds_left(GROWN_UPS) == 30


def test_a_thousand_wrong_tries_take_three_weeks(bench):
    pins = with_pin(bench)

    for _ in range(1000):
        bench.stopwatch.seconds += pins.seconds_left(GROWN_UPS)
        assert trouble_of(pins, WRONG) is PinTrouble.WRONG

    assert timedelta(seconds=bench.stopwatch.seconds) > timedelta(days=20)
    assert bench.store.wrong == {GROWN_UPS: 1000}


def test_a_try_that_was_cut_off_counts(bench):
    pins = with_pin(bench)
    for _ in range(4):
        pins.begin(GROWN_UPS)  # and the program was killed

    again = bench.pins()

    assert trouble_of(again, PIN) is PinTrouble.WAIT


def test_a_new_start_begins_the_pause_anew(bench):
    pins = with_pin(bench)
    for _ in range(5):
        bench.stopwatch.seconds += pins.seconds_left(GROWN_UPS)
        trouble_of(pins, WRONG)
    bench.stopwatch.seconds += 50

    again = bench.pins()

    assert pins.seconds_left(GROWN_UPS) == 10
    assert again.seconds_left(GROWN_UPS) == 60


@pytest.mark.parametrize("year", [1970, 2100])
def test_the_clock_of_the_computer_ends_no_pause(bench, year):
    pins = with_pin(bench)
    for _ in range(4):
        trouble_of(pins, WRONG)

    bench.clock.moment = datetime(year, 1, 1)  # noqa: DTZ001 - wall time

    assert pins.seconds_left(GROWN_UPS) == 30
    assert bench.pins().seconds_left(GROWN_UPS) == 30


def test_what_became_of_a_pin_is_told(bench):
    pins = with_pin(bench)
    pins.keep(pins.made(GROWN_UPS, "2580"))
    pins.take_away(GROWN_UPS)
    pins.keep(pins.made("c1", PIN))
    pins.reset("c1")

    assert pins.news() == (
        PinNews(GROWN_UPS, PinChange.SET, TODAY),
        PinNews(GROWN_UPS, PinChange.CHANGED, TODAY),
        PinNews(GROWN_UPS, PinChange.TAKEN_AWAY, TODAY),
        PinNews("c1", PinChange.SET, TODAY),
        PinNews("c1", PinChange.RESET, TODAY),
    )
    assert not pins.is_set("c1")


def test_a_new_pin_or_a_reset_begins_without_a_pause(bench):
    pins = with_pin(bench)
    for _ in range(4):
        trouble_of(pins, WRONG)

    pins.reset(GROWN_UPS)
    after_reset = pins.seconds_left(GROWN_UPS)
    pins.keep(pins.made(GROWN_UPS, "2580"))

    assert after_reset == 0
    assert trouble_of(pins, "2580") is None


def test_the_grown_ups_pin_wants_a_recovery_sheet_first_and_a_childs_does_not(bench):
    bench.sheet.there = False
    pins = bench.pins()

    with pytest.raises(PinRefusedError) as refused:
        pins.check_new(GROWN_UPS, PIN)
    pins.check_new("c1", PIN)

    assert refused.value.trouble is PinTrouble.NO_SHEET
    assert not pins.has_sheet()


def test_a_pin_that_is_easy_to_guess_is_refused(bench):
    with pytest.raises(PinRefusedError):
        bench.pins().check_new("c1", "1234")


def test_only_the_key_of_the_sheet_is_one(bench):
    pins = bench.pins()

    assert pins.is_sheet(SHEET.text())
    assert not pins.is_sheet(RecoveryKey(bytes(16)).text())
