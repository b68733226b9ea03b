"""From every way in to the right place to turn to, in four actions at the keyboard.

An action is a press of a button; Tab on the way to it is none. The first contact is on the screen
and has the keyboard after the last of them.
"""

import subprocess
from pathlib import Path

import pytest
from e2e.keyboard import Keyboard
from e2e.ways_to_help import (
    a_key,
    agreed,
    at_step,
    broken,
    locked,
    opened_in,
    start_in,
    wizard_of,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from familypact.app.steps import Step
from familypact.bootstrap_window import make_application
from familypact.catalogue.incidents import INCIDENTS
from familypact.domain.incident import IncidentKind
from familypact.domain.reminder import Answer, Card, Choice
from familypact.infra.reminders.program import program
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.look import remember_look
from familypact.ui.opening_page import OpeningPage
from familypact.ui.popup import Popup
from familypact.ui.records.records_page import RecordsPage
from familypact.ui.steps_window import StepsWindow
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.welcome_page import WelcomePage
from familypact.ui.widgets.text_label import TextLabel

COUNTRIES = ("GB", "US", "DE", "ES", "JP", "BR", "IN", "ZA", "AU", "DZ")
WITHOUT_ENTRY = "HN"
HELP, GROWN_UP, CHILD = "Something happened", "I'm the grown-up", "I'm the child"


@pytest.fixture
def application(qapp, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring, a passphrase
    yield make_application("en")
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    remember_look(qapp, None)


@pytest.fixture
def data(tmp_path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def arrive(application, qtbot, data):
    """Give a function that opens the window at a page of that kind."""

    def open_at(kind, **how) -> Person:
        opened = opened_in(qtbot, application, start_in(data, **how))
        window = opened.window
        qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), kind), timeout=20_000)
        return Person(qtbot, opened)

    return open_at


