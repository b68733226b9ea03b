"""Save one draft after the other and print each number once it is on the disk; ends when killed."""

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from integration.store.samples import KEY, a_draft

from familypact.infra.store.sqlite_store import open_store

store = open_store(Path(sys.argv[1]), KEY)
for number in count(int(sys.argv[2])):
    store.save_draft(replace(a_draft(), card=number))
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()
