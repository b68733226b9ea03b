"""Keeps files that another program is to open: in a private folder, gone when we go."""

import atexit
import shutil
import tempfile
from pathlib import Path

from familypact.domain.errors import PosterNotWrittenError, StorageTrouble


class LooseFiles:
    """The folder is made when first needed; nobody else on this computer can look into it."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def put(self, data: bytes, name: str) -> Path:
        """Write the file; raise PosterNotWrittenError."""
        path = Path(name)
        try:
            path = self._made() / path.name
            path.write_bytes(data)
        except OSError as error:
            raise PosterNotWrittenError(path, StorageTrouble.OTHER) from error
        return path

    def remove(self) -> None:
        """Remove what a viewer does not hold fast."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _made(self) -> Path:
        if self._folder is None or not self._folder.is_dir():
            self._folder = Path(tempfile.mkdtemp(prefix="familypact-"))
            atexit.register(self.remove)
        return self._folder
