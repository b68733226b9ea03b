"""The tree that tells a screen reader what each mark on the page is, and in which order to read."""

from dataclasses import dataclass, field

from reportlab.pdfbase import pdfdoc

from familypact.infra.pdf.shape import Rect


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked sequence of a page's content."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """A link on a page; `key` is its place in the parent tree."""

    page: int
    name: str
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

    def annotate(self, page: int, name: str) -> int:
        """Give the current element an annotation and return its key in the parent tree."""
        annotated = Annotated(page, name, self._first_key() + len(self._annotations))
        self.current.kids.append(annotated)
        self._annotations.append((annotated, self.current))
        return annotated.key

    def add_to(self, document: pdfdoc.PDFDocument, pages: int) -> None:
        root = pdfdoc.PDFDictionary({"Type": "/StructTreeRoot"})
        root_reference = document.Reference(root)
        written: dict[int, pdfdoc.PDFObjectReference] = {}
        top = _write(self._root, root_reference, document, written)
        numbers: list[object] = []
        for page in range(pages):
            owners = [written[id(owner)] for owner in self._owners.get(page, [])]
            numbers += [page, pdfdoc.PDFArray(owners)]
        for annotated, owner in self._annotations:
            numbers += [annotated.key, written[id(owner)]]
        tree = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        root["K"] = pdfdoc.PDFArray([top])
        root["ParentTree"] = document.Reference(tree)
        root["ParentTreeNextKey"] = self._first_key() + len(self._annotations)
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})

    @staticmethod
    def _first_key() -> int:
        # Pages use the keys below; their number is not known before the last one is drawn.
        return 10_000


def page_reference(page: int) -> pdfdoc.PDFObjectReference:
    return pdfdoc.PDFObjectReference(f"Page{page + 1}")


def _write(
    element: Element,
    parent: pdfdoc.PDFObjectReference,
    document: pdfdoc.PDFDocument,
    written: dict[int, pdfdoc.PDFObjectReference],
) -> pdfdoc.PDFObjectReference:
    entries = pdfdoc.PDFDictionary(
        {"S": f"/{element.role}", "P": parent, **_traits(element.traits)}
    )
    reference = document.Reference(entries)
    written[id(element)] = reference
    page = next((kid.page for kid in element.kids if isinstance(kid, Marked)), None)
    if page is not None:
        entries["Pg"] = page_reference(page)
    kids: list[object] = []
    for kid in element.kids:
        match kid:
            case Element():
                kids.append(_write(kid, reference, document, written))
            case Marked():
                # On the element's own page the number alone is enough.
                kids.append(kid.number if kid.page == page else _marked(kid))
            case Annotated():
                kids.append(_annotated(kid, document))
    entries["K"] = pdfdoc.PDFArray(kids)
    return reference


def _marked(kid: Marked) -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary(
        {"Type": "/MCR", "Pg": page_reference(kid.page), "MCID": kid.number}
    )


def _annotated(kid: Annotated, document: pdfdoc.PDFDocument) -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary(
        {
            "Type": "/OBJR",
            "Pg": page_reference(kid.page),
            "Obj": document.refAnnotation(kid.name),
        }
    )


def _traits(traits: Traits) -> dict[str, object]:
    entries: dict[str, object] = {}
    texts = (("Lang", traits.language), ("Alt", traits.alt), ("ActualText", traits.actual))
    for key, text in texts:
        if text:
            entries[key] = pdfdoc.PDFString(text)
    if traits.numbering:
        entries["A"] = pdfdoc.PDFDictionary({"O": "/List", "ListNumbering": f"/{traits.numbering}"})
    if traits.box:
        box = traits.box
        corners = [round(v, 2) for v in (box.x, box.y, box.right, box.bottom)]
        entries["A"] = pdfdoc.PDFDictionary(
            {"O": "/Layout", "Placement": "/Block", "BBox": pdfdoc.PDFArray(corners)}
        )
    return entries
