"""Measure opening a store with one, two, five and ten years of weekly check-ins.

    python benchmarks/store.py [RUNS]

The key is known. "open" is what has to be read before the home window can be put together: the
database opened, the agreement in force, the draft, the date of the next talk, and whether a talk
is open. "shown" is what the home window's card has to offer, how each promise of each kind went in
every talk, in processor time, so that the growth does not hang on what else the machine does.
The family is the biggest of the examples, with a new version every half year.

Targets: ten years open in at most 80 ms. What is shown grows with the talks: ten times of them
take at most fifteen times as long, the half more being the processor's caches, which one year
fits into and ten do not.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from familypact.app.agree import Agree
from familypact.app.checkins import CheckIns
from familypact.app.first_values import FirstValues
from familypact.app.history import PactHistory
from familypact.app.make_agreement import MakeAgreement
from familypact.app.ports import Clock
from familypact.app.talk_ports import TalkSurroundings
from familypact.bootstrap import make_texts
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.agreement import Agreement
from familypact.domain.checkin_talk import (
    Chair,
    CheckInTalk,
    PointKind,
    Remark,
    Stage,
    TalkState,
    View,
    points_of,
    sides_of,
)
from familypact.domain.two_drafts import Turn
from familypact.infra.answers import AnswersReader
from familypact.infra.clock import SystemClock
from familypact.infra.contacts import TomlContacts
from familypact.infra.export_file import WholeFile
from familypact.infra.store.sqlite_store import SqliteStore, open_store

KEY = os.urandom(32)
YEARS = (1, 2, 5, 10)
WEEKS = 52
TARGET = 0.08
MOST_GROWTH = 15
ANSWERS = Path(__file__).resolve().parents[1] / "examples" / "big-family.toml"
VIEWS = (View.GOING_WELL, View.GOING_WELL, View.NEEDS_TALK)


@dataclass(frozen=True, slots=True)
class Times:
    """What one number of years costs, in seconds; and the size of the file."""

    years: int
    opening: float
    shown: float
    size: int


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        found = [measure(Path(folder) / str(years), years, runs) for years in YEARS]
    print("| Years | Check-ins | store.db | open | shown on the home window |")
    print("|---:|---:|---:|---:|---:|")
    for one in found:
        print(
            f"| {one.years} | {one.years * WEEKS} | {one.size / 1e6:.1f} MB"
            f" | {one.opening * 1000:.1f} ms | {one.shown * 1000:.1f} ms |"
        )
    first, last = found[0], found[-1]
    growth = last.shown / first.shown
    print(f"open, ten years: {last.opening * 1000:.1f} ms (target {TARGET * 1000:.0f} ms)")
    print(f"ten times the talks are shown in {growth:.1f} times the time (target {MOST_GROWTH})")
    return 0 if last.opening <= TARGET and growth <= MOST_GROWTH else 1


def measure(folder: Path, years: int, runs: int) -> Times:
    """Give medians; the first run of each, with a cold cache, is not counted."""
    clock = SystemClock()
    with closing(open_store(folder, KEY)) as store:
        fill(store, years, clock)
    opening, shown = [], []
    for _ in range(runs + 1):
        start = time.perf_counter()
        with closing(open_store(folder, KEY)) as store:
            around = TalkSurroundings(store, store.talk_tables, whole_catalogue(), clock)
            read = (store.latest(), store.load_draft(), store.next_checkin())
            read += (CheckIns(around).is_open(), CheckIns(around).who_begins())
            opening.append(time.perf_counter() - start)
            history = PactHistory(around, make_texts(), WholeFile())
            start = time.process_time()
            days = [len(history.ticks(kind).days) for kind in PointKind]
            shown.append(time.process_time() - start)
        if set(days) != {years * WEEKS} or read[0] is None:
            raise SystemExit(f"{years} years: not what was written")
    medians = (statistics.median(each[1:]) for each in (opening, shown))
    return Times(years, *medians, (folder / "store.db").stat().st_size)


def fill(store: SqliteStore, years: int, clock: Clock) -> None:
    """Agree, talk every week with all answers given, and agree anew every half year."""
    catalogue, contacts = whole_catalogue(), TomlContacts(contacts_file())
    agree = Agree(store, catalogue, make_texts(), clock)
    make = MakeAgreement(FirstValues(catalogue, contacts), agree, clock)
    agreement = make.make(AnswersReader(catalogue, contacts, clock).read(ANSWERS))
    for week in range(years * WEEKS):
        if week and week % (WEEKS // 2) == 0:
            agreement = replace(agreement, number=agreement.number + 1)
            store.agree(agreement)
        talk = a_talk(agreement, week)
        due = datetime(2026, 1, 4, 17) + timedelta(weeks=week + 1)  # noqa: DTZ001 - wall time
        store.talk_tables.end_talk(talk, due)


def a_talk(agreement: Agreement, week: int) -> CheckInTalk:
    chairs = {
        side: Chair(Turn.DONE, dict(said(agreement, week)), remarks(agreement))
        for side in sides_of(agreement)
    }
    day = datetime(2026, 1, 4) + timedelta(weeks=week)  # noqa: DTZ001 - a day
    return CheckInTalk(
        number=week + 1,
        day=day.date(),
        version=agreement.number,
        state=TalkState.DONE,
        stage=Stage.NEXT,
        chairs=chairs,
        good_thing="We cooked together and nobody looked at a phone.",
    )


def said(agreement: Agreement, week: int) -> Iterator[tuple[str, View]]:
    for number, point in enumerate(points_of(agreement)):
        yield point.key, VIEWS[(number + week) % len(VIEWS)]


def remarks(agreement: Agreement) -> dict[str, Remark]:
    """Give some words about three of the points, as a family writes them."""
    first = points_of(agreement)[:3]
    return {point.key: Remark("It went better than last week.", shared=True) for point in first}


if __name__ == "__main__":
    sys.exit(main())
