from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from familypact.ui.widgets.tab_order import follow_reading_order, keep_place, stops_of


def page_made_backwards(qtbot):
    """Give a page whose parts are made from the last to the first."""
    page = QWidget()
    qtbot.addWidget(page)
    last, middle, first = QPushButton("last", page), QWidget(page), QLineEdit("first", page)
    inner = QPushButton("inner", middle)
    QVBoxLayout(middle).addWidget(inner)
    column = QVBoxLayout(page)
    for widget in (first, middle, last):
        column.addWidget(widget)
    return page, (first, middle, last), (first, inner, last)


def following(widget, stops):
    """Give the next of these in Qt's chain, which holds their parents too."""
    found = widget.nextInFocusChain()
    while found not in stops:
        found = found.nextInFocusChain()
    return found


def test_tab_goes_as_the_page_is_read(qtbot):
    page, _parts, stops = page_made_backwards(qtbot)

    follow_reading_order(page)

    assert following(stops[0], stops) is stops[1]
    assert tuple(stops_of(page)) == stops


def test_a_screen_reader_finds_the_parts_in_the_same_order(qtbot):
    page, parts, _stops = page_made_backwards(qtbot)
    assert tuple(w for w in page.children() if w in parts) != parts

    follow_reading_order(page)

    assert tuple(w for w in page.children() if w in parts) == parts


def test_tab_goes_on_from_a_heading_with_what_stands_below_it(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    heading, below, above = QLabel("title", page), QLineEdit(page), QPushButton("help", page)
    keep_place(heading)
    column = QVBoxLayout(page)
    for widget in (above, heading, below):
        column.addWidget(widget)

    follow_reading_order(page)

    placed = (above, heading, below)
    assert following(above, placed) is heading
    assert following(heading, placed) is below
    assert heading.focusPolicy() is Qt.FocusPolicy.NoFocus
