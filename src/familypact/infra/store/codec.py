"""Turns drafts, agreements and sign-offs into JSON for the database and back."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from familypact.domain.errors import BadValueError, FamilyPactError, StoreDamagedError

_Record = TypeVar("_Record")


def _plain(value: object) -> object:
    """Give the library a dict for the other mappings there are."""
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError


class Codec:
    """Writes and reads the records of the database at `path`; makes each decoder when needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoder = msgspec.json.Encoder(enc_hook=_plain, order="deterministic")
        self._decoders: dict[type, msgspec.json.Decoder[object]] = {}

    def encode(self, record: object) -> bytes:
        """Raise BadValueError for what would not come back the same, such as half a letter.

        Reading it back costs a fifth of a millisecond: nothing readable is ever
        replaced by something that is not.
        """
        kind = type(record)
        try:
            body = self._encoder.encode(record)
            same = self._decoder(kind).decode(body) == record
        except (ValueError, TypeError, OverflowError) as error:
            raise BadValueError(kind.__name__, type(error).__name__) from error
        if not same:
            raise BadValueError(kind.__name__, "")
        return body

    def decode(self, kind: type[_Record], body: bytes) -> _Record:
        """Raise StoreDamagedError for a record that is none of ours."""
        try:
            found = self._decoder(kind).decode(body)
        except (ValueError, RecursionError, FamilyPactError) as error:
            raise StoreDamagedError(self._path) from error
        if not isinstance(found, kind):
            raise StoreDamagedError(self._path)
        return found

    def _decoder(self, kind: type) -> msgspec.json.Decoder[object]:
        decoder = self._decoders.get(kind)
        if decoder is None:
            decoder = msgspec.json.Decoder(kind)
            self._decoders[kind] = decoder
        return decoder
