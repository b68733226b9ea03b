"""Keeps how the program looks on this computer, in clear and without family data."""

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from familypact.app.settings import Design, Paper, Scheme, Settings
from familypact.infra.private_files import make_private_folder, write_private
from familypact.infra.small_files import read_small

_NAME = "settings.json"
_SMALLEST, _LARGEST = 50, 300  # per cent


class JsonSettings:
    """Satisfies SettingsFile; a damaged file is set aside and the usual look comes back."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

    def load(self) -> Settings:
        try:
            return _settings(json.loads(read_small(self._path)))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            self._set_aside()
            return Settings()

    def save(self, settings: Settings) -> None:
        """Raise StoreNotWrittenError where the disk refuses."""
        make_private_folder(self._path.parent)
        write_private(self._path, json.dumps(asdict(settings), indent=1).encode())

    def _set_aside(self) -> None:
        with suppress(OSError):
            self._path.replace(self._path.with_name(f"{_NAME}.damaged"))


def _settings(found: dict[str, object]) -> Settings:
    """Take what is there; a key from another version of the program is no damage."""
    usual = Settings()
    percent = found.get("text_percent", usual.text_percent)
    if not isinstance(percent, int) or not _SMALLEST <= percent <= _LARGEST:
        raise ValueError(percent)
    save_ink = found.get("save_ink", usual.save_ink)
    if not isinstance(save_ink, bool):
        raise TypeError(save_ink)
    return Settings(
        scheme=Scheme(str(found.get("scheme", usual.scheme))),
        text_percent=percent,
        paper=Paper(str(found.get("paper", usual.paper))),
        design=Design(str(found.get("design", usual.design))),
        save_ink=save_ink,
    )
