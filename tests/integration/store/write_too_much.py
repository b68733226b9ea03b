"""Try to save more than this process may write to one file, and print what was raised."""

import resource
import signal
import sys
from pathlib import Path

from integration.store.samples import KEY

from familypact.domain.draft import Draft
from familypact.domain.errors import FamilyPactError
from familypact.domain.family import Family
from familypact.infra.store.sqlite_store import open_store

store = open_store(Path(sys.argv[1]), KEY)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (96 * 1024, 96 * 1024))
try:
    store.save_draft(Draft(family=Family(name="x" * 400_000)))
except FamilyPactError as error:
    sys.stdout.write(f"{type(error).__name__}\n")
store.close()
