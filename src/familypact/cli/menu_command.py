"""Carries out `menu`."""

import json
from collections.abc import Mapping

from familypact.app.menu_ports import MenuEntry, MenuState, MenuStatus
from familypact.app.texts import Texts
from familypact.cli.arguments import CONTEXT
from familypact.cli.options import Action, Options
from familypact.cli.spoken import Exit, Terminal
from familypact.domain.errors import FileNotWrittenError
from familypact.domain.text import QT_TRANSLATE_NOOP

_WORDS: Mapping[MenuState, str] = {
    MenuState.INSTALLED: QT_TRANSLATE_NOOP("cli", "FamilyPact is in this computer's menu: {entry}"),
    MenuState.ABSENT: QT_TRANSLATE_NOOP(
        "cli",
        "FamilyPact is not in this computer's menu. “familypact menu install” puts it there.",
    ),
    MenuState.OUT_OF_DATE: QT_TRANSLATE_NOOP(
        "cli", "The entry in the menu is out of date. “familypact menu install” renews it."
    ),
    MenuState.FOREIGN: QT_TRANSLATE_NOOP(
        "cli",
        "FamilyPact did not write what has its name in the menu, and leaves it alone: {entry}, "
        "{icon}. Move it away, then try again.",
    ),
}
_REMOVED = QT_TRANSLATE_NOOP("cli", "FamilyPact is no longer in this computer's menu.")
_REFUSED = QT_TRANSLATE_NOOP(
    "cli",
    "This computer did not let FamilyPact change {path}. The menu stays as it was; everything "
    "else works without it.",
)
_OTHER_SYSTEM = QT_TRANSLATE_NOOP(
    "cli",
    "This command is for the menus of Linux desktops. On Windows and macOS an installer makes "
    "the entry.",
)


class MenuCommand:
    """`run` never lets an expected error through; without an entry the system has none like it."""

    def __init__(self, entry: MenuEntry | None, texts: Texts, terminal: Terminal) -> None:
        self._entry = entry
        self._texts = texts
        self._terminal = terminal

    def run(self, options: Options) -> Exit:
        if self._entry is None:
            self._complain(self._words(_OTHER_SYSTEM))
            return Exit.FAILED
        try:
            status = _done(self._entry, options.menu_action)
        except FileNotWrittenError as error:
            self._complain(self._words(_REFUSED).format(path=error.path))
            return Exit.FAILED
        self._tell(status, options)
        # To look is no failure, nor is it one that a file of somebody else's is not removed.
        is_undone = status.state is not MenuState.INSTALLED
        return Exit.FAILED if options.menu_action is Action.INSTALL and is_undone else Exit.DONE

    def _tell(self, status: MenuStatus, options: Options) -> None:
        entry, icon = str(status.entry), str(status.icon)
        if options.as_json:
            found = {"state": status.state.value, "entry": entry, "icon": icon}
            self._terminal.out.write(f"{json.dumps(found, indent=2)}\n")
            return
        is_gone = options.menu_action is Action.REMOVE and status.state is MenuState.ABSENT
        words = _REMOVED if is_gone else _WORDS[status.state]
        line = self._words(words).format(entry=entry, icon=icon)
        if status.state is MenuState.FOREIGN:
            self._complain(line)
        else:
            self._terminal.out.write(f"{line}\n")

    def _words(self, source: str) -> str:
        return self._texts.translate(CONTEXT, source)

    def _complain(self, sentence: str) -> None:
        self._terminal.err.write(f"familypact: {sentence}\n")


def _done(entry: MenuEntry, action: Action) -> MenuStatus:
    if action is Action.INSTALL:
        return entry.install()
    return entry.remove() if action is Action.REMOVE else entry.status()
