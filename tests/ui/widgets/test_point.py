"""A point of a list: words with a painted dot, in both reading directions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from familypact.app.settings import Scheme
from familypact.ui.look import current_look
from familypact.ui.theme import apply_theme
from familypact.ui.widgets.point import Point


def ink_at(point: Point, left: int, right: int) -> bool:
    image = point.grab().toImage()
    ink = QColor(current_look().theme.ink)
    return any(
        image.pixelColor(x, y) == ink for x in range(left, right) for y in range(image.height())
    )


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize("percent", [100, 200])
def test_the_dot_stands_where_the_line_begins(qtbot, qapp, percent):
    apply_theme(qapp, Scheme.LIGHT, percent)
    point = Point("Sunday is the day")
    qtbot.addWidget(point)
    point.resize(500, 80)
    room = current_look().px(14)

    assert ink_at(point, 0, room)
    assert not ink_at(point, 500 - room, 500)

    point.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink_at(point, 500 - room, 500)


def test_only_its_words_are_told(qtbot):
    point = Point("Sunday is the day")
    qtbot.addWidget(point)

    assert [part.accessibleName() for part in point.findChildren(QWidget)] == [point.text()]
