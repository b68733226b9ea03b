"""Step 2 starts with the good things, the children first."""

from PySide6.QtWidgets import QApplication
from ui.wizard.first_steps import LEO, MIA, ortiz_draft, shown

from familypact.domain.draft import Draft
from familypact.domain.family import GROWN_UPS, Joys
from familypact.ui.wizard.pages.joys import JoysPage


def test_there_is_a_card_for_each_child_and_one_for_the_grown_ups(qtbot):
    page = shown(qtbot, JoysPage, ortiz_draft())

    titles = [page.card_of(party).title_label.text() for party in ("mia", "leo", GROWN_UPS)]

    assert MIA.name in titles[0]
    assert LEO.name in titles[1]
    assert len(set(titles)) == 3


def test_next_waits_for_one_good_thing(qtbot):
    page = shown(qtbot, JoysPage, ortiz_draft())
    assert not page.isComplete()

    card = page.card_of("mia")
    card.chips.button("playing-with-friends").click()

    assert page.isComplete()
    assert page.draft.joys["mia"].chosen == {"playing-with-friends"}


def test_own_words_are_kept_when_the_family_goes_on(qtbot):
    page = shown(qtbot, JoysPage, ortiz_draft())
    line = page.card_of("leo").own_line
    line.setFocus()
    qtbot.keyClicks(line, "worms")

    assert page.advance()

    assert page.draft.joys["leo"].own == "worms"


def test_earlier_answers_are_shown_again(qtbot):
    draft = ortiz_draft(joys={"mia": Joys(frozenset({"playing-with-friends"}), "worms")})

    page = shown(qtbot, JoysPage, draft)

    assert page.card_of("mia").chips.value() == {"playing-with-friends"}
    assert page.card_of("mia").own_line.text() == "worms"


def test_a_family_that_changed_gets_new_cards(qtbot):
    page = shown(qtbot, JoysPage, ortiz_draft())

    page.session.replace(Draft(family=page.draft.family.without_child("leo")))
    page.arrive()
    QApplication.processEvents()

    assert "leo" not in page._cards
    assert page.card_of("mia").isVisibleTo(page)


def test_the_youngest_are_offered_only_what_fits_them(qtbot):
    page = shown(qtbot, JoysPage, ortiz_draft())
    joys = {joy.id: joy for joy in page.session.catalogue.joys}

    offered = page.card_of("leo").chips._buttons

    assert offered
    for key in offered:
        assert LEO.band in joys[key].bands
        assert not joys[key].uses or joys[key].uses & LEO.uses
