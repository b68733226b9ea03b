"""Says where a window that is open can be rung at; light enough for the first window."""

import os
import sys
from pathlib import Path
from zlib import crc32


def bell_place(data: Path) -> Path | None:
    """Give a place in a folder for this person's sockets; None where the system has none.

    A socket in the data folder would be in the way of whoever copies it.
    """
    if sys.platform == "win32":
        return None
    folder = os.environ.get("TMPDIR" if sys.platform == "darwin" else "XDG_RUNTIME_DIR", "")
    if not folder or not Path(folder).is_dir():
        return None
    return Path(folder, f"familypact-{crc32(os.fsencode(data.absolute())):08x}.sock")
