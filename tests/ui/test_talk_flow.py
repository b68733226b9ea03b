"""From two differing views over a proposal of each side to the next version, page by page."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit
from ui.checkin.kitchen import Kitchen
from ui.checkin.seen import shown, words_on
from ui.dialogs import when_asked

from familypact.domain.checkin_talk import View
from familypact.domain.errors import (
    FileNotWrittenError,
    NoAgreementError,
    StorageTrouble,
    StoreNotWrittenError,
)
from familypact.domain.family import GROWN_UPS
from familypact.domain.poster_copy import PosterWay
from familypact.domain.proposal import ProposalKind, ProposalState
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.checkin.new_proposal import NewProposal
from familypact.ui.checkin.proposal_list import ProposalList
from familypact.ui.checkin.talk_titles import Screen
from familypact.ui.history.history_page import HistoryPage
from familypact.ui.history.what_changed_page import WhatChangedPage
from familypact.ui.talk_door import TalkDoor, TalkNews
from familypact.ui.widgets.banner import News

MIA, LEO = "c0", "c1"


@pytest.fixture
def kitchen():
    return Kitchen()


@pytest.fixture
def window(qtbot, kitchen):
    """A window that shows whatever page the flow wants."""
    return OneWindow(qtbot, kitchen)


class OneWindow:
    def __init__(self, qtbot, kitchen):
        self.page = None
        self.wanted = []
        self._qtbot = qtbot
        self.flow = kitchen.flow()
        self.flow.page_wanted.connect(self._show)
        for name in ("home", "wizard", "help"):
            signal = getattr(self.flow, f"{name}_wanted")
            signal.connect(lambda name=name: self.wanted.append(name))

    def _show(self, page):
        self.page = shown(self._qtbot, page)


def write(line, words):
    line.setText(words)
    line.hand_over()


def speak(page, side, view):
    """Take the chair, give every point that view, and leave it."""
    assert page.side == side
    page.advance()
    while page.side == side and page.shown is not Screen.PRIVATE:
        for card in page.screen_widget.cards:
            card.row.button(view.value).click()
        page.advance()
    page.advance()


def test_two_views_a_proposal_from_each_side_and_the_next_version(window, kitchen):
    window.flow.show_talk()
    page = window.page
    for side, view in (
        (MIA, View.NEEDS_TALK),
        (LEO, View.GOING_WELL),
        (GROWN_UPS, View.GOING_WELL),
    ):
        speak(page, side, view)
    page.advance()

    rule = next(c for c in page.screen_widget.cards if not c.point.fixed and "rule/" in c.point.key)
    rule.buttons[MIA].click()
    rule.form().kinds.button("drop").click()
    write(rule.form().reason, "We never use it")
    rule.form().place_button.click()
    page.advance()
    page.screen_widget.good_thing.setPlainText("We cooked together")
    page.advance()
    suggest_a_walk(page)
    answer_everything(page)
    page.advance()
    page.advance()

    changes = window.page
    assert isinstance(changes, WhatChangedPage)
    words = words_on(changes)
    assert rule.point.words in words
    assert "This is left out." in words
    assert "We walk on Sundays" in words
    changes.sign_button.click()
    assert window.wanted == ["wizard"]
    draft = kitchen.store.load_draft()
    agreement = kitchen.amend().agree(kitchen.everybody_signs(draft))
    assert agreement.number == 2
    assert rule.point.ref not in {each.rule_id for each in agreement.rules}
    assert kitchen.talks.talks()[0].good_thing == "We cooked together"
    assert {p.state for p in kitchen.talks.proposals()} == {ProposalState.ACCEPTED}


def suggest_a_walk(page):
    new = page.findChild(NewProposal)
    new.who.button(GROWN_UPS).click()
    new.about.setCurrentIndex(new.about.findData(""))
    new.about.activated.emit(new.about.currentIndex())
    new.form.kinds.button("add").click()
    write(new.form.own, "We walk on Sundays")
    write(new.form.reason, "Fresh air")
    new.form.place_button.click()


def answer_everything(page):
    listed = page.findChild(ProposalList)
    while boxes := [box for card in listed.cards for box in card.boxes.values()]:
        boxes[0].verdicts.button("yes").click()
        boxes[0].button.click()


def test_a_talk_without_changes_leads_home(window):
    window.flow.show_talk()

    window.page.ended.emit(0)

    assert window.wanted == ["home"]


def test_a_talk_that_is_put_off_leads_home(window):
    window.flow.show_talk()
    window.page.buttons.not_today.click()

    window.page.screen_widget.tomorrow_button.click()

    assert window.wanted == ["home"]


def test_help_is_asked_for_from_every_page(window):
    window.flow.show_talk()

    window.page.help_button.click()

    assert window.wanted == ["help"]


def test_what_cannot_be_saved_is_said_on_the_page(window, kitchen):
    window.flow.show_talk()
    kitchen.talks.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    window.page.ended.emit(1)

    assert isinstance(window.page, CheckInPage)
    assert "disk is full" in window.page.banner.text()


def test_the_parking_lot_leads_to_the_new_version_and_back(window, kitchen):
    kitchen.accept(kitchen.propose(MIA, "", ProposalKind.ADD, "Fresh air", "We walk"))
    lot = window.flow.proposals_page()

    lot.change_button.click()
    window.page.later_button.click()

    assert isinstance(window.page, WhatChangedPage)
    assert window.wanted == ["home"]


def test_the_home_window_hears_what_waits(kitchen):
    before = kitchen.flow().news()
    kitchen.propose(MIA, "", ProposalKind.ADD, "Fresh air", "We walk")
    kitchen.accept(kitchen.propose(LEO, "", ProposalKind.ADD, "Fun", "We play"))
    rule = next(r.rule_id for r in kitchen.store.latest().rules if not r.fixed)
    kitchen.accept(kitchen.propose(MIA, f"rule/{rule}", ProposalKind.TRY, "Let us see"))
    kitchen.amend().agree(kitchen.everybody_signs(kitchen.amend().start()))
    kitchen.accept(kitchen.propose(LEO, "", ProposalKind.ADD, "Fun", "We sing"))
    kitchen.check_in()

    assert before == TalkNews("Mia")
    title = next(r.title for r in kitchen.store.latest().rules if r.rule_id == rule)
    trials = ((title, "6 December 2026"),)
    news = TalkNews("Mia", talk_is_open=True, waiting=1, agreed=1, trials=trials)
    assert kitchen.flow().news() == news

    kitchen.clock.moment += timedelta(days=15)
    assert kitchen.flow().news().trials == ((title, ""),)


def test_without_an_agreement_there_is_nothing_to_say(kitchen):
    kitchen.store.agreements = {}

    with pytest.raises(NoAgreementError):
        kitchen.flow().show_talk()


def save_as(path):
    def answer(dialog):
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.accept()

    return answer


@pytest.mark.parametrize(
    ("button", "ending"),
    [("pdf_button", "pdf"), ("text_button", "txt"), ("table_button", "csv")],
)
def test_the_history_is_saved_where_the_family_says(qtbot, kitchen, tmp_path, button, ending):
    flow = kitchen.flow()
    page = shown(qtbot, flow.history_page())

    when_asked(save_as(tmp_path / "our pact"))
    getattr(page, button).click()

    assert list(kitchen.files.files) == [tmp_path / f"our pact.{ending}"]
    assert page.banner.news() is News.GOOD


def test_the_history_is_printed_through_the_dialog_of_the_system(qtbot, kitchen, tmp_path):
    page = shown(qtbot, kitchen.flow().history_page())
    file = tmp_path / "printed.pdf"

    def print_into_file(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(file))
        dialog.done(QPrintDialog.DialogCode.Accepted.value)

    when_asked(print_into_file, QPrintDialog)
    page.print_button.click()

    assert file.read_bytes().startswith(b"%PDF")
    assert b"/Count 1" in file.read_bytes()


def test_the_history_hears_of_posters(kitchen):
    kitchen.flow().poster_made(PosterWay.SAVED)

    assert [copy.way for copy in kitchen.talks.poster_copies()] == [PosterWay.SAVED]


def test_a_place_that_refuses_is_said(qtbot, kitchen, tmp_path):
    flow = kitchen.flow()
    page = shown(qtbot, flow.history_page())
    kitchen.files.refuses = FileNotWrittenError(tmp_path / "pact.txt", StorageTrouble.FULL)

    when_asked(save_as(tmp_path / "pact"))
    page.text_button.click()

    assert isinstance(page, HistoryPage)
    assert page.banner.news() is News.PROBLEM


def test_who_changes_their_mind_saves_nothing(qtbot, kitchen):
    flow = kitchen.flow()
    page = shown(qtbot, flow.history_page())

    when_asked(lambda dialog: dialog.reject())
    page.text_button.click()

    assert kitchen.files.files == {}


def test_the_grid_stands_on_the_home_window_too(qtbot, kitchen):
    card = shown(qtbot, kitchen.flow().going_card())

    assert "How it is going" in words_on(card)


def test_the_door_alone_writes_nothing_down():
    with pytest.raises(NotImplementedError):
        TalkDoor().poster_made(PosterWay.SAVED)


@pytest.mark.parametrize(
    "deed",
    ["show_talk", "show_changes", "news", "proposals_page", "history_page", "going_card"],
)
def test_the_door_alone_leads_nowhere(deed):
    with pytest.raises(NotImplementedError):
        getattr(TalkDoor(), deed)()
