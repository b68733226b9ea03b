"""The history of a pact: its versions, what changed and why, how each promise went; as a file."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from familypact.app.talk_ports import ExportFile, TalkSurroundings
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import CheckInTalk, PointKind, View
from familypact.domain.history import (
    Change,
    ChangeKind,
    Ticks,
    Trying,
    changes_between,
    held,
    ticks,
)
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.domain.proposal import Proposal, ProposalState
from familypact.domain.text import QT_TRANSLATE_NOOP

_CONTEXT = "history"
_VIEWS = {
    View.GOING_WELL: QT_TRANSLATE_NOOP("history", "going well"),
    View.NEEDS_TALK: QT_TRANSLATE_NOOP("history", "needs a talk"),
    View.DID_NOT_WORK: QT_TRANSLATE_NOOP("history", "did not work"),
}
_NOT_SAID = QT_TRANSLATE_NOOP("history", "not said")
_KINDS = {
    PointKind.GROWN_UPS: QT_TRANSLATE_NOOP("history", "Grown-ups' promises"),
    PointKind.CHILD: QT_TRANSLATE_NOOP("history", "Children's promises"),
    PointKind.RULE: QT_TRANSLATE_NOOP("history", "House rules"),
}
_CHANGES = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("history", "New: {after}"),
    ChangeKind.REMOVED: QT_TRANSLATE_NOOP("history", "Gone: {before}"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("history", "Was: {before} Is now: {after}"),
}
_TRIALS = {
    Trying.BEGINS: QT_TRANSLATE_NOOP("history", "For two weeks: {after}"),
    Trying.ENDS: QT_TRANSLATE_NOOP("history", "For good: {after}"),
}
_COLUMNS = (
    QT_TRANSLATE_NOOP("history", "Day"),
    QT_TRANSLATE_NOOP("history", "Kind"),
    QT_TRANSLATE_NOOP("history", "Promise or rule"),
    QT_TRANSLATE_NOOP("history", "How it went"),
)
_HEAD = QT_TRANSLATE_NOOP("history", "The {family} family pact")
_VERSION = QT_TRANSLATE_NOOP("history", "Version {number}, agreed on {day}")
_SIGNED = QT_TRANSLATE_NOOP("history", "Signed by {names}")
_POSTERS = {
    PosterWay.SAVED: QT_TRANSLATE_NOOP("history", "Poster saved on {day}"),
    PosterWay.PRINTED: QT_TRANSLATE_NOOP("history", "Poster printed on {day}"),
}
_WHY = QT_TRANSLATE_NOOP("history", "Why: {reason}")
_TALKS = QT_TRANSLATE_NOOP("history", "Our check-ins")
_TALK = QT_TRANSLATE_NOOP("history", "Check-in of {day}")
_GOOD = QT_TRANSLATE_NOOP("history", "One thing that went well: {words}")

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
    """Answers from the store each time it is asked."""

    def __init__(self, surroundings: TalkSurroundings, texts: Texts, file: ExportFile) -> None:
        self._surroundings = surroundings
        self._texts = texts
        self._file = file

    def versions(self) -> tuple[Agreement, ...]:
        """Give all versions, oldest first."""
        store = self._surroundings.store
        found = (store.version(number) for number in store.numbers())
        return tuple(agreement for agreement in found if agreement is not None)

    def stories(self) -> tuple[VersionStory, ...]:
        """Give the versions with what changed, newest first."""
        versions = self.versions()
        before: list[Agreement | None] = [None, *versions[:-1]]
        stories = [
            VersionStory(
                agreement=now,
                changes=() if was is None else changes_between(was, now),
                because=self._because(now),
                posters=self._posters(now.number),
            )
            for was, now in zip(before, versions, strict=True)
        ]
        return tuple(reversed(stories))

    def talks(self) -> tuple[CheckInTalk, ...]:
        """Give the talks that were held, oldest first."""
        return held(self._surroundings.talks.talks())

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
        """Write one line for each promise and talk."""
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow([self._words(column) for column in _COLUMNS])
        for kind in PointKind:
            found = self.ticks(kind)
            for row in found.rows:
                for day, view in zip(found.days, row.views, strict=True):
                    line = (day.isoformat(), self._words(_KINDS[kind]), row.words, self._view(view))
                    writer.writerow([_harmless(cell) for cell in line])
        return out.getvalue()

    def as_text(self) -> str:
        """Write versions and talks to be read, newest first."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        for number, story in enumerate(self.stories()):
            if number == 0:
                family = story.agreement.family.name.strip()
                yield self._words(_HEAD).format(family=family)
            yield from self._story(story)
        yield from ("", self._words(_TALKS))
        talks = self.talks()
        rows = [row for kind in PointKind for row in self.ticks(kind).rows]
        for place in reversed(range(len(talks))):
            yield from self._talk(talks[place], [(row.words, row.views[place]) for row in rows])

    def _story(self, story: VersionStory) -> Iterator[str]:
        agreement = story.agreement
        day = self._texts.day(agreement.agreed_on)
        yield ""
        yield self._words(_VERSION).format(number=agreement.number, day=day)
        names = [agreement.family.name_of(s.party_id) for s in agreement.sign_offs if s.is_signed]
        if names:
            yield self._words(_SIGNED).format(names=self._texts.join(names))
        for copy in story.posters:
            yield self._words(_POSTERS[copy.way]).format(day=self._texts.day(copy.on))
        for change in story.changes:
            before, after = " ".join(change.before), " ".join(change.after)
            source = _TRIALS.get(change.trying, _CHANGES[change.kind])
            yield f"- {self._words(source).format(before=before, after=after)}"
        for proposal in story.because:
            yield f"- {self._words(_WHY).format(reason=proposal.reason)}"

    def _talk(self, talk: CheckInTalk, views: Sequence[tuple[str, View | None]]) -> Iterator[str]:
        yield ""
        yield self._words(_TALK).format(day=self._texts.day(talk.day))
        if talk.good_thing:
            yield f"- {self._words(_GOOD).format(words=talk.good_thing)}"
        yield from (f"- {words}: {self._view(view)}" for words, view in views if view is not None)

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

    def poster_made(self, way: PosterWay) -> None:
        """Write down that the poster of the version in force was saved or printed today."""
        latest = self._surroundings.store.latest()
        if latest is not None:
            copy = PosterCopy(latest.number, way, self._surroundings.clock.today())
            self._surroundings.talks.put_poster_copy(copy)

    def _view(self, view: View | None) -> str:
        return self._words(_NOT_SAID if view is None else _VIEWS[view])

    def _words(self, source: str) -> str:
        return self._texts.translate(_CONTEXT, source)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
