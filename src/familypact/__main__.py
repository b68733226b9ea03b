"""`python -m familypact`: the window, or a command."""

import sys

if sys.argv[1:2] == ["wake"]:  # 96 times a day, so nothing else is loaded for it
    from familypact.wake import run
elif sys.argv[1:2] == ["popup"]:
    from familypact.bootstrap_popup import run
else:
    from familypact.bootstrap import run


def main() -> int:
    """Give the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
