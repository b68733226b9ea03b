"""Say in the PDF itself what it is: title, dates, the promises PDF/UA-1 and PDF/A-2a, colours."""

import struct
import time
from dataclasses import dataclass
from html import escape

from reportlab.pdfbase import pdfdoc

from familypact.infra.pdf.embed import CleanStream

_PRODUCER = "FamilyPact, ReportLab PDF Library"
_CREATOR = "FamilyPact"
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_TO_D50 = (1.0479, 0.0229, -0.0502, 0.0296, 0.9904, -0.0171, -0.0092, 0.0151, 0.7517)

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What the file says of itself; `language` is the main one, such as `en` or `pt-BR`."""

    title: str
    language: str
    subject: str = ""


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]
    """The old-style information, word for word what the XMP packet says."""

    def __init__(self, info: DocumentInfo, date: str) -> None:
        super().__init__()
        self.title, self.subject = info.title, info.subject
        self._date = date

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        texts = {
            "Title": self.title,
            "Subject": self.subject,
            "Producer": _PRODUCER,
            "Creator": _CREATOR,
            "CreationDate": self._date,
            "ModDate": self._date,
        }
        entries = {key: pdfdoc.PDFString(text) for key, text in texts.items() if text}
        formatted: bytes = pdfdoc.PDFDictionary(entries).format(document)
        return formatted


def describe(document: pdfdoc.PDFDocument, info: DocumentInfo) -> None:
    """Write what the file is, dated with the document's own time stamp in universal time."""
    stamp = time.gmtime(document._timeStamp.t)  # noqa: SLF001 the only place that has it
    document.info = _Info(info, time.strftime("D:%Y%m%d%H%M%SZ", stamp))
    packet = _XMP.format(
        title=escape(info.title, quote=False),
        subject=escape(info.subject, quote=False),
        language=escape(info.language, quote=False),
        producer=_PRODUCER,
        creator=_CREATOR,
        date=time.strftime("%Y-%m-%dT%H:%M:%SZ", stamp),
    )
    if not info.subject:
        packet = "\n".join(row for row in packet.split("\n") if "dc:description" not in row)
    catalog = document.Catalog
    # Left uncompressed, so that any tool can read what the file is.
    metadata = CleanStream(packet.encode(), {"Type": "/Metadata", "Subtype": "/XML"})
    metadata.filters = None
    catalog.Metadata = metadata
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": pdfdoc.PDFtrue})
    profile = CleanStream(srgb_profile(), {"N": 3})
    intent = pdfdoc.PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": "(sRGB)",
            "Info": "(sRGB IEC61966-2.1)",
            "DestOutputProfile": document.Reference(profile),
        }
    )
    # WORKAROUND: the library drops catalogue entries that it has not listed.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = pdfdoc.PDFArray([intent])


def srgb_profile() -> bytes:
    """Return a colour profile for sRGB: its primaries, white and curve, and nothing else."""
    curve = _tag(
        b"para",
        struct.pack(">HH", 3, 0) + _fixed(*_CURVE),
    )
    tags = {
        b"desc": _text("sRGB"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _tag(b"XYZ ", _fixed(0.9642, 1.0, 0.8249)),
        b"rXYZ": _tag(b"XYZ ", _fixed(0.4360, 0.2225, 0.0139)),
        b"gXYZ": _tag(b"XYZ ", _fixed(0.3851, 0.7169, 0.0971)),
        b"bXYZ": _tag(b"XYZ ", _fixed(0.1431, 0.0606, 0.7139)),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
        b"chad": _tag(b"sf32", _fixed(*_TO_D50)),
    }  # fmt: skip
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += struct.pack(">4sII", name, start + len(body), len(content))
        body += content + b"\0" * (-len(content) % 4)
    size = start + len(body)
    header = struct.pack(
        ">I4s4s4s4s4s6H4s", size, b"", b"\x04\x20\0\0", b"mntr", b"RGB ", b"XYZ ",
        2026, 1, 1, 0, 0, 0, b"acsp",
    )  # fmt: skip
    header += bytes(28) + _fixed(0.9642, 1.0, 0.8249)
    return header.ljust(128, b"\0") + table + body


def _tag(kind: bytes, content: bytes) -> bytes:
    return kind + bytes(4) + content


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _text(text: str) -> bytes:
    words = text.encode("utf-16-be")
    return _tag(b"mluc", struct.pack(">II4sII", 1, 12, b"enUS", len(words), 28) + words)
