"""Puts the commands `backup`, `restore`, `export` and `erase` together."""

import sys

from familypact.app.ports import AgreementStore, KeyState
from familypact.app.texts import Texts
from familypact.bootstrap_commands import make_outside, make_poster_writer
from familypact.bootstrap_pin_commands import PinGuard
from familypact.bootstrap_vault import (
    alone,
    backups_of,
    export_of,
    make_erasing,
    restoring_into,
)
from familypact.cli.options import Options
from familypact.cli.spoken import Terminal
from familypact.cli.vault_commands import VaultCommands, VaultOutside
from familypact.domain.errors import NoAgreementError
from familypact.infra.clock import SystemClock
from familypact.infra.user_folders import user_folders

_NEW = frozenset({KeyState.NEW_WITH_KEYRING, KeyState.NEW_WITHOUT_KEYRING})


def run_vault_command(options: Options, texts: Texts) -> int:
    """Carry out one command."""
    return VaultCommands(_outside(options, texts), Terminal(sys.stdout, sys.stderr)).run(options)


def _outside(options: Options, texts: Texts) -> VaultOutside:
    outside = make_outside(options, texts)
    folders, clock = user_folders(options.data), SystemClock()
    guard = PinGuard(options, texts)

    def open_to_read() -> tuple[bytes, AgreementStore]:
        """Make nothing where there is nothing yet."""
        passphrase = outside.passphrase()
        if outside.vault.state() in _NEW:
            raise NoAgreementError
        key = outside.vault.open(passphrase)
        return key, outside.open_to_read(key)

    return VaultOutside(
        texts=texts,
        passphrase=outside.passphrase,
        open_to_read=open_to_read,
        write_backup=lambda path, key, store: backups_of(folders.data, key, store).write(path),
        restoring=lambda: restoring_into(folders.data, clock),
        export=lambda store: export_of(store, make_poster_writer()),
        usual_edition=outside.usual_edition,
        erasing=lambda: alone(folders.data, make_erasing(options.data, clock)),
        let_in=lambda: guard.let_in_to_data(outside),
    )
