"""Make what is printed of the sample families, and pictures of the pages, to look at.

    python tools/render_poster.py OUT_FOLDER [--only huge] [--paper letter] [--design playful]
        [--save-ink] [--document cards] [--script arabic]

Says for each how long it took, how large it is, and the type it found room for.
"""

import argparse
import subprocess
import sys
import time
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from poster_samples import EXAMPLES, SAMPLES, example_family
from poster_scripts import SCRIPTS, in_script, texts_in

from familypact.app.settings import Design, Document, Edition, Paper
from familypact.domain.agreement import Agreement
from familypact.infra.pdf.poster import PdfPoster

FAMILIES = (*sorted(SAMPLES), *sorted(file.stem for file in EXAMPLES.glob("*.toml")))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", choices=FAMILIES, default=[])
    parser.add_argument("--paper", type=Paper, action="append", default=[])
    parser.add_argument("--design", type=Design, action="append", default=[])
    parser.add_argument("--save-ink", action="store_true")
    parser.add_argument("--document", type=Document, default=Document.POSTER)
    parser.add_argument("--script", action="append", choices=SCRIPTS, default=[])
    parser.add_argument("--dpi", type=int, default=80)
    return parser.parse_args()


def family(name: str, script: str) -> Agreement:
    agreement = SAMPLES[name]() if name in SAMPLES else example_family(name)
    return agreement if script == "latin" else in_script(agreement, script)


def main() -> int:
    options = arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    poster = PdfPoster()
    papers, designs = options.paper or list(Paper), options.design or [Design.CALM]
    for name, script in product(options.only or FAMILIES, options.script or ["latin"]):
        agreement, texts = family(name, script), texts_in(script)
        for paper, design in product(papers, designs):
            edition = Edition(paper, design, options.save_ink, options.document)
            poster.make(agreement, edition, texts)
            start = time.perf_counter()
            made = poster.make(agreement, edition, texts)
            spent = (time.perf_counter() - start) * 1000
            path = options.folder / f"{name}-{script}-{paper}-{design}.pdf"
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
