"""What the paper about an incident says, in the order in which it is read."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from familypact.app.record_words import CONTEXT, record_title, reference_words
from familypact.app.texts import Texts
from familypact.domain.record import IncidentRecord
from familypact.domain.text import QT_TRANSLATE_NOOP

_LONGEST = 900  # letters: more would not be sure to fit on a page
_TITLE = QT_TRANSLATE_NOOP("incident_record", "What happened: our record")
_FACTS = QT_TRANSLATE_NOOP(
    "incident_record",
    "Begun on {day}. Written by the family itself, in its own words. It is no official report.",
)
_KIND = QT_TRANSLATE_NOOP("incident_record", "What it was about")
_HAPPENED = QT_TRANSLATE_NOOP("incident_record", "When it happened")
_PLACE = QT_TRANSLATE_NOOP("incident_record", "Where online: app or site, accounts, address")
_SEEN = QT_TRANSLATE_NOOP("incident_record", "What was seen")
_STEPS = QT_TRANSLATE_NOOP("incident_record", "What was done")
_STEP = QT_TRANSLATE_NOOP("incident_record", "{when}: {what}")
_REFERENCES = QT_TRANSLATE_NOOP("incident_record", "Reference numbers")
_REFERENCE = QT_TRANSLATE_NOOP("incident_record", "{who}: {number}")
_TOLD = QT_TRANSLATE_NOOP("incident_record", "Who was told")
_CHILD = QT_TRANSLATE_NOOP("incident_record", "In the words of {name}")
_YES = QT_TRANSLATE_NOOP("incident_record", "{name} said yes to these words being on this paper.")
_PICTURES = QT_TRANSLATE_NOOP("incident_record", "About pictures")
_NO_PICTURES = QT_TRANSLATE_NOOP(
    "incident_record",
    "This record holds no pictures, on purpose. Where one matters, it names the address or the "
    "account, so that those whose job it is can look there.",
)
_SIGNED = QT_TRANSLATE_NOOP("incident_record", "Written by (name, date, signature)")
_FOOTER = QT_TRANSLATE_NOOP(
    "incident_record", "Written with FamilyPact by the family   ·   page {page} of {pages}"
)


class Manner(Enum):
    """How a piece is set; the value is its role for screen readers."""

    TITLE = "H1"
    HEADING = "H2"
    BODY = "P"
    ITEM = "LBody"
    QUIET = "Note"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph."""

    manner: Manner
    text: str


class RecordWords:
    """Only what somebody wrote has a heading."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def title(self) -> str:
        return self._of(_TITLE)

    def signed(self) -> str:
        return self._of(_SIGNED)

    def footer(self, page: int, pages: int) -> str:
        return self._of(_FOOTER, page=str(page), pages=str(pages))

    def pieces(self, record: IncidentRecord) -> Iterator[Piece]:
        yield Piece(Manner.TITLE, self.title())
        yield Piece(Manner.QUIET, self._of(_FACTS, day=self._texts.day(record.begun_on)))
        if record.kind is not None:
            yield from self._part(_KIND, record_title(record, self._texts))
        yield from self._part(_HAPPENED, record.happened)
        yield from self._part(_PLACE, record.place)
        yield from self._part(_SEEN, record.seen)
        yield from self._list(_STEPS, [self._step(s.when, s.what) for s in record.steps])
        numbers = [
            self._of(
                _REFERENCE,
                who=reference_words(each.kind, self._texts),
                number=" ".join(each.number.split()),
            )
            for each in record.references
        ]
        yield from self._list(_REFERENCES, numbers)
        yield from self._part(_TOLD, record.told)
        for child in record.children:
            name = " ".join(child.name.split())
            yield Piece(Manner.HEADING, self._of(_CHILD, name=name))
            yield from _paragraphs(child.words)
            yield Piece(Manner.QUIET, self._of(_YES, name=name))
        yield from self._part(_PICTURES, self._of(_NO_PICTURES))

    def _part(self, heading: str, words: str) -> Iterator[Piece]:
        if words.strip():
            yield Piece(Manner.HEADING, self._of(heading))
            yield from _paragraphs(words)

    def _list(self, heading: str, lines: list[str]) -> Iterator[Piece]:
        if lines:
            yield Piece(Manner.HEADING, self._of(heading))
        for line in lines:
            yield Piece(Manner.ITEM, line)

    def _step(self, when: str, what: str) -> str:
        when, what = " ".join(when.split()), " ".join(what.split())
        return self._of(_STEP, when=when, what=what) if when and what else when or what

    def _of(self, source: str, **gaps: str) -> str:
        return self._texts.translate(CONTEXT, source).format(**gaps)


def _paragraphs(words: str) -> Iterator[Piece]:
    for line in words.splitlines():
        rest = " ".join(line.split())
        while rest:
            end = len(rest) if len(rest) <= _LONGEST else rest.rfind(" ", 1, _LONGEST)
            end = end if end > 0 else _LONGEST
            yield Piece(Manner.BODY, rest[:end])
            rest = rest[end:].lstrip()
