"""What the commands share: results and errors become sentences on the terminal."""

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import TextIO

from familypact.app.error_words import error_words
from familypact.app.texts import Texts
from familypact.cli.arguments import CONTEXT
from familypact.cli.options import Options
from familypact.domain.errors import FamilyPactError
from familypact.domain.text import QT_TRANSLATE_NOOP

_INCOMPLETE = QT_TRANSLATE_NOOP(
    "cli",
    "A part that FamilyPact needs cannot be loaded: {detail}. "
    "“familypact doctor” says what to do about it.",
)
_REFUSED = QT_TRANSLATE_NOOP(
    "cli", "This computer refused: {detail}. Check the names of the files and folders you gave."
)


class Exit(IntEnum):
    """Exit codes; argparse exits with 2 itself where a command line is wrong."""

    DONE = 0
    FAILED = 1


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where results and errors go."""

    out: TextIO
    err: TextIO


class SpokenCommands:
    """Those who follow say in `_done` what they do; `run` lets no expected error through."""

    def __init__(self, texts: Texts, terminal: Terminal) -> None:
        self._texts = texts
        self._terminal = terminal

    def run(self, options: Options) -> Exit:
        try:
            return self._done(options)
        except FamilyPactError as error:
            self._complain_of(error)
        except ImportError as error:
            self._complain(self._words(_INCOMPLETE, detail=str(error)))
        except BrokenPipeError:
            raise  # whoever reads our output has had enough: nothing to say, nobody to say it to
        except OSError as error:
            self._complain(self._words(_REFUSED, detail=str(error)))
        return Exit.FAILED

    def _done(self, options: Options) -> Exit:
        raise NotImplementedError

    def _words(self, source: str, **gaps: str) -> str:
        return self._texts.translate(CONTEXT, source).format(**gaps)

    def _say(self, line: str) -> None:
        self._terminal.out.write(f"{line}\n")

    def _say_json(self, value: object) -> None:
        readable = (self._terminal.out.encoding or "").lower().replace("-", "") == "utf8"
        self._say(json.dumps(value, ensure_ascii=not readable, indent=2))

    def _complain(self, sentence: str) -> None:
        self._terminal.err.write(f"familypact: {sentence}\n")

    def _complain_of(self, error: FamilyPactError) -> None:
        words = error_words(error, self._texts)
        self._complain(f"{words.sentence} {words.next_step}")
