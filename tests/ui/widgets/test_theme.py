import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit

from familypact.data_files import data_root
from familypact.ui.artwork import art_pixmap, icon_pixmap, themed_icon
from familypact.ui.look import Look, Size, Weight, current_look
from familypact.ui.style_sheet import style_sheet
from familypact.ui.theme import Scheme, apply_theme
from familypact.ui.tokens import DARK, LIGHT

RESOURCES = data_root() / "resources"
ICONS = sorted(file.stem for file in (RESOURCES / "icons").glob("*.svg"))
ART = sorted(file.stem for file in (RESOURCES / "art").glob("*.svg"))
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@pytest.mark.usefixtures("qapp")
def test_before_any_theme_the_look_is_light_and_plain():
    assert current_look() == Look(LIGHT, 100)


@pytest.mark.usefixtures("themed")
def test_the_family_can_change_the_look_while_the_program_runs(qtbot, qapp):
    field = QLineEdit()
    qtbot.addWidget(field)
    small = field.sizeHint().height()

    look = apply_theme(qapp, Scheme.DARK, 200)

    assert current_look() == look == Look(DARK, 200)
    assert field.sizeHint().height() > 1.5 * small
    assert qapp.palette().window().color().name().upper() == DARK.paper


@pytest.mark.parametrize(("wanted", "given"), [(50, 100), (130, 130), (900, 200)])
@pytest.mark.usefixtures("themed")
def test_the_text_size_stays_between_one_and_two(qapp, wanted, given):
    assert apply_theme(qapp, Scheme.LIGHT, wanted).text_percent == given


@pytest.mark.usefixtures("qapp")
def test_the_programs_own_typeface_is_used_in_every_weight(themed):
    label = QLabel("x")
    label.setFont(themed.font(Size.TITLE, Weight.EXTRA_BOLD))

    assert label.fontInfo().family() == "Nunito"
    assert label.fontInfo().pixelSize() == 30


@pytest.mark.parametrize("percent", [100, 137, 200])
@THEMES
def test_the_style_sheet_names_only_files_that_exist(theme, percent):
    sheet = style_sheet(Look(theme, percent))

    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(files) > 8
    assert [file for file in files if not data_root().joinpath(file).is_file()] == []
    assert "$" not in sheet


@THEMES
def test_the_drawn_parts_of_fields_have_the_colours_of_the_theme(theme):
    allowed = {theme.ink, theme.disabled_ink, theme.on_teal, theme.teal}
    for file in (RESOURCES / "icons" / "fields").glob(f"*-{theme.name}.svg"):
        used = set(re.findall(r"#[0-9A-Fa-f]{6}", file.read_text(encoding="utf-8")))
        assert used <= allowed, file.name


def shows_something(pixmap) -> bool:
    image = pixmap.toImage()
    return any(
        image.pixelColor(x, y).alpha()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


@THEMES
@pytest.mark.parametrize("name", ICONS)
@pytest.mark.usefixtures("qapp")
def test_every_icon_can_be_drawn(name, theme):
    assert shows_something(icon_pixmap(name, QSize(24, 24), theme))


@THEMES
@pytest.mark.parametrize("name", ART)
@pytest.mark.usefixtures("qapp")
def test_every_picture_can_be_drawn(name, theme):
    assert shows_something(art_pixmap(name, QSize(105, 75), theme))


@pytest.mark.parametrize("folder", ["icons", "art"])
@pytest.mark.usefixtures("qapp")
def test_drawings_hold_no_text_and_only_known_colours(folder):
    for file in (RESOURCES / folder).glob("*.svg"):
        drawing = file.read_text(encoding="utf-8")
        assert "<text" not in drawing, file.name
        if file.stem != "house-heart":
            assert "#" not in drawing, file.name


@pytest.mark.usefixtures("qapp")
def test_an_icon_takes_the_colour_it_is_given():
    coloured = icon_pixmap("minus", QSize(24, 24), LIGHT, "#FF0000").toImage()

    assert coloured.pixelColor(12, 12).name() == "#ff0000"
    assert not themed_icon("minus", LIGHT).isNull()
