"""Windows toasts whose buttons start the program by its own protocol. Not tried on a Windows yet.

A click reaches `familypact wake --answer familypact://...` with no process running before it.
"""

import sys
from xml.sax.saxutils import quoteattr

from typing_extensions import override

from familypact.app.card_words import CardWords
from familypact.app.reminder_ports import (
    Answered,
    Ending,
    Notifier,
    Showing,
    Unavailable,
    UnavailableReason,
)
from familypact.domain.reminder import Card, Choice
from familypact.infra.reminders.answer_address import address_of

APP_ID = "FamilyPact.FamilyPact"
_REGISTERED = rf"Software\Classes\AppUserModelId\{APP_ID}"

if sys.platform == "win32":
    import winreg

    def _is_registered() -> bool:
        try:
            winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CURRENT_USER, _REGISTERED))
        except OSError:
            return False
        return True

else:

    def _is_registered() -> bool:
        return False


try:
    from winrt.windows.data.xml.dom import XmlDocument  # type: ignore[import-not-found]
    from winrt.windows.ui.notifications import (  # type: ignore[import-not-found]
        ToastNotification,
        ToastNotificationManager,
    )
except ImportError:
    XmlDocument = ToastNotification = ToastNotificationManager = None


class ToastNotifier(Notifier):
    """Satisfies Notifier on Windows with winrt and a registered application id."""

    def __init__(self, words: CardWords, platform: str = sys.platform) -> None:
        self._words = words
        self._platform = platform

    @override
    def show(self, card: Card) -> Showing | Unavailable:
        if self._platform != "win32":
            return Unavailable(UnavailableReason.OTHER_SYSTEM)
        if XmlDocument is None:
            return Unavailable(UnavailableReason.NO_LIBRARY, "winrt")
        if not _is_registered():
            return Unavailable(UnavailableReason.NOT_REGISTERED)
        try:
            content = XmlDocument()
            content.load_xml(toast_xml(card, self._words))
            toast = ToastNotification(content)
            ToastNotificationManager.create_toast_notifier_with_id(APP_ID).show(toast)
        except OSError as error:
            return Unavailable(UnavailableReason.FAILED, repr(error))
        return _OnItsOwn()

    @override
    def is_do_not_disturb(self) -> bool:
        return False  # Windows does not tell programs about Focus in a documented way


class _OnItsOwn(Showing):
    """The system keeps the toast; nobody has to stay for it."""

    @override
    def wait(self, seconds: float) -> Answered | Ending | None:
        return Ending.PUT_AWAY

    @override
    def update(self, card: Card) -> None:
        """Leave it as it is: a new look shows a new one."""

    @override
    def close(self) -> None:
        """Leave it to the system."""


def toast_xml(card: Card, words: CardWords) -> str:
    """Give the toast; a click on it, not on a button, opens the program."""
    actions = "".join(
        f'<action content={quoteattr(text)} activationType="protocol"'
        f" arguments={quoteattr(address_of(choice))}/>"
        for choice, text in words.buttons()
    )
    lines = "".join(f"<text>{_text(line)}</text>" for line in (words.title, words.body(card)))
    start = quoteattr(address_of(Choice.START))
    return (
        f'<toast scenario="reminder" activationType="protocol" launch={start}>'
        f'<visual><binding template="ToastGeneric">{lines}</binding></visual>'
        f"<actions>{actions}</actions></toast>"
    )


def _text(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
