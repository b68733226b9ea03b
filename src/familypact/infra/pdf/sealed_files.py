"""Looks at a file that a person asks about, and answers whatever it may hold."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from familypact.app.seal_ports import (
    FileRefused,
    FileTrouble,
    NoSeal,
    SealBroken,
    SealTrouble,
    SealWhole,
    Seen,
)
from familypact.infra.pdf.careful_reading import read_carefully
from familypact.infra.pdf.raw_pdf import claims_seal, is_locked, is_pdf, is_whole, seal_trouble


class SealJudge(Protocol):
    """Checks the signature itself, in a file whose outer form is right."""

    def judge(self, content: bytes) -> SealBroken | SealWhole: ...


class SealedFiles:
    """Satisfies SealReader; `judge` is made only for files that get as far as that."""

    def __init__(self, judge: Callable[[], SealJudge]) -> None:
        self._judge = judge

    def look(self, path: Path) -> Seen:
        match read_carefully(path):
            case FileTrouble() as trouble:
                return FileRefused(trouble)
            case bytes() as content:
                return self._look_into(content)

    def _look_into(self, content: bytes) -> Seen:
        if not is_pdf(content):
            return FileRefused(FileTrouble.NOT_PDF)
        if is_locked(content):
            return FileRefused(FileTrouble.LOCKED)
        if not claims_seal(content):
            return NoSeal() if is_whole(content) else FileRefused(FileTrouble.BROKEN)
        match seal_trouble(content):
            case SealTrouble() as trouble:
                return SealBroken(trouble)
            case None:
                return self._judge().judge(content)
