"""Writes the line with which a desktop starts a program, whatever the path of it holds."""

from collections.abc import Sequence

# systemd wants no quotes in the path of a program, GLib looks for one with two percent signs.
_REFUSED = "'\"\\$%`"


def startable(words: Sequence[str]) -> Sequence[str]:
    """Let a shell start a program whose path systemd or the desktop would refuse."""
    if any(letter in words[0] for letter in _REFUSED):
        return ("/bin/sh", "-c", 'exec "$0" "$@"', *words)
    return words


def exec_line(words: Sequence[str]) -> str:
    """Give what stands behind `Exec=` in an entry."""
    return " ".join(_quoted(word) for word in startable(words))


def exec_path(program: str) -> str:
    """Give what stands behind `TryExec=`: a string, not a line for a shell."""
    return program.replace("\\", "\\\\")


def _quoted(word: str) -> str:
    """Quote first as a shell word, then as a string, where backslashes count again."""
    for letter in ("\\", '"', "`", "$"):
        word = word.replace(letter, f"\\{letter}")
    return '"{}"'.format(word.replace("\\", "\\\\").replace("%", "%%"))
