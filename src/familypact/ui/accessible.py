"""Tell screen readers what Qt does not tell by itself: headings, groups and news."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE_PROPERTY = "accessible_role"
_INSTALLED = "familypact_roles_installed"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Mark a widget so that the factory gives it this role on the accessibility bus.

    To be called before the widget gets its name: where somebody listens, Qt asks the factory as
    soon as there is news of a widget, and keeps the answer.
    """
    widget.setProperty(ROLE_PROPERTY, role.value)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` now, without moving the focus."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def install_roles(app: QCoreApplication) -> None:
    """Let Qt ask for the role of every widget; a second call does nothing."""
    if not app.property(_INSTALLED):
        QAccessible.installFactory(accessible_with_role)
        app.setProperty(_INSTALLED, True)


def accessible_with_role(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    number = thing.property(ROLE_PROPERTY)
    if number is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(number))  # the name is asked for when needed
