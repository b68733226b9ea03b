"""`familypact popup`: our own reminder window, as a process of its own that the helper starts."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from familypact.app.answer_reminder import AnswerReminder
from familypact.app.reminder_ports import ReminderBook, Times
from familypact.data_files import data_root
from familypact.domain.errors import FamilyPactError, StoreInUseError
from familypact.domain.reminder import Answer, Card, Choice, Occurrence
from familypact.infra.one_window import OneWindow
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.reminders.notifiers.own_window import SHOWN, start_apart
from familypact.infra.reminders.program import command
from familypact.infra.reminders.times import SystemTimes
from familypact.infra.settings_file import JsonSettings
from familypact.infra.user_folders import user_folders
from familypact.ui.i18n import install_language
from familypact.ui.popup import Popup
from familypact.ui.theme import apply_theme

_LANGUAGE = "en"
_CARD_LOCK = "reminder-card.lock"
_BUSY = 3


def run(words: Sequence[str]) -> int:
    """Show what is due until it is answered or closed; `words` begin with the command itself."""
    parser = argparse.ArgumentParser(prog="familypact popup")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--try", dest="try_out", action="store_true")
    options = parser.parse_args(words[1:])
    folders = user_folders(options.data)
    lock = OneWindow(folders.data, _CARD_LOCK)
    try:
        lock.take()
        book = None if options.try_out else SqliteBook(folders.data / BOOK_NAME)
    except StoreInUseError:
        return _BUSY
    except FamilyPactError as error:
        sys.stderr.write(f"familypact popup: {type(error).__name__} {error.args}\n")
        return 1
    look = JsonSettings(folders.config).load()
    app = _application()
    apply_theme(app, look.scheme, look.text_percent)
    start = command("talk", data=options.data)
    due = _Nothing() if book is None else _Due(book, SystemTimes(), start)
    return _show(app, due)


@dataclass(frozen=True, slots=True, weakref_slot=True)  # Qt refers to them weakly
class _Nothing:
    """A card to be looked at, about nothing."""

    def card(self) -> Card:
        return Card(1)

    def mark_shown(self) -> None:
        """Write nothing down."""

    def answer(self, answer: Answer) -> None:
        """Write nothing down."""


@dataclass(frozen=True, slots=True, weakref_slot=True)  # Qt refers to them weakly
class _Due:
    """What is due now; a fresh look each time, since helper and window write too."""

    book: ReminderBook
    times: Times
    program: Sequence[str]

    def card(self) -> Card:
        return Card(len(self._waiting()))

    def mark_shown(self) -> None:
        self.book.mark_shown([each.key for each in self._waiting()], self.times.now())

    def answer(self, answer: Answer) -> None:
        keys = [each.key for each in self._waiting()]
        AnswerReminder(self.book, self.times).answer(keys, answer)
        if answer.choice is Choice.START:
            start_apart(self.program)

    def _waiting(self) -> list[Occurrence]:
        now = self.times.now()
        return [each for each in self.book.open_occurrences() if each.is_waiting(now)]


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("familypact")
    app.setApplicationDisplayName("FamilyPact")
    app.setDesktopFileName("org.familypact.FamilyPact")
    install_language(app, _LANGUAGE, data_root() / "translations")
    return app


def _show(app: QApplication, due: _Nothing | _Due) -> int:
    card = due.card()
    if not card.count:
        return 0  # answered in the meantime
    popup = Popup(card, due.card)

    def stands() -> None:
        due.mark_shown()
        _say_shown()

    popup.shown.connect(stands)
    popup.answered.connect(due.answer)
    popup.move_to_corner()
    popup.show()
    return app.exec()


def _say_shown() -> None:
    """Tell the helper; where it has gone, nobody needs to know."""
    try:
        sys.stdout.write(f"{SHOWN}\n")
        sys.stdout.flush()
    except (BrokenPipeError, ValueError):
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the end
