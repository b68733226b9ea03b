"""The tree that tells a screen reader what each mark on the page is, and in which order to read."""

from dataclasses import dataclass, field

from familypact.infra.pdf.pdf_file import PdfFile
from familypact.infra.pdf.pdf_syntax import array, dictionary, numbers, reference, text
from familypact.infra.pdf.shape import Rect

_FIRST_KEY = 10_000  # pages have the keys below; how many there are, the last one will show


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked sequence of a page's content."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """A link on a page; `key` is its place in the parent tree, `number` that in the file."""

    page: int
    number: int
    key: int


@dataclass(frozen=True, slots=True)
class Traits:
    """What is said of an element, if anything; `box` counts from the foot of the page."""

    language: str = ""
    alt: str = ""
    actual: str = ""
    numbering: str = ""
    box: Rect | None = None


@dataclass(slots=True)
class Element:
    role: str
    traits: Traits
    is_leaf: bool
    kids: "list[Element | Marked | Annotated]" = field(default_factory=list)


class StructureTree:
    """Collects the elements while the pages are drawn and writes them in the end."""

    def __init__(self) -> None:
        self._root = Element("Document", Traits(), is_leaf=False)
        self._open = [self._root]
        self._owners: dict[int, list[Element]] = {}
        self._annotations: list[tuple[Annotated, Element]] = []

    @property
    def current(self) -> Element:
        return self._open[-1]

    def enter(self, element: Element) -> None:
        self.current.kids.append(element)
        self._open.append(element)

    def leave(self) -> None:
        self._open.pop()

    def mark(self, page: int) -> int:
        """Give the current element the next marked sequence of the page."""
        owners = self._owners.setdefault(page, [])
        owners.append(self.current)
        number = len(owners) - 1
        self.current.kids.append(Marked(page, number))
        return number

    @property
    def next_key(self) -> int:
        """Return what the next annotation's key in the parent tree will be."""
        return _FIRST_KEY + len(self._annotations)

    def annotate(self, page: int, number: int) -> None:
        """Give the current element an annotation that is in the file under this number."""
        annotated = Annotated(page, number, self.next_key)
        self.current.kids.append(annotated)
        self._annotations.append((annotated, self.current))

    def add_to(self, file: PdfFile, pages: list[int]) -> dict[str, bytes]:
        """Write the tree over these pages and return what the catalogue says of it."""
        root = file.reserve()
        writer = _Writer(file, pages)
        top = writer.write(self._root, root)
        entries: list[bytes] = []
        for page in range(len(pages)):
            owners = (reference(writer.written[id(o)]) for o in self._owners.get(page, []))
            entries += [b"%d" % page, array(owners)]
        for annotated, owner in self._annotations:
            entries += [b"%d" % annotated.key, reference(writer.written[id(owner)])]
        tree = {
            "Type": b"/StructTreeRoot",
            "K": array((reference(top),)),
            "ParentTree": reference(file.add(dictionary({"Nums": array(entries)}))),
            "ParentTreeNextKey": b"%d" % self.next_key,
        }
        file.put(root, dictionary(tree))
        marked = dictionary({"Marked": b"true"})
        return {"StructTreeRoot": reference(root), "MarkInfo": marked}


class _Writer:
    """Writes elements, each under its own number."""

    def __init__(self, file: PdfFile, pages: list[int]) -> None:
        self.written: dict[int, int] = {}
        self._file = file
        self._pages = pages

    def write(self, element: Element, parent: int) -> int:
        number = self.written[id(element)] = self._file.reserve()
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        entries = {"S": b"/" + element.role.encode("ascii"), "P": reference(parent)}
        if page is not None:
            entries["Pg"] = reference(self._pages[page])
        kids = array([self._kid(kid, number, page) for kid in element.kids])
        self._file.put(number, dictionary({**entries, "K": kids, **_traits(element.traits)}))
        return number

    def _kid(self, kid: Element | Marked | Annotated, parent: int, page: int | None) -> bytes:
        match kid:
            case Element():
                return reference(self.write(kid, parent))
            case Marked() if kid.page == page:
                return b"%d" % kid.number  # on the page that the element itself names
            case Marked():
                place = {"MCID": b"%d" % kid.number}
                return self._reference(b"/MCR", kid.page, place)
            case Annotated():
                return self._reference(b"/OBJR", kid.page, {"Obj": reference(kid.number)})

    def _reference(self, kind: bytes, page: int, to: dict[str, bytes]) -> bytes:
        return dictionary({"Type": kind, "Pg": reference(self._pages[page]), **to})


def _traits(traits: Traits) -> dict[str, bytes]:
    texts = (("Lang", traits.language), ("Alt", traits.alt), ("ActualText", traits.actual))
    entries = {key: text(words) for key, words in texts if words}
    if traits.numbering:
        numbering = b"/" + traits.numbering.encode("ascii")
        entries["A"] = dictionary({"O": b"/List", "ListNumbering": numbering})
    if traits.box:
        box = traits.box
        corners = numbers((box.x, box.y, box.right, box.bottom))
        layout = {"O": b"/Layout", "Placement": b"/Block", "BBox": corners}
        entries["A"] = dictionary(layout)
    return entries
