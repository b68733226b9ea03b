"""The history on paper: what stands on it, part by part, in the order in which it is read."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from familypact.app.history import PactHistory, VersionStory
from familypact.app.history_words import HistoryWords
from familypact.app.settings import Paper
from familypact.app.talk_ports import ExportFile
from familypact.app.texts import Texts
from familypact.domain.checkin_talk import PointKind, View
from familypact.domain.history import TickRow
from familypact.domain.text import QT_TRANSLATE_NOOP

TALKS_ACROSS = 6
_TITLE = QT_TRANSLATE_NOOP("history", "The history of the {family} family pact")
_GOING = QT_TRANSLATE_NOOP("history", "How it went")
_NO_TALK = QT_TRANSLATE_NOOP("history", "There was no check-in yet.")
_WENT_WELL = QT_TRANSLATE_NOOP("history", "What went well")
_CROSS = QT_TRANSLATE_NOOP("history", "did not work: change the rule, not the child")


class Manner(Enum):
    """How a line is set."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    ITEM = "item"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph."""

    manner: Manner
    text: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """A promise with a mark for each talk; `spoken` says the marks in words."""

    words: str
    views: tuple[View | None, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class Grid:
    """At most `TALKS_ACROSS` talks side by side."""

    days: tuple[str, ...]
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class Legend:
    """What the marks mean."""

    entries: tuple[tuple[View, str], ...]


Part = Line | Grid | Legend


class HistoryPdf(Protocol):
    """Makes the pages; any number of them."""

    def render(self, parts: tuple[Part, ...], paper: Paper, texts: Texts) -> bytes: ...


class HistorySheet:
    """Reads the history each time it is asked; empty before there is an agreement."""

    def __init__(self, history: PactHistory, texts: Texts) -> None:
        self._history = history
        self._texts = texts
        self._words = HistoryWords(texts)

    def parts(self) -> tuple[Part, ...]:
        stories = self._history.stories()
        if not stories:
            return ()
        family = stories[0].agreement.family.name.strip()
        title = Line(Manner.TITLE, self._words.of(_TITLE).format(family=family))
        versions = [part for story in stories for part in self._story(story)]
        return (title, *versions, *self._going(), *self._good_things(), *self._pins())

    def _story(self, story: VersionStory) -> Iterator[Part]:
        yield Line(Manner.HEADING, self._words.version(story.agreement))
        signed = self._words.signed(story.agreement)
        if signed:
            yield Line(Manner.QUIET, signed)
        for copy in story.posters:
            yield Line(Manner.QUIET, self._words.poster(copy))
        for change in story.changes:
            yield Line(Manner.ITEM, self._words.change(change))
        for proposal in story.because:
            yield Line(Manner.ITEM, self._words.why(proposal))

    def _going(self) -> Iterator[Part]:
        yield Line(Manner.HEADING, self._words.of(_GOING))
        if not self._history.talks():
            yield Line(Manner.QUIET, self._words.of(_NO_TALK))
            return
        yield Legend(
            (
                (View.GOING_WELL, self._words.view(View.GOING_WELL)),
                (View.NEEDS_TALK, self._words.view(View.NEEDS_TALK)),
                (View.DID_NOT_WORK, self._words.of(_CROSS)),
            )
        )
        for kind in PointKind:
            grids = tuple(self._grids(kind))
            if grids:
                yield Line(Manner.SUBHEADING, self._words.kind(kind))
            yield from grids

    def _grids(self, kind: PointKind) -> Iterator[Grid]:
        found = self._history.ticks(kind)
        days = tuple(self._texts.day(day) for day in found.days)
        for first in range(0, len(days), TALKS_ACROSS):
            part = slice(first, first + TALKS_ACROSS)
            heard = [row for row in found.rows if any(row.views[part])]
            if heard:
                yield Grid(days[part], tuple(self._row(row, days, part) for row in heard))

    def _row(self, row: TickRow, days: tuple[str, ...], part: slice) -> GridRow:
        said = zip(days[part], row.views[part], strict=True)
        spoken = "; ".join(f"{day}: {self._words.view(view)}" for day, view in said)
        return GridRow(row.words, row.views[part], spoken)

    def _good_things(self) -> Iterator[Part]:
        talks = [talk for talk in reversed(self._history.talks()) if talk.good_thing]
        if talks:
            yield Line(Manner.HEADING, self._words.of(_WENT_WELL))
        for talk in talks:
            yield Line(Manner.ITEM, self._words.on_day(talk.day, talk.good_thing))

    def _pins(self) -> Iterator[Part]:
        pins = self._history.pins()
        if pins:
            yield Line(Manner.HEADING, self._words.pins())
        for pin in pins:
            yield Line(Manner.ITEM, self._words.on_day(pin.on, pin.words))


class HistoryPaper:
    """Makes the PDF, to be printed or kept."""

    def __init__(
        self, history: PactHistory, texts: Texts, pdf: HistoryPdf, file: ExportFile
    ) -> None:
        self._sheet = HistorySheet(history, texts)
        self._texts = texts
        self._pdf = pdf
        self._file = file

    def render(self, paper: Paper) -> bytes:
        return self._pdf.render(self._sheet.parts(), paper, self._texts)

    def export(self, path: Path, paper: Paper) -> None:
        """Write the PDF; raise FileNotWrittenError."""
        self._file.save(path, self.render(paper))
