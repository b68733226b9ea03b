"""Reads a passphrase or a PIN from a file, for computers without a keyring and for scripts."""

from pathlib import Path

from familypact.domain.errors import FileNotReadableError

_MOST_BYTES = 64 * 1024


def read_passphrase(path: Path) -> str:
    """Give the first line, without its line break; raise FileNotReadableError."""
    try:
        if not path.is_file():  # a pipe would wait for ever
            raise FileNotReadableError(path)
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise FileNotReadableError(path) from error
    return text.partition("\n")[0].removesuffix("\r")
