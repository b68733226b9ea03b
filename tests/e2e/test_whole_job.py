"""From a family at the screen to a signed poster: the real window, by keyboard alone."""

import shutil
import subprocess

import pytest
from e2e.family import FamilyAtTheKeyboard
from e2e.keyboard import Keyboard
from PySide6.QtGui import QFont, QPalette

from familypact.app.settings import Document, Edition
from familypact.app.steps import Step
from familypact.app.verdict import Answer, Standing
from familypact.bootstrap import make_texts
from familypact.bootstrap_seal import make_seal_check
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.ui.crash_dialog import CrashDialog
from familypact.ui.home.places import Places
from familypact.ui.look import remember_look
from familypact.ui.poster_page import PosterPage
from familypact.ui.steps_window import StepsWindow

PASSPHRASE = "three little words"


@pytest.fixture
def start(tmp_path, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring, but a passphrase
    return Start(tmp_path / "data", lambda: PASSPHRASE, make_texts(), contacts_file())


@pytest.fixture
def application(qapp):
    yield make_application("en")
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    remember_look(qapp, None)


def opened(start, application, qtbot):
    opened_window = OpenedWindow(start, application)
    qtbot.addWidget(opened_window.window)
    opened_window.show()
    qtbot.waitActive(opened_window.window)
    qtbot.waitUntil(lambda: hasattr(opened_window, "flow"))
    return opened_window


def at_the_wizard(window, keyboard):
    keyboard.wait_for(lambda: isinstance(window.stack.currentWidget(), StepsWindow))
    return FamilyAtTheKeyboard(keyboard, window.stack.currentWidget())


def test_a_family_of_two_children_makes_signs_and_prints_its_pact(
    start, application, qtbot, tmp_path
):
    opened_window = opened(start, application, qtbot)
    window = opened_window.window
    keyboard = Keyboard(qtbot, window)
    keyboard.push("Let's begin")
    family = at_the_wizard(window, keyboard)
    family.who_we_are()
    family.what_we_enjoy()
    family.talk_it_through()
    family.on_our_own()
    family.settle_the_open_point()
    assert family.wizard.currentId() == Step.RULES
    window.close()  # in the middle of step 5

    opened_window = opened(start, application, qtbot)
    window = opened_window.window
    keyboard = Keyboard(qtbot, window)
    family = at_the_wizard(window, keyboard)
    assert family.wizard.currentId() == Step.RULES
    keyboard.wait_for(lambda: bool(family.title()))
    assert keyboard.can_reach("Screens go to bed before us: We try it for two weeks")
    family.keep_the_rules()
    family.promise()
    family.who_can_help()
    family.set_the_check_ins()
    family.sign()
    keyboard.push("Make our poster")
    keyboard.wait_for(lambda: isinstance(window.stack.currentWidget(), PosterPage))
    keyboard.push("Go to our pact")
    keyboard.wait_for(lambda: isinstance(window.stack.currentWidget(), Places))

    agreement = opened_window.flow.opened.store.latest()
    words = printed_and_sealed(opened_window.flow.opened, tmp_path)
    missing = [each for each in wanted(agreement, start.texts) if plain(each) not in words]
    assert missing == []
    assert [clause for clause in clauses(agreement) if not any(w in words for w in clause)] == []
    assert not any(isinstance(w, CrashDialog) for w in application.topLevelWidgets())
    assert len(agreement.sign_offs) == 4
    assert agreement.still_to_sign() == ()


def printed_and_sealed(parts, folder) -> str:
    """Save poster and full agreement as the window does, and give what they say."""
    words = ""
    for document in (Document.POSTER, Document.AGREEMENT):
        pdf = folder / f"{document}.pdf"
        parts.keep_pdf(parts.prepare_poster(Edition(document=document))(), pdf)
        verdict = make_seal_check(parts.store)(pdf)
        assert (verdict.answer, verdict.standing) == (Answer.SEALED, Standing.IN_FORCE)
        words += printed(pdf)
    return words


def wanted(agreement, texts) -> list[str]:
    """What poster and full agreement must say, whatever their layout."""
    family = agreement.family
    return [
        *(family.name_of(party) for party in family.party_ids()),
        *(rule.title for rule in agreement.rules),
        *(rule.pill for rule in agreement.rules[:5]),
        *(line.text for line in agreement.grown_ups),
        "06 12 34 56 78",
        "Grandpa Joe",
        texts.moment(agreement.next_checkin),
    ]


def clauses(agreement) -> list[set[str]]:
    """Each clause of the children's pledge in all its wordings; the poster prints one of them."""
    lines = [line for pledge in agreement.children for line in pledge.lines]
    ids = {line.clause_id for line in lines}
    return [{plain(line.text) for line in lines if line.clause_id == i} for i in ids]


def printed(pdf) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is missing")
    found = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True)
    return plain(found.stdout.decode())


def plain(words: str) -> str:
    """Without the places where lines break."""
    return "".join(words.split())
