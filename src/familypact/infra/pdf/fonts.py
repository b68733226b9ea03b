"""Find, for each sign of a text, the shipped font that has it, and open that font for measuring."""

import json
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from familypact.data_files import data_root

EM = 1000  # texts are laid out this large and scaled down, so that no screen pixel rounds them
_REGULAR, _BOLD = 400, 600


class FontUnusableError(Exception):
    """A shipped font file is missing or damaged; `args[0]` is its path."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font file; its family name is its own, so that asking by name gives this very file."""

    name: str
    file: Path
    weight: int

    def is_too_light_for(self, weight: int) -> bool:
        return weight >= _BOLD > self.weight


@dataclass(frozen=True)
class Family:
    name: str
    faces: tuple[Face, ...]
    covers: str

    @cached_property
    def _ranges(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        # Read on the first question only: most texts never ask for the Chinese ones.
        pairs = [part.partition("-") for part in self.covers.split(",")]
        return (
            tuple(int(first, 16) for first, _, _ in pairs),
            tuple(int(last or first, 16) for first, _, last in pairs),
        )

    def has(self, sign: str) -> bool:
        firsts, lasts = self._ranges
        place = bisect_right(firsts, ord(sign)) - 1
        return place >= 0 and ord(sign) <= lasts[place]

    def face(self, weight: int) -> Face:
        """Return the nearest weight, the heavier of two equally near."""
        return min(self.faces, key=lambda face: (abs(face.weight - weight), -face.weight))


@dataclass(frozen=True, slots=True)
class FaceMetrics:
    """Measures of a face, an em being 1000, and the number of its space."""

    ascent: float
    descent: float
    space: int
    space_width: float


class FontShelf:
    """The shipped fonts; none is opened before a text needs it. Use one shelf per thread."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or data_root() / "resources" / "fonts" / "poster"
        self._families = self._read_index()
        self._faces = {face.name: face for family in self._families for face in family.faces}
        self._opened: list[str] = []
        self._metrics: dict[str, FaceMetrics] = {}
        self._seen_in_main: set[str] = set()

    @property
    def opened(self) -> tuple[str, ...]:
        """Return the names of the faces opened so far."""
        return tuple(self._opened)

    def main(self, weight: int) -> Face:
        """Return the face texts are set in unless it lacks a sign."""
        return self._families[0].face(weight)

    def find(self, signs: str, weight: int) -> Face | None:
        """Return the first face that has all these signs, which are to be drawn as one."""
        for family in self._families:
            if all(family.has(sign) for sign in signs):
                return family.face(weight)
        return None

    def has(self, face: Face, sign: str) -> bool:
        return any(face in family.faces and family.has(sign) for family in self._families)

    def main_has(self, signs: str) -> bool:
        unseen = set(signs) - self._seen_in_main
        if not all(map(self._families[0].has, unseen)):
            return False
        self._seen_in_main |= unseen
        return True

    def face(self, name: str) -> Face | None:
        return self._faces.get(name)

    def open(self, face: Face) -> None:
        """Make the face known to the text layout."""
        if face.name in self._opened:
            return
        # Another shelf of this process may have opened it already; twice would be twice in memory.
        known = QFontDatabase.hasFamily(face.name)
        if not known and QFontDatabase.addApplicationFont(str(face.file)) < 0:
            raise FontUnusableError(face.file)
        self._opened.append(face.name)

    def metrics(self, face: Face) -> FaceMetrics:
        if face.name not in self._metrics:
            self.open(face)
            raw = QRawFont.fromFont(font_of(face))
            spaces = raw.glyphIndexesForString(" ")
            width = raw.advancesForGlyphIndexes(spaces)[0].x()
            self._metrics[face.name] = FaceMetrics(raw.ascent(), raw.descent(), spaces[0], width)
        return self._metrics[face.name]

    def _read_index(self) -> tuple[Family, ...]:
        path = self._folder / "index.json"
        try:
            index = json.loads(path.read_text(encoding="ascii"))
        except (OSError, ValueError) as error:
            raise FontUnusableError(path) from error
        return tuple(
            Family(entry["name"], self._faces_of(entry["name"], entry["faces"]), entry["covers"])
            for entry in index["families"]
        )

    def _faces_of(self, family: str, files: dict[str, str]) -> tuple[Face, ...]:
        return tuple(
            Face(
                family if weight == str(_REGULAR) else f"{family} {weight}",
                self._folder / file,
                int(weight),
            )
            for weight, file in files.items()
        )


def font_of(face: Face) -> QFont:
    """Return the face for measuring, and nothing but this face."""
    font = _measured(QFont(face.name))
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font


def font_of_this_computer(weight: int) -> QFont:
    """Return a font that borrows from all fonts of this computer."""
    font = _measured(QFont())
    font.setBold(weight >= _BOLD)
    return font


def _measured(font: QFont) -> QFont:
    font.setPixelSize(EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def ready_qt() -> QGuiApplication:
    """Return the running application, or start one without a screen; keep what you get.

    Call it on the main thread before the first text is laid out; texts may then be laid out on
    any thread.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication(["familypact", "-platform", "offscreen"])
