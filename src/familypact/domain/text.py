"""Marks a text for translators without knowing the toolkit that translates it.

`lupdate` goes by the *name* of the function: the marker is found although it does nothing.
"""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - the name is what lupdate seeks
    """Return `text` as it is; `context` tells translators where it stands."""
    return text


@dataclass(frozen=True, slots=True)
class Text:
    """A catalogue text and the context under which it was marked for translation."""

    context: str
    source: str
