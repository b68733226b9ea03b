"""Bring the children's promises together: a line that several children share is printed once."""

from collections.abc import Sequence

from familypact.domain.agreement import AgreedLine, Agreement
from familypact.domain.family import AgeBand
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.poster_parts.words import Words

_BY_AGE = tuple(AgeBand)
_NAMED = QT_TRANSLATE_NOOP("poster", "{names}: {promise}")
_NOT_YET = QT_TRANSLATE_NOOP("poster", "Not yet: {promise}")
_NOT_YET_OF = QT_TRANSLATE_NOOP("poster", "Not yet ({names}): {promise}")


def children_lines(agreement: Agreement, words: Words) -> tuple[str, ...]:
    """Return the lines of all children, in the order of the pledge."""
    found: dict[str, dict[str, AgreedLine]] = {}
    for pledge in agreement.children:
        for line in pledge.lines:
            found.setdefault(line.clause_id, {})[pledge.child_id] = line
    lines: list[str] = []
    for clause_id, by_child in found.items():
        lines += _lines_of(agreement, clause_id, by_child, words)
    return tuple(lines)


def names_of(agreement: Agreement, children: Sequence[str], words: Words) -> str:
    return words.join([agreement.family.name_of(child) for child in children])


def _lines_of(
    agreement: Agreement, clause_id: str, by_child: dict[str, AgreedLine], words: Words
) -> list[str]:
    """Print one clause: as all share it, then in children's own words, then who says not yet."""
    groups: dict[tuple[bool, str], list[str]] = {}
    for child, line in by_child.items():
        own = line.poster if _is_own(agreement, child, clause_id) else ""
        groups.setdefault((line.not_yet, own), []).append(child)
    everyone = len(agreement.children)
    printed = []
    for (not_yet, _), group in sorted(groups.items(), key=lambda item: item[0]):
        promise = by_child[_youngest(agreement, group)].poster
        names = "" if len(group) == everyone else names_of(agreement, group, words)
        printed.append(_printed(words, promise, names, not_yet=not_yet))
    return printed


def _printed(words: Words, promise: str, names: str, *, not_yet: bool) -> str:
    match (not_yet, bool(names)):
        case (False, False):
            return promise
        case (False, True):
            return words.of(_NAMED, names=names, promise=promise)
        case (True, False):
            return words.of(_NOT_YET, promise=promise)
        case _:
            return words.of(_NOT_YET_OF, names=names, promise=promise)


def _is_own(agreement: Agreement, child: str, clause_id: str) -> bool:
    """Tell whether the child put the clause into words of its own."""
    lines = agreement.draft.children_lines.get(child, ())
    return any(line.clause_id == clause_id and line.own for line in lines)


def _youngest(agreement: Agreement, children: Sequence[str]) -> str:
    """Return the child with the simplest wording, which the others understand as well."""
    day = agreement.agreed_on
    family = agreement.family
    return min(children, key=lambda child: _BY_AGE.index(family.child(child).band_on(day)))
