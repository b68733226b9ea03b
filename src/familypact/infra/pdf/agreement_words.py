"""What the full agreement says: every rule, promise and contact with all that belongs to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from familypact.app.reveal import RuleVoices
from familypact.app.texts import Texts
from familypact.domain.agreement import AgreedLine, AgreedRule, Agreement
from familypact.domain.draft import Settled
from familypact.domain.help import CheckedContact
from familypact.domain.history import Change, ChangeKind, changes_between
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.poster_parts.words import Words

_LONGEST = 1200  # letters: more would not be sure to fit on a page
_TITLE = QT_TRANSLATE_NOOP("poster", "The full pact of the {family} family")
_FACTS = QT_TRANSLATE_NOOP("poster", "Version {number}   ·   agreed on {day}")
_CHANGES = QT_TRANSLATE_NOOP("poster", "What changed since version {number}")
_KINDS = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("poster", "New: {after}"),
    ChangeKind.REMOVED: QT_TRANSLATE_NOOP("poster", "Gone: {before}"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("poster", "Was: {before} Is now: {after}"),
}
_CHANGE_OF = QT_TRANSLATE_NOOP("poster", "{name}: {change}")
_NO_CHANGES = QT_TRANSLATE_NOOP("poster", "Nothing that was promised has changed.")
_RULES = QT_TRANSLATE_NOOP("poster", "Our house rules")
_SAID = QT_TRANSLATE_NOOP("poster", "What each of us said first")
_SAID_ALONE = QT_TRANSLATE_NOOP(
    "poster",
    "Before we looked together, everybody answered alone. Every answer was welcome and counted the "
    "same. What we agreed afterwards stands in the rules.",
)
_ON_TRIAL = QT_TRANSLATE_NOOP("poster", "{rule} (we try it for two weeks)")
_FOR_CHILDREN = QT_TRANSLATE_NOOP("poster", "Why, for children: {reason}")
_FOR_GROWN_UPS = QT_TRANSLATE_NOOP("poster", "Why, for grown-ups: {reason}")
_GROWN_UPS = QT_TRANSLATE_NOOP("poster", "Grown-ups promise")
_ONE_CHILD = QT_TRANSLATE_NOOP("poster", "{name} promises")
_NOT_YET = QT_TRANSLATE_NOOP("poster", "Not yet: {promise}")
_BECAUSE = QT_TRANSLATE_NOOP("poster", "{promise} (Why not yet: {reason})")
_FIRST_MINUTE = QT_TRANSLATE_NOOP("poster", "In the first minute")
_WHEN_THEN = QT_TRANSLATE_NOOP("poster", "{when}: {then}")
_ADULTS = QT_TRANSLATE_NOOP("poster", "Adults our children can tell")
_ADULT = QT_TRANSLATE_NOOP("poster", "{name} ({who}): {reach}")
_REACH = QT_TRANSLATE_NOOP("poster", "{name}: {reach}")
_CONTACTS = QT_TRANSLATE_NOOP("poster", "Where to get help")
_CHECKED = QT_TRANSLATE_NOOP("poster", "Checked by us on {day}.")
_CHECKED_ONCE = QT_TRANSLATE_NOOP("poster", "Checked by us.")
_UNCHECKED = QT_TRANSLATE_NOOP("poster", "Not checked by us yet, so it is not on the poster.")
_SOURCE = QT_TRANSLATE_NOOP("poster", "Source, as of {when}:")
_SOURCE_UNDATED = QT_TRANSLATE_NOOP("poster", "Source, its date is not known:")
_OWN = QT_TRANSLATE_NOOP("poster", "Written in by our family.")
_CORRECTED = QT_TRANSLATE_NOOP("poster", "Corrected by our family.")
_NEXT = QT_TRANSLATE_NOOP("poster", "Our next talk")
_CHECK_IN = QT_TRANSLATE_NOOP("poster", "Next check-in: {moment}")


class Manner(Enum):
    """How a piece is set."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    BODY = "body"
    ITEM = "item"
    QUIET = "quiet"
    NUMBER = "number"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph; `is_wording` tells that it is in the language of the agreement."""

    manner: Manner
    text: str
    is_wording: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Pieces that stay together on a page where they fit."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its entries."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class FullContent:
    """The whole document, in the order in which it is read; signatures follow."""

    title: str
    facts: str
    sections: tuple[Section, ...]


def full_content(
    agreement: Agreement, before: Agreement | None, texts: Texts, said: Sequence[RuleVoices] = ()
) -> FullContent:
    return _Writer(agreement, texts).content(before, said)


class _Writer:
    def __init__(self, agreement: Agreement, texts: Texts) -> None:
        self._agreement, self._texts = agreement, texts
        self._words = Words(texts)

    def content(self, before: Agreement | None, said: Sequence[RuleVoices]) -> FullContent:
        agreement, words = self._agreement, self._words
        day = self._texts.day(agreement.agreed_on)
        sections = [section for section in self._sections(before, said) if section.entries]
        return FullContent(
            words.of(_TITLE, family=agreement.family.name.strip()),
            words.of(_FACTS, number=str(agreement.number), day=day),
            tuple(sections),
        )

    def _sections(self, before: Agreement | None, said: Sequence[RuleVoices]) -> Iterator[Section]:
        agreement, words = self._agreement, self._words
        if before is not None:
            title = words.of(_CHANGES, number=str(before.number))
            yield Section(title, self._changes(before))
        yield Section(words.of(_RULES), tuple(map(self._rule, agreement.rules)))
        yield Section(words.of(_SAID), tuple(self._said(said)))
        grown_ups = self._pledge(agreement.grown_up_lead, agreement.grown_ups)
        yield Section(words.of(_GROWN_UPS), grown_ups)
        for pledge in agreement.children:
            name = agreement.family.name_of(pledge.child_id)
            lines = self._pledge(pledge.lead, pledge.lines)
            yield Section(words.of(_ONE_CHILD, name=name), lines)
        yield Section(words.of(_FIRST_MINUTE), tuple(self._first_minute()))
        yield Section(words.of(_ADULTS), tuple(self._adults()))
        shown = [c for c in agreement.contacts if not c.hidden]
        yield Section(words.of(_CONTACTS), tuple(map(self._contact, shown)))
        moment = self._texts.moment(agreement.next_checkin)
        talk = Piece(Manner.BODY, words.of(_CHECK_IN, moment=moment))
        yield Section(words.of(_NEXT), (Entry((talk,)),))

    def _changes(self, before: Agreement) -> tuple[Entry, ...]:
        changes = changes_between(before, self._agreement)
        if not changes:
            return (Entry((Piece(Manner.BODY, self._words.of(_NO_CHANGES)),)),)
        return tuple(_entry(Manner.ITEM, self._change(change, before)) for change in changes)

    def _change(self, change: Change, before: Agreement) -> str:
        was, now = " · ".join(change.before), " · ".join(change.after)
        words = self._words.of(_KINDS[change.kind], before=was, after=now)
        if not change.child_id:
            return words
        return self._words.of(_CHANGE_OF, name=self._name(change.child_id, before), change=words)

    def _name(self, child_id: str, before: Agreement) -> str:
        """Name a child also where it left the agreement."""
        now = self._agreement.family
        known = any(child.id == child_id for child in now.children)
        return (now if known else before.family).name_of(child_id)

    def _rule(self, rule: AgreedRule) -> Entry:
        title = rule.title
        if rule.settled is Settled.TRIAL:
            title = self._words.of(_ON_TRIAL, rule=title)
        pieces = [*_cut(Manner.SUBHEADING, title, is_wording=True)]
        for setting in rule.settings:
            pieces += _cut(Manner.ITEM, setting, is_wording=True)
        reasons = ((_FOR_CHILDREN, rule.child_reason), (_FOR_GROWN_UPS, rule.grown_up_reason))
        for source, reason in reasons:
            if reason:
                pieces += _cut(Manner.BODY, self._words.of(source, reason=reason))
        return Entry(tuple(pieces))

    def _said(self, said: Sequence[RuleVoices]) -> Iterator[Entry]:
        """Tell what each side said alone, in the order and form that is the same for all."""
        if said:
            yield _entry(Manner.BODY, self._words.of(_SAID_ALONE))
        for rule in said:
            pieces = [*_cut(Manner.SUBHEADING, rule.title, is_wording=True)]
            for sentence in rule.sentences:
                pieces += _cut(Manner.ITEM, sentence)
            yield Entry(tuple(pieces))

    def _pledge(self, lead: str, lines: Sequence[AgreedLine]) -> tuple[Entry, ...]:
        first = [_entry(Manner.BODY, lead, is_wording=True)] if lead else []
        return (*first, *(self._promise(line) for line in lines))

    def _promise(self, line: AgreedLine) -> Entry:
        if not line.not_yet:
            return _entry(Manner.ITEM, line.text, is_wording=True)
        text = self._words.of(_NOT_YET, promise=line.text)
        if line.reason:
            text = self._words.of(_BECAUSE, promise=text, reason=line.reason)
        return _entry(Manner.ITEM, text)

    def _first_minute(self) -> Iterator[Entry]:
        for plan in self._agreement.first_minute:
            text = plan.then
            if plan.when:
                text = self._words.of(_WHEN_THEN, when=plan.when, then=plan.then)
            yield _entry(Manner.ITEM, text, is_wording=True)

    def _adults(self) -> Iterator[Entry]:
        for adult in self._agreement.trusted:
            name, who, reach = adult.name.strip(), adult.who.strip(), adult.reach.strip()
            source = _ADULT if who else _REACH
            yield _entry(Manner.ITEM, self._words.of(source, name=name, who=who, reach=reach))

    def _contact(self, checked: CheckedContact) -> Entry:
        contact = checked.contact
        pieces = [*_cut(Manner.SUBHEADING, contact.name)]
        if contact.phone:
            pieces.append(Piece(Manner.NUMBER, contact.phone))
        if contact.url:
            pieces.append(Piece(Manner.LINK, contact.url))
        pieces += _cut(Manner.QUIET, self._standing(checked))
        if contact.source and not checked.is_own:
            when = contact.as_of
            source = self._words.of(_SOURCE, when=when) if when else self._words.of(_SOURCE_UNDATED)
            pieces += [Piece(Manner.QUIET, source), Piece(Manner.LINK, contact.source)]
        return Entry(tuple(pieces))

    def _standing(self, checked: CheckedContact) -> str:
        parts = []
        if checked.is_own:
            parts.append(self._words.of(_OWN))
        elif checked.corrected:
            parts.append(self._words.of(_CORRECTED))
        parts.append(self._checked(checked))
        return " ".join(parts)

    def _checked(self, checked: CheckedContact) -> str:
        if not checked.checked:
            return self._words.of(_UNCHECKED)
        try:
            day = self._texts.day(date.fromisoformat(checked.checked_on))
        except ValueError:
            return self._words.of(_CHECKED_ONCE)
        return self._words.of(_CHECKED, day=day)


def _entry(manner: Manner, text: str, *, is_wording: bool = False) -> Entry:
    return Entry(tuple(_cut(manner, text, is_wording=is_wording)))


def _cut(manner: Manner, text: str, *, is_wording: bool = False) -> Iterator[Piece]:
    """Cut what no page could hold; all its words stay."""
    rest = text.strip()
    while len(rest) > _LONGEST:
        cut = rest.rfind(" ", 1, _LONGEST)
        cut = cut if cut > 0 else _LONGEST
        yield Piece(manner, rest[:cut].strip(), is_wording)
        rest, manner = rest[cut:].strip(), Manner.BODY
    yield Piece(manner, rest, is_wording)
