"""Opens the family's data: the key from its slot, then the store."""

from collections.abc import Callable

from familypact.app.ports import AgreementStore, KeyState
from familypact.app.vault_ports import UnlockingVault

_PROMPT_SECONDS = 60.0  # for a person who types the keyring's password


class OpenData:
    """One verb for the first start and each later one; raises what vault and store raise."""

    def __init__(
        self, vault: UnlockingVault, open_store: Callable[[bytes], AgreementStore]
    ) -> None:
        self._vault = vault
        self._open_store = open_store

    def state(self) -> KeyState:
        return self._vault.state()

    def key(self, passphrase: str | None) -> bytes:
        """Give the data key (32 bytes), making it where there are no data yet. May take seconds."""
        match self._vault.state():
            case KeyState.NEW_WITH_KEYRING | KeyState.NEW_WITHOUT_KEYRING:
                return self._vault.create(passphrase)
            case _:
                return self._vault.open(passphrase)

    def key_after_prompt(self, given_up: Callable[[], bool]) -> bytes:
        """Let the locked keyring ask for its password; ends soon after `given_up` says so."""
        return self._vault.open_unlocking(_PROMPT_SECONDS, given_up)

    def can_put_back_slots(self) -> bool:
        """Say whether the copy of the damaged key file could take its place."""
        return self._vault.previous_copy() is not None

    def put_back_slots(self) -> None:
        self._vault.restore_previous_copy()

    def store(self, key: bytes) -> AgreementStore:
        return self._open_store(key)

    def open(self, passphrase: str | None) -> AgreementStore:
        return self.store(self.key(passphrase))
