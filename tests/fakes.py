"""Fakes written by hand: each satisfies a port of `familypact.app.ports` and does what it says."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from time import monotonic, sleep

from familypact.app.ports import KeyState
from familypact.app.settings import Settings
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.errors import (
    KeyTrouble,
    KeyUnavailableError,
    NoAgreementError,
    StorageTrouble,
    StoreNotWrittenError,
)
from familypact.domain.help import CheckedContact, Confidence, Contact, ContactKind, NoEmergency
from familypact.domain.sign_off import SignOff

A_SUNDAY = datetime(2026, 11, 22, 16, 30)  # noqa: DTZ001 - wall time, as the Clock port gives it
SHORTEST_PASSPHRASE = 8


@dataclass(slots=True)
class FixedClock:
    """Stands still until a test sets `moment`."""

    moment: datetime = A_SUNDAY

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


class MemoryStore:
    """Keeps everything in memory; set `refuses` to make every write fail like a full disk."""

    def __init__(self) -> None:
        self.draft: Draft | None = None
        self.agreements: dict[int, Agreement] = {}
        self.due: datetime | None = None
        self.refuses: StoreNotWrittenError | None = None
        self.saves = 0
        self.closed = False

    def load_draft(self) -> Draft | None:
        return self.draft

    def save_draft(self, draft: Draft) -> None:
        self._write()
        self.draft = draft

    def drop_draft(self) -> None:
        self._write()
        self.draft = None

    def agree(self, agreement: Agreement) -> None:
        self._write()
        if agreement.number in self.agreements:
            raise StoreNotWrittenError(Path("memory"), StorageTrouble.OTHER)
        self.agreements[agreement.number] = agreement
        self.draft = None
        self.due = agreement.next_checkin

    def latest(self) -> Agreement | None:
        return self.agreements[max(self.agreements)] if self.agreements else None

    def version(self, number: int) -> Agreement | None:
        return self.agreements.get(number)

    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted(self.agreements))

    def add_sign_off(self, number: int, sign_off: SignOff) -> None:
        agreement = self.version(number)
        if agreement is None:
            raise NoAgreementError
        changed = agreement.with_sign_off(sign_off)
        self._write()
        self.agreements[number] = changed

    def put_contact(self, number: int, contact: CheckedContact) -> None:
        agreement = self.version(number)
        if agreement is None:
            raise NoAgreementError
        self._write()
        self.agreements[number] = agreement.with_contact(contact)

    def next_checkin(self) -> datetime | None:
        return self.due

    def move_checkin(self, moment: datetime) -> None:
        self._write()
        self.due = moment

    def close(self) -> None:
        self.closed = True

    def _write(self) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.saves += 1


class FakeVault:
    """A key vault in memory; `keyring` says whether a keyring answers, `locked` that it is shut."""

    def __init__(self, *, keyring: bool = True) -> None:
        self.keyring = keyring
        self.locked = False
        self.key: bytes | None = None
        self.passphrase: str | None = None
        self.in_keyring = False
        self.prompts = 0
        self.damaged = False
        self.has_copy = True

    def state(self) -> KeyState:
        if self.damaged:
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        if self.key is None:
            return KeyState.NEW_WITH_KEYRING if self.keyring else KeyState.NEW_WITHOUT_KEYRING
        if self.in_keyring and self.keyring:
            return KeyState.KEYRING_LOCKED if self.locked else KeyState.OPENS_BY_ITSELF
        return KeyState.KEY_MISSING if self.passphrase is None else KeyState.NEEDS_PASSPHRASE

    def create(self, passphrase: str | None) -> bytes:
        if self.key is not None:
            raise KeyUnavailableError(KeyTrouble.MISSING)
        if passphrase is None and not self.keyring:
            raise KeyUnavailableError(KeyTrouble.PASSPHRASE_NEEDED)
        if passphrase is not None and len(passphrase) < SHORTEST_PASSPHRASE:
            raise KeyUnavailableError(KeyTrouble.PASSPHRASE_TOO_SHORT)
        self.key, self.passphrase, self.in_keyring = os.urandom(32), passphrase, self.keyring
        return self.key

    def open(self, passphrase: str | None) -> bytes:
        if self.key is None:
            raise KeyUnavailableError(KeyTrouble.MISSING)
        if passphrase is not None and self.passphrase is not None:
            if passphrase != self.passphrase:
                raise KeyUnavailableError(KeyTrouble.WRONG_PASSPHRASE)
            return self.key
        match self.state():
            case KeyState.OPENS_BY_ITSELF:
                return self.key
            case KeyState.KEYRING_LOCKED:
                raise KeyUnavailableError(KeyTrouble.LOCKED)
            case KeyState.NEEDS_PASSPHRASE:
                raise KeyUnavailableError(KeyTrouble.PASSPHRASE_NEEDED)
            case _:
                raise KeyUnavailableError(KeyTrouble.MISSING)

    def open_unlocking(self, seconds: float, given_up: Callable[[], bool]) -> bytes:
        """Wait for a password as a keyring does, until it is unlocked or nobody waits."""
        self.prompts += 1
        until = monotonic() + min(seconds, 5)
        while self.locked and monotonic() < until and not given_up():
            sleep(0.005)
        if self.key is None or self.locked:
            raise KeyUnavailableError(KeyTrouble.LOCKED)
        return self.key

    def previous_copy(self) -> Path | None:
        return Path("keyslots.previous.json") if self.damaged and self.has_copy else None

    def restore_previous_copy(self) -> None:
        if not self.has_copy:
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        self.damaged = False


def _contact(country: str, kind: ContactKind, phone: str = "", url: str = "") -> Contact:
    place = country.lower() or "intl"
    return Contact(
        id=f"{place}-{kind}",
        country=country,
        name=f"{kind.capitalize()} {country}".strip(),
        kind=kind,
        phone=phone,
        url=url,
        source=f"https://example.org/{place}",
        confidence=Confidence.CONFIRMED,
        as_of="2026-10",
    )


@dataclass(frozen=True, slots=True)
class FakeContacts:
    """A small directory: two countries and one international place."""

    known: tuple[Contact, ...] = (
        _contact("GB", ContactKind.EMERGENCY, phone="999"),
        _contact("GB", ContactKind.HELPLINE, phone="0800 1111"),
        _contact("GB", ContactKind.HOTLINE, url="https://report.example.org/"),
        _contact("NO", ContactKind.EMERGENCY, phone="112"),
        _contact("NO", ContactKind.HELPLINE, phone="116 111"),
        _contact("", ContactKind.REMOVAL, url="https://removal.example.org/"),
    )

    def for_country(self, code: str) -> tuple[Contact, ...]:
        own = tuple(contact for contact in self.known if code and contact.country == code)
        return own + tuple(contact for contact in self.known if not contact.country)

    def countries(self) -> tuple[str, ...]:
        return tuple(sorted({contact.country for contact in self.known if contact.country}))

    def why_no_emergency(self, code: str) -> NoEmergency:
        return NoEmergency.SOURCES_DISAGREE if code == "DZ" else NoEmergency.NOT_LISTED


@dataclass(slots=True)
class MemorySettings:
    """A settings file that is no file."""

    settings: Settings = field(default_factory=Settings)

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = replace(settings)


_SIGNS: Mapping[str, str] = {"GB": "£", "US": "$", "CA": "$", "AU": "$", "NO": "kr "}
_NAMES: Mapping[str, str] = {
    "DE": "Germany",
    "FR": "France",
    "GB": "United Kingdom",
    "NO": "Norway",
    "US": "United States",
}


@dataclass(frozen=True, slots=True)
class PlainTexts:
    """British English without Qt: every text is its own translation."""

    language: str = "en"

    def translate(self, context: str, source: str) -> str:  # noqa: ARG002 - the port has it
        return source

    def join(self, items: Sequence[str]) -> str:
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} and {items[-1]}"

    def day(self, day: date) -> str:
        return f"{day.day} {day:%B %Y}"

    def moment(self, moment: datetime) -> str:
        return f"{moment:%A} {moment.day} {moment:%B, %H:%M}"

    def clock(self, hhmm: str) -> str:
        return hhmm

    def money(self, amount: int, country: str) -> str:
        return f"{_SIGNS.get(country, '€')}{amount}"

    def country(self, code: str) -> str:
        return _NAMES.get(code, code)
