"""Where a PIN is set nobody else signs, and nobody else takes the child's chair."""

from dataclasses import replace

import pytest
from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts
from pin_fakes import PinBench
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from ui.checkin.kitchen import Kitchen
from ui.dialogs import when_asked
from ui.pins.answering import answer
from ui.wizard.last_steps import ANA, LEO, MIA, SAM, draft_of

from familypact.app.pin_holders import PinHolders
from familypact.app.wizard_session import Surroundings, WizardSession
from familypact.app.wording import Wording
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.family import GROWN_UPS
from familypact.domain.sign_off import Mark, SignOff
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.checkin.talk_titles import Screen as TalkScreen
from familypact.ui.pins.gate import PinGate
from familypact.ui.pins.new_pin_dialog import NewPinDialog
from familypact.ui.pins.pin_dialog import PinDialog
from familypact.ui.wizard.page import Page, PageContext
from familypact.ui.wizard.pages.alone import AlonePage, Screen
from familypact.ui.wizard.pages.signing import SigningPage

PIN, CHILDS = "4073", "2580"


@pytest.fixture
def pins() -> PinBench:
    bench = PinBench()
    bench.set(GROWN_UPS, PIN)
    bench.set(MIA.id, CHILDS)
    return bench


@pytest.fixture
def show(qtbot, pins):
    """Give a function that opens one page of the wizard behind the gate."""
    kept: list[QWidget] = []

    def open_page(kind: type[Page], store: MemoryStore | None = None) -> Page:
        store = store or MemoryStore()
        store.draft = store.draft or draft_of()
        gate = PinGate(pins.pins(), PinHolders(store, FixedClock()), PlainTexts())
        around = Surroundings(store, whole_catalogue(), FakeContacts(), FixedClock())
        session, texts = WizardSession(around), PlainTexts()
        page = kind(PageContext(session, texts, Wording(session.catalogue, texts), gate))
        window = QWidget()
        QVBoxLayout(window).addWidget(page)
        qtbot.addWidget(window)
        window.resize(1120, 740)
        window.show()
        page.arrive()
        QApplication.processEvents()
        kept.append(window)
        return page

    return open_page


def shut(page: SigningPage) -> set[str]:
    return {party_id for party_id, place in page.places.items() if not place.box.isEnabled()}


def test_boxes_behind_a_pin_are_shut_and_say_so(show):
    page = show(SigningPage)

    assert shut(page) == {MIA.id, ANA.id, SAM.id}
    assert page.places[MIA.id].key_button.accessibleName() == "Mia: Type the PIN to sign"
    assert page.places[LEO.id].key_button.isHidden()


def test_the_childs_pin_opens_the_childs_box_only(qtbot, show):
    page = show(SigningPage)
    when_asked(lambda dialog: answer(qtbot, dialog, CHILDS), PinDialog)

    page.places[MIA.id].key_button.click()
    box = page.boxes[MIA.id]
    box.tool.click()
    box.typed.insert("Mia")
    box.flush()

    assert shut(page) == {ANA.id, SAM.id}
    assert page.places[MIA.id].key_button.isHidden()
    assert [s.party_id for s in page.session.draft.sign_offs] == [MIA.id]


def test_the_grown_ups_open_their_boxes_together_and_leaving_shuts_them(qtbot, show):
    page = show(SigningPage)
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)

    page.places[SAM.id].key_button.click()
    opened = shut(page)
    page.hide()
    page.show()
    page.arrive()

    assert opened == {MIA.id}
    assert shut(page) == {MIA.id, ANA.id, SAM.id}


def test_the_grown_ups_pin_does_not_open_a_childs_box(qtbot, show):
    page = show(SigningPage)
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)

    page.places[MIA.id].key_button.click()

    assert MIA.id in shut(page)


def test_a_signature_that_was_given_stays_and_cannot_be_changed_by_others(show):
    store = MemoryStore()
    given = SignOff(MIA.id, Mark.TYPED, FixedClock().today(), typed="Mia")
    store.draft = draft_of().with_sign_off(given)

    page = show(SigningPage, store)
    page.boxes[MIA.id].tool.click()

    assert page.session.draft.sign_offs == (given,)


def test_nobody_else_takes_the_chair_of_a_child_with_a_pin(qtbot, show):
    page = show(AlonePage)
    when_asked(lambda dialog: dialog.leave_button.click(), PinDialog)
    page.advance()
    refused = page._screen
    when_asked(lambda dialog: answer(qtbot, dialog, CHILDS), PinDialog)
    page.advance()

    assert (refused, page._screen) == (Screen.HAND_OVER, Screen.CARDS)


def test_a_child_without_a_pin_can_choose_one_before_it_takes_the_chair(qtbot, show, pins):
    page = show(AlonePage)
    has_one = page._hand_over.pin_button.isHidden()
    page._do_now(LEO.id)
    button = page._hand_over.pin_button
    offered = button.text()
    when_asked(lambda dialog: answer(qtbot, dialog, CHILDS, CHILDS), NewPinDialog)
    button.click()

    assert has_one
    assert offered == "A secret number for Leo"
    assert pins.pins().is_set(LEO.id)
    assert button.isHidden()


def test_the_grown_ups_are_offered_none_at_the_chair(show):
    page = show(AlonePage)

    page._do_now(GROWN_UPS)

    assert page._hand_over.pin_button.isHidden()


@pytest.fixture
def talk(qtbot, pins) -> CheckInPage:
    kitchen = Kitchen()
    pins.set("c0", CHILDS)
    gate = PinGate(pins.pins(), PinHolders(kitchen.store, FixedClock()), PlainTexts())
    page = CheckInPage(kitchen.check_in(), replace(kitchen.parts(), gate=gate))
    qtbot.addWidget(page)
    page.resize(1120, 740)
    page.show()
    return page


def test_a_check_in_asks_the_child_before_its_private_questions(qtbot, talk):
    talk._show_hand_over("c0")
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)
    talk.advance()
    refused = talk.shown
    when_asked(lambda dialog: answer(qtbot, dialog, CHILDS), PinDialog)
    talk.advance()

    assert (refused, talk.shown) == (TalkScreen.HAND_OVER, TalkScreen.VIEWS)


def test_at_a_check_in_a_child_can_choose_a_pin_too(qtbot, talk, pins):
    talk._show_hand_over("c1")
    when_asked(lambda dialog: answer(qtbot, dialog, CHILDS, CHILDS), NewPinDialog)

    talk.screen_widget.pin_button.click()

    assert pins.pins().is_set("c1")
    assert talk.screen_widget.pin_button.isHidden()


def test_the_grown_ups_answer_a_check_in_without_a_pin(talk):
    talk._show_hand_over(GROWN_UPS)

    talk.advance()

    assert talk.shown is TalkScreen.VIEWS
