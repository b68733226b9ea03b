"""What the commands need from the outside world; `bootstrap` puts it together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from familypact.app.health import Finding
from familypact.app.ports import AgreementStore, Clock, Contacts, PosterWriter
from familypact.app.seal_poster import SealPoster
from familypact.app.settings import Edition
from familypact.app.texts import Texts
from familypact.app.vault_ports import UnlockingVault
from familypact.catalogue.whole import Catalogue
from familypact.domain.draft import Draft


def without_seal(_store: AgreementStore) -> SealPoster | None:
    """Leave what is written unsealed."""
    return None


def nobody_is_asked(_store: AgreementStore) -> None:
    """Let a command go on where no PIN can be set."""


def without_reminders(_store: AgreementStore) -> None:
    """Leave what would be reminded of to the next start of the window."""


def without_history(_store: AgreementStore) -> None:
    """Leave out that a poster was made."""


@dataclass(frozen=True, slots=True)
class Outside:
    """The ports, and calls for what is dear to make and not needed by each command."""

    texts: Texts
    clock: Clock
    catalogue: Catalogue
    contacts: Contacts
    vault: UnlockingVault
    passphrase: Callable[[], str | None]
    open_to_write: Callable[[bytes], AgreementStore]
    open_to_read: Callable[[bytes], AgreementStore]
    open_elsewhere: Callable[[Path, bytes], AgreementStore]
    read_answers: Callable[[Path], Draft]
    usual_edition: Callable[[], Edition]
    poster: Callable[[], PosterWriter]
    examine_computer: Callable[[], Sequence[Finding]]
    examine_installation: Callable[[], Sequence[Finding]]
    sealing: Callable[[AgreementStore], SealPoster | None] = without_seal
    let_in: Callable[[AgreementStore], None] = nobody_is_asked
    plan_reminders: Callable[[AgreementStore], None] = without_reminders
    note_poster: Callable[[AgreementStore], None] = without_history
