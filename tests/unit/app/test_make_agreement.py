"""Answers from a file are filled up as the wizard would have, step by step."""

from fakes import MemoryStore
from unit.app.agreed_samples import make_over, whole_draft

from familypact.domain.pledge import PledgeLine


def test_what_is_left_out_is_what_the_wizard_shows_first():
    draft = make_over(MemoryStore()).complete(whole_draft())

    assert [line.clause_id for line in draft.children_lines["leo"]] == [
        f"kp{n}" for n in range(1, 9)
    ]
    assert [line.clause_id for line in draft.grown_up_lines] == [f"pp{n}" for n in range(1, 9)]
    assert {checked.contact.id for checked in draft.contacts} >= {"gb-emergency", "intl-removal"}
    assert not any(checked.checked for checked in draft.contacts)


def test_what_was_answered_stays():
    own = (PledgeLine("kp1", own="I ask."),)

    draft = make_over(MemoryStore()).complete(whole_draft(children_lines={"mia": own}))

    assert draft.children_lines["mia"] == own


def test_the_agreement_is_stored():
    store = MemoryStore()

    agreement = make_over(store).make(whole_draft())

    assert store.latest() == agreement
    assert store.next_checkin() == agreement.next_checkin
