from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from familypact.ui.widgets.tab_order import follow_reading_order, stops_of


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


def test_tab_goes_as_the_page_is_read(qtbot):
    page, _parts, stops = page_made_backwards(qtbot)

    follow_reading_order(page)

    following = stops[0].nextInFocusChain()
    while following not in stops:
        following = following.nextInFocusChain()
    assert following is stops[1]
    assert tuple(stops_of(page)) == stops


def test_a_screen_reader_finds_the_parts_in_the_same_order(qtbot):
    page, parts, _stops = page_made_backwards(qtbot)
    assert tuple(w for w in page.children() if w in parts) != parts

    follow_reading_order(page)

    assert tuple(w for w in page.children() if w in parts) == parts
