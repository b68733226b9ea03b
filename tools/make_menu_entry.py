"""Write the menu entry for packages of Linux distributions, in all languages of the program.

    python tools/make_menu_entry.py [--check]

With `--check` it writes nothing and exits with 1 where the file is not what it would write.
"""

import sys
from pathlib import Path

from familypact.bootstrap_menu import all_languages
from familypact.infra.menu_entry import APP_ID, Starts, render_entry

ENTRY = Path(__file__).resolve().parents[1] / "packaging" / "linux" / f"{APP_ID}.desktop"


def entry() -> str:
    """Give the entry of a program that is found by its name."""
    return render_entry(Starts(("familypact",), ("familypact", "help")), all_languages())


def main() -> int:
    if "--check" in sys.argv[1:]:
        return 0 if ENTRY.read_text(encoding="utf-8") == entry() else 1
    ENTRY.write_text(entry(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
