"""Lay out paragraphs in any script: Qt shapes, measures and breaks the poster's text here."""

import math
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QGlyphRun,
    QPainterPath,
    QRawFont,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from familypact.infra.pdf.blocks import (
    Direction,
    Glyph,
    GlyphRun,
    Line,
    OutlineRun,
    TextBlock,
    TextStyle,
)
from familypact.infra.pdf.fonts import EM, Face, FontShelf, font_of, font_of_this_computer
from familypact.infra.pdf.letters import (
    LINE_BREAK,
    Cluster,
    Placed,
    as_seen,
    cleaned,
    drawn,
    sign_name,
    starts_rtl,
    words,
)
from familypact.infra.pdf.shape import Op, Path, Step, joined

_ENDLESS = 1e6
_CURVE_NUMBERS = 6
_THICKER = 0.03
_EVERYTHING = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll


class TextSetter:
    """Sets paragraphs of plain text with the fonts of a shelf; use one per thread."""

    def __init__(self, shelf: FontShelf) -> None:
        self._shelf = shelf

    def natural_width(self, text: str, style: TextStyle) -> float:
        """Return how wide the text is when it is broken at its own line breaks only."""
        layout, _ = self._broken(_Utf16(cleaned(text)), style, math.inf)
        lines = (layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount()))
        return max(lines, default=0.0) * style.size / EM

    def height(self, text: str, style: TextStyle, width: float) -> float:
        """Return how high the block would be, for less work than setting it."""
        content = _Utf16(cleaned(text))
        layout, _ = self._broken(content, style, width)
        if not layout.formats():
            return layout.lineCount() * style.spacing * style.size
        lines = (layout.lineAt(i) for i in range(layout.lineCount()))
        return sum(_LineReader(self._shelf, content, line, style).box()[0] for line in lines)

    def block(self, text: str, style: TextStyle, width: float = math.inf) -> TextBlock:
        """Break the text into lines no wider than `width` and say where every glyph goes."""
        content = _Utf16(cleaned(text))
        layout, is_rtl = self._broken(content, style, width)
        count = layout.lineCount()
        readers = [_LineReader(self._shelf, content, layout.lineAt(i), style) for i in range(count)]
        if math.isinf(width):
            width = max((reader.width for reader in readers), default=0.0)
        lines: list[Line] = []
        top = 0.0
        for reader in readers:
            height, baseline = reader.box()
            indent = style.align.indent(width - reader.width, is_rtl=is_rtl)
            lines.append(reader.line(indent, top + baseline, is_rtl=is_rtl))
            top += height
        missing = dict.fromkeys(name for reader in readers for name in reader.missing)
        return TextBlock(content.text, style, width, top, tuple(lines), is_rtl, tuple(missing))

    def _broken(
        self, content: "_Utf16", style: TextStyle, width: float
    ) -> tuple[QTextLayout, bool]:
        main = self._shelf.main(style.weight)
        self._shelf.open(main)
        is_rtl = style.direction is Direction.RTL or (
            style.direction is Direction.AUTO and starts_rtl(content.text)
        )
        layout = QTextLayout(content.text, font_of(main))
        layout.setTextOption(_option(is_rtl))
        layout.setFormats(self._formats(content, main, style))
        room = _ENDLESS if math.isinf(width) else max(width, 0.0) * EM / style.size
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
        layout.endLayout()
        return layout, is_rtl

    def _formats(
        self, content: "_Utf16", main: Face, style: TextStyle
    ) -> list[QTextLayout.FormatRange]:
        """Name the face of every passage that the main one cannot set."""
        if self._shelf.main_has(drawn(content.text)):
            return []
        borrowed = font_of_this_computer(style.weight)
        ranges = []
        for start, length, face in self._passages(content, main, style):
            if face == main:
                continue
            if face is not None:
                self._shelf.open(face)
            wanted = QTextLayout.FormatRange()
            wanted.start, wanted.length = start, length
            wanted.format = QTextCharFormat()
            wanted.format.setFont(font_of(face) if face else borrowed)
            ranges.append(wanted)
        return ranges

    def _passages(
        self, content: "_Utf16", main: Face, style: TextStyle
    ) -> Iterator[tuple[int, int, Face | None]]:
        start = end = 0
        current: Face | None = main
        found = current
        for cluster_start, cluster_end in content.clusters():
            signs = drawn(content.part(cluster_start, cluster_end))
            # The space between two words of a script is that script's own.
            own_space = signs == " " and found is not None and self._shelf.has(found, " ")
            if signs and not own_space:
                found = self._shelf.find(signs, style.weight)
            if found != current:
                yield start, end - start, current
                start, current = cluster_start, found
            end = cluster_end
        yield start, end - start, current


