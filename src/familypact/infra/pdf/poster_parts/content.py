"""What a poster says: the agreement's own wording, put together with the poster's few words."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.domain.sign_off import SignOff
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.poster_parts.children_lines import children_lines, names_of
from familypact.infra.pdf.poster_parts.rule_lines import RuleLine, rule_lines
from familypact.infra.pdf.poster_parts.words import Words

_FIRST_ASKED = (
    ContactKind.HOTLINE,
    ContactKind.POLICE,
    ContactKind.REGULATOR,
    ContactKind.REMOVAL,
    ContactKind.HELPLINE,
    ContactKind.EMERGENCY,
)
_LONGEST_HEADING = 44
_LONG = 120  # letters of a promise: longer ones must not keep shorter ones from the sheet


@dataclass(frozen=True, slots=True)
class Promises:
    """The promises of one side, each as it is to be printed."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """Somebody to tell and how to reach them."""

    name: str
    reach: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number to call and whose it is."""

    label: str
    number: str


@dataclass(frozen=True, slots=True)
class Address:
    """A page on the internet: where it leads, whose it is, and how it is read aloud."""

    label: str
    url: str

    @property
    def words(self) -> str:
        """Return the address as one would type it."""
        parts = urlsplit(self.url)
        if not parts.netloc:
            return self.url
        query = f"?{parts.query}" if parts.query else ""
        return (parts.netloc.removeprefix("www.") + parts.path + query).rstrip("/")


@dataclass(frozen=True, slots=True)
class Help:
    """Whom to turn to; `code` is the address that the QR code leads to."""

    adults: tuple[Reach, ...]
    numbers: tuple[Number, ...]
    addresses: tuple[Address, ...]
    code: Address | None
    plans: tuple[str, ...]


NO_HELP = Help((), (), (), None, ())


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs, with what they did so far."""

    name: str
    is_child: bool
    sign_off: SignOff | None


@dataclass(frozen=True, slots=True)
class Content:
    """Everything on a poster, in the order in which it is read."""

    title: str
    facts: str
    grown_ups: Promises
    children: Promises
    rules: tuple[RuleLine, ...]
    always: tuple[RuleLine, ...]  # what stands in every pact, and in its promises too
    help: Help
    signers: tuple[Signer, ...]
    check_in: str
    number: int
    wording_language: str  # "" where the wording is in the poster's own language


def content_of(agreement: Agreement, texts: Texts) -> Content:
    """Put together what the poster of an agreement says in the language of `texts`."""
    words = Words(texts)
    family = agreement.family
    rules = rule_lines(agreement, words)
    return Content(
        title=words.of(_TITLE, family=family.name.strip()),
        facts=words.of(_FACTS, number=str(agreement.number), day=texts.day(agreement.agreed_on)),
        grown_ups=_promises(words.of(_GROWN_UPS), _grown_up_lines(agreement, words)),
        children=_promises(_children_title(agreement, words), children_lines(agreement, words)),
        rules=tuple(rule for rule in rules if not rule.is_fixed),
        always=tuple(rule for rule in rules if rule.is_fixed),
        help=_help(agreement),
        signers=_signers(agreement),
        check_in=words.of(_CHECK_IN, moment=texts.moment(agreement.next_checkin)),
        number=agreement.number,
        wording_language="" if agreement.language == texts.language else agreement.language,
    )


_TITLE = QT_TRANSLATE_NOOP("poster", "The {family} family pact")
_FACTS = QT_TRANSLATE_NOOP("poster", "Version {number}   ·   agreed on {day}")
_GROWN_UPS = QT_TRANSLATE_NOOP("poster", "Grown-ups promise")
_ONE_CHILD = QT_TRANSLATE_NOOP("poster", "{name} promises")
_CHILDREN = QT_TRANSLATE_NOOP("poster", "{names} promise")
_ALL_CHILDREN = QT_TRANSLATE_NOOP("poster", "The children promise")
_NOT_YET = QT_TRANSLATE_NOOP("poster", "Not yet: {promise}")
_CHECK_IN = QT_TRANSLATE_NOOP("poster", "Next check-in: {moment}")


def _promises(title: str, lines: tuple[str, ...]) -> Promises:
    return Promises(title, tuple(sorted(lines, key=lambda line: len(line) > _LONG)))


def _children_title(agreement: Agreement, words: Words) -> str:
    children = [child.id for child in agreement.family.children]
    names = names_of(agreement, children, words)
    if len(names) > _LONGEST_HEADING:
        return words.of(_ALL_CHILDREN)
    if len(children) == 1:
        return words.of(_ONE_CHILD, name=names)
    return words.of(_CHILDREN, names=names)


def _grown_up_lines(agreement: Agreement, words: Words) -> tuple[str, ...]:
    return tuple(
        words.of(_NOT_YET, promise=line.poster) if line.not_yet else line.poster
        for line in agreement.grown_ups
    )


def _help(agreement: Agreement) -> Help:
    contacts = [c.contact for c in agreement.contacts if c.checked]
    code = _code(contacts)
    others = (Address(c.name, c.url) for c in contacts if c.url and not c.phone)
    addresses = tuple(dict.fromkeys([*([code] if code else []), *others]))
    return Help(
        adults=tuple(Reach(a.name.strip(), a.reach.strip()) for a in agreement.trusted),
        numbers=tuple(Number(c.name, c.phone) for c in contacts if c.phone),
        addresses=addresses,
        code=code,
        plans=tuple(plan.poster for plan in agreement.first_minute),
    )


def _code(contacts: Sequence[Contact]) -> Address | None:
    """Choose where the QR code leads: the country's own places first, those for reports first."""
    known = [contact for contact in contacts if contact.url]
    if not known:
        return None
    best = min(known, key=lambda c: (not c.country, _FIRST_ASKED.index(c.kind)))
    return Address(best.name, best.url)


def _signers(agreement: Agreement) -> tuple[Signer, ...]:
    children = {child.id for child in agreement.family.children}
    return tuple(
        Signer(agreement.family.name_of(party), party in children, agreement.sign_off_of(party))
        for party in agreement.family.party_ids()
    )


def checked(contacts: Sequence[CheckedContact]) -> tuple[Contact, ...]:
    """Return the contacts that a grown-up has looked at and ticked."""
    return tuple(c.contact for c in contacts if c.checked)
