"""Puts the doors to keyring and ciphers together; what is behind them waits until it is needed."""

import os
import sys

from familypact.infra.keys.doors import Ciphers, Doors, Keyring, KeyringProbe


def keyring_doors() -> Doors:
    """Open the libraries behind keyring and ciphers when a key is asked for."""
    return Doors(probe=keyring_probe, keyring=_keyring, ciphers=_ciphers)


def keyring_probe() -> KeyringProbe:
    # Waits: without a session bus there is no need to load what asks it.
    from familypact.infra.keys.probe import AlwaysThere, NoKeyring, has_session_bus

    if sys.platform in ("win32", "darwin"):
        return AlwaysThere()
    if not has_session_bus(os.environ):
        return NoKeyring()
    from familypact.infra.keys.secret_service import SecretServiceProbe

    return SecretServiceProbe()


def _keyring() -> Keyring:
    # Waits: it takes 80 ms to import, and a passphrase does without.
    from familypact.infra.keys.system_keyring import SystemKeyring

    return SystemKeyring()


def _ciphers() -> Ciphers:
    # Waits: the first page of a new family needs no key yet.
    from familypact.infra.keys.ciphers import AesCiphers

    return AesCiphers()
