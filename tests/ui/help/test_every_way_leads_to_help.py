"""From every page of the window to the right place to turn to, in four actions, by keyboard."""

from pathlib import Path

import pytest
from fakes import FakeVault
from family_samples import agreement_of, ortiz
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from ui.window_samples import Bench, OneStep

from familypact.catalogue.incidents import INCIDENTS
from familypact.data_files import data_root
from familypact.domain.errors import FileNotReadableError, StoreDamagedError
from familypact.domain.help import Contact, ContactKind, NoEmergency
from familypact.domain.incident import IncidentKind
from familypact.infra.contacts import TomlContacts
from familypact.ui.help.contact_card import ContactCard
from familypact.ui.help.help_page import HelpPage
from familypact.ui.help.incident_door import IncidentDoor
from familypact.ui.home.places import Places
from familypact.ui.opening_page import OpeningPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.welcome_page import WelcomePage
from familypact.ui.widgets.text_label import TextLabel

COUNTRIES = ("GB", "US", "DE", "ES", "JP", "BR", "IN", "ZA", "AU", "DZ")
WITHOUT_ENTRY = "HN"
DIRECTORY = TomlContacts(data_root() / "resources" / "contacts" / "reporting.toml")


class NoDirectory:
    def for_country(self, _code: str) -> tuple[Contact, ...]:
        raise FileNotReadableError(Path("reporting.toml"))

    def countries(self) -> tuple[str, ...]:
        raise FileNotReadableError(Path("reporting.toml"))

    def why_no_emergency(self, _code: str) -> NoEmergency:
        raise FileNotReadableError(Path("reporting.toml"))


def new_family(bench: Bench) -> type[QWidget]:
    bench.vault = FakeVault()
    return WelcomePage


def locked(bench: Bench) -> type[QWidget]:
    bench.vault = FakeVault(keyring=False)
    bench.returning()
    return UnlockPage


def broken(bench: Bench) -> type[QWidget]:
    bench.returning()
    bench.refusal = StoreDamagedError(Path("store.db"))
    return OpeningPage


def making_it(bench: Bench) -> type[QWidget]:
    bench.returning()
    return OneStep


def at_home(bench: Bench) -> type[QWidget]:
    family = ortiz()
    bench.returning(agreement_of(family.__class__(**_fields(family, bench.country))))
    return Places


def _fields(family, country):
    names = ("name", "homes", "children", "grown_ups")
    return {name: getattr(family, name) for name in names} | {"country": country}


STARTS = [new_family, locked, broken, making_it, at_home]


