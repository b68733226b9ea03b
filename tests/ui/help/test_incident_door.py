"""One kind of incident: what to do now, who helps, what comes later, and rules to offer."""

from pathlib import Path

import pytest
from fakes import PlainTexts
from PySide6.QtWidgets import QApplication
from ui.help.help_samples import TODAY, many_contacts, view_of

from familypact.app.incident_help import advice_for
from familypact.app.settings import Scheme
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.domain.help_view import HelpView
from familypact.domain.incident import IncidentKind
from familypact.ui.help.help_page import HelpExtras, HelpPage
from familypact.ui.help.incident_door import SHOWN_FIRST, IncidentDoor
from familypact.ui.look import remember_look
from familypact.ui.theme import apply_theme
from familypact.ui.widgets.text_label import TextLabel


def view(kept: tuple[str, ...] = (), contacts=None) -> HelpView:
    plain = view_of(contacts=contacts)
    advice = advice_for(whole_catalogue(), kept)
    return HelpView("GB", plain.trusted, plain.plans, plain.contacts, advice=advice)


def door_of(qtbot, kind: IncidentKind, seen: HelpView | None = None, extras=None) -> IncidentDoor:
    page = HelpPage(lambda: seen or view(), PlainTexts(), TODAY, extras)
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_doors()
    page.grown_up_button.click()
    page.grown_up_door.incidents.button(kind.value).click()
    QApplication.processEvents()
    return page.deeper


def words_of(door: IncidentDoor) -> list[str]:
    return [label.text() for label in door.findChildren(TextLabel) if label.isVisible()]


@pytest.mark.parametrize("kind", list(IncidentKind))
def test_everything_the_catalogue_says_is_on_the_page_in_order(qtbot, kind):
    door = door_of(qtbot, kind)
    incident = door.advice.incident
    words = words_of(door)

    for lines in (incident.now, incident.never, incident.today, incident.this_week):
        assert all(line in words for line in lines)
    assert words.index(incident.now[0]) < words.index("Who helps with this: United Kingdom")
    assert words.index("Who helps with this: United Kingdom") < words.index(incident.today[0])


def test_the_numbers_come_before_what_has_time_and_the_rest_folds(qtbot):
    door = door_of(qtbot, IncidentKind.ILLEGAL, view(contacts=many_contacts(3)))

    assert len([card for card in door.cards if card.isVisible()]) <= SHOWN_FIRST


def test_all_contacts_come_in_their_order_and_reading_goes_on_at_the_first_of_them(qtbot):
    kinds = (ContactKind.HOTLINE, ContactKind.POLICE, ContactKind.HELPLINE) * 3
    places = (
        Contact(f"c{n}", "GB", f"Place {n}", kind, phone=f"{n}") for n, kind in enumerate(kinds)
    )
    many = view(contacts=tuple(CheckedContact(place) for place in places))
    door = door_of(qtbot, IncidentKind.ADULT_CONTACT, many)
    wanted = [c.contact.id for c in door.advice.contacts(many.useful())]
    before = [card._contact.id for card in door.cards]

    door.all_button.click()
    QApplication.processEvents()

    assert len(wanted) > SHOWN_FIRST
    assert before == wanted[:SHOWN_FIRST]
    assert QApplication.focusWidget() is door.cards[SHOWN_FIRST].copy_button
    assert [card._contact.id for card in door.cards] == wanted
    tops = [card.y() for card in door.cards if card.isVisible()]
    assert tops == sorted(tops)
    assert not door.all_button.isVisible()


def test_a_rule_the_family_has_not_got_is_offered_for_the_next_check_in(qtbot):
    offered = []
    extras = HelpExtras(offer_rule=offered.append)
    door = door_of(qtbot, IncidentKind.THREATS, view(kept=("hr-contacts",)), extras)

    door.offers.buttons["hr-block"].click()

    assert offered == ["hr-block"]
    assert "hr-contacts" not in door.offers.buttons
    assert "You have this one. Look at it again." in words_of(door)
    assert not door.offers.buttons["hr-block"].isEnabled()


def test_an_offer_that_cannot_be_kept_says_so_and_can_be_tried_again(qtbot):
    def refuse(_rule_id: str) -> None:
        raise StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    door = door_of(qtbot, IncidentKind.THREATS, None, HelpExtras(offer_rule=refuse))

    door.offers.buttons["hr-block"].click()

    assert door.offers.buttons["hr-block"].isEnabled()
    assert "Offer it" not in door.offers.buttons["hr-block"].text()


def test_before_there_is_an_agreement_rules_are_named_but_not_offered(qtbot):
    door = door_of(qtbot, IncidentKind.THREATS)

    assert door.offers.buttons == {}
    assert "Block, mute and leave whenever you like" in words_of(door)


@pytest.mark.parametrize("percent", [100, 200])
def test_a_page_starts_at_its_title_also_in_big_letters(qtbot, qapp, percent):
    apply_theme(qapp, Scheme.LIGHT, percent)
    try:
        door = door_of(qtbot, IncidentKind.SELF_HARM)

        assert door.scroll_area.verticalScrollBar().value() == 0
        assert door.scroll_area.horizontalScrollBar().maximum() == 0
    finally:
        apply_theme(qapp, Scheme.LIGHT, 100)
        qapp.setStyleSheet("")
        remember_look(qapp, None)
