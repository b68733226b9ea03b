"""Gives the whole of an opened store: use cases know a part of it, `bootstrap` hands out others."""

from familypact.app.ports import AgreementStore
from familypact.infra.store.sqlite_store import SqliteStore


def whole(store: AgreementStore) -> SqliteStore:
    """Raise TypeError for what `open_store` did not make."""
    if not isinstance(store, SqliteStore):
        raise TypeError(store)
    return store
