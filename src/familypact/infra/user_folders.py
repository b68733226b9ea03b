"""Where on this computer the program may keep things."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from familypact.infra.private_files import make_private_folder

_NAME = "familypact"


@dataclass(frozen=True, slots=True)
class Folders:
    """The family's data, the look of the program, and what can be made again."""

    data: Path
    config: Path
    cache: Path

    @property
    def erasing_note(self) -> Path:
        """Lies there from the first moment of an erasing until all is gone."""
        return self.data / "erasing"

    @property
    def are_being_erased(self) -> bool:
        try:
            return self.erasing_note.exists()
        except (OSError, ValueError):
            return False  # a folder that cannot be: whoever opens it says so

    def make(self) -> None:
        """Make them, for this person only; raise StoreNotWrittenError where that cannot be."""
        for folder in (self.data, self.config, self.cache):
            make_private_folder(folder)


def user_folders(elsewhere: Path | None = None) -> Folders:
    """Give the system's usual folders, or all of them under `elsewhere`; makes none."""
    if elsewhere is not None:
        root = elsewhere.expanduser().absolute()
        return Folders(root, root / "config", root / "cache")
    return Folders(
        user_data_path(_NAME, appauthor=False),
        user_config_path(_NAME, appauthor=False),
        user_cache_path(_NAME, appauthor=False),
    )
