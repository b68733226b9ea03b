"""Make the poster's fonts: fetch the originals, cut them down, rename them, list what they cover.

Needs npm and fontTools (`pip install fonttools`), neither of which the program itself uses. Run it
from the checkout, `python tools/build_fonts.py`; the same originals give the same bytes. The
families are renamed because a font of the original name on somebody's computer would otherwise be
picked for measuring, and its glyph numbers do not fit the file that is embedded.
"""

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables

REGULAR = 400
HERE = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "poster"

PARTICULAR_SCRIPTS = (
    "syrc", "thaa", "deva", "dev2", "beng", "bng2", "guru", "gur2", "gujr", "gjr2", "orya", "ory2",
    "taml", "tml2", "telu", "tel2", "knda", "knd2", "mlym", "mlm2", "sinh", "khmr", "nko ", "tibt",
    "mymr", "mym2",
)  # fmt: skip

# The range notation of CSS: hexadecimal, comma separated.
LATIN_CYRILLIC = (
    "20-7E,A0-24F,259,2B0-2FF,300-36F,400-52F,1E00-1EFF,2010-205E,20A0-20BF,2113,2116,2122,"
    "2190-2193,2212,2215,2248,2260,2264,2265,25CF,25CB,2C60-2C7F,A640-A69F,FB00-FB04,200C,200D"
)
GREEK_TOO = LATIN_CYRILLIC + ",250-2AF,370-3FF,1F00-1FFF"
ARABIC = "20-7E,A0,AB,BB,600-6FF,750-77F,200C-200F,2010-2026,FDFC,FDF2"
HEBREW = "20-7E,A0,591-5F4,200C-200F,2010-2026,20AA,FB1D-FB4F"
DEVANAGARI = "20-7E,A0,900-97F,1CD0-1CF9,200C-200D,2010-2026,20B9,25CC,A8E0-A8FF"
SIGNS = (
    "23,2A,30-39,20E3,200D,FE0F,203C,2049,2139,2194-2199,21A9,21AA,231A,231B,23F0-23F3,25B6,25C0,"
    "2600-2604,260E,2611,2614,2615,261D,2639,263A,2660,2663,2665,2666,267B,2693,26A0,26A1,26BD,"
    "26BE,26C4,26C5,26D4,2702,2705,2708-270D,270F,2712,2714,2716,2728,2744,274C,274E,2753-2755,"
    "2757,2763,2764,2795-2797,27A1,2B05-2B07,2B50,2B55,1F300-1F30F,1F319,1F31E,1F31F,1F324-1F32C,"
    "1F330-1F37F,1F380-1F393,1F3A0-1F3CA,1F3D3-1F3E0,1F3E1,1F3E2,1F3E5,1F3EB,1F3F0,1F3F3,1F3FB-1F3FF,"
    "1F400-1F450,1F466-1F46A,1F474-1F476,1F478,1F47B,1F47D,1F47E,1F480,1F48C-1F49F,1F4A1,1F4A4-1F4A6,"
    "1F4A9-1F4AD,1F4AF,1F4B0,1F4B3,1F4B8,1F4BB-1F4BE,1F4C5-1F4C8,1F4CB-1F4CE,1F4D3-1F4DE,1F4E3,"
    "1F4E6-1F4E9,1F4F0-1F4F9,1F504-1F50D,1F50F-1F514,1F517,1F51E,1F525,1F526,1F527,1F52E,1F550-1F55B,"
    "1F590,1F5A5,1F5A8,1F5BC,1F5D1,1F5D3,1F5DD,1F5E3,1F5E8,1F600-1F64F,1F680,1F681,1F68C,1F691-1F693,"
    "1F697,1F6A2,1F6A6,1F6A8,1F6A9,1F6AB,1F6AD,1F6B2,1F6B6,1F6BF,1F6C1,1F6CC,1F6CF,1F6D1,1F6D2,1F6E1,"
    "1F6F4,1F6F9,1F6FC,1F90D,1F90E,1F910-1F917,1F919-1F930,1F932,1F933,1F938,1F947-1F950,1F95E,"
    "1F966-1F97A,1F981-1F99E,1F9A5-1F9A9,1F9AE,1F9B4,1F9B8,1F9C1,1F9C3,1F9CB,1F9CD,1F9D0-1F9D4,"
    "1F9D8-1F9DA,1F9E0,1F9E1,1F9E9,1F9ED,1F9F8,1F9F9,1FA70,1FA75,1FA77,1FA81,1FA90,1FA91,1FAC2,"
    "1FAE0-1FAE8,1FAF0,1FAF6"
)


