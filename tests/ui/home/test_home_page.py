"""The agreement in force: who signed, what was agreed, and the way to each deed."""

from dataclasses import replace

import pytest
from fakes import PlainTexts
from family_samples import HEBREW_NAME, LONG_NAME, agreement_of, ortiz, signed_by
from PySide6.QtWidgets import QWidget
from ui.checkin.seen import words_on

from familypact.app.settings import Paper
from familypact.domain.agreement import Agreement
from familypact.domain.sign_off import Mark, SignOff
from familypact.ui.home.home_page import HomePage, HomeView
from familypact.ui.talk_door import TalkNews


def shown(qtbot, agreement: Agreement, *, changing: bool = False) -> HomePage:
    page = HomePage(PlainTexts())
    qtbot.addWidget(page)
    page.resize(900, 740)
    page.show_view(HomeView(agreement, "Sunday 29 November, 17:00", changing, Paper.LETTER))
    with qtbot.waitExposed(page):
        page.show()
    return page


def lines(page: HomePage) -> list[str]:
    return page.agreed.words()


def test_all_signed_is_said_with_the_day_of_the_last_one(qtbot):
    agreement = agreement_of(ortiz())
    page = shown(qtbot, signed_by(agreement, *agreement.family.party_ids()))

    assert page.title_label.text() == "The Ortiz family pact"
    assert page.lead_label.text() == "Version 1, signed by everyone on 22 November 2026"
    assert not page.unsigned.isVisible()


def test_who_still_signs_has_a_button(qtbot):
    page = shown(qtbot, signed_by(agreement_of(ortiz()), "c0"))

    words = [button.text() for button in page.unsigned.buttons()]
    with qtbot.waitSignal(page.sign_wanted) as wanted:
        page.unsigned.buttons()[-1].click()

    assert page.lead_label.text() == "Version 1, agreed on 22 November 2026, signed by Mia"
    assert words == ["Leo signs now", "Ana Ortiz signs now", "Sam Ortiz signs now"]
    assert wanted.args == ["sam"]


def test_nobody_signed_yet_reads_well(qtbot):
    page = shown(qtbot, agreement_of(ortiz()))

    assert page.lead_label.text() == "Version 1, agreed on 22 November 2026, not signed yet"


def test_who_said_no_is_not_asked_again(qtbot):
    agreement = signed_by(agreement_of(ortiz()), "c0", "ana", "sam")
    agreement = agreement.with_sign_off(SignOff("c1", Mark.DECLINED, agreement.agreed_on))

    page = shown(qtbot, agreement)

    assert not page.unsigned.isVisible()
    assert "everyone" not in page.lead_label.text()


def test_the_grown_ups_promises_stand_first(qtbot):
    agreement = agreement_of(ortiz())
    page = shown(qtbot, agreement)

    assert lines(page)[0] == agreement.grown_up_lead
    assert lines(page)[1:] == [line.text for line in agreement.grown_ups]


def test_each_childs_promises_can_be_read(qtbot):
    agreement = agreement_of(ortiz())
    page = shown(qtbot, agreement)

    page.agreed.chips.button("c1").click()

    assert page.agreed.chips.button("c1").text() == "Leo's promises"
    assert lines(page) == [
        agreement.children[1].lead,
        *(line.text for line in agreement.children[1].lines),
    ]


def test_what_a_child_does_not_promise_yet_is_said_with_its_reason(qtbot):
    agreement = agreement_of(ortiz())
    mia = agreement.children[0]
    first = replace(mia.lines[0], not_yet=True, reason="we talk about it")
    second = replace(mia.lines[1], not_yet=True)
    mia = replace(mia, lines=(first, second, *mia.lines[2:]))
    page = shown(qtbot, replace(agreement, children=(mia, *agreement.children[1:])))

    page.agreed.chips.button("c0").click()

    assert lines(page)[1] == f"Not yet: {first.text} (we talk about it)"
    assert lines(page)[2] == f"Not yet: {second.text}"


def test_house_rules_are_read_with_their_settings(qtbot):
    agreement = agreement_of(ortiz())
    page = shown(qtbot, agreement)

    page.agreed.chips.button("rules").click()

    first = agreement.rules[0]
    assert lines(page)[0].startswith(first.title)
    assert first.settings[0] in lines(page)[0]
    assert len(lines(page)) == len(agreement.rules)


def test_what_was_being_read_stays_when_something_changes(qtbot):
    agreement = agreement_of(ortiz())
    page = shown(qtbot, agreement)
    page.agreed.chips.button("c1").click()

    page.show_view(HomeView(signed_by(agreement, "c1"), "later", True, Paper.A4))

    assert page.agreed.chips.value() == {"c1"}
    assert lines(page)[0] == agreement.children[1].lead


def test_the_poster_card_says_which_version_and_paper(qtbot):
    page = shown(qtbot, replace(agreement_of(ortiz()), number=3))

    assert page.poster.version_label.text() == "Poster of version 3"
    assert page.poster.papers.value() == {"letter"}


@pytest.mark.parametrize("name", [LONG_NAME[:300], HEBREW_NAME[:300], '<b>&"</b>', "🦊"])
def test_any_family_name_is_shown_literally_and_leaves_room(qtbot, name):
    agreement = agreement_of(ortiz(children=8, name=name))

    page = shown(qtbot, agreement)

    assert name.strip() in page.title_label.text()
    assert page.scroll_area.horizontalScrollBar().maximum() == 0
    assert page.scroll_area.viewport().height() > 400
    assert len(page.unsigned.buttons()) == 10


def test_a_short_name_after_a_long_one_stands_beside_the_help_button_again(qtbot):
    page = shown(qtbot, agreement_of(ortiz(name=LONG_NAME[:300])))

    page.show_view(HomeView(agreement_of(ortiz()), "later", False, Paper.A4))

    assert page.body.indexOf(page.title_label) < 0
    assert page.title_label.isVisible()


def test_what_is_under_way_stands_on_the_home_window(qtbot):
    page = shown(qtbot, agreement_of(ortiz()))
    assert not page.waiting.isVisible()

    page.show_talks(
        TalkNews("Mia", waiting=2, agreed=1, trials=(("Walk", "6 December"),)), QWidget()
    )

    assert page.waiting.isVisible()
    assert page.waiting.wishes.text() == "2 wishes wait for an answer."
    assert page.waiting.changes.text().startswith("One change is agreed.")
    with qtbot.waitSignal(page.table_wanted):
        page.waiting.table_button.click()
    with qtbot.waitSignal(page.version_wanted):
        page.waiting.version_button.click()


def test_only_what_there_is_has_a_line_and_old_lines_go(qtbot):
    page = shown(qtbot, agreement_of(ortiz()))
    tried = TalkNews("Mia", trials=(("Walk", "6 December"),))
    page.show_talks(tried, QWidget())
    assert not page.waiting.wishes.isVisible()

    page.waiting.show_news(replace(tried, waiting=1, agreed=3, trials=()))

    words = words_on(page.waiting)
    assert "One wish waits for an answer." in words
    assert "3 changes are agreed." in words
    page.waiting.show_news(replace(tried, trials=(("Walk", ""),)))
    assert "Walk: your two weeks of trying are over." in words_on(page.waiting)
    page.waiting.show_news(TalkNews("Mia"))
    assert not page.waiting.isVisible()
