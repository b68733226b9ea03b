"""Writes a file somebody asked for beside its place and then moves it there."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from familypact.domain.errors import FileNotWrittenError
from familypact.infra.private_files import trouble_of


class WholeFile:
    """Satisfies ExportFile: what stood there before is untouched where the disk refuses."""

    def save(self, path: Path, content: bytes) -> None:
        part = path.with_name(f".{path.name[:40]}-{secrets.token_hex(4)}.part")
        try:
            _replace(part, path, content)
        except OSError as error:
            raise FileNotWrittenError(path, trouble_of(error)) from error


def _replace(part: Path, path: Path, content: bytes) -> None:
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