class Person:
    """Somebody at the keyboard who counts what they press."""

    def __init__(self, qtbot, opened) -> None:
        self.opened = opened
        self.window = opened.window
        self.keys = Keyboard(qtbot, opened.window)
        self.presses = 0

    @property
    def page(self):
        return self.window.stack.currentWidget()

    def push(self, words: str) -> None:
        self.keys.push(words)
        self.presses += 1

    def said(self) -> str:
        labels = self.page.findChildren(TextLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def come_to_incident(self, kind: IncidentKind) -> None:
        title = next(each.title for each in INCIDENTS if each.kind is kind)
        self.push(title)

    def must_be_at_the_right_contact(self, country: str) -> None:
        """The keyboard is on the first number, which is for this and for here."""
        door = self.page.deeper
        if not door.cards:
            assert country == WITHOUT_ENTRY
            assert "A doctor, your child's school or a police station" in self.said()
            return
        first = door.cards[0]._contact
        wanted = door.advice.incident.wants
        assert first.kind in wanted or first.id in door.advice.best
        assert first.id not in door.advice.unfit
        assert first.country in ("", country)
        assert QApplication.focusWidget() is door.cards[0].copy_button
        self.keys.press(Qt.Key.Key_Space)
        assert QGuiApplication.clipboard().text() in (first.phone, first.url)

    def must_find_a_way_on(self) -> None:
        assert self.page.hide_button.isVisible()
        assert self.keys.can_reach("Back", tabs=200)
        assert self.keys.can_reach("In danger right now?", tabs=200)

    def must_come_to_every_contact(self, country: str, most: int = 4) -> None:
        """Go on from where one is, once for each kind of incident."""
        before = self.presses
        for incident in INCIDENTS:
            self.presses = before
            self.come_to_incident(incident.kind)
            assert self.presses <= most
            self.must_be_at_the_right_contact(country)
            self.must_find_a_way_on()
            self.keys.push("Back")


@pytest.mark.parametrize("country", [*COUNTRIES, WITHOUT_ENTRY])
def test_from_the_real_wizard_to_the_right_contact(arrive, data, country):
    at_step(data, a_key(data), country)
    person = arrive(StepsWindow)

    person.push(HELP)
    person.push(GROWN_UP)

    person.must_come_to_every_contact(country)


@pytest.mark.parametrize("country", ["US", "DE", WITHOUT_ENTRY])
def test_from_the_home_window_to_the_right_contact(arrive, data, country):
    agreed(data, a_key(data), country)
    person = arrive(Places)

    person.push(HELP)
    person.push(GROWN_UP)

    person.must_come_to_every_contact(country)


@pytest.mark.parametrize("step", list(Step))
def test_every_page_of_the_wizard_leads_to_both_doors_and_back(arrive, data, step):
    at_step(data, a_key(data), "GB", step)
    person = arrive(StepsWindow)
    wizard = wizard_of(person.opened)
    below = wizard.currentId()

    for door in (CHILD, GROWN_UP):
        person.push(HELP)
        assert isinstance(person.page, HelpPage)
        person.push(door)
        person.must_find_a_way_on()
        person.keys.press(Qt.Key.Key_Escape)
        assert person.page is wizard

    assert person.presses == 4
    assert wizard.currentId() == below == step


def test_from_the_desktop_entry_before_anything_is_there(arrive):
    person = arrive(HelpPage, at_help=True)

    person.push(GROWN_UP)

    person.must_come_to_every_contact(_country_of(person), most=2)


@pytest.mark.parametrize("country", ["DE", "BR", WITHOUT_ENTRY])
def test_from_the_desktop_entry_to_the_familys_own_country(arrive, data, country):
    agreed(data, a_key(data), country)
    person = arrive(HelpPage, at_help=True)
    person.keys.wait_for(lambda: isinstance(person.window.page, Places))

    person.push(GROWN_UP)

    assert _country_of(person) == country
    person.must_come_to_every_contact(country, most=2)


@pytest.mark.parametrize(
    ("spoil", "kind"), [(locked, UnlockPage), (broken, OpeningPage)], ids=["locked", "broken"]
)
@pytest.mark.parametrize("at_help", [True, False], ids=["at help", "at the page"])
def test_a_store_that_does_not_open_is_in_nobodys_way(arrive, data, spoil, kind, at_help):
    spoil(data, a_key(data), "GB")
    person = arrive(HelpPage if at_help else kind, at_help=at_help, unlocks=spoil is broken)

    if not at_help:
        person.push(HELP)
    person.push(GROWN_UP)
    person.must_come_to_every_contact(_country_of(person))
    person.keys.press(Qt.Key.Key_Escape)

    assert isinstance(person.page, kind)


def test_from_the_first_page_of_a_new_family(arrive):
    person = arrive(WelcomePage)

    person.push(HELP)
    person.push(CHILD)

    assert "You are not in trouble" in person.said()
    person.must_find_a_way_on()


def test_from_the_pop_up_it_is_two_presses_to_the_help_and_four_to_the_contact(arrive, qtbot, data):
    """Our pop-up starts the program; that command is run for real, with `--version` behind it."""
    agreed(data, a_key(data), "DE")
    popup = Popup(Card(1), lambda: Card(1))
    qtbot.addWidget(popup)
    with qtbot.waitExposed(popup):
        popup.show()
    popup.activateWindow()
    answers = []
    popup.answered.connect(answers.append)
    keys = Keyboard(qtbot, popup)

    keys.push("Start")
    assert answers == [Answer(Choice.START)]
    said = subprocess.run(
        [*program(), "--version"], capture_output=True, text=True, check=True
    ).stdout
    assert said.startswith("familypact ")

    person = arrive(Places)
    person.presses = 1
    person.push(HELP)
    assert person.presses == 2
    assert isinstance(person.page, HelpPage)
    person.push(GROWN_UP)
    person.must_come_to_every_contact("DE")


def test_what_happened_is_written_down_at_the_keyboard_and_stands_after_the_next_start(
    arrive, data
):
    key = a_key(data)
    agreed(data, key, "GB")
    person = arrive(Places)
    person.push(HELP)
    person.push(GROWN_UP)
    person.come_to_incident(IncidentKind.SCAM)
    person.keys.push("Write down what happened")
    assert isinstance(person.page, RecordsPage)

    person.keys.write("When it happened", "Sunday evening")
    person.keys.press(Qt.Key.Key_Escape)
    assert isinstance(person.page, Places)
    person.window.close()

    again = arrive(Places)
    (record,) = again.opened.flow.opened.store.record_table.records()
    assert (record.kind, record.happened) == (IncidentKind.SCAM, "Sunday evening")


def _country_of(person: Person) -> str:
    """Where no family says its country, it is that of the computer."""
    return person.page.grown_up_door.view.country or WITHOUT_ENTRY
