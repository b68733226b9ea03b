"""Give widgets that were made late their places at once."""

from PySide6.QtCore import QCoreApplication, QEvent


def place_now() -> None:
    """Lay out what is waiting for it.

    Otherwise a page is painted once with its cards squeezed, and scrolls to where a new card is
    not yet: Qt passes a changed size on from layout to layout, one turn of the event loop each.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