@dataclass(frozen=True, slots=True)
class Face:
    weight: int
    original: str
    file: str


@dataclass(frozen=True, slots=True)
class Family:
    name: str
    folder: str
    package: str
    characters: frozenset[int]
    faces: tuple[Face, ...]


def spread(ranges: str) -> frozenset[int]:
    found: set[int] = set()
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return frozenset(found)


def common_chinese() -> frozenset[int]:
    """Return level 1 of GB 2312, the 3755 everyday characters, with its signs and wide letters."""
    rows = [*range(0xA1, 0xA4), *range(0xB0, 0xD8)]
    codes = (bytes((row, cell)) for row in rows for cell in range(0xA1, 0xFF))
    return frozenset(
        ord(code.decode("gb2312")) for code in codes if code.decode("gb2312", "ignore")
    )


def families() -> tuple[Family, ...]:
    """Return the families in the order in which they are asked for a character."""

    def faces(original: str, ours: str, *weights: tuple[int, str]) -> tuple[Face, ...]:
        return tuple(
            Face(weight, f"{original}_{weight}{style}.ttf", f"{ours}-{style}.ttf")
            for weight, style in weights
        )

    regular, semi = (400, "Regular"), (600, "SemiBold")
    bold, extra = (700, "Bold"), (800, "ExtraBold")
    return (
        Family("FP Sans", "sans", "nunito@0.4.2", spread(LATIN_CYRILLIC),
               faces("Nunito", "FPSans", regular, semi, extra)),
        Family("FP World", "world", "noto-sans@0.4.2", spread(GREEK_TOO),
               faces("NotoSans", "FPWorld", regular, bold)),
        Family("FP Arabic", "arabic", "vazirmatn@0.4.1", spread(ARABIC),
               faces("Vazirmatn", "FPArabic", regular, bold)),
        Family("FP Hebrew", "hebrew", "noto-sans-hebrew@0.4.1", spread(HEBREW),
               faces("NotoSansHebrew", "FPHebrew", regular, bold)),
        Family("FP Devanagari", "devanagari", "noto-sans-devanagari@0.4.1", spread(DEVANAGARI),
               faces("NotoSansDevanagari", "FPDevanagari", regular, bold)),
        Family("FP Chinese", "chinese", "noto-sans-sc@0.4.3", common_chinese(),
               faces("NotoSansSC", "FPChinese", regular)),
        Family("FP Signs", "signs", "noto-emoji@0.4.7", spread(SIGNS),
               faces("NotoEmoji", "FPSigns", regular)),
    )  # fmt: skip


