"""What a contact does in plain words, and how far its entry in our list can be trusted."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from familypact.domain.help import Contact, ContactDoubt, ContactKind, doubts
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "ContactWords"

_DOES = {
    ContactKind.EMERGENCY: QT_TRANSLATE_NOOP("ContactWords", "When someone is in danger right now"),
    ContactKind.HELPLINE: QT_TRANSLATE_NOOP("ContactWords", "Someone to talk to"),
    ContactKind.HOTLINE: QT_TRANSLATE_NOOP(
        "ContactWords", "Takes reports of pictures and pages that harm children"
    ),
    ContactKind.POLICE: QT_TRANSLATE_NOOP("ContactWords", "The police, when it may be a crime"),
    ContactKind.REGULATOR: QT_TRANSLATE_NOOP(
        "ContactWords", "When an app or a site does not react to a complaint"
    ),
    ContactKind.REMOVAL: QT_TRANSLATE_NOOP("ContactWords", "Helps to get a picture taken down"),
}
_ORDER = tuple(ContactKind)
_MONTHS = 12
_LISTED = QT_TRANSLATE_NOOP(
    "ContactWords", "We only found this in another list. Please check it with care."
)
_SECOND_HAND = QT_TRANSLATE_NOOP(
    "ContactWords", "We read this in a note about its page, not on the page. Please check it."
)
_OLD = QT_TRANSLATE_NOOP(
    "ContactWords", "What we know is from {when}. It may have changed; please check it."
)
_UNDATED = QT_TRANSLATE_NOOP(
    "ContactWords", "Its page shows no date. It may have changed; please check it."
)
_SOURCE_DATED = QT_TRANSLATE_NOOP("ContactWords", "Source: {site}, as of {when}")
_SOURCE = QT_TRANSLATE_NOOP("ContactWords", "Source: {site}, no date shown")


def what_it_does(kind: ContactKind) -> str:
    return QCoreApplication.translate(CONTEXT, _DOES[kind])


def in_order(contact: Contact) -> tuple[bool, bool, int]:
    """Sort: the emergency number first, then this country's places, then international ones."""
    emergency = contact.kind is ContactKind.EMERGENCY
    return (not emergency, not contact.country, _ORDER.index(contact.kind))


def site_of(address: str) -> str:
    """Give the part of an address that people know, "example.org"."""
    host = address.partition("://")[2].partition("/")[0] or address
    return host.removeprefix("www.")


def source_words(contact: Contact, language: str) -> str:
    """Say where an entry comes from; empty for the family's own."""
    if not contact.source:
        return ""
    site = site_of(contact.source)
    if not contact.as_of:
        return QCoreApplication.translate(CONTEXT, _SOURCE).format(site=site)
    when = when_words(contact.as_of, language)
    return QCoreApplication.translate(CONTEXT, _SOURCE_DATED).format(site=site, when=when)


def doubt_words(contact: Contact, today: date, language: str) -> str:
    """Say honestly what speaks against relying on an entry; empty where nothing does."""
    sentences = [_doubt(doubt, contact, language) for doubt in doubts(contact, today)]
    return " ".join(sentences)


def _doubt(doubt: ContactDoubt, contact: Contact, language: str) -> str:
    match doubt:
        case ContactDoubt.LISTED_ONLY:
            return QCoreApplication.translate(CONTEXT, _LISTED)
        case ContactDoubt.SECOND_HAND:
            return QCoreApplication.translate(CONTEXT, _SECOND_HAND)
        case ContactDoubt.UNDATED:
            return QCoreApplication.translate(CONTEXT, _UNDATED)
        case ContactDoubt.OLD:
            when = when_words(contact.as_of, language)
            return QCoreApplication.translate(CONTEXT, _OLD).format(when=when)
        case _ as never:
            assert_never(never)


def when_words(as_of: str, language: str) -> str:
    """Write "2026-06" as "June 2026", a bare year as it is."""
    year, _dash, month = as_of.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= _MONTHS:
        return year
    return f"{QLocale(language).standaloneMonthName(int(month))} {year}"


def left_to_right(number: str) -> str:
    """Keep the groups of a phone number in their order, also in a mirrored window."""
    return f"\u2066{number}\u2069" if number else ""
