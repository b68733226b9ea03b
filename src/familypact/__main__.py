"""`python -m familypact`: the window, or a command."""

import sys

from familypact.bootstrap import run


def main() -> int:
    """Give the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