def press(qtbot, widget: QWidget, key=Qt.Key.Key_Space) -> None:
    """One action: the keyboard is there, the key does it."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is widget
    qtbot.keyClick(widget, key)


def help_over(qtbot, opened, start, country, contacts=None) -> HelpPage:
    bench = Bench(contacts=contacts or DIRECTORY, country=country)
    kind = start(bench)
    window = opened(bench)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), kind))
    page = window.stack.currentWidget()
    under = page.here() if isinstance(page, Places) else page
    if isinstance(under, OneStep):
        under.help_wanted.emit()  # the stand-in for the wizard has no button of its own
    else:
        press(qtbot, under.help_button)
    assert isinstance(window.stack.currentWidget(), HelpPage)
    return window.stack.currentWidget()


def words_of(door: QWidget) -> str:
    return " ".join(label.text() for label in door.findChildren(TextLabel))


def incident_by_keyboard(qtbot, page: HelpPage, kind: IncidentKind) -> IncidentDoor:
    press(qtbot, page.grown_up_door.incidents.button(kind.value))
    assert isinstance(page.deeper, IncidentDoor)
    assert page.deeper.isVisible()
    return page.deeper


@pytest.mark.parametrize("country", [*COUNTRIES, WITHOUT_ENTRY])
@pytest.mark.parametrize("start", STARTS, ids=lambda start: start.__name__)
def test_a_grown_up_comes_to_the_right_contact_in_four_actions(qtbot, opened, start, country):
    page = help_over(qtbot, opened, start, country)  # the first action
    press(qtbot, page.grown_up_button)  # the second

    for incident in INCIDENTS:
        door = incident_by_keyboard(qtbot, page, incident.kind)  # the third
        if not door.cards and country == WITHOUT_ENTRY:
            assert "A doctor, your child's school or a police station" in words_of(door)
            press(qtbot, door.back_button)
            continue
        first = door.cards[0]
        contact = first._contact
        assert contact.kind in incident.wants or contact.id in door.advice.best
        assert contact.id not in door.advice.unfit
        assert contact.country in ("", country)
        assert QApplication.focusWidget() is first.copy_button
        qtbot.keyClick(first.copy_button, Qt.Key.Key_Space)  # the fourth
        assert QGuiApplication.clipboard().text() in (contact.phone, contact.url)
        press(qtbot, door.back_button)
        assert page.grown_up_door.isVisible()


@pytest.mark.parametrize("country", [*COUNTRIES, WITHOUT_ENTRY])
@pytest.mark.parametrize("start", [broken, at_home], ids=lambda start: start.__name__)
def test_a_child_is_told_whom_to_tell_and_whom_to_call(qtbot, opened, start, country):
    page = help_over(qtbot, opened, start, country)
    press(qtbot, page.child_button)

    door = page.child_door
    assert door.people.isVisible() or "A parent, a grandparent" in words_of(door)
    assert door.danger_button.isVisible()
    assert country == WITHOUT_ENTRY or door.findChildren(ContactCard)
    assert page.hide_button.isVisible()


@pytest.mark.parametrize("start", STARTS, ids=lambda start: start.__name__)
def test_without_a_directory_no_page_is_a_dead_end(qtbot, opened, start):
    page = help_over(qtbot, opened, start, "GB", NoDirectory())
    press(qtbot, page.grown_up_button)

    for incident in INCIDENTS:
        door = incident_by_keyboard(qtbot, page, incident.kind)
        said = words_of(door)
        assert "A doctor, your child's school or a police station can help" in said
        assert incident.now[0] in said
        press(qtbot, door.back_button)


@pytest.mark.parametrize("kind", list(IncidentKind))
def test_escape_hides_every_incident_at_once(qtbot, opened, kind):
    page = help_over(qtbot, opened, at_home, "GB")
    window = page.window()
    press(qtbot, page.grown_up_button)
    door = incident_by_keyboard(qtbot, page, kind)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert isinstance(window.stack.currentWidget(), Places)
    assert not door.isVisible()


def test_the_emergency_number_comes_first_for_self_harm(qtbot, opened):
    page = help_over(qtbot, opened, at_home, "US")
    press(qtbot, page.grown_up_button)

    door = incident_by_keyboard(qtbot, page, IncidentKind.SELF_HARM)

    assert [card._contact.id for card in door.cards[:2]] == ["us-emergency", "us-988"]
    assert door.cards[0]._contact.kind is ContactKind.EMERGENCY


def test_a_rule_can_be_offered_for_the_next_check_in_once_there_is_an_agreement(qtbot, opened):
    bench = Bench(contacts=DIRECTORY)
    at_home(bench)
    window = opened(bench)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), Places))
    window.help_wanted.emit()
    page = window.stack.currentWidget()
    press(qtbot, page.grown_up_button)
    door = incident_by_keyboard(qtbot, page, IncidentKind.SCAM)
    rule_id, button = next(iter(door.offers.buttons.items()))

    press(qtbot, button)

    assert bench.offered == [rule_id]


def test_before_there_is_an_agreement_nothing_is_offered(qtbot, opened):
    page = help_over(qtbot, opened, making_it, "GB")
    press(qtbot, page.grown_up_button)

    assert incident_by_keyboard(qtbot, page, IncidentKind.SCAM).offers.buttons == {}


def test_the_directory_is_one_press_from_the_grown_ups_door_and_leads_back(qtbot, opened):
    page = help_over(qtbot, opened, at_home, "GB")
    press(qtbot, page.grown_up_button)

    press(qtbot, page.grown_up_door.directory_button)
    door = page.deeper
    choice = door.places.countries
    choice.setCurrentIndex(choice.findData("ES"))
    shown = {card._contact.country for card in door.places.cards}
    press(qtbot, door.back_button)

    assert shown <= {"ES", ""}
    assert page.grown_up_door.isVisible()
    assert QApplication.focusWidget() is page.grown_up_door.directory_button