def fetch(package: str, into: Path) -> Path:
    """Unpack one npm package and return its folder."""
    target = into / package.partition("@")[0]
    target.mkdir()
    packed = subprocess.run(
        ["npm", "pack", "--silent", f"@expo-google-fonts/{package}"],
        cwd=target, check=True, capture_output=True, text=True,
    ).stdout.split()[-1]  # fmt: skip
    with tarfile.open(target / packed) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def rename(font: TTFont, family: Family, face: Face) -> None:
    """Give every face a family of its own, so that asking by name can only give this very file."""
    name = family.name if face.weight == REGULAR else f"{family.name} {face.weight}"
    kept = {record.nameID: str(record) for record in font["name"].names if record.nameID in (0, 13)}
    font["name"].names = []
    texts = {
        **kept,
        1: name, 2: "Regular", 3: f"{face.file} for FamilyPact", 4: name, 5: "Version 1.0",
        6: name.replace(" ", ""), 14: "https://openfontlicense.org",
    }  # fmt: skip
    for number, text in sorted(texts.items()):
        font["name"].setName(text, number, 3, 1, 0x409)
    # A toolkit asked for "regular" must not find a "bold" and thin it, or the reverse.
    font["OS/2"].usWeightClass = 400
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & 0xFF9E | 0x40
    font["head"].macStyle = 0


def answer_for_all_scripts(font: TTFont) -> None:
    """List every script that Qt trusts only fonts with rules for it to set.

    A comma or an emoji after a Hindi word counts as Hindi. Without this Qt refuses to take it from
    a font of Latin letters or of signs, and picks any other font instead.
    """
    if "GSUB" not in font:
        font["GSUB"] = table = newTable("GSUB")
        table.table = otTables.GSUB()
        table.table.Version = 0x00010000
        table.table.ScriptList = otTables.ScriptList()
        table.table.ScriptList.ScriptRecord = []
        table.table.FeatureList = otTables.FeatureList()
        table.table.FeatureList.FeatureRecord = []
        table.table.LookupList = otTables.LookupList()
        table.table.LookupList.Lookup = []
    scripts = font["GSUB"].table.ScriptList
    listed = {record.ScriptTag for record in scripts.ScriptRecord}
    for tag in PARTICULAR_SCRIPTS:
        if tag not in listed:
            record = otTables.ScriptRecord()
            record.ScriptTag = tag
            record.Script = otTables.Script()
            record.Script.LangSysRecord = []
            record.Script.DefaultLangSys = system = otTables.LangSys()
            system.LookupOrder, system.ReqFeatureIndex, system.FeatureIndex = None, 0xFFFF, []
            scripts.ScriptRecord.append(record)
    scripts.ScriptRecord.sort(key=lambda record: record.ScriptTag)


def cut(original: Path, family: Family, face: Face) -> frozenset[int]:
    options = subset.Options()
    options.hinting = False
    options.recalc_timestamp = False
    options.drop_tables = [*options.drop_tables, "STAT", "meta"]
    options.notdef_outline = True
    font = TTFont(original, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=family.characters)
    cutter.subset(font)
    rename(font, family, face)
    answer_for_all_scripts(font)
    font.save(HERE / family.folder / face.file, reorderTables=True)
    return frozenset(font.getBestCmap())


def as_ranges(characters: Iterable[int]) -> str:
    ranges: list[list[int]] = []
    for code in sorted(characters):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return ",".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in ranges)


def build(family: Family, scratch: Path) -> dict[str, object]:
    package = fetch(family.package, scratch)
    folder = HERE / family.folder
    folder.mkdir(parents=True)
    shutil.copyfile(package / "LICENSE_FONT", folder / "OFL.txt")
    covered = [cut(next(package.rglob(face.original)), family, face) for face in family.faces]
    if len(set(covered)) != 1:
        sys.exit(f"{family.name}: the weights do not cover the same characters")
    return {
        "name": family.name,
        "faces": {str(face.weight): f"{family.folder}/{face.file}" for face in family.faces},
        "covers": as_ranges(covered[0]),
    }


def main() -> None:
    shutil.rmtree(HERE, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        index = [build(family, Path(scratch)) for family in families()]
    text = json.dumps({"families": index}, indent=1) + "\n"
    (HERE / "index.json").write_text(text, encoding="ascii")
    for file in sorted(HERE.rglob("*.ttf")):
        print(f"{file.stat().st_size:9} {file.relative_to(HERE)}")


if __name__ == "__main__":
    main()
