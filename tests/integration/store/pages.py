"""Decrypts every page of a database file, free ones included, without the database library.

Each page of 4096 bytes ends with 16 bytes of start value and 64 of proof; the first page begins
with 16 bytes of salt that stand in clear.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
SALT = 16
_RESERVED = 80


def decrypted(path: Path, key: bytes) -> bytes:
    """Give the content of all pages, one behind the other."""
    raw = path.read_bytes()
    assert len(raw) % PAGE == 0
    pages = (raw[start : start + PAGE] for start in range(0, len(raw), PAGE))
    return b"".join(_page(page, key, is_first=number == 0) for number, page in enumerate(pages))


def decrypted_journal(path: Path, key: bytes) -> bytes:
    """Give the pages in a journal, whichever of the two usual lengths its head has."""
    raw = path.read_bytes()
    step = 4 + PAGE + 4  # number, page, check sum
    starts = [at + 4 for head in (512, PAGE) for at in range(head, len(raw) - step + 1, step)]
    return b"".join(_page(raw[at : at + PAGE], key, is_first=False) for at in starts)


def _page(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    body, start = page[: PAGE - _RESERVED], page[PAGE - _RESERVED : PAGE - _RESERVED + 16]
    decryptor = Cipher(algorithms.AES256(key), modes.CBC(start)).decryptor()
    return decryptor.update(body[SALT if is_first else 0 :]) + decryptor.finalize()
