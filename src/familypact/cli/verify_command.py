"""Checks the seal of a file and says in words, in JSON and in the exit code what was found."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from familypact.app.error_words import error_words
from familypact.app.texts import Texts
from familypact.app.verdict import Answer, Verdict
from familypact.app.verdict_words import verdict_words
from familypact.cli.options import Options
from familypact.domain.errors import FamilyPactError

FORMAT = 1  # grows when a key changes its meaning or goes; a new key is no reason

Streams = tuple[TextIO, TextIO]  # for answers and for complaints
Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


class VerifyCommand:
    """Exits with 0 sealed and unchanged, 1 not so, 2 no seal, 3 a key not known as the family's."""

    def __init__(self, check: Callable[[Path], Verdict], texts: Texts, terminal: Streams) -> None:
        self._check = check
        self._texts = texts
        self._out, self._err = terminal

    def run(self, options: Options) -> int:
        """Answer; what keeps it from looking, such as a passphrase file that is not there, is 1."""
        try:
            verdict = self._check(options.file)
        except FamilyPactError as error:
            words = error_words(error, self._texts)
            self._err.write(f"familypact: {words.sentence} {words.next_step}\n")
            return Answer.NOT_CHECKED.exit_code
        self._show(verdict, options)
        return verdict.answer.exit_code

    def _show(self, verdict: Verdict, options: Options) -> None:
        if options.as_json:
            readable = (self._out.encoding or "").lower().replace("-", "") == "utf8"
            found = verdict_as_json(verdict, options.file, self._texts)
            self._say(json.dumps(found, ensure_ascii=not readable, indent=2))
        else:
            for line in verdict_lines(verdict, options.file, self._texts):
                self._say(line)

    def _say(self, line: str) -> None:
        self._out.write(f"{line}\n")


def verdict_lines(verdict: Verdict, file: Path, texts: Texts) -> list[str]:
    """Give the answer first, then why, then what to do."""
    words = verdict_words(verdict, texts)
    lines = [f"{file}: {words.title}", *(f"  {sentence}" for sentence in words.sentences)]
    return [*lines, f"  {words.next_step}"] if words.next_step else lines


def verdict_as_json(verdict: Verdict, file: Path, texts: Texts) -> dict[str, Json]:
    """Give everything under keys that stay; docs/commands.md tells what they mean."""
    words = verdict_words(verdict, texts)
    seal = verdict.seal
    return {
        "format": FORMAT,
        "file": str(file),
        "answer": verdict.answer.value,
        "exit_code": verdict.answer.exit_code,
        "trouble": None if verdict.trouble is None else verdict.trouble.value,
        "standing": verdict.standing.value,
        "in_force": verdict.latest or None,
        "version": None if seal is None else seal.text.number,
        "signers": [] if seal is None else list(seal.text.signers),
        "sealed_at": None if seal is None else seal.sealed_at.isoformat(),
        "key": None if seal is None else seal.fingerprint.full,
        "text": [line for line in (words.title, *words.sentences, words.next_step) if line],
    }
