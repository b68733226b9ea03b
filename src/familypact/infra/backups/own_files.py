"""Every file that FamilyPact writes for itself, so that all of it can be erased."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from familypact.infra.backups.backup_folder import FOLDER_NAME, SUFFIX
from familypact.infra.backups.restoring import REPLACED_NAME
from familypact.infra.private_files import make_private_folder, sync_folder, write_private
from familypact.infra.store.migrations import VERSION_COPIES
from familypact.infra.user_folders import Folders

# A data folder may be one of the family's own: only what bears our names goes. The keys come
# first: what is left by a disk that fails then cannot be read any more.
_OURS = (
    "keyslots.json*",
    "keyslots.previous.json",
    ".keyslots.*",
    f"{FOLDER_NAME}/*{SUFFIX}",
    f"{FOLDER_NAME}/.*{SUFFIX}*",
    f"{REPLACED_NAME}/*/keyslots*.json",
    f"{REPLACED_NAME}/*/.keyslots*",
    f"{REPLACED_NAME}/*/store.db*",
    f"{REPLACED_NAME}/*/.store.db*",
    "store.db",
    "store.db-journal",
    "store.next.db*",
    VERSION_COPIES,
    ".store.*",
    ".spare-*.db*",
    ".erasing.*",
    "reminders.db*",
    ".reminders.db*",
    "reminder-words.json",
    ".reminder-words.json*",
    "in-use.lock",
    "reminder-wake.lock",
    "reminder-card.lock",
)
_SETTINGS = (
    "settings.json",
    "settings.json.damaged",
    ".settings.json.*",
    "reminder-words.json",
    ".reminder-words.json.*",
)


class OurFiles:
    """Satisfies OwnFiles; `elsewhere` finds what lies outside of our folders."""

    def __init__(
        self, folders: Folders, elsewhere: Callable[[], Sequence[Path]] = tuple[Path, ...]
    ) -> None:
        self._folders = folders
        self._elsewhere = elsewhere

    def is_being_erased(self) -> bool:
        return self._folders.are_being_erased

    def note_erasing(self) -> None:
        make_private_folder(self._folders.data)
        write_private(self._folders.erasing_note, b"")

    def erase(self) -> None:
        for path in self._all():
            with suppress(OSError):
                path.unlink()
        with suppress(OSError):
            sync_folder(self._folders.data)
        if not self._all():
            with suppress(OSError):
                self._folders.erasing_note.unlink(missing_ok=True)
        for folder in self._empty_ones():
            with suppress(OSError):
                folder.rmdir()  # stays where somebody else has put something into it

    def left(self) -> tuple[str, ...]:
        return tuple(str(path) for path in self._all())

    def _all(self) -> list[Path]:
        data = self._folders.data
        found = [path for pattern in _OURS for path in sorted(data.glob(pattern))]
        found += [path for pattern in _SETTINGS for path in self._folders.config.glob(pattern)]
        found = [path for path in found if not path.is_dir() or path.is_symlink()]
        return [*found, *self._elsewhere()]

    def _empty_ones(self) -> list[Path]:
        data, replaced = self._folders.data, self._folders.data / REPLACED_NAME
        inner = [*replaced.glob("*"), replaced, data / FOLDER_NAME]
        return [*inner, self._folders.cache, self._folders.config, data]
