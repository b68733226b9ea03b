"""Step 3 shows one topic at a time and keeps what came of it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox
from ui.wizard.first_steps import ortiz_draft, shown

from familypact.domain.draft import Path, Talk
from familypact.domain.family import AgeBand
from familypact.ui.widgets.source_line import SourceLine
from familypact.ui.wizard.pages.talk import TalkPage
from familypact.ui.wizard.parts.evidence_dialog import EvidenceDialog


@pytest.fixture
def page(qtbot):
    return shown(qtbot, TalkPage, ortiz_draft())


def test_the_quick_path_has_six_topics_and_the_full_one_all_that_fit(page):
    assert len(page.session.topics()) == 6

    page.paths.button(Path.FULL.value).click()

    assert len(page.session.topics()) > 6
    assert page.draft.path is Path.FULL


def test_next_waits_for_an_answer_and_goes_on_to_the_next_topic(page):
    first = page.title_label.text()
    assert not page.isComplete()

    page.answers.button(Talk.TALKED.value).click()
    assert page.isComplete()
    assert not page.advance()

    assert page.title_label.text() != first
    assert page.answers.value() == frozenset()
    assert page.draft.card == 1


def test_after_the_last_topic_the_wizard_goes_on(page):
    count = len(page.session.topics())
    for number in range(count):
        page.answers.button(Talk.NOT_YET.value).click()
        assert page.isComplete()
        assert page.advance() is (number + 1 == count)

    assert page.next_text() == ""
    assert set(page.draft.talks.values()) == {Talk.NOT_YET}


def test_back_shows_the_topic_before_with_its_answer(page):
    page.answers.button(Talk.COME_BACK.value).click()
    page.advance()

    assert page.retreat()
    assert page.answers.value() == {Talk.COME_BACK.value}
    assert not page.retreat()


def test_changing_the_path_stays_at_the_topic(page):
    page.answers.button(Talk.TALKED.value).click()
    page.advance()
    here = page.title_label.text()

    page.paths.button(Path.FULL.value).click()

    assert page.title_label.text() == here


def test_each_reply_gets_kind_words(page):
    said = []
    for key in ("0", "1", "2"):
        page.replies.answers.button(key).click()
        said.append(page.replies.reply_text())

    assert all(said)
    assert len(set(said)) == 3


def test_the_words_of_each_band_can_be_shown(page):
    risk = page._risk()
    young = page._situation.text()
    assert risk.card_for(AgeBand.YOUNG).situation == young

    page.bands.button(AgeBand.MIDDLE.value).click()

    assert page._situation.text() == risk.card_for(AgeBand.MIDDLE).situation


def test_the_panel_for_grown_ups_opens_on_request(page):
    assert not page.panel._more.isVisibleTo(page)

    page.panel.more_button.click()

    assert page.panel._more.isVisibleTo(page)
    assert page._risk().panel.signs[0] in page.panel._more.text()


def test_the_sources_are_shown_with_their_year(page):
    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EvidenceDialog)
        seen.extend(line.accessibleName() for line in dialog.findChildren(SourceLine))
        dialog.accept()

    QTimer.singleShot(50, look)
    page.panel.source_line.click()

    assert seen
    assert any(name.endswith(tuple("0123456789")) for name in seen)


@pytest.mark.parametrize(
    ("answer", "opened"),
    [(QMessageBox.StandardButton.Yes, 1), (QMessageBox.StandardButton.No, 0)],
)
def test_an_address_opens_only_after_a_yes(page, monkeypatch, answer, opened):
    went = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toString()))
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: answer)
    facts = [fact for fact in page.session.catalogue.evidence.values() if fact.url][:1]
    dialog = EvidenceDialog(facts, page.context.texts, page)

    dialog.findChildren(SourceLine)[0].click()

    assert len(went) == opened


def test_it_goes_on_at_the_topic_where_the_family_stopped(qtbot):
    page = shown(qtbot, TalkPage, ortiz_draft(card=3))

    assert "4" in page.lead_label.text()


def test_a_shorter_list_of_topics_never_leads_past_its_end(qtbot):
    page = shown(qtbot, TalkPage, ortiz_draft(card=99))

    assert page._number() == len(page.session.topics()) - 1
