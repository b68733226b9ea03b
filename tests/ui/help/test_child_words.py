"""The child's door in the words of each age: very short for the youngest, never alone for any."""

from dataclasses import replace

import pytest
from family_samples import ortiz
from ui.help.help_samples import help_page, view_of
from unit.catalogue.grades import MIDDLE, TEEN, YOUNG, assert_within
from unit.catalogue.words import NEVER_SAID, SEXUAL

from familypact.domain.family import AgeBand
from familypact.ui.help.child_words import ChildWords

GRADES = {AgeBand.YOUNG: YOUNG, AgeBand.MIDDLE: MIDDLE, AgeBand.TEEN: TEEN}


def texts_of(band: AgeBand) -> list[str]:
    said = ChildWords().of(band)
    steps = [text for _title, text in said.steps]
    return [said.title, said.lead, *steps, said.who, said.ideas, said.say, said.about]


def family_view(children: int):
    return replace(view_of(), family=ortiz(children=children))


@pytest.mark.parametrize("band", list(AgeBand))
def test_each_age_can_read_its_words(band):
    assert_within(GRADES[band], [text for text in texts_of(band) if len(text.split()) > 2])


@pytest.mark.parametrize("band", list(AgeBand))
def test_no_words_blame_frighten_or_leave_a_child_alone(band):
    said = " ".join(texts_of(band))

    assert not NEVER_SAID.search(said)
    assert "not in trouble" in said
    for wrong in ("your fault", "on your own", "by yourself", "handle it", "deal with it"):
        assert wrong not in said
    assert "ell" in said  # tell


def test_nothing_sexual_is_said_to_the_youngest():
    assert not SEXUAL.search(" ".join(texts_of(AgeBand.YOUNG)))
    assert max(len(text.split()) for text in texts_of(AgeBand.YOUNG)) <= 13


def test_a_family_with_one_age_gets_its_words_without_being_asked(qtbot):
    page = help_page(qtbot, family_view(1))
    page.child_button.click()

    assert page.child_door.title_label.text() == ChildWords().of(AgeBand.MIDDLE).title
    assert not page.child_door.bands.isVisible()


def test_with_several_ages_the_youngest_words_come_first_and_others_are_one_press_away(qtbot):
    page = help_page(qtbot, family_view(3))
    page.child_button.click()
    door = page.child_door
    first = door.lead_label.text()

    door.bands.button(AgeBand.TEEN.value).click()

    assert first == ChildWords().of(AgeBand.YOUNG).lead
    assert door.lead_label.text() == ChildWords().of(AgeBand.TEEN).lead


def test_a_child_is_never_asked_what_happened(qtbot):
    page = help_page(qtbot, family_view(3))
    page.child_button.click()

    buttons = " ".join(
        b.accessibleName() for b in page.child_door.findChildren(type(page.hide_button))
    )
    assert "What happened" not in buttons
    assert not hasattr(page.child_door, "incidents")
