"""What reads a text aloud: a program of the system's own, with the voice its owner has chosen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VoiceProgram:
    """Two commands: `say` reads lines from its standard input and ends once they were heard.

    Nothing of the text stands in a command, where other people on the computer could read it.
    `hush` silences what `say` had handed on when it was ended; empty where ending is enough.
    """

    say: tuple[str, ...]
    hush: tuple[str, ...] = ()
