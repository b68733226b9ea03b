"""A file dropped on the page gets one answer, in words and with a sign, beside the window."""

import threading
from pathlib import Path

import pytest
from fakes import PlainTexts
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from seal_fakes import A_MOMENT

from familypact.app.seal_ports import FileTrouble, Fingerprint, SealedText, SealTrouble, SealWhole
from familypact.app.settings import Scheme
from familypact.app.verdict import Answer, Standing, Verdict
from familypact.domain.errors import StoreDamagedError
from familypact.ui.theme import apply_theme
from familypact.ui.verify.answer_card import BAD, GOOD, MIND, sign_of
from familypact.ui.verify.drop_zone import DropState
from familypact.ui.verify.verify_page import VerifyPage
from familypact.ui.widgets.banner import News

SEAL = SealWhole(
    Fingerprint("7F3A91C2" * 8), SealedText(3, "", ("Mia", "Zoé"), "Version 3"), A_MOMENT
)
IN_FORCE = Verdict(Answer.SEALED, None, SEAL, Standing.IN_FORCE, 3)
POSTER, OTHER = Path("/home/ortiz/poster.pdf"), Path("/home/ortiz/other.pdf")


class Checks:
    """Answers by the file; `gate` holds every answer back until it is opened."""

    def __init__(self) -> None:
        self.verdicts = {POSTER: IN_FORCE, OTHER: Verdict(Answer.NO_SEAL)}
        self.gate = threading.Event()
        self.gate.set()
        self.threads: list[int] = []
        self.damaged = False

    def make(self):
        if self.damaged:
            raise StoreDamagedError(Path("store.db"))
        return self.check

    def check(self, path: Path) -> Verdict:
        self.threads.append(threading.get_ident())
        assert self.gate.wait(20)
        return self.verdicts[path]


@pytest.fixture
def checks():
    made = Checks()
    yield made
    made.gate.set()


@pytest.fixture
def page(qtbot, checks):
    page = VerifyPage(checks.make, PlainTexts())
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.arrive()
    return page


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(page: VerifyPage, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NO_KEYS
    )
    event.ignore()
    page.dragEnterEvent(event)
    return event


def drop(page: VerifyPage, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NO_KEYS
    )
    page.dropEvent(event)


_NO_KEYS = Qt.KeyboardModifier.NoModifier


def answered(page: VerifyPage) -> bool:
    return page.answer_card.isVisible()


def test_the_keyboard_starts_at_choosing(page):
    assert page.focusWidget() is page.zone.choose_button
    assert not answered(page)


def test_a_dropped_file_is_checked_beside_the_window(qtbot, page, checks):
    drop(page, files(POSTER))

    qtbot.waitUntil(lambda: answered(page))
    assert page.answer_card.words()[0] == "Sealed and unchanged"
    assert "It is version 3 of your agreement, the one in force." in page.answer_card.words()
    assert page.answer_card.sign() is GOOD
    assert page.answer_card.file_label.text() == str(POSTER)
    assert page.answer_card.accessibleName().startswith("Sealed and unchanged. Nothing")
    assert checks.threads != [threading.get_ident()]


def test_the_next_answer_takes_the_place_of_the_last(qtbot, page):
    page.check_file(POSTER)
    qtbot.waitUntil(lambda: answered(page))

    page.check_file(OTHER)

    assert not answered(page)
    qtbot.waitUntil(lambda: answered(page))
    assert page.answer_card.words()[0] == "No seal"
    assert "version 3" not in " ".join(page.answer_card.words())


def test_while_it_looks_it_says_so_and_can_be_stopped(qtbot, page, checks):
    checks.gate.clear()
    page.check_file(POSTER)

    assert page.zone.state() is DropState.LOOKING
    assert "poster.pdf" in page.zone.title_label.text()
    assert page.focusWidget() is page.zone.cancel_button

    page.zone.cancel_button.click()
    checks.gate.set()

    assert page.zone.state() is DropState.WAITING
    assert page.focusWidget() is page.zone.choose_button
    qtbot.wait(50)
    assert not answered(page)


def test_only_the_last_file_asked_about_is_answered(qtbot, page, checks):
    checks.gate.clear()
    page.check_file(POSTER)
    page.check_file(OTHER)
    checks.gate.set()

    qtbot.waitUntil(lambda: answered(page))

    assert page.answer_card.words()[0] == "No seal"
    qtbot.wait(50)
    assert page.answer_card.words()[0] == "No seal"


def test_a_page_that_is_gone_misses_no_answer(qtbot, checks):
    page = VerifyPage(checks.make, PlainTexts())
    checks.gate.clear()
    page.check_file(POSTER)
    page.deleteLater()
    qtbot.wait(20)

    checks.gate.set()

    qtbot.wait(50)
    assert len(checks.threads) == 1


def test_a_file_that_hangs_over_the_page_is_welcome(page):
    assert hover(page, files(POSTER)).isAccepted()
    assert page.zone.state() is DropState.HOVERED

    page.dragLeaveEvent(QDragLeaveEvent())

    assert page.zone.state() is DropState.WAITING


def test_what_is_no_file_is_not(page):
    words = QMimeData()
    words.setText("hello")
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/poster.pdf")])

    assert not hover(page, words).isAccepted()
    assert not hover(page, web).isAccepted()
    drop(page, web)
    assert page.zone.state() is DropState.WAITING
    assert page.banner.isHidden()


def test_two_files_at_once_are_asked_for_one_by_one(page, checks):
    drop(page, files(POSTER, OTHER))

    assert page.banner.text() == "Drop one file at a time."
    assert checks.threads == []


def test_data_that_cannot_be_read_are_told_in_the_page(page, checks):
    checks.damaged = True

    page.check_file(POSTER)

    assert page.banner.news() is News.PROBLEM
    assert "store.db" in page.banner.text()
    assert page.zone.state() is DropState.WAITING


def test_a_chosen_file_is_checked(qtbot, page):
    page.zone.choose_button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile

    dialog.fileSelected.emit(str(POSTER))
    dialog.close()

    qtbot.waitUntil(lambda: answered(page))


def test_big_text_shows_the_answer_first(qtbot, qapp, themed, page):
    assert themed
    apply_theme(qapp, Scheme.LIGHT, 200)
    page.resize(960, 640)

    page.check_file(POSTER)

    qtbot.waitUntil(lambda: answered(page))
    qtbot.waitUntil(lambda: page.scroll_area.verticalScrollBar().value() == 0)
    top = page.answer_card.answer_label.mapTo(page, QPoint(0, 0)).y()
    assert page.answer_card.answer_label.height() + top < page.height()


@pytest.mark.parametrize(
    ("verdict", "sign"),
    [
        (IN_FORCE, GOOD),
        (Verdict(Answer.SEALED, None, SEAL, Standing.REPLACED, 4), MIND),
        (Verdict(Answer.NO_SEAL), MIND),
        (Verdict(Answer.NOT_CHECKED, FileTrouble.TOO_BIG), MIND),
        (Verdict(Answer.KEY_NOT_COMPARED, None, SEAL), MIND),
        (Verdict(Answer.CHANGED, SealTrouble.ADDED), BAD),
        (Verdict(Answer.OTHER_KEY, None, SEAL), BAD),
    ],
)
def test_green_is_only_for_the_poster_in_force(verdict, sign):
    assert sign_of(verdict) is sign


def test_what_a_seal_is_not_is_said_before_anything_is_checked(page):
    told = " ".join(label.text() for label in page.findChildren(type(page.zone.words_label)))

    assert "does not prove who you are" in told
