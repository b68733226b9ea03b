"""Asks the session bus who would show pop-ups."""

import sys

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_MILLISECONDS = 1500
_BY_ITSELF = {"win32": "Windows", "darwin": "macOS"}


def notifier_name() -> str | None:
    """Name the program that shows pop-ups, None where there is none; shows nothing itself."""
    own = _BY_ITSELF.get(sys.platform)
    return own or _notification_server()


def _notification_server() -> str | None:
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    question = QDBusMessage.createMethodCall(_NAME, _PATH, _NAME, "GetServerInformation")
    answer = bus.call(question, timeout=_MILLISECONDS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    return str(answer.arguments()[0])
