"""One answer for each file: its seal, whose key, and whether it is the version in force."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fakes import FakeVault, MemoryStore, PlainTexts
from integration.store.samples import an_agreement
from seal_fakes import A_MOMENT, FakeSealReader, MemorySealKeys

from familypact.app.seal_ports import (
    FileRefused,
    FileTrouble,
    Fingerprint,
    NoSeal,
    SealBroken,
    SealedText,
    SealKey,
    SealTrouble,
    SealWhole,
    Seen,
)
from familypact.app.seal_poster import signers_of
from familypact.app.verdict import Answer, Standing, Verdict
from familypact.app.verdict_words import about_seals, verdict_words
from familypact.app.verify_poster import OwnSeals, VerifyPoster, own_seals, own_seals_unasked
from familypact.app.wording_digest import wording_digest
from familypact.domain.agreement import Agreement
from familypact.domain.errors import KeyTrouble, KeyUnavailableError, StoreDamagedError
from familypact.domain.sign_off import Mark, SignOff

OURS, THEIRS = Fingerprint("7F3A91C2" * 8), Fingerprint("0123ABCD" * 8)
PLACE = Path("poster.pdf")
TWO_SIGNED = (
    an_agreement(2)
    .with_sign_off(SignOff("g1", Mark.TYPED, date(2026, 11, 22)))
    .with_sign_off(SignOff("c2", Mark.TYPED, date(2026, 11, 22)))
)


def seal_of(agreement: Agreement, key: Fingerprint = OURS) -> SealWhole:
    text = SealedText(agreement.number, wording_digest(agreement), signers_of(agreement), "Version")
    return SealWhole(key, text, A_MOMENT)


def check(seen: Seen, in_force: Agreement | None = TWO_SIGNED) -> Verdict:
    own = OwnSeals(frozenset({OURS}), in_force)
    return VerifyPoster(FakeSealReader({PLACE: seen}), own).check(PLACE)


def said(verdict: Verdict) -> str:
    words = verdict_words(verdict, PlainTexts())
    text = " ".join((words.title, *words.sentences, words.next_step))
    assert "{" not in text
    return text


def test_sealed_unchanged_ours_and_in_force() -> None:
    verdict = check(seal_of(TWO_SIGNED))

    assert (verdict.answer, verdict.standing) == (Answer.SEALED, Standing.IN_FORCE)
    assert verdict.answer.exit_code == 0
    assert verdict_words(verdict, PlainTexts()).sentences == (
        "Nothing in this file has changed since your family sealed it on 22 November 2026.",
        "It is version 2 of your agreement, the one in force.",
        "Signed by Max and Grandpa Joaquín.",
        "Your key: 7F3A 91C2.",
    )


def test_a_poster_from_before_somebody_signed() -> None:
    verdict = check(seal_of(an_agreement(2)))

    assert verdict.standing is Standing.SIGNED_SINCE
    assert "a new poster has them all" in said(verdict)
    assert "Nobody had signed it" in said(verdict)


def test_a_poster_of_a_version_that_was_replaced() -> None:
    verdict = check(seal_of(an_agreement(1)))

    assert (verdict.standing, verdict.latest) == (Standing.REPLACED, 2)
    assert "but not in force now" in verdict_words(verdict, PlainTexts()).title
    assert "version 1 of your agreement. Version 2 is in force now." in said(verdict)


@pytest.mark.parametrize(
    ("sealed", "in_force"),
    [
        (an_agreement(3), TWO_SIGNED),
        (an_agreement(1), None),
        (replace(an_agreement(2), grown_up_lead="We try"), TWO_SIGNED),
    ],
    ids=["a later one", "none here", "another of the same number"],
)
def test_a_version_that_the_data_do_not_have(sealed: Agreement, in_force: Agreement | None) -> None:
    verdict = check(seal_of(sealed), in_force)

    assert (verdict.answer, verdict.standing) == (Answer.SEALED, Standing.NOT_KNOWN)
    assert "do not have that version" in said(verdict)


def test_a_key_that_is_not_the_familys_is_named_and_nothing_else_is_believed() -> None:
    verdict = check(seal_of(TWO_SIGNED, THEIRS))

    assert (verdict.answer, verdict.standing) == (Answer.OTHER_KEY, Standing.NOT_LOOKED)
    assert verdict.answer.exit_code == 3
    assert "0123 ABCD" in said(verdict)
    assert "unchanged" not in said(verdict)


def test_with_the_data_closed_no_key_is_believed() -> None:
    verdict = VerifyPoster(FakeSealReader({PLACE: seal_of(TWO_SIGNED)}), None).check(PLACE)

    assert verdict.answer is Answer.KEY_NOT_COMPARED
    assert verdict.answer.exit_code == 3
    assert "could not look" in said(verdict)
    assert "unchanged" not in said(verdict)


def test_no_seal_is_an_answer_of_its_own() -> None:
    verdict = check(NoSeal())

    assert (verdict.answer, verdict.answer.exit_code) == (Answer.NO_SEAL, 2)
    assert "has no seal" in said(verdict)


@pytest.mark.parametrize("trouble", SealTrouble)
def test_a_seal_that_does_not_hold(trouble: SealTrouble) -> None:
    verdict = check(SealBroken(trouble))

    assert verdict == Verdict(Answer.CHANGED, trouble)
    assert verdict.answer.exit_code == 1
    assert "Do not rely on it" in said(verdict)


@pytest.mark.parametrize("trouble", FileTrouble)
def test_a_file_that_cannot_be_looked_at(trouble: FileTrouble) -> None:
    verdict = check(FileRefused(trouble))

    assert verdict == Verdict(Answer.NOT_CHECKED, trouble)
    assert verdict.answer.exit_code == 1


def test_each_trouble_has_a_sentence_of_its_own() -> None:
    seen = [*map(SealBroken, SealTrouble), *map(FileRefused, FileTrouble)]

    assert len({said(check(one)) for one in seen}) == len(seen)


def test_what_a_seal_is_and_is_not_is_said() -> None:
    told = " ".join(about_seals(PlainTexts()))

    assert "nothing in the file has changed since it was sealed" in told
    assert "does not prove who you are" in told


# What the family's own data say


def test_keys_and_agreement_come_from_the_store() -> None:
    store, keys = MemoryStore(), MemorySealKeys([SealKey(b"", b"", OURS)])
    store.agree(TWO_SIGNED)

    assert own_seals(store, keys) == OwnSeals(frozenset({OURS}), TWO_SIGNED)


def vault_with_data(*, keyring: bool = True) -> FakeVault:
    vault = FakeVault(keyring=keyring)
    vault.create(None if keyring else "four words of ours")
    return vault


def found(_: bytes) -> OwnSeals:
    return OwnSeals(frozenset({OURS}), None)


def refused(_: bytes) -> OwnSeals:
    raise StoreDamagedError(PLACE)


def test_data_that_open_by_themselves_are_looked_into() -> None:
    assert own_seals_unasked(vault_with_data(), None, found) == found(b"")


def test_data_that_would_ask_are_left_closed() -> None:
    assert own_seals_unasked(vault_with_data(keyring=False), None, found) is None


def test_a_passphrase_that_was_given_opens_them() -> None:
    vault = vault_with_data(keyring=False)

    assert own_seals_unasked(vault, "four words of ours", found) == found(b"")
    assert own_seals_unasked(vault, "other words", found) is None


def test_where_there_are_no_data_there_is_nothing_to_look_into() -> None:
    assert own_seals_unasked(FakeVault(), None, found) is None


def test_data_that_cannot_be_read_are_as_good_as_closed() -> None:
    assert own_seals_unasked(vault_with_data(), None, refused) is None


class DamagedVault(FakeVault):
    def state(self):
        raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)


def test_so_are_slots_that_are_damaged() -> None:
    assert own_seals_unasked(DamagedVault(), None, found) is None
