"""The system's own keyring, where it is one that protects what it keeps."""

import sys

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.doors import SERVICE

if sys.platform == "linux":
    from jeepney import DBusErrorResponse  # type: ignore[import-untyped]
    from secretstorage.exceptions import SecretStorageException

    _ERRORS: tuple[type[Exception], ...] = (
        KeyringError,
        OSError,
        RuntimeError,
        DBusErrorResponse,
        SecretStorageException,
    )
else:
    _ERRORS = (KeyringError, OSError, RuntimeError)

_IN_CLEAR = "keyrings.alt"  # keeps passwords in files, some of them in clear


class SystemKeyring:
    """Satisfies Keyring. Raises KeyUnavailableError where no real keyring is behind it."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._backend = keyring.get_keyring() if backend is None else backend
        if not is_real(self._backend):
            raise KeyUnavailableError(KeyTrouble.NO_KEYRING)

    @property
    def name(self) -> str:
        kind = type(self._backend)
        return f"{kind.__module__}.{kind.__qualname__}"

    def read(self, entry: str) -> str | None:
        try:
            return self._backend.get_password(SERVICE, entry)
        except _ERRORS as error:
            raise _named(error) from error

    def write(self, entry: str, secret: str) -> None:
        try:
            self._backend.set_password(SERVICE, entry, secret)
        except _ERRORS as error:
            raise _named(error) from error

    def erase(self, entry: str) -> None:
        try:
            self._backend.delete_password(SERVICE, entry)
        except PasswordDeleteError:
            return
        except _ERRORS as error:
            raise _named(error) from error


def is_real(backend: KeyringBackend) -> bool:
    """Refuse what keeps nothing, forgets everything, or keeps it for everybody to read."""
    if isinstance(backend, fail.Keyring | null.Keyring):
        return False
    if isinstance(backend, chainer.ChainerBackend):
        chained = tuple(backend.backends)
        return bool(chained) and all(is_real(one) for one in chained)
    return not type(backend).__module__.startswith(_IN_CLEAR)


def _named(error: Exception) -> KeyUnavailableError:
    locked = isinstance(error, KeyringLocked)
    return KeyUnavailableError(KeyTrouble.LOCKED if locked else KeyTrouble.NO_KEYRING)
