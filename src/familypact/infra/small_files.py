"""Reads files that are small by nature and refuses big ones: they would fill the memory."""

import errno
import os
from pathlib import Path

_MOST_BYTES = 4 * 1024 * 1024  # the directory of all countries has a tenth of that


def read_small(path: Path) -> bytes:
    """Raise OSError for what is too big as for what is not there."""
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content
