"""A poster is sealed with the family's one key, and a lost key stops nobody."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fakes import FixedClock, PlainTexts
from integration.store.samples import an_agreement
from seal_fakes import CountingKeyMaker, MemorySealKeys, PlainSealer

from familypact.app.seal_ports import Fingerprint
from familypact.app.seal_poster import KeyNews, SealPoster, signers_of
from familypact.app.wording_digest import wording_digest
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.sign_off import Mark, SignOff

PDF = b"%PDF-1.7"


class Bench:
    def __init__(self) -> None:
        self.keys, self.maker, self.sealer = MemorySealKeys(), CountingKeyMaker(), PlainSealer()
        self.clock = FixedClock()
        self.use_case = SealPoster(self.keys, self.maker, self.sealer, PlainTexts(), self.clock)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def signed(party: str, mark: Mark = Mark.TYPED) -> SignOff:
    return SignOff(party, mark, date(2026, 11, 22), typed=party)


def test_the_first_poster_makes_the_key_in_the_familys_name(bench: Bench) -> None:
    ready = bench.use_case.ready(an_agreement())

    assert ready.news is KeyNews.FIRST
    assert bench.maker.made == ["Quillfeather"]
    assert bench.keys.fingerprints() == {ready.fingerprint}


def test_the_fingerprint_in_the_footer_is_the_one_of_the_seal(bench: Bench) -> None:
    printed = bench.use_case.fingerprint(an_agreement())

    sealed = bench.use_case.ready(an_agreement()).seal(PDF)

    assert sealed == PDF + b" sealed by " + printed.digits.encode()
    assert len(bench.keys.kept) == 1


def test_the_next_version_is_sealed_with_the_same_key(bench: Bench) -> None:
    first = bench.use_case.fingerprint(an_agreement(1))

    ready = bench.use_case.ready(an_agreement(2))

    assert (ready.fingerprint, ready.news) == (first, KeyNews.SAME)


def test_a_key_that_cannot_be_read_is_replaced_and_said_to_be(bench: Bench) -> None:
    first = bench.use_case.fingerprint(an_agreement())
    bench.keys.damaged = True

    ready = bench.use_case.ready(an_agreement())

    assert ready.news is KeyNews.REPLACED
    assert bench.keys.fingerprints() == {first, ready.fingerprint}


def test_a_key_that_is_spoilt_is_replaced_too(bench: Bench) -> None:
    first = bench.use_case.fingerprint(an_agreement())
    bench.maker.spoilt.add(bench.keys.kept[0])

    ready = bench.use_case.ready(an_agreement())

    assert ready.news is KeyNews.REPLACED
    assert ready.fingerprint != first


def test_a_key_that_cannot_be_kept_seals_nothing(bench: Bench) -> None:
    bench.keys.refuses = StoreNotWrittenError(Path("memory"), StorageTrouble.FULL)

    with pytest.raises(StoreNotWrittenError):
        bench.use_case.ready(an_agreement())

    assert bench.sealer.told == []


def test_the_seal_says_version_wording_signers_and_time(bench: Bench) -> None:
    agreement = an_agreement(3).with_sign_off(signed("c2")).with_sign_off(signed("g1"))

    bench.use_case.ready(agreement).seal(PDF)

    ((_, text, moment),) = bench.sealer.told
    assert (text.number, text.wording) == (3, wording_digest(agreement))
    assert text.signers == ("Max", "Grandpa Joaquín")
    assert text.statement == "Version 3 of our agreement, made with FamilyPact"
    assert moment == bench.clock.moment


def test_who_said_no_is_not_among_those_who_signed() -> None:
    agreement = an_agreement().with_sign_off(signed("c1", Mark.DECLINED))

    assert signers_of(agreement) == ()


def test_signing_later_does_not_change_the_wording() -> None:
    later = an_agreement().with_sign_off(signed("c1"))

    assert wording_digest(later) == wording_digest(an_agreement())


def test_any_other_change_does() -> None:
    agreement = an_agreement()
    rule, pledge, line = agreement.rules[0], agreement.children[0], agreement.grown_ups[0]
    changes = (
        replace(agreement, number=2),
        replace(agreement, agreed_on=date(2026, 11, 23)),
        replace(agreement, language="de"),
        replace(agreement, rules=(replace(rule, settings=("21:00",)),)),
        replace(agreement, rules=()),
        replace(agreement, children=(replace(pledge, lead="I try"),)),
        replace(agreement, grown_ups=(replace(line, not_yet=False),)),
        replace(agreement, grown_up_lead="We try"),
        replace(agreement, first_minute=()),
    )

    assert len({wording_digest(changed) for changed in (agreement, *changes)}) == 10


def test_a_fingerprint_is_written_in_groups() -> None:
    fingerprint = Fingerprint("7F3A91C2" * 8)

    assert fingerprint.short == "7F3A 91C2"
    assert fingerprint.full == " ".join(["7F3A", "91C2"] * 8)
