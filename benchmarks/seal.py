"""Measure making and checking a seal, and how long hostile files keep the check busy.

    python benchmarks/seal.py [--runs 30]

Prints medians, and exits with 1 where a target is missed. Import times are of a fresh process.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from integration.seal.hostile import hostile_files
from integration.seal.seal_samples import TEXT, look, workshop

from familypact.app.seal_ports import SealWhole
from familypact.infra.pdf.fonts import ready_qt
from familypact.infra.pdf.seal import PyhankoSealer

AT = datetime(2026, 11, 22, 16, 30)  # noqa: DTZ001 - wall time
SEAL_MS, VERIFY_MS, HOSTILE_MS = 60, 100, 2000
IMPORTS = {
    "import of the sealer": "familypact.infra.pdf.seal",
    "import of the checker": "familypact.infra.pdf.verify",
    "import of what answers without it": "familypact.infra.pdf.sealed_files",
}


def milliseconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def import_milliseconds(module: str) -> float:
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(done.stdout) * 1000


def report(name: str, found: float, target: float | None) -> bool:
    limit = "" if target is None else f"  (at most {target:.0f})"
    missed = target is not None and found > target
    print(f"{name:40} {found:8.1f} ms{limit}{'  MISSED' if missed else ''}")
    return not missed


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=30)
    runs = parser.parse_args().runs
    app = ready_qt()
    bench = workshop()
    good = [report(name, import_milliseconds(module), None) for name, module in IMPORTS.items()]
    sealer = PyhankoSealer()
    times = [
        milliseconds(lambda: sealer.seal(bench.poster, bench.key, TEXT, AT)) for _ in range(runs)
    ]
    good.append(report("seal", statistics.median(times), SEAL_MS))
    print(f"{'bytes added by the seal':40} {len(bench.sealed) - len(bench.poster):8d}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seen.pdf"
        path.write_bytes(bench.sealed)
        times = [milliseconds(lambda: look(path)) for _ in range(runs)]
        good.append(report("verify", statistics.median(times), VERIFY_MS))
        for name, content in hostile_files(bench).items():
            path.write_bytes(content)
            good.append(report(f"hostile: {name}", milliseconds(lambda: look(path)), HOSTILE_MS))
            good.append(not isinstance(look(path), SealWhole))
    del app
    return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
