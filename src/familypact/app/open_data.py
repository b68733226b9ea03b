"""Opens the family's data: the key from its slot, then the store."""

from collections.abc import Callable

from familypact.app.ports import AgreementStore, KeyState, KeyVault


class OpenData:
    """One verb for the first start and each later one; raises what vault and store raise."""

    def __init__(self, vault: KeyVault, open_store: Callable[[bytes], AgreementStore]) -> None:
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

    def store(self, key: bytes) -> AgreementStore:
        return self._open_store(key)

    def open(self, passphrase: str | None) -> AgreementStore:
        return self.store(self.key(passphrase))
