"""Puts the program into the menu of a Linux desktop, with "Something happened" a click away."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from familypact.app.menu_ports import MenuEntry, MenuState, MenuStatus
from familypact.app.menu_words import ABOUT, CONTEXT, KEYWORDS, KIND, NAME, SOMETHING_HAPPENED
from familypact.app.texts import Texts
from familypact.infra.exec_line import exec_line, exec_path
from familypact.infra.reminders.wake_ups.own_files import (
    MARK,
    is_foreign,
    read,
    remove_own,
    write_own,
)

APP_ID = "org.familypact.FamilyPact"  # the window bears the same, so the two are known as one
_WINDOW_CLASS = "familypact"  # what it bears on X11
_MODE = 0o644  # the desktop may read it as somebody else


@dataclass(frozen=True, slots=True)
class Starts:
    """The words that start the window, and the window at "Something happened"."""

    window: Sequence[str]
    help: Sequence[str]


class LinuxMenuEntry(MenuEntry):
    """Satisfies MenuEntry: an entry and its icon below `data_home`, by the XDG rules."""

    def __init__(
        self, data_home: Path, starts: Starts, icon: bytes, languages: Sequence[Texts]
    ) -> None:
        self._home = data_home
        self._icons = data_home / "icons" / "hicolor"
        self._entry_file = data_home / "applications" / f"{APP_ID}.desktop"
        self._icon_file = self._icons / "scalable" / "apps" / f"{APP_ID}.svg"
        # The icon first: an entry is not shown before what it looks like is there.
        self._files = {
            self._icon_file: icon + f"<!-- {MARK}. -->\n".encode(),
            self._entry_file: render_entry(starts, languages, f"{MARK}.").encode(),
        }

    @override
    def status(self) -> MenuStatus:
        return MenuStatus(self._state(), self._entry_file, self._icon_file)

    @override
    def install(self) -> MenuStatus:
        if self._state() is not MenuState.FOREIGN:
            for path, content in self._files.items():
                write_own(path, content, _MODE)
            self._tell_desktop()
        return self.status()

    @override
    def remove(self) -> MenuStatus:
        for path in self._files:
            remove_own(path)
        self._tell_desktop()
        for path in self._files:
            self._remove_empty(path.parent)
        return self.status()

    def own_files(self) -> tuple[Path, ...]:
        """Give those of the two that are there and ours."""
        found = (path for path in self._files if read(path) is not None)
        return tuple(path for path in found if not is_foreign(path))

    def _state(self) -> MenuState:
        if any(is_foreign(path) for path in self._files):
            return MenuState.FOREIGN
        found = {path: read(path) for path in self._files}
        if all(content is None for content in found.values()):
            return MenuState.ABSENT
        return MenuState.INSTALLED if found == self._files else MenuState.OUT_OF_DATE

    def _tell_desktop(self) -> None:
        """Change the time of the icons' folder: desktops that keep a list of icons look at it."""
        with suppress(OSError):
            os.utime(self._icons)

    def _remove_empty(self, folder: Path) -> None:
        with suppress(OSError):
            while folder != self._home:
                folder.rmdir()  # stays, with all above it, where somebody keeps something in it
                folder = folder.parent


def render_entry(starts: Starts, languages: Sequence[Texts], mark: str = "") -> str:
    """Write the entry; `mark` says whose file it is, which one from a package needs not."""
    return "\n".join(
        (
            "[Desktop Entry]",
            *([f"# {mark}"] if mark else []),
            "Type=Application",
            "Version=1.1",
            *_in_all("Name", NAME, languages),
            *_in_all("GenericName", KIND, languages),
            *_in_all("Comment", ABOUT, languages),
            *_in_all("Keywords", KEYWORDS, languages),
            f"Icon={APP_ID}",
            f"Exec={exec_line(starts.window)}",
            f"TryExec={exec_path(starts.window[0])}",
            "Terminal=false",
            "Categories=Education;",
            f"StartupWMClass={_WINDOW_CLASS}",
            "Actions=SomethingHappened;",
            "",
            "[Desktop Action SomethingHappened]",
            *_in_all("Name", SOMETHING_HAPPENED, languages),
            f"Exec={exec_line(starts.help)}",
            "",
        )
    )


def _in_all(key: str, source: str, languages: Sequence[Texts]) -> Iterator[str]:
    """Give the line in English, and in each language that has words of its own for it."""
    yield f"{key}={_string(source)}"
    for texts in languages:
        words = texts.translate(CONTEXT, source)
        if words != source:
            yield f"{key}[{texts.language.replace('-', '_')}]={_string(words)}"


def _string(words: str) -> str:
    return " ".join(words.split()).replace("\\", "\\\\")
