"""Fields for times, dates, numbers and lists that look right and do not change under the wheel."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QLabel,
    QListView,
    QSpinBox,
    QStyledItemDelegate,
    QTimeEdit,
    QWidget,
)
from typing_extensions import override

from familypact.ui.look import current_look
from familypact.ui.widgets.calendar_look import dress_calendar

# Qt turns the parts of times and dates round in a mirrored window: 20:30 would read 30:20.
_ONE_WAY = Qt.LayoutDirection.LeftToRight


class TimeField(QTimeEdit):
    """A time of day, in the family's own notation."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _stay_one_way(self)
        self.setAccessibleName(name)
        _settle(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        _follow_look(self, event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _leave_to_page(self, event):
            super().wheelEvent(event)


class DateField(QDateEdit):
    """A day, with a calendar to pick it from."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _stay_one_way(self)
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        dress_calendar(self.calendarWidget())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.calendarPopup():
            dress_calendar(self.calendarWidget())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _leave_to_page(self, event):
            super().wheelEvent(event)


class NumberField(QSpinBox):
    """A whole number with two arrows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        _settle(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        _follow_look(self, event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _leave_to_page(self, event):
            super().wheelEvent(event)


class ListField(QComboBox):
    """One of several, from a list that drops down."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(parent)
        self._label.hide()
        self._label.setBuddy(self)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setView(QListView(self))
        self.setItemDelegate(QStyledItemDelegate(self))  # only this one heeds the style sheet
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @override
    def setAccessibleName(self, name: str) -> None:
        """Give the name to a label beside the field too.

        WORKAROUND: on Linux Qt tells screen readers the chosen value as the name of a list, and
        the name of the field only where a sibling is its label.
        """
        super().setAccessibleName(name)
        self._label.setAccessibleName(name)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
        return super().event(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _leave_to_page(self, event):
            super().wheelEvent(event)


def _stay_one_way(field: QDateTimeEdit) -> None:
    """Give the format anew: Qt has turned it round already, where the window is mirrored."""
    wanted = field.displayFormat()
    field.setLayoutDirection(_ONE_WAY)
    field.setDisplayFormat(wanted)


def _settle(box: QAbstractSpinBox) -> None:
    """Take the wheel only with the focus, and keep the text off the edge.

    WORKAROUND: a style sheet's padding does not reach the line inside a spin box.
    """
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    side = current_look().gap(12)
    box.lineEdit().setTextMargins(side, 0, side, 0)


def _follow_look(box: QAbstractSpinBox, event: QEvent) -> None:
    if event.type() is QEvent.Type.StyleChange:
        _settle(box)


def _leave_to_page(field: QWidget, event: QWheelEvent) -> bool:
    """Leave the wheel to the page while the field has no focus; say whether it was left."""
    if field.hasFocus():
        return False
    event.ignore()
    return True
