"""`python -m familypact`: the window, or a command."""

import atexit
import gc
import sys

_SHORT = frozenset({"make", "poster", "agreement", "cards", "show"})

if sys.argv[1:2] == ["wake"]:  # 96 times a day, so nothing else is loaded for it
    from familypact.wake import run
elif sys.argv[1:2] == ["popup"]:
    from familypact.bootstrap_popup import run
else:
    from familypact.bootstrap import run


def main() -> int:
    """Give the exit code."""
    if len(sys.argv) > 1 and sys.argv[1] in _SHORT:
        # All that these make is theirs until the end; looking for litter in it, again and again
        # and once more at the exit, took a third of their time.
        gc.disable()
        atexit.register(gc.freeze)
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