class _Utf16:
    """A text with Qt's way of counting it: signs beyond the first 65,536 count twice."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._units = text.encode("utf-16-le")

    def part(self, start: int, end: int) -> str:
        return self._units[2 * start : 2 * end].decode("utf-16-le", "ignore")

    def clusters(self) -> Iterator[tuple[int, int]]:
        """Yield what a reader takes for one sign: a letter with its marks, a whole emoji."""
        # WORKAROUND: QTextBoundaryFinder reads the text after Python has let go of it.
        layout = QTextLayout(self.text)
        start = 0
        while (end := layout.nextCursorPosition(start)) > start:
            yield start, end
            start = end


class _LineReader:
    """Takes one broken line out of Qt's hands."""

    def __init__(
        self, shelf: FontShelf, content: _Utf16, line: QTextLine, style: TextStyle
    ) -> None:
        self._shelf, self._content, self._style = shelf, content, style
        self._main = shelf.main(style.weight)
        self._scale = style.size / EM
        self.width = line.naturalTextWidth() * self._scale
        runs = line.glyphRuns(-1, -1, _EVERYTHING)
        self._runs = sorted((r for r in runs if r.positions()), key=_left)
        self._text = content.part(line.textStart(), line.textStart() + line.textLength())
        starts = sorted({i for run in self._runs for i in run.stringIndexes()})
        # Spaces at the end of a line have no glyphs; they are no part of the last sign.
        end = line.textStart() + len(self._text.rstrip().encode("utf-16-le")) // 2
        self._ends = dict(pairwise([*starts, max([end, *(i + 1 for i in starts)])]))
        self._base = line.y() + line.ascent()
        self.missing: list[str] = []

    def box(self) -> tuple[float, float]:
        """Return the line's height and how far down its baseline is, in points."""
        main = self._shelf.metrics(self._main)
        fonts = map(QGlyphRun.rawFont, self._runs)
        foreign = [font for font in fonts if font.familyName() != self._main.name]
        ascent = max([main.ascent, *(font.ascent() for font in foreign)]) * self._scale
        descent = max([main.descent, *(font.descent() for font in foreign)]) * self._scale
        pitch = self._style.spacing * self._style.size
        if foreign:  # scripts with tall marks must not run into the line above
            pitch = max(pitch, ascent + descent)
        return pitch, (pitch - ascent - descent) / 2 + ascent

    def line(self, x: float, baseline: float, *, is_rtl: bool) -> Line:
        runs = [run for raw in self._runs for run in self._read(raw)]
        if runs and self._text[-1:].isspace():
            # A reader aloud would otherwise join the last word to the first of the next line.
            runs.insert(0 if is_rtl else len(runs), self._space(0.0 if is_rtl else self.width))
        return Line(x, baseline, self.width, tuple(runs))

    def _space(self, x: float, stretch: float = 1.0) -> GlyphRun:
        space = Glyph(self._shelf.metrics(self._main).space, " ", x)
        return GlyphRun(self._main.name, (space,), stretch=stretch)

    def _read(self, run: QGlyphRun) -> list[GlyphRun | OutlineRun]:
        raw = run.rawFont()
        clusters = [c for c in self._clusters(run) if self._is_drawable(c.cluster)]
        face = self._shelf.face(raw.familyName())
        if not clusters:
            return []
        if face is None:
            return self._outlined(clusters, raw)
        if run.isRightToLeft():
            return [self._glyph_run(clusters, face)]
        return [
            self._glyph_run(word, face, "".join(c.cluster.text for c in word) if odd else "")
            for word, odd in words(clusters, raw.glyphIndexesForString)
        ]

    def _clusters(self, run: QGlyphRun) -> list[Placed]:
        """Return the run's clusters from left to right."""
        found: dict[int, list[tuple[int, float, float]]] = {}
        places = zip(run.stringIndexes(), run.glyphIndexes(), run.positions(), strict=True)
        for start, index, at in places:
            found.setdefault(start, []).append((index, at.x(), at.y() - self._base))
        placed = []
        for start, glyphs in found.items():
            text = self._content.part(start, self._ends[start]).strip(LINE_BREAK)
            text = as_seen(text) if run.isRightToLeft() else text
            indexes, xs, ys = zip(*glyphs, strict=True)
            placed.append(Placed(Cluster(text, indexes, start), xs, ys))
        return placed[::-1] if run.isRightToLeft() else placed

    def _is_drawable(self, cluster: Cluster) -> bool:
        signs = drawn(cluster.text)
        if 0 in cluster.glyphs:
            self.missing += [sign_name(sign) for sign in signs if not sign.isspace()]
            return False
        return bool(signs)

    def _glyph_run(self, clusters: list[Placed], face: Face, actual: str = "") -> GlyphRun:
        glyphs = [
            Glyph(index, text, x * self._scale, -y * self._scale)
            for placed in clusters
            for index, text, x, y in zip(
                placed.cluster.glyphs, placed.cluster.spelled(), placed.xs, placed.ys, strict=True
            )
        ]
        thicken = _THICKER * self._style.size if face.is_too_light_for(self._style.weight) else 0.0
        return GlyphRun(face.name, tuple(glyphs), actual, thicken)

    def _outlined(self, clusters: list[Placed], raw: QRawFont) -> list[GlyphRun | OutlineRun]:
        paths = []
        for placed in clusters:
            shapes = [_outline(raw.pathForGlyph(index)) for index in placed.cluster.glyphs]
            if not any(shapes):
                self.missing += [sign_name(sign) for sign in drawn(placed.cluster.text).strip()]
            for shape, x, y in zip(shapes, placed.xs, placed.ys, strict=True):
                paths.append(shape.placed(x * self._scale, y * self._scale, self._scale))
        path = joined(paths)
        if not path:
            return []
        box = path.bounds()
        stretch = box.width / (self._shelf.metrics(self._main).space_width * self._scale)
        text = "".join(p.cluster.text for p in sorted(clusters, key=lambda p: p.cluster.start))
        return [OutlineRun(path, text, self._space(box.x, stretch))]


def _option(is_rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    return option


def _left(run: QGlyphRun) -> float:
    return min(at.x() for at in run.positions())


def _outline(drawn_path: QPainterPath) -> Path:
    kind = QPainterPath.ElementType
    steps: list[Step] = []
    handles: list[float] = []
    for i in range(drawn_path.elementCount()):
        element = drawn_path.elementAt(i)
        match element.type:
            case kind.MoveToElement:
                steps.append(Step(Op.MOVE, (element.x, element.y)))
            case kind.LineToElement:
                steps.append(Step(Op.LINE, (element.x, element.y)))
            case _:
                handles += [element.x, element.y]
                if len(handles) == _CURVE_NUMBERS:
                    steps.append(Step(Op.CURVE, tuple(handles)))
                    handles = []
    return Path(tuple(steps))
