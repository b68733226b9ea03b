"""A page outside the wizard begins at its top, in the middle of a wide window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.buttons import PrimaryButton


class Asking(PlainPage):
    """Asks something below a lot of room."""

    def __init__(self, room: int) -> None:
        super().__init__(widest=600)
        self.head("A question", "")
        above = QWidget()
        above.setFixedHeight(room)
        self.field, self.next_field = QLineEdit(self), QLineEdit(self)
        for each in (above, self.field, self.next_field):
            self.body.addWidget(each)

    @override
    def first_focus(self) -> QWidget:
        return self.field


def arrived(qtbot, room: int) -> Asking:
    page = Asking(room)
    qtbot.addWidget(page)
    page.resize(900, 500)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive()
    return page


def test_the_keyboard_starts_in_the_first_field(qtbot):
    page = arrived(qtbot, room=40)

    qtbot.wait(20)
    assert page.field.hasFocus()


def test_where_the_first_field_is_out_of_sight_the_title_is_read_first(qtbot):
    page = arrived(qtbot, room=1500)

    qtbot.waitUntil(page.title_label.hasFocus)
    assert page.scroll_area.verticalScrollBar().value() == 0

    qtbot.keyClick(page.title_label, Qt.Key.Key_Tab)
    assert page.field.hasFocus()
    assert page.scroll_area.shows(page.field)


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_title_and_buttons_stand_in_line_with_a_narrow_page(qtbot, way):
    page = Asking(40)
    page.setLayoutDirection(way)
    qtbot.addWidget(page)
    done = PrimaryButton("Done", page)
    page.set_foot(done)
    page.resize(1400, 600)
    with qtbot.waitExposed(page):
        page.show()

    column = page.field.parentWidget()
    start = column.mapTo(page, QPoint(0, 0)).x()
    end = start + column.width()
    title, foot = page.title_label.geometry(), done.geometry()
    if way is Qt.LayoutDirection.RightToLeft:
        assert (title.right() + 1, foot.left()) == (end, start)
    else:
        assert (title.left(), foot.right() + 1) == (start, end)
