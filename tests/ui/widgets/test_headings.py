import pytest
from PySide6.QtGui import QAccessible

from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle, TitleLabel
from familypact.ui.widgets.turn_line import Turn, TurnLine


@pytest.mark.parametrize("kind", [TitleLabel, CardTitle])
@pytest.mark.usefixtures("themed")
def test_titles_are_headings_for_screen_readers(qtbot, kind):
    title = kind("Our house rules")
    qtbot.addWidget(title)
    interface = QAccessible.queryAccessibleInterface(title)

    assert interface.role() is QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == "Our house rules"
    title.setText("Sign it")
    assert interface.text(QAccessible.Text.Name) == "Sign it"


@pytest.mark.usefixtures("themed")
def test_ordinary_text_is_no_heading(qtbot):
    label = BodyLabel("Words")
    qtbot.addWidget(label)

    role = QAccessible.queryAccessibleInterface(label).role()

    assert role is QAccessible.Role.StaticText


@pytest.mark.usefixtures("themed")
def test_the_turn_line_keeps_its_words_and_only_draws_capitals(qtbot):
    line = TurnLine(Turn.TOGETHER, "Step 5 of 10 · Together")
    qtbot.addWidget(line)

    line.set_turn(Turn.CHILD, "Zoé's turn")

    assert line.turn() is Turn.CHILD
    assert line.text() == "Zoé's turn"


def test_a_card_without_title_shows_none(qtbot):
    card = Card()
    qtbot.addWidget(card)

    assert card.title_label.isHidden()
    card.set_title("Next check-in")
    assert not card.title_label.isHidden()
