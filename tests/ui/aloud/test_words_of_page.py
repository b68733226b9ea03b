"""A voice says what one would read, in that order, and no more."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from ui.help.help_samples import help_page

from familypact.ui.aloud.words_of_page import words_of
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.headings import BodyLabel, QuietLabel, TitleLabel, WhyLine


def page_of(qtbot, *widgets):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    page.show()
    return page


def test_titles_and_answers_end_like_sentences(qtbot):
    page = page_of(qtbot, TitleLabel("Stop"), BodyLabel("Tell somebody."), Chip("Mom"))

    assert words_of(page) == ["Stop.", "Tell somebody.", "Mom."]


def test_side_notes_buttons_empty_and_hidden_texts_are_left_out(qtbot):
    hidden = BodyLabel("Not yet")
    page = page_of(
        qtbot,
        QuietLabel("From our list"),
        WhyLine("So"),
        SecondaryButton("Copy"),
        BodyLabel(" "),
        hidden,
    )
    hidden.hide()

    assert words_of(page) == []


def test_what_stands_side_by_side_or_behind_is_found(qtbot):
    stack = QStackedWidget()
    for words in ("Behind", "In front"):
        stack.addWidget(page_of(qtbot, BodyLabel(words)))
    stack.setCurrentIndex(1)
    pair = QWidget()
    row = QHBoxLayout()
    row.addWidget(BodyLabel("Left"))
    row.addWidget(BodyLabel("Right"))
    row.addStretch(1)
    QVBoxLayout(pair).addLayout(row)
    page = page_of(qtbot, stack, pair)

    assert words_of(page) == ["In front.", "Left.", "Right."]


def test_the_childs_door_is_read_from_its_title_to_whom_to_call(qtbot):
    page = help_page(qtbot)
    page.child_button.click()

    words = words_of(page.child_door)

    assert words[0] == f"{page.child_door.title_label.text()}"
    assert [step for step in words if step.startswith("1")]
    assert any(
        adult.name.strip() in line for line in words for adult in page.child_door.view.trusted
    )
