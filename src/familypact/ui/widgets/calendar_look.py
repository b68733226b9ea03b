"""Give Qt's calendar the colours of the look: its own red and black vanish on dark ground."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from familypact.ui.artwork import themed_icon
from familypact.ui.look import current_look

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


def dress_calendar(calendar: QCalendarWidget) -> None:
    look = current_look()
    plain = QTextCharFormat()
    plain.setForeground(QColor(look.theme.ink))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    calendar.setHeaderTextFormat(plain)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumSize(look.px(360), look.px(320))
    for name, icon in _ARROWS.items():
        arrow = calendar.findChild(QToolButton, name)
        if arrow is not None:
            arrow.setIcon(themed_icon(icon, look.theme))
