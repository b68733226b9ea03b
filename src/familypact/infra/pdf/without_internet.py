"""Loads pyHanko without the internet client it brings: neither seal nor check asks anybody."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from typing_extensions import override

_CLIENT = "aiohttp"


class _Absent(ModuleType):
    """Has any class it is asked for: pyHanko names some in its declarations and makes none."""

    @override
    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


@contextmanager
def without_internet() -> Iterator[None]:
    """Let pyHanko be imported here.

    WORKAROUND: its signing cannot be imported without its client for time stamps from outside,
    and the client's library takes longer to load than a poster to draw.
    """
    if _CLIENT in sys.modules:
        yield
        return
    sys.modules[_CLIENT] = _Absent(_CLIENT)
    try:
        yield
    finally:
        sys.modules.pop(_CLIENT, None)
