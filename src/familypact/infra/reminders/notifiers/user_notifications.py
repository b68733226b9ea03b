"""The place of macOS' own notifications, which only a signed bundle may show: not one yet.

An unsigned program is dropped in silence there, so it is more honest not to ask.
"""

import sys

from typing_extensions import override

from familypact.app.reminder_ports import Notifier, Showing, Unavailable, UnavailableReason
from familypact.domain.reminder import Card


class UserNotifications(Notifier):
    """Always not available; our own window is the way on macOS until there is a signature."""

    def __init__(self, platform: str = sys.platform) -> None:
        self._platform = platform

    @override
    def show(self, card: Card) -> Showing | Unavailable:
        if self._platform != "darwin":
            return Unavailable(UnavailableReason.OTHER_SYSTEM)
        return Unavailable(UnavailableReason.NOT_SIGNED)

    @override
    def is_do_not_disturb(self) -> bool:
        return False
