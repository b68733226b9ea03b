"""Puts together what shows a reminder; like `bootstrap`, a place where an import may wait.

Of 96 wake-ups a day hardly one has anything to show, so all of it waits until it is needed.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from familypact.app.remind import Ways
from familypact.app.reminder_ports import (
    Notifier,
    Opened,
    OwnWindow,
    Showing,
    Unavailable,
)
from familypact.domain.reminder import Card
from familypact.infra.user_folders import Folders, user_folders

_UNTIL_THE_DESKTOP_IS_UP = 60.0


def make_ways(data: Path | None, *, at_login: bool = False, try_out: bool = False) -> Ways:
    """Give the ways on to the screen; `data` is the folder where it is not the usual one."""
    folders = user_folders(data)

    def start_program() -> None:
        # Waits: most wake-ups start nothing.
        from familypact.infra.reminders.notifiers.own_window import start_apart
        from familypact.infra.reminders.program import command

        start_apart(command("talk", data=data))

    return Ways(
        notifier=_Late(lambda: _notifier(folders, at_login=at_login)),
        window=_LateWindow(data, try_out),
        start_program=start_program,
    )


def as_json(what: dict[str, object]) -> str:
    """Write it as JSON."""
    # Waits: the scheduler asks for no words.
    import json

    return json.dumps(what)


def _notifier(folders: Folders, *, at_login: bool) -> Notifier:
    # Waits: what shows a card is for those who have one to show.
    from familypact.infra.reminders.notifiers.one_card import OneCard
    from familypact.infra.reminders.words_file import load_words

    words = load_words(folders.config)
    if sys.platform == "win32":
        from familypact.infra.reminders.notifiers.toast import ToastNotifier

        return OneCard(folders.data, ToastNotifier(words))
    if sys.platform == "darwin":
        from familypact.infra.reminders.notifiers.user_notifications import UserNotifications

        return OneCard(folders.data, UserNotifications())
    from familypact.infra.reminders.notifiers.freedesktop import (
        FreedesktopNotifier,
        wait_for_server,
    )

    if at_login:
        wait_for_server(_UNTIL_THE_DESKTOP_IS_UP)
    return OneCard(folders.data, FreedesktopNotifier(words))


@dataclass(slots=True)
class _Late(Notifier):
    make: Callable[[], Notifier]
    made: Notifier | None = None

    @override
    def show(self, card: Card) -> Showing | Unavailable:
        return self._notifier().show(card)

    @override
    def is_do_not_disturb(self) -> bool:
        return self._notifier().is_do_not_disturb()

    def _notifier(self) -> Notifier:
        if self.made is None:
            self.made = self.make()
        return self.made


@dataclass(frozen=True, slots=True)
class _LateWindow(OwnWindow):
    data: Path | None
    try_out: bool

    @override
    def open(self) -> Opened | Unavailable:
        # Waits: as above.
        from familypact.infra.reminders.notifiers.own_window import PopupProcess
        from familypact.infra.reminders.program import command

        trying = ("--try",) if self.try_out else ()
        return PopupProcess(command("popup", *trying, data=self.data)).open()
