import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from familypact.ui.widgets.text_label import PIECE, TextLabel, breakable

LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff" * 9


def test_a_name_with_markup_is_shown_as_typed(qtbot):
    label = TextLabel("<b>Mia</b> & Leo")
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Mia</b> & Leo"


def test_a_name_of_three_hundred_letters_fits_a_narrow_column(qtbot):
    label = TextLabel(LONG_NAME)
    qtbot.addWidget(label)

    assert label.minimumSizeHint().width() < 200
    assert label.heightForWidth(200) > 5 * label.fontMetrics().lineSpacing()


def test_screen_readers_get_the_words_without_break_places(qtbot):
    label = TextLabel(LONG_NAME)
    qtbot.addWidget(label)

    assert label.accessibleName() == LONG_NAME
    label.setText("Mia")
    assert label.accessibleName() == "Mia"


def test_a_given_accessible_name_survives_new_words(qtbot):
    label = TextLabel("3")
    qtbot.addWidget(label)
    label.setAccessibleName("Three of ten")

    label.setText("4")

    assert label.accessibleName() == "Three of ten"


def test_letters_of_several_signs_are_never_torn_apart():
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 30

    pieces = breakable(family).split("\u200b")

    assert len(pieces) == 30 // PIECE
    assert all(piece == family[: len(piece)] for piece in pieces)


@given(st.text(st.characters(exclude_characters="\u200b", exclude_categories=["Cs"])))
def test_breaking_never_changes_the_words(text):
    assert breakable(text).replace("\u200b", "") == text


def test_text_starts_where_the_page_starts(qtbot):
    label = TextLabel("Mia")
    qtbot.addWidget(label)

    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert label.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Mia chooses the first question.", ""),
        ("Zoé chooses the first question.", ""),
        ("آمنة chooses the first question.", "\u200e"),
        ("آمنة نور الهدى, your turn", "\u200e"),
        ("آمنة", ""),
        ("אנחנו משחקים ביחד ב Minecraft בימי ראשון", ""),
        ("Mia בוחרת את השאלה הראשונה.", "\u200f"),
        ("12 · 13", ""),
    ],
)
def test_a_sentence_runs_as_most_of_its_letters_do(qtbot, text, mark):
    label = TextLabel(text)
    qtbot.addWidget(label)

    assert QLabel.text(label) == mark + text
    assert label.text() == label.accessibleName() == text
