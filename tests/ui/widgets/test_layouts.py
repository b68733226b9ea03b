import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.columns_layout import ColumnsLayout, PictureLayout
from familypact.ui.widgets.flow_layout import FlowLayout


def box(width: int, height: int = 30) -> QWidget:
    part = QWidget()
    part.setFixedSize(width, height)
    return part


@pytest.fixture
def room(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def lefts(room: QWidget) -> list[int]:
    return [part.geometry().left() for part in room.findChildren(QWidget)]


def tops(room: QWidget) -> list[int]:
    return [part.geometry().top() for part in room.findChildren(QWidget)]


def test_chips_that_do_not_fit_go_to_the_next_line(room):
    flow = FlowLayout(room, spacing=10)
    for _ in range(3):
        flow.addWidget(box(100))

    flow.setGeometry(QRect(0, 0, 250, 200))

    assert lefts(room) == [0, 110, 0]
    assert tops(room) == [0, 0, 40]
    assert flow.heightForWidth(250) == 70
    assert flow.heightForWidth(400) == 30


def test_what_stands_in_one_line_stands_on_one_level(room):
    flow = FlowLayout(room)
    for height in (20, 44, 30):
        flow.addWidget(box(50, height))

    flow.setGeometry(QRect(0, 0, 400, 200))

    middles = [part.geometry().center().y() for part in room.findChildren(QWidget)]
    assert max(middles) - min(middles) <= 1
    assert flow.heightForWidth(400) == 44


def test_lines_start_at_the_right_where_people_read_from_there(room):
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(room, spacing=10)
    for _ in range(3):
        flow.addWidget(box(100))

    flow.setGeometry(QRect(0, 0, 250, 200))

    assert lefts(room) == [150, 40, 150]


def test_a_chip_wider_than_the_line_grows_downwards(room):
    flow = FlowLayout(room)
    chip = Chip("Try half past nine for two weeks, then look at it again together", room)
    flow.addWidget(chip)

    flow.setGeometry(QRect(0, 0, 220, 400))

    assert chip.width() == 220
    assert chip.height() > chip.sizeHint().height()


def test_a_hidden_part_takes_no_room(room):
    flow = FlowLayout(room, spacing=10)
    hidden = box(100)
    flow.addWidget(hidden)
    flow.addWidget(box(50))
    hidden.hide()

    assert flow.sizeHint() == QSize(50, 30)


def test_columns_stand_side_by_side_or_stack(room):
    columns = ColumnsLayout(room, most=2, narrowest=200, gap=10)
    for _ in range(2):
        columns.addWidget(QWidget())

    columns.setGeometry(QRect(0, 0, 510, 100))
    beside = lefts(room)
    columns.setGeometry(QRect(0, 0, 399, 100))

    assert beside == [0, 260]
    assert lefts(room) == [0, 0]


def test_columns_are_mirrored(room):
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    columns = ColumnsLayout(room, most=2, narrowest=200, gap=10)
    for _ in range(2):
        columns.addWidget(QWidget())

    columns.setGeometry(QRect(0, 0, 510, 100))

    assert lefts(room) == [260, 0]


def test_a_picture_keeps_its_width_and_gives_the_rest_to_the_words(room):
    layout = PictureLayout(room, narrowest=200, gap=10)
    words = QWidget()
    layout.addWidget(box(120, 90))
    layout.addWidget(words)

    layout.setGeometry(QRect(0, 0, 600, 100))

    assert words.geometry().left() == 130
    assert words.width() == 470
    assert layout.columns_in(300) == 1
