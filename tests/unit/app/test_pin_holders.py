"""The grown-ups have one PIN together, each child of the agreement or the draft one of its own."""

from dataclasses import replace

import pytest
from fakes import FixedClock, MemoryStore
from family_samples import agreement_of, ortiz

from familypact.app.pin_holders import Holder, PinHolders
from familypact.domain.draft import Draft
from familypact.domain.errors import UnknownPartyError
from familypact.domain.family import GROWN_UPS, AgeBand, Child, Family

NEW = Child("c9", "Zoé", band=AgeBand.YOUNG)


def holders(store: MemoryStore) -> PinHolders:
    return PinHolders(store, FixedClock())


def test_before_anything_was_written_there_are_the_grown_ups():
    assert holders(MemoryStore()).all() == (Holder(GROWN_UPS),)


def test_a_draft_has_its_children_as_soon_as_they_have_a_name():
    store = MemoryStore()
    store.draft = Draft(Family(children=(NEW, Child("c10"))))

    assert holders(store).all() == (Holder(GROWN_UPS), Holder("c9", "Zoé", AgeBand.YOUNG))


def test_a_child_of_the_agreement_stays_while_a_change_leaves_it_out_and_a_new_name_counts():
    family = ortiz()
    first, second = family.children[:2]
    store = MemoryStore()
    store.agree(agreement_of(family))
    store.draft = Draft(replace(family, children=(replace(first, name="Mia Marie"), NEW)))

    found = [(holder.id, holder.name) for holder in holders(store).all()]

    assert (first.id, "Mia Marie") in found
    assert (second.id, second.name) in found
    assert ("c9", "Zoé") in found


def test_somebody_else_is_no_holder():
    with pytest.raises(UnknownPartyError):
        holders(MemoryStore()).of("c1")
    assert holders(MemoryStore()).of(GROWN_UPS) == Holder(GROWN_UPS)
