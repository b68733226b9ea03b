"""Inject the faults that FamilyPact has to survive, and write the counts into the document.

    python tools/faults.py            700 kills, 800 power cuts; writes docs/reliability.md
    python tools/faults.py --few      a few of each; writes nothing (as the tests do)

It ends with 1 where anything confirmed was lost. No window is opened; POSIX only.
"""

import argparse
import json
import platform
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from injection import damaging, killing, odd_places, power_cuts  # noqa: E402
from injection.outcome import Outcome  # noqa: E402

DOCUMENT = ROOT / "docs" / "reliability.md"
BEGIN, END = "<!-- faults: begin -->", "<!-- faults: end -->"
SEED = 20261123


def run(root: Path, *, few: bool) -> Iterator[Outcome]:
    """Give one outcome after the other."""
    chance = random.Random(SEED)  # noqa: S311 - which moments are tried need not be secret
    killer = killing.Killer(root, chance)
    kills = 6 if few else 100
    kinds: tuple[Callable[[killing.Killer, int], Outcome], ...] = (
        killing.kill_saving,
        killing.kill_signing,
        killing.kill_migrating,
        killing.kill_backing_up,
        killing.kill_erasing,
        killing.kill_changing_locks,
        killing.kill_restoring,
    )
    for kind in kinds:
        yield kind(killer, kills)
    for deed in power_cuts.DEEDS:
        yield power_cuts.cut_power(root, chance, deed, 3 if few else 60)
    yield odd_places.full_disk(root)
    yield odd_places.read_only(_fresh(root))
    yield damaging.flip_bits(root, chance, 30 if few else 200)
    yield damaging.cut_short(root, chance, 10 if few else 100)
    yield damaging.wrong_keys(root, chance, 5 if few else 50)
    yield damaging.bad_keyrings(root)
    yield odd_places.odd_clocks(root)
    yield odd_places.two_writers(root, 5 if few else 50)
    yield odd_places.odd_paths(root)
    yield odd_places.open_umask(root)


def table(outcomes: list[Outcome]) -> str:
    """Write the counts as the document has them."""
    lines = [
        f"Last run on {platform.system()}, Python {platform.python_version()}.",
        "",
        "| Fault | Tried | Survived | Lost | |",
        "|---|---:|---:|---:|---|",
    ]
    lines += [f"| {o.name} | {o.tried} | {o.survived} | {o.lost} | {o.note} |" for o in outcomes]
    total = [sum(getattr(o, name) for o in outcomes) for name in ("tried", "survived", "lost")]
    lines.append(f"| **all** | {total[0]} | {total[1]} | **{total[2]}** | |")
    return "\n".join(lines)


def write(outcomes: list[Outcome]) -> None:
    """Put the table between its marks and leave the rest of the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table(outcomes)}\n{END}{after}", encoding="utf-8")


def _fresh(root: Path) -> Path:
    place = root / "again"
    place.mkdir()
    return place


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--few", action="store_true", help="a few of each; print JSON")
    few = parser.parse_args().few
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="familypact-faults-") as folder:
        for outcome in run(Path(folder), few=few):
            outcomes.append(outcome)
            if not few:
                print(f"{outcome.lost:4} lost of {outcome.tried:4}: {outcome.name}", flush=True)
    if few:
        print(json.dumps([asdict(outcome) for outcome in outcomes]))
    else:
        write(outcomes)
    return 1 if any(outcome.lost for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
