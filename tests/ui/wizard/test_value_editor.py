"""Every kind of parameter can be set, by pointer and by keyboard, and says what it acts on."""

from dataclasses import replace

import pytest
from fakes import PlainTexts
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QDateTimeEdit
from rule_samples import BEDTIME, PLACE, SECRETS, SPENDING, small_session

from familypact.app.wording import Wording
from familypact.domain.house_rule import Option, Unit
from familypact.ui.widgets.choice_row import ChipRow
from familypact.ui.widgets.fields import ListField, NumberField
from familypact.ui.wizard.page import PageContext
from familypact.ui.wizard.parts.rule_words import RuleWords, shortened
from familypact.ui.wizard.parts.text_line import TextLine
from familypact.ui.wizard.parts.value_editor import EditorSubject, QuarterField, ValueEditor

SCHOOL, GAP = BEDTIME.parameters
WHERE = PLACE.parameters[0]
LIMIT = SPENDING.parameters[0]
WHAT, ASK = SECRETS.parameters
NAME = "Screens go off: School nights, for <b>Mia</b>"


@pytest.fixture
def words():
    session = small_session()
    texts = PlainTexts()
    return RuleWords(PageContext(session, texts, Wording(session.catalogue, texts)))


def editor(qtbot, words, parameter, value, *, roomy=False):
    made = ValueEditor(EditorSubject(parameter, NAME, roomy=roomy), words)
    qtbot.addWidget(made)
    made.set_value(value)
    made.show()
    made.heard = []
    made.changed.connect(made.heard.append)
    return made


@pytest.mark.parametrize(
    ("parameter", "value", "kind"),
    [
        (SCHOOL, "20:30", QuarterField),
        (GAP, 60, NumberField),
        (WHERE, "hall", ListField),
        (WHAT, ("home",), ChipRow),
        (ASK, "Grandma", TextLine),
    ],
)
def test_each_kind_has_its_field_and_its_name(qtbot, words, parameter, value, kind):
    made = editor(qtbot, words, parameter, value)

    assert isinstance(made.field(), kind)
    assert made.field().accessibleName() == NAME
    assert made.value() == value
    assert made.heard == []


def test_a_time_goes_in_quarters_of_an_hour(qtbot, words):
    made = editor(qtbot, words, SCHOOL, "20:30")
    field = made.field()

    for start, steps, end in (
        ("20:30", 1, "20:45"),
        ("20:40", 1, "20:45"),
        ("20:40", -1, "20:30"),
        ("20:45", -1, "20:30"),
        ("23:50", 1, "00:00"),
    ):
        made.set_value(start)
        field.setCurrentSection(QDateTimeEdit.Section.MinuteSection)
        field.stepBy(steps)
        assert made.heard[-1] == end


def test_hours_go_one_by_one(qtbot, words):
    made = editor(qtbot, words, SCHOOL, "20:30")
    made.field().setCurrentSection(QDateTimeEdit.Section.HourSection)

    made.field().stepBy(1)

    assert made.heard == ["21:30"]


def test_another_minute_can_be_typed(qtbot, words):
    made = editor(qtbot, words, SCHOOL, "20:30")

    made.field().setTime(QTime(20, 37))

    assert made.heard == ["20:37"]


@pytest.mark.parametrize(
    ("unit", "value", "shown"),
    [
        (Unit.MINUTES, 60, "60 min"),
        (Unit.DAYS, 30, "30 days"),
        (Unit.MONEY, 45, "£45"),
        (Unit.NONE, 45, "45"),
    ],
)
def test_a_number_shows_what_it_counts(qtbot, words, unit, value, shown):
    made = editor(qtbot, words, replace(GAP, unit=unit), value)

    assert made.field().text() == shown


def test_one_day_is_not_days(qtbot, words):
    made = editor(qtbot, words, replace(GAP, unit=Unit.DAYS, low=1, step=1), 2)

    made.field().stepBy(-1)

    assert made.field().text() == "1 day"
    assert made.heard == [1]


def test_money_without_figures_has_no_sign(qtbot, words):
    made = editor(qtbot, words, LIMIT, 10)
    made._words.money = lambda _amount: "some money"

    assert made._money_signs() == ("", "")


def test_a_number_stays_within_its_bounds(qtbot, words):
    made = editor(qtbot, words, LIMIT, 100)

    made.field().stepBy(1)

    assert made.value() == 100


def test_one_of_a_list_is_picked_by_keyboard(qtbot, words):
    made = editor(qtbot, words, WHERE, "kitchen")

    qtbot.keyClick(made.field(), Qt.Key.Key_Down)

    assert made.heard == ["hall"]


def test_a_few_options_are_chips_where_there_is_room(qtbot, words):
    made = editor(qtbot, words, WHERE, "kitchen", roomy=True)

    made.field().button("hall").click()

    assert made.is_wide()
    assert made.heard == ["hall"]
    assert made.field().button("hall").accessibleName() == f"{NAME}: In the hall"


def test_many_options_are_a_list_even_where_there_is_room(qtbot, words):
    many = tuple(Option(str(n), f"Room {n}") for n in range(9))

    made = editor(qtbot, words, replace(WHERE, options=many), "3", roomy=True)

    assert isinstance(made.field(), ListField)
    assert made.field().currentText() == "Room 3"


def test_several_are_picked_in_the_order_of_the_rule(qtbot, words):
    made = editor(qtbot, words, WHAT, ("home",))

    made.field().button("school").click()
    made.field().button("home").click()
    made.field().button("school").click()

    assert made.heard == [("school", "home"), ("school",), ()]


def test_words_are_handed_over_after_a_pause(qtbot, words):
    made = editor(qtbot, words, ASK, "")

    qtbot.keyClicks(made.field(), "Grandma ")
    assert made.heard == []
    qtbot.waitUntil(lambda: made.heard == ["Grandma"])


def test_words_are_handed_over_when_one_leaves_the_line(qtbot, words):
    made = editor(qtbot, words, ASK, "")
    qtbot.keyClicks(made.field(), "Grandma")

    QApplication.sendEvent(made.field(), QFocusEvent(QFocusEvent.Type.FocusOut))
    made.hand_over()

    assert made.heard == ["Grandma"]


def test_words_are_handed_over_when_the_page_goes_away(qtbot, words):
    made = editor(qtbot, words, ASK, "")
    qtbot.keyClicks(made.field(), "Grandma")

    made.hide()

    assert made.heard == ["Grandma"]


def test_a_number_being_typed_is_handed_over(qtbot, words):
    made = editor(qtbot, words, GAP, 60)
    made.field().lineEdit().setText("75 min")

    made.hand_over()

    assert made.value() == 75


def test_chips_and_lists_have_nothing_left_to_hand_over(qtbot, words):
    made = editor(qtbot, words, WHERE, "hall")

    made.hand_over()

    assert made.heard == []


def test_saved_words_do_not_overwrite_what_is_being_typed(qtbot, words):
    made = editor(qtbot, words, ASK, "Aunt")
    line = made.field()
    line.setFocus()
    line.setText("Aunt ")
    line.hasFocus = lambda: True

    made.set_value("Aunt")

    assert line.text() == "Aunt "


def test_a_very_long_name_is_cut_only_for_buttons():
    assert shortened("Mia") == "Mia"
    assert shortened("x" * 41) == f"{'x' * 39}…"


def test_the_words_of_a_rule_name_setting_and_child(words):
    assert words.about("Screens go off", "School nights", "Mia") == (
        "Screens go off: School nights, for Mia"
    )
    assert words.names(["mia", "leo"]) == "Mia and Leo"
    assert words.short_names(["mia"]) == "Mia"
