"""The wheel holds every resource and every language, and nothing that families do not need."""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = ("pyproject.toml", "README.md", "LICENSE")
FOLDERS = ("packaging", "resources", "src", "translations")
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{locale}"><context><name>Test</name>
<message><source>Yes</source><translation>Yes!</translation></message></context></TS>
"""


def test_the_wheel_holds_every_resource_language_and_licence(tmp_path: Path) -> None:
    checkout = copy_of_the_checkout(tmp_path)

    names = names_in_wheel(checkout, tmp_path)

    assert missing_from(names, checkout) == set()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"familypact"}


def test_a_new_resource_and_a_new_language_need_no_second_list(tmp_path: Path) -> None:
    checkout = copy_of_the_checkout(tmp_path)
    (checkout / "resources" / "new" / "deep").mkdir(parents=True)
    (checkout / "resources" / "new" / "deep" / "icon.svg").write_text("<svg/>", encoding="utf-8")
    language = checkout / "translations" / "familypact_xx.ts"
    language.write_text(TRANSLATION.format(locale="eo"), encoding="utf-8")

    names = names_in_wheel(checkout, tmp_path)

    assert "familypact/_data/resources/new/deep/icon.svg" in names
    assert "familypact/_data/translations/familypact_xx.qm" in names
    assert "familypact/_data/translations/familypact_xx.ts" not in names


def test_a_wheel_that_lacks_something_is_noticed(tmp_path: Path) -> None:
    checkout = copy_of_the_checkout(tmp_path)
    names = names_in_wheel(checkout, tmp_path)
    (checkout / "resources" / "forgotten.svg").write_text("<svg/>", encoding="utf-8")
    (checkout / "translations" / "familypact_xx.ts").write_text(TRANSLATION, encoding="utf-8")

    missing = missing_from(names, checkout)

    assert missing == {
        "familypact/_data/resources/forgotten.svg",
        "familypact/_data/translations/familypact_xx.qm",
    }


def test_every_font_comes_with_its_licence() -> None:
    fonts = ROOT / "resources" / "fonts"

    without_licence = [
        font.name
        for font in fonts.rglob("*.[ot]tf")
        if not any((folder / "OFL.txt").is_file() for folder in within(font, fonts))
    ]

    assert without_licence == []


def copy_of_the_checkout(tmp_path: Path) -> Path:
    """Copy what a build needs, so that building leaves no traces in the real one."""
    checkout = tmp_path / "checkout"
    # git does not keep it while there is no language in it.
    (checkout / "translations").mkdir(parents=True)
    rubbish = shutil.ignore_patterns("__pycache__", "*.qm", "_data")
    for name in FILES:
        shutil.copy(ROOT / name, checkout)
    for folder in (ROOT / name for name in FOLDERS if (ROOT / name).is_dir()):
        shutil.copytree(folder, checkout / folder.name, ignore=rubbish, dirs_exist_ok=True)
    return checkout


def names_in_wheel(checkout: Path, tmp_path: Path) -> set[str]:
    out = tmp_path / "dist"
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out)]
    done = subprocess.run([*build, str(checkout)], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = out.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def missing_from(names: set[str], checkout: Path) -> set[str]:
    resources = checkout / "resources"
    data = "familypact/_data"
    wanted = {
        f"{data}/resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file()
    }
    languages = (checkout / "translations").glob("*.ts")
    wanted |= {f"{data}/translations/{ts.stem}.qm" for ts in languages}
    source = checkout / "src"
    wanted |= {path.relative_to(source).as_posix() for path in source.rglob("*.py")}
    (metadata,) = {name.split("/")[0] for name in names if ".dist-info/" in name}
    wanted.add(f"{metadata}/licenses/LICENSE")
    return wanted - names


def within(path: Path, top: Path) -> Iterable[Path]:
    return (folder for folder in path.parents if folder.is_relative_to(top))
