"""What a family writes down of something that happened: for itself, the police or a school."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from familypact.domain.incident import IncidentKind

MOST_ROWS = 40  # steps, or numbers, in one record


class ReferenceKind(StrEnum):
    """Whose number it is."""

    POLICE = "police"
    PLATFORM = "platform"
    HELPLINE = "helpline"
    SCHOOL = "school"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class StepTaken:
    """What somebody did, and when, in the family's own words."""

    when: str = ""
    what: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.when.strip() or self.what.strip())


@dataclass(frozen=True, slots=True)
class Reference:
    """The number under which somebody outside deals with it."""

    kind: ReferenceKind = ReferenceKind.POLICE
    number: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.number.strip()


@dataclass(frozen=True, slots=True)
class ChildWords:
    """What a child said of it; nobody else reads it unless the child made it `shared`.

    `name` stays as it was, also when the child leaves the agreement.
    """

    child_id: str
    name: str
    words: str = ""
    shared: bool = False


@dataclass(frozen=True, slots=True)
class IncidentRecord:
    """All in the family's own words, and never a picture; empty where nothing was written."""

    id: int
    begun_on: date
    kind: IncidentKind | None = None
    happened: str = ""  # when, as one remembers it
    place: str = ""  # the app, game or site, account names, the address
    seen: str = ""
    steps: tuple[StepTaken, ...] = ()
    references: tuple[Reference, ...] = ()
    told: str = ""
    children: tuple[ChildWords, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody has written anything; the kind alone came from a button."""
        written = (self.happened, self.place, self.seen, self.told)
        return not (
            any(words.strip() for words in written)
            or any(not step.is_empty for step in self.steps)
            or any(not reference.is_empty for reference in self.references)
            or any(each.words.strip() for each in self.children)
        )

    def words_of(self, child_id: str) -> ChildWords | None:
        for each in self.children:
            if each.child_id == child_id:
                return each
        return None

    def with_words(self, words: ChildWords) -> "IncidentRecord":
        """Replace a child's words, or add them; words taken back leave nothing behind."""
        others = [each for each in self.children if each.child_id != words.child_id]
        kept = [words] if words.words.strip() else []
        return replace(self, children=(*others, *kept))

    def for_others(self, allowed: frozenset[str]) -> "IncidentRecord":
        """Leave out the words of every child whose id is not `allowed`, and empty rows."""
        return replace(
            self,
            steps=tuple(step for step in self.steps if not step.is_empty),
            references=tuple(each for each in self.references if not each.is_empty),
            children=tuple(each for each in self.children if each.child_id in allowed),
        )

    def shared(self) -> "IncidentRecord":
        """Leave out what a child has not shared."""
        return self.for_others(frozenset(c.child_id for c in self.children if c.shared))
