"""The parking lot: a child puts a wish on the table, the grown-ups answer with a reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from ui.checkin.kitchen import Kitchen
from ui.checkin.seen import shown, words_on

from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import GROWN_UPS
from familypact.domain.house_rule import ParameterKind
from familypact.domain.proposal import ProposalKind, ProposalState, Verdict
from familypact.ui.checkin.point_card import PointCard
from familypact.ui.checkin.views_screen import ViewsScreen

MIA = "c0"


@pytest.fixture
def kitchen():
    return Kitchen()


@pytest.fixture
def page(qtbot, kitchen):
    return shown(qtbot, kitchen.proposals_page())


def a_rule(kitchen, kind=None):
    """Give an open rule, with a first parameter of that kind where one is asked for."""
    for rule in kitchen.store.latest().rules:
        known = kitchen.catalogue.house_rule(rule.rule_id)
        first = known.parameters[0].kind if known.parameters else None
        if not rule.fixed and (kind is None or first is kind):
            return known
    raise AssertionError(kind)


def open_form(page, side, key):
    page.new.who.button(side).click()
    page.new.about.setCurrentIndex(page.new.about.findData(key))
    page.new.about.activated.emit(page.new.about.currentIndex())
    return page.new.form


def write(line, words):
    line.setText(words)
    line.hand_over()


def test_nothing_is_on_the_table(page):
    assert "Nothing is on the table." in words_on(page)
    assert not page.agreed.isVisible()


def test_a_child_suggests_to_leave_a_rule_out(page, kitchen):
    rule = a_rule(kitchen)
    form = open_form(page, MIA, f"rule/{rule.id}")
    form.kinds.button("drop").click()
    too_early = form.place_button.isEnabled()
    write(form.reason, "Zoé may")

    form.place_button.click()

    (proposal,) = kitchen.proposals().on_table()
    assert not too_early
    assert (proposal.kind, proposal.reason) == (ProposalKind.DROP, "Zoé may")
    assert page.new.form is None
    assert len(page.listed.cards) == 1


def test_what_is_half_written_is_saved_and_shown_to_its_writer_only(qtbot, page, kitchen):
    key = f"rule/{a_rule(kitchen).id}"
    write(open_form(page, MIA, key).reason, "half a thought")

    other = shown(qtbot, kitchen.proposals_page())
    theirs = open_form(other, GROWN_UPS, key)
    seen = words_on(other)
    mine = open_form(other, MIA, key)
    behind_the_door = words_on(other)
    mine.gate.open_button.click()

    assert theirs.gate is None
    assert "half a thought" not in seen + behind_the_door
    assert mine.reason.text() == "half a thought"
    assert mine.reason.isVisible()


def test_who_did_not_write_it_leaves_it_closed(page, kitchen):
    write(open_form(page, MIA, "").reason, "half a thought")
    form = open_form(page, MIA, "")

    form.gate.leave_button.click()

    assert page.new.form is None
    assert kitchen.proposals().write(MIA).reason == "half a thought"


def test_a_value_is_changed_for_the_child_who_asks(page, kitchen):
    rule = a_rule(kitchen, ParameterKind.TIME)
    form = open_form(page, MIA, f"rule/{rule.id}")
    form.kinds.button("change").click()
    form.editor.field().setTime(QTime(21, 15))
    write(form.reason, "My friends play until nine")

    form.place_button.click()

    setting = kitchen.proposals().on_table()[0].setting
    wanted = MIA if rule.parameters[0].per_child else ""
    assert (setting.value, setting.child_id) == ("21:15", wanted)
    assert "21:15" in words_on(page.listed)


def test_another_value_of_the_rule_can_be_picked(page, kitchen):
    rule = next(
        known
        for chosen in kitchen.store.latest().rules
        if not chosen.fixed
        and len((known := kitchen.catalogue.house_rule(chosen.rule_id)).parameters) > 1
    )
    form = open_form(page, GROWN_UPS, f"rule/{rule.id}")
    form.kinds.button("try").click()

    form.parameters.setCurrentIndex(1)
    form.parameters.activated.emit(1)

    assert form.editor.parameter == rule.parameters[1]


def test_a_new_rule_comes_in_own_words_or_from_the_collection(page, kitchen):
    form = open_form(page, MIA, "")
    form.kinds.button("add").click()
    in_words = form.own.isVisible()
    form.rules.setCurrentIndex(1)
    form.rules.activated.emit(1)
    write(form.reason, "It is fair")

    form.place_button.click()

    proposal = kitchen.proposals().on_table()[0]
    assert in_words
    assert proposal.rule_id
    assert not form.own.isVisible()


def test_a_promise_is_said_in_other_words(page, kitchen):
    form = open_form(page, MIA, f"child/{MIA}/kp1")
    form.kinds.button("reword").click()
    write(form.own, "I ask first")
    write(form.reason, "Shorter")

    form.place_button.click()

    assert kitchen.proposals().on_table()[0].words == "I ask first"


def test_leaving_out_a_promise_of_the_grown_ups_says_that_they_choose_another(page, kitchen):
    form = open_form(page, MIA, kitchen.loose_promise())
    form.kinds.button("reword").click()
    assert not form.owed.isVisible()

    form.kinds.button("drop").click()
    assert form.owed.isVisible()
    write(form.reason, "Nobody did it")
    form.place_button.click()

    card = page.listed.cards[0]
    assert "they choose another promise before you all sign" in words_on(card)


def test_leaving_out_a_promise_of_a_child_asks_nobody_for_another(page):
    form = open_form(page, MIA, f"child/{MIA}/kp1")
    form.kinds.button("reword").click()

    assert not form.owed.isVisible()


def test_what_is_left_is_gone(page, kitchen):
    form = open_form(page, MIA, "")
    write(form.reason, "no, wait")

    form.leave_button.click()

    assert kitchen.proposals().on_table() == ()
    assert not kitchen.proposals().is_writing(MIA)


def test_nothing_chosen_opens_no_form(page):
    page.new.who.button(MIA).click()
    page.new.about.activated.emit(0)

    assert page.new.form is None


def test_a_no_needs_a_reason(qtbot, kitchen):
    rule = a_rule(kitchen)
    kitchen.propose(MIA, f"rule/{rule.id}", ProposalKind.DROP, "Everybody else may")
    page = shown(qtbot, kitchen.proposals_page())
    box = page.listed.cards[0].boxes[GROWN_UPS]

    box.verdicts.button("no").click()
    without = (box.button.isEnabled(), box.note.isVisible())
    box.reason.setText("Sleep comes first")
    box.button.click()

    assert without == (False, True)
    (proposal,) = kitchen.proposals().settled()
    assert proposal.state is ProposalState.DECLINED
    assert "Sleep comes first" in words_on(page.listed)


def test_a_yes_makes_a_change_that_wants_a_new_version(qtbot, kitchen):
    kitchen.propose(MIA, f"rule/{a_rule(kitchen).id}", ProposalKind.TRY, "We eat late")
    page = shown(qtbot, kitchen.proposals_page())
    box = page.listed.cards[0].boxes[GROWN_UPS]
    box.verdicts.button("yes").click()

    box.button.click()

    assert page.agreed.isVisible()
    with qtbot.waitSignal(page.change_wanted):
        page.change_button.click()


def test_its_writer_takes_it_back(qtbot, kitchen):
    kitchen.propose(MIA, f"rule/{a_rule(kitchen).id}", ProposalKind.DROP, "Hm")
    page = shown(qtbot, kitchen.proposals_page())

    page.listed.cards[0].withdraw_button.click()

    assert kitchen.proposals().on_table() == ()
    assert page.listed.cards == []


def test_an_answered_one_shows_who_said_what(qtbot, kitchen):
    parked = kitchen.propose(GROWN_UPS, "", ProposalKind.ADD, "Fresh air", "We walk")
    kitchen.accept(parked, Verdict.NO, "It rains")
    page = shown(qtbot, kitchen.proposals_page())

    words = words_on(page.listed.card(parked.id))

    assert "The grown-ups suggest" in words
    assert "Mia: No. It rains" in words
    assert "Not now" in words


@pytest.mark.parametrize("kind", [k for k in ProposalKind if k is not ProposalKind.CHANGE])
def test_every_kind_reads_as_a_sentence(qtbot, kitchen, kind):
    about = "" if kind is ProposalKind.ADD else f"rule/{a_rule(kitchen).id}"
    kitchen.propose(MIA, about, kind, "Because", "New words")
    page = shown(qtbot, kitchen.proposals_page())

    assert page.listed.cards[0]._what.endswith((".", "”"))


def test_a_full_disk_is_said(page, kitchen):
    form = open_form(page, MIA, "")
    kitchen.talks.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    write(form.reason, "lost?")

    assert "disk is full" in page.banner.text()


def test_a_form_opens_in_the_chair_and_is_there_again(qtbot, kitchen):
    page = shown(qtbot, kitchen.check_in_page())
    page.advance()
    card = page.screen_widget.cards[0]
    card.row.button("needs-a-talk").click()
    card.suggest_button.click()
    write(card.form().reason, "You are on it too")

    again = shown(qtbot, kitchen.check_in_page())
    again.advance()

    assert isinstance(again.screen_widget, ViewsScreen)
    first = again.screen_widget.cards[0]
    assert isinstance(first, PointCard)
    assert first.form().reason.text() == "You are on it too"
    first.form().leave_button.click()
    assert first.form() is None
    assert first.suggest_button.isVisible()
