"""A menu of a person's own in a folder, and words in a second language."""

from pathlib import Path

from fakes import PlainTexts

from familypact.app.menu_words import ABOUT, KEYWORDS, SOMETHING_HAPPENED
from familypact.infra.menu_entry import LinuxMenuEntry, Starts

ICON = b'<svg xmlns="http://www.w3.org/2000/svg"/>\n'
ODD = 'a b & ö 100% "Söhne" $HOME `x`'


class Spanish(PlainTexts):
    """Has words of its own for some of the entry."""

    def translate(self, context: str, source: str) -> str:
        assert context == "menu"
        found = {
            ABOUT: "Línea\nde dos \\ partes",
            KEYWORDS: "familia;internet;",
            SOMETHING_HAPPENED: "Pasó algo",
        }
        return found.get(source, source)


def starts(program: str = "/opt/familypact/familypact") -> Starts:
    return Starts((program, "--data", "/home/ö b"), (program, "help", "--data", "/home/ö b"))


def menu(home: Path, program: str = "/opt/familypact/familypact") -> LinuxMenuEntry:
    return LinuxMenuEntry(home, starts(program), ICON, (PlainTexts(), Spanish("es-MX")))


def files_in(home: Path) -> list[Path]:
    return sorted(path for path in home.rglob("*") if not path.is_dir())
