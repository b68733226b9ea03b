"""The history of a pact: its versions and what changed, how promises went, PINs; as a file."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from familypact.app.history_words import HistoryWords
from familypact.app.pin_story import PinLine
from familypact.app.talk_ports import ExportFile, TalkSurroundings
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import CheckInTalk, PointKind, View
from familypact.domain.history import (
    Change,
    Ticks,
    changes_between,
    held,
    ticks,
)
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.domain.proposal import Proposal, ProposalState, trials_of

# A spreadsheet takes what begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class FileKind(StrEnum):
    """What the history can be kept as; the value is the ending of the file's name."""

    TEXT = "txt"
    TABLE = "csv"


@dataclass(frozen=True, slots=True)
class VersionStory:
    """One version: what changed since the one before and who asked for it, and its posters."""

    agreement: Agreement
    changes: tuple[Change, ...]
    because: tuple[Proposal, ...]
    posters: tuple[PosterCopy, ...] = ()


class PactHistory:
    """Answers from the store each time it is asked; `pins` gives what became of PINs."""

    def __init__(
        self,
        surroundings: TalkSurroundings,
        texts: Texts,
        file: ExportFile,
        pins: Callable[[], tuple[PinLine, ...]] = tuple,
    ) -> None:
        self._surroundings = surroundings
        self._words = HistoryWords(texts)
        self._file = file
        self.pins = pins

    def versions(self) -> tuple[Agreement, ...]:
        """Give all versions, oldest first."""
        store = self._surroundings.store
        found = (store.version(number) for number in store.numbers())
        return tuple(agreement for agreement in found if agreement is not None)

    def stories(self) -> tuple[VersionStory, ...]:
        """Give the versions with what changed, newest first."""
        versions = self.versions()
        before: list[Agreement | None] = [None, *versions]
        stories = [
            VersionStory(
                agreement=now,
                changes=() if was is None else changes_between(was, now),
                because=self._because(now),
                posters=self._posters(now.number),
            )
            for was, now in zip(before, versions, strict=False)
        ]
        return tuple(reversed(stories))

    def talks(self) -> tuple[CheckInTalk, ...]:
        """Give the talks that were held, oldest first."""
        return held(self._surroundings.talks.talks())

    def trials(self) -> dict[str, date]:
        """Give what is tried now, each with the day on which its two weeks are over."""
        return trials_of(self.versions())

    def ticks(self, kind: PointKind) -> Ticks:
        return ticks(self._surroundings.talks.talks(), self.versions(), kind)

    def export(self, kind: FileKind, path: Path) -> None:
        """Write the file; raise FileNotWrittenError."""
        match kind:
            case FileKind.TEXT:
                self._file.save(path, self.as_text().encode("utf-8"))
            case FileKind.TABLE:
                # Spreadsheets know by the mark at the start that it is UTF-8.
                self._file.save(path, self.as_table().encode("utf-8-sig"))
            case _ as never:
                assert_never(never)

    def as_table(self) -> str:
        """Write one line for each promise and talk, and one for each thing with a PIN."""
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow(self._words.columns())
        for kind in PointKind:
            found = self.ticks(kind)
            for row in found.rows:
                for day, view in zip(found.days, row.views, strict=True):
                    said = self._words.view(view)
                    line = (day.isoformat(), self._words.kind(kind), row.words, said)
                    writer.writerow([_harmless(cell) for cell in line])
        for pin in self.pins():
            line = (pin.on.isoformat(), self._words.pins(), "", pin.words)
            writer.writerow([_harmless(cell) for cell in line])
        return out.getvalue()

    def as_text(self) -> str:
        """Write versions, talks and PINs to be read, newest first."""
        return "\n".join(self._lines()) + "\n"

    def poster_made(self, way: PosterWay) -> None:
        """Write down that the poster of the version in force was saved or printed today."""
        latest = self._surroundings.store.latest()
        if latest is not None:
            copy = PosterCopy(latest.number, way, self._surroundings.clock.today())
            self._surroundings.talks.put_poster_copy(copy)

    def _lines(self) -> Iterator[str]:
        for number, story in enumerate(self.stories()):
            if number == 0:
                yield self._words.head(story.agreement)
            yield from self._story(story)
        yield from ("", self._words.talks())
        talks = self.talks()
        rows = [row for kind in PointKind for row in self.ticks(kind).rows]
        for place in reversed(range(len(talks))):
            yield from self._talk(talks[place], [(row.words, row.views[place]) for row in rows])
        pins = self.pins()
        if pins:
            yield from ("", self._words.pins())
        yield from (f"- {self._words.on_day(pin.on, pin.words)}" for pin in pins)

    def _story(self, story: VersionStory) -> Iterator[str]:
        yield ""
        yield self._words.version(story.agreement)
        signed = self._words.signed(story.agreement)
        if signed:
            yield signed
        yield from (self._words.poster(copy) for copy in story.posters)
        yield from (f"- {self._words.change(change)}" for change in story.changes)
        yield from (f"- {self._words.why(proposal)}" for proposal in story.because)

    def _talk(self, talk: CheckInTalk, views: Sequence[tuple[str, View | None]]) -> Iterator[str]:
        yield ""
        yield self._words.talk(talk)
        if talk.good_thing:
            yield f"- {self._words.good_thing(talk)}"
        for words, view in views:
            if view is not None:
                yield f"- {words}: {self._words.view(view)}"

    def _because(self, agreement: Agreement) -> tuple[Proposal, ...]:
        if agreement.number == 1:
            return ()
        return tuple(
            proposal
            for proposal in self._surroundings.talks.proposals()
            if proposal.taken_into == agreement.number and proposal.state is ProposalState.ACCEPTED
        )

    def _posters(self, number: int) -> tuple[PosterCopy, ...]:
        copies = self._surroundings.talks.poster_copies()
        return tuple(copy for copy in copies if copy.version == number)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
