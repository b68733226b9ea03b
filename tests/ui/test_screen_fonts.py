"""Every name has letters on the screen."""

import sys

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from familypact.ui.screen_fonts import load_other_scripts


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others bring their own fonts")
@pytest.mark.parametrize("name", ["小明 🦑", "آمنة نور", "विक्रमादित्य", "נועה"])
def test_a_name_in_any_script_has_letters(qapp, name):
    load_other_scripts(qapp)
    load_other_scripts(qapp)  # a second time costs nothing and changes nothing

    layout = QTextLayout(name, QFont("Nunito"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    glyphs = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
    assert glyphs
    assert 0 not in glyphs
    assert "FP Signs" in QFontDatabase.families()
