"""Make posters of the sample families and pictures of their pages, to look at.

    python tools/render_poster.py OUT_FOLDER [--only small] [--paper letter] [--language ar]

Says for each how long it took, how large it is, and the type it found room for.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from fakes import PlainTexts
from poster_samples import SAMPLES

from familypact.app.settings import Paper
from familypact.infra.pdf.poster import PdfPoster


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", choices=sorted(SAMPLES), default=[])
    parser.add_argument("--paper", type=Paper, action="append", default=[])
    parser.add_argument("--language", default="en")
    parser.add_argument("--dpi", type=int, default=80)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    poster = PdfPoster()
    texts = PlainTexts(options.language)
    for name in options.only or SAMPLES:
        agreement = SAMPLES[name]()
        for paper in options.paper or list(Paper):
            poster.make(agreement, paper, texts)
            start = time.perf_counter()
            made = poster.make(agreement, paper, texts)
            spent = (time.perf_counter() - start) * 1000
            path = options.folder / f"{name}-{paper}.pdf"
            path.write_bytes(made.pdf)
            print(
                f"{path.name}: {spent:.0f} ms, {len(made.pdf) / 1024:.0f} KB, {made.pages} pages,"
                f" promises in {made.pledge_size:g} pt {' '.join(made.missing)}"
            )
            command = ["pdftoppm", "-r", str(options.dpi), "-png", path, path.with_suffix("")]
            subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
