"""What the use cases need from the outside world, as Protocols that `infra` and `ui` satisfy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from familypact.app.reveal import RuleVoices
from familypact.app.settings import Edition
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.help import CheckedContact, Contact, NoEmergency
from familypact.domain.sign_off import SignOff


class Clock(Protocol):
    """What time it is here; the only way the core learns of it."""

    def now(self) -> datetime:
        """Give naive wall time in the computer's own zone."""
        ...

    def today(self) -> date: ...


class AgreementStore(Protocol):
    """Drafts and agreements, kept encrypted. Every write is on the disk when the call returns.

    Raises StoreNotWrittenError where the disk refuses (what was saved before stays whole) and
    StoreDamagedError where a record cannot be read.
    """

    def load_draft(self) -> Draft | None: ...

    def save_draft(self, draft: Draft) -> None: ...

    def drop_draft(self) -> None: ...

    def agree(self, agreement: Agreement) -> None:
        """Append a new version and drop the draft, both or neither."""
        ...

    def latest(self) -> Agreement | None: ...

    def version(self, number: int) -> Agreement | None: ...

    def numbers(self) -> tuple[int, ...]:
        """All version numbers, oldest first."""
        ...

    def add_sign_off(self, number: int, sign_off: SignOff) -> None:
        """Add or replace one person's sign-off of one version."""
        ...

    def put_contact(self, number: int, contact: CheckedContact) -> None:
        """Add or replace one place to turn to of one version; raise NoAgreementError."""
        ...

    def next_checkin(self) -> datetime | None:
        """Give the talk that is due next; None before the first agreement."""
        ...

    def move_checkin(self, moment: datetime) -> None: ...

    def close(self) -> None: ...


class KeyState(StrEnum):
    """What it takes to open the data."""

    NEW_WITH_KEYRING = "new-with-keyring"  # no data yet; the system keyring will keep the key
    NEW_WITHOUT_KEYRING = "new-without-keyring"  # no data yet; a passphrase must be chosen
    OPENS_BY_ITSELF = "opens-by-itself"
    NEEDS_PASSPHRASE = "needs-passphrase"  # noqa: S105 - a kind, no secret
    KEYRING_LOCKED = "keyring-locked"  # the system keyring has the key, but is locked
    KEY_MISSING = "key-missing"  # data exist, and no slot can give their key now


class KeyVault(Protocol):
    """The random data key and the slots that hold it. Raises KeyUnavailableError.

    `state` never prompts and never makes a key. Where data exist no new key is ever made.
    """

    def state(self) -> KeyState: ...

    def create(self, passphrase: str | None) -> bytes:
        """Make the data key (32 bytes) for a new store and put it into slots."""
        ...

    def open(self, passphrase: str | None) -> bytes:
        """Give the data key, from the keyring or by the passphrase."""
        ...


class PosterWriter(Protocol):
    """Makes what is printed. Raises PosterNotWrittenError; the old file then stays whole."""

    def render(
        self,
        agreement: Agreement,
        edition: Edition,
        texts: Texts,
        before: Agreement | None = None,
        said: Sequence[RuleVoices] = (),
    ) -> bytes:
        """Give the PDF file.

        `before` is the version before, for what changed since; `said` what each side said alone.
        """
        ...

    def save(self, pdf: bytes, path: Path) -> None:
        """Write beside, then rename."""
        ...


class Contacts(Protocol):
    """The directory of places to turn to."""

    def for_country(self, code: str) -> tuple[Contact, ...]:
        """Give the country's contacts, emergency first, then the international ones."""
        ...

    def countries(self) -> tuple[str, ...]:
        """All country codes in the directory."""
        ...

    def why_no_emergency(self, code: str) -> NoEmergency:
        """Say why a country has no emergency number here; only asked where it has none."""
        ...


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: `width` x `height` pixels, 3 bytes red, green, blue each, row by row."""

    width: int
    height: int
    rgb: bytes


class PageImages(Protocol):
    """Turns a PDF into pictures, for looking at it and for printing."""

    def images(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]: ...
