"""Write records and erase them, one line for each deed, until killed: run by `test_record_kill`."""

import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from integration.store.samples import KEY
from record_fakes import A_RECORD

from familypact.infra.store.sqlite_store import open_store


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> None:
    folder, first = Path(sys.argv[1]), int(sys.argv[2])
    with closing(open_store(folder, KEY)) as store:
        records = store.record_table
        for number in range(first, first + 1000):
            words = f"secret-{number}-words! " * (1 + number % 7 * 150)
            records.put_record(replace(A_RECORD, id=number, seen=words))
            say("kept", number)
            if number % 3:
                gone = number - number % 2  # now this one, now the one before
                say("erasing", gone)
                records.erase_record(gone)
                say("erased", gone)


if __name__ == "__main__":
    main()
