"""What the commands print, judged by other people's programs: sound, tagged, readable, frugal.

The family's own words are in Ukrainian, Hindi and Chinese, as a family may mix them.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import page
import pikepdf
import pytest
from PIL import Image, ImageStat
from poster_checks import roles_of

SENTENCES = {
    "kp2": "якщо повідомлення мене тривожить, я кажу",
    "kp3": "मैं किसी भरोसेमंद बड़े को बताऊँगा",
    "kp4": "我会告诉我信任的大人",
}
ANSWERS = """\
[family]
name = "Okafor"
country = "GB"

[[children]]
name = "Mia"
born = "2016-04"
uses = ["tablet", "tv"]
enjoys = ["drawing"]
[children.pledge]
{own}

[[grown_ups]]
name = "Ada"

[first_minute]
read_aloud = true

[[trusted_adults]]
name = "Gran"
reach = "01632 960001"

[[trusted_adults]]
name = "Mr Li"
reach = "at school"

[[contacts.own]]
name = "Report it here"
url = "https://report.example.org/"
kind = "hotline"
checked = true

[[sign_offs]]
who = "Mia"
typed = "Mia"
"""
DROPPED = ("hr-charge", "hr-meals", "hr-checkin", "hr-apps", "hr-money", "hr-age-rating")
LOOKS = {
    "a4": ("--paper", "a4"),
    "letter-playful": ("--paper", "letter", "--design", "playful"),
    "a3-plain": ("--paper", "a3", "--design", "plain"),
    "a4-saving": ("--paper", "a4", "--save-ink"),
}
SIZES = {"a4": "A4", "letter-playful": "letter", "a3-plain": "A3", "a4-saving": "A4"}
DOCUMENTS = ("agreement", "cards")


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not here")


def said_by(*command: object) -> str:
    done = subprocess.run(
        [str(word) for word in command], check=True, capture_output=True, text=True, encoding="utf8"
    )
    return done.stdout


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Run the commands once; give the files by name."""
    folder = tmp_path_factory.mktemp("printed")
    own = "\n".join(f'{key} = {{ words = "{words}" }}' for key, words in SENTENCES.items())
    few = "".join(f'\n[rules.{rule}]\nsettled = "dropped"\n' for rule in DROPPED)
    (folder / "answers.toml").write_text(ANSWERS.format(own=own) + few, encoding="utf-8")
    (folder / "passphrase").write_text("four words of ours\n", encoding="utf-8")
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    data = ("--data", folder / "data", "--passphrase-file", folder / "passphrase")

    def run(*words: object) -> None:
        command = [sys.executable, "-m", "familypact", *map(str, (*words, *data))]
        subprocess.run(command, check=True, capture_output=True, env=environment)

    files = {name: folder / f"{name}.pdf" for name in (*LOOKS, *DOCUMENTS)}
    run("make", folder / "answers.toml", "--poster", files["a4"], *LOOKS["a4"])
    for name in list(LOOKS)[1:]:
        run("poster", files[name], *LOOKS[name])
    for name in DOCUMENTS:
        run(name, files[name])
    return files


@needs("qpdf")
@pytest.mark.parametrize("name", [*LOOKS, *DOCUMENTS])
def test_the_file_is_sound(printed: dict[str, Path], name: str) -> None:
    assert "No syntax or stream encoding errors found" in said_by("qpdf", "--check", printed[name])


@needs("pdfinfo")
@pytest.mark.parametrize("name", LOOKS)
def test_a_poster_is_one_tagged_and_titled_page_of_its_paper(
    printed: dict[str, Path], name: str
) -> None:
    lines = said_by("pdfinfo", printed[name]).splitlines()
    facts = {line.partition(":")[0]: line.partition(":")[2].strip() for line in lines}

    assert facts["Tagged"] == "yes"
    assert facts["Title"] == "The Okafor family pact"
    assert f"({SIZES[name]})" in facts["Page size"]
    assert facts["Pages"] == "1"
    assert facts["PDF version"] == "1.7"


@needs("pdffonts")
@pytest.mark.parametrize("name", [*LOOKS, *DOCUMENTS])
def test_every_font_is_embedded_with_its_letters(printed: dict[str, Path], name: str) -> None:
    rows = [line.split() for line in said_by("pdffonts", printed[name]).splitlines()[2:]]

    assert rows
    assert [row for row in rows if (row[-5], row[-3]) != ("yes", "yes")] == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", [*LOOKS, *DOCUMENTS])
def test_it_keeps_the_promises_to_screen_readers_and_archives(
    printed: dict[str, Path], name: str, profile: str
) -> None:
    result = page.validate_pdf(str(printed[name]), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []


@pytest.mark.parametrize("name", LOOKS)
def test_pictures_have_words_and_lists_are_lists_and_type_can_be_read(
    printed: dict[str, Path], name: str
) -> None:
    with pikepdf.open(printed[name]) as pdf:
        roles = list(roles_of(pdf.Root.StructTreeRoot.K[0]))
        sizes = {
            float(step.operands[1])
            for sheet in pdf.pages
            for step in pikepdf.parse_content_stream(sheet)
            if str(step.operator) == "Tf"
        }
        kept = ["/StructParents" in sheet and sheet.get("/Tabs") == "/S" for sheet in pdf.pages]

    names = [role for role, _ in roles]
    assert all(alt.strip() for role, alt in roles if role == "/Figure")
    assert "Typed signature of Mia" in [alt for _, alt in roles]
    assert names.count("/H1") == 1
    assert names.count("/L") >= 3
    assert all(kept)
    assert min(sizes) >= 9
    assert max(sizes) >= 34


@needs("pdftotext")
@pytest.mark.parametrize("sentence", SENTENCES.values())
@pytest.mark.parametrize("name", ["a4", "letter-playful", "cards"])
def test_text_comes_back(printed: dict[str, Path], name: str, sentence: str) -> None:
    text = said_by("pdftotext", "-raw", printed[name], "-")

    assert "".join(sentence.split()) in "".join(text.split())


@needs("pdfinfo")
def test_the_structure_holds_the_text_for_screen_readers(printed: dict[str, Path]) -> None:
    text = said_by("pdfinfo", "-struct-text", printed["a4"])

    for heading in ("The Okafor family pact", "Grown-ups promise", "Mia promises"):
        assert heading in text


@needs("pdftoppm")
@pytest.mark.parametrize("name", LOOKS)
def test_a_grey_print_wastes_no_ink_and_its_code_can_be_scanned(
    printed: dict[str, Path], tmp_path: Path, name: str
) -> None:
    zxingcpp = pytest.importorskip("zxingcpp", reason="zxing-cpp is not installed")
    said_by("pdftoppm", "-r", "100", "-gray", "-png", printed[name], tmp_path / "grey")
    (file,) = tmp_path.glob("grey*.png")
    image = Image.open(file).convert("L")

    assert 100 - ImageStat.Stat(image).mean[0] / 2.55 <= (6 if "saving" in name else 15)
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["https://report.example.org/"]
