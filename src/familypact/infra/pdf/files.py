"""Write a finished PDF to disk so that a failure leaves the file that was there whole."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from familypact.domain.errors import PosterNotWrittenError, StorageTrouble

_TROUBLES = {
    errno.ENOSPC: StorageTrouble.FULL,
    errno.EDQUOT: StorageTrouble.FULL,
    errno.EACCES: StorageTrouble.READ_ONLY,
    errno.EPERM: StorageTrouble.READ_ONLY,
    errno.EROFS: StorageTrouble.READ_ONLY,
    errno.ENOENT: StorageTrouble.NO_FOLDER,
    errno.ENOTDIR: StorageTrouble.NO_FOLDER,
}


def write_poster(path: Path, data: bytes) -> None:
    """Write the file beside its place, make sure it is on the disk, then move it there."""
    try:
        _replace(path, data)
    except OSError as error:
        trouble = _TROUBLES.get(error.errno or 0, StorageTrouble.OTHER)
        raise PosterNotWrittenError(path, trouble) from error


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name[:40]}-{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
