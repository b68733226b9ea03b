"""Writes the content: all of it as JSON, or what a check of it found."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass

from familypact import __version__
from familypact.app.catalogue_check import CatalogueReport, Part
from familypact.app.texts import Texts
from familypact.catalogue.whole import Catalogue
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "cli"
Json = str | int | bool | None | list["Json"] | dict[str, "Json"]

_FORMAT = 1
_NAMES = {
    Part.TOPICS: QT_TRANSLATE_NOOP("cli", "topics: {number}"),
    Part.HOUSE_RULES: QT_TRANSLATE_NOOP("cli", "house rules: {number}"),
    Part.FIRST_RULES: QT_TRANSLATE_NOOP("cli", "of them to start with: {number}"),
    Part.PROMISES: QT_TRANSLATE_NOOP("cli", "promises: {number}"),
    Part.MILESTONES: QT_TRANSLATE_NOOP("cli", "next steps: {number}"),
    Part.FACTS: QT_TRANSLATE_NOOP("cli", "sourced facts: {number}"),
    Part.FIRST_MINUTE: QT_TRANSLATE_NOOP("cli", "lines for the first minute: {number}"),
    Part.JOYS: QT_TRANSLATE_NOOP("cli", "things to enjoy: {number}"),
    Part.CONTROLS: QT_TRANSLATE_NOOP("cli", "kinds of settings: {number}"),
    Part.INCIDENTS: QT_TRANSLATE_NOOP("cli", "things that may happen: {number}"),
}
_BAND = QT_TRANSLATE_NOOP("cli", "Ages {band}: {counts}")
_ALL = QT_TRANSLATE_NOOP("cli", "In all: {counts}")
_SOUND = QT_TRANSLATE_NOOP("cli", "Every reference leads somewhere, and no id stands twice.")
_DANGLING = QT_TRANSLATE_NOOP("cli", "“{owner}” names “{reference}”, which is not there.")
_DOUBLED = QT_TRANSLATE_NOOP("cli", "“{id}” stands there more than once.")


def catalogue_as_json(catalogue: Catalogue) -> dict[str, Json]:
    """Give the whole content; keys are the fields of the values, texts are the English sources."""
    content = {field.name: _plain(getattr(catalogue, field.name)) for field in fields(catalogue)}
    content["evidence"] = [_plain(fact) for fact in catalogue.evidence.values()]
    return {"format": _FORMAT, "program": __version__, **content}


class CheckText:
    """The check in lines, the counts first."""

    def __init__(self, report: CatalogueReport, texts: Texts) -> None:
        self._report = report
        self._texts = texts

    def lines(self) -> Iterator[str]:
        for band, counts in self._report.by_band.items():
            yield self._words(_BAND, band=band.value, counts=self._counts(counts))
        yield self._words(_ALL, counts=self._counts(self._report.in_all))
        for each in self._report.dangling:
            yield self._words(_DANGLING, owner=each.owner, reference=each.reference)
        for doubled in self._report.doubled:
            yield self._words(_DOUBLED, id=doubled)
        if self._report.is_sound:
            yield self._words(_SOUND)

    def _counts(self, counts: Mapping[Part, int]) -> str:
        return ", ".join(self._words(_NAMES[part], number=str(n)) for part, n in counts.items())

    def _words(self, source: str, **gaps: str) -> str:
        return self._texts.translate(CONTEXT, source).format(**gaps)


def _plain(value: object) -> Json:  # noqa: PLR0911 - one case a type
    """Turn values of the domain into what JSON knows; sets are sorted, so the output is stable."""
    match value:
        case None | bool() | int():
            return value
        case str():
            return str(value)
        case Mapping():
            return {str(key): _plain(each) for key, each in value.items()}
        case AbstractSet():
            return [*sorted(str(each) for each in value)]
        case Sequence():
            return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(type(value))
