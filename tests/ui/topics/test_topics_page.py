"""Talk it through as a place: by child, one topic at a time, and back where one was."""

from pathlib import Path

from fakes import FixedClock, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from PySide6.QtWidgets import QApplication
from safety_samples import MemorySafety

from familypact.app.topics import Topics
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import Talk
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import AgeBand
from familypact.ui.topics.topics_page import TopicsPage
from familypact.ui.widgets.text_label import TextLabel


def shown(qtbot, safety: MemorySafety | None = None) -> TopicsPage:
    store, clock = MemoryStore(), FixedClock()
    store.agree(agreement_of(ortiz()))
    topics = Topics(store, safety or MemorySafety(), whole_catalogue(), clock)
    page = TopicsPage(topics, PlainTexts())
    qtbot.addWidget(page)
    page.resize(900, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def words_of(page: TopicsPage) -> list[str]:
    return [label.text() for label in page.findChildren(TextLabel) if label.isVisible()]


def test_each_child_has_its_topics_in_its_own_words(qtbot):
    page = shown(qtbot)
    middle = {button.text() for button in page.buttons.values()}

    page.children_row.button("c1").click()

    young = {button.text() for button in page.buttons.values()}
    assert "Tricky behaviour" in middle
    assert "Tricky people and secrets" in young
    assert "sextortion" not in page.buttons


def test_a_topic_opens_in_place_and_leads_back_to_its_button(qtbot):
    page = shown(qtbot)
    risk = whole_catalogue().risk("grooming")
    card = risk.card_for(AgeBand.MIDDLE)

    page.buttons["grooming"].click()
    said = words_of(page)
    page.opened.back_button.click()

    assert card is not None
    assert card.situation in said
    assert card.scenario in said
    assert page.opened is None
    assert QApplication.focusWidget() is page.buttons["grooming"]


def test_what_came_of_it_is_kept_and_moves_the_topic(qtbot):
    safety = MemorySafety()
    page = shown(qtbot, safety)
    page.buttons["grooming"].click()

    page.opened.answers.button(Talk.COME_BACK).click()
    page.opened.back_button.click()

    assert [t.talk for t in safety.topic_talks()] == [Talk.COME_BACK]
    assert next(iter(page.buttons)) == "grooming"
    assert "You wanted to come back to this" in words_of(page)


def test_what_is_picked_in_the_round_is_kept_nowhere(qtbot):
    safety = MemorySafety()
    page = shown(qtbot, safety)
    page.buttons["grooming"].click()

    page.opened.replies.answers.button("0").click()

    assert page.opened.replies.reply_text()
    assert safety.topic_talks() == ()


def test_a_talk_that_cannot_be_kept_is_said(qtbot):
    safety = MemorySafety()
    safety.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)
    page = shown(qtbot, safety)
    page.buttons["grooming"].click()

    page.opened.answers.button(Talk.TALKED).click()

    assert page.banner.isVisible()


def test_another_child_closes_the_topic(qtbot):
    page = shown(qtbot)
    page.buttons["grooming"].click()

    page.show_child("c1")

    assert page.opened is None
    assert page.title_label.text() == "Talk it through"


def test_a_next_step_opens_with_what_both_sides_do_before_it(qtbot):
    page = shown(qtbot)
    step = next(each for each in whole_catalogue().milestones if each.id in page.buttons)

    page.buttons[step.id].click()
    said = words_of(page)
    page.opened.back_button.click()

    assert page.title_label.text() == "Talk it through"
    assert set(step.grown_up_first) <= set(said)
    assert set(step.child_first[AgeBand.MIDDLE]) <= set(said)
    assert step.afterwards in said
    assert QApplication.focusWidget() is page.buttons[step.id]
