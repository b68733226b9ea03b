"""What goes on on the next page is still one thing to whoever listens."""

from pathlib import Path

import page
import pikepdf
import pytest

from familypact.infra.pdf.blocks import TextStyle
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_heading_may_go_on_on_the_next_page(
    canvas: TaggedCanvas, setter: TextSetter, tmp_path: Path, profile: str
) -> None:
    block = setter.block("And so on", TextStyle(12))
    with canvas.leaf("H1"):
        canvas.draw_block(block, 50, 50, "#000000")
        canvas.new_page()
        canvas.draw_block(block, 50, 50, "#000000")
    path = tmp_path / "on.pdf"
    path.write_bytes(canvas.finish())

    found = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))
    assert [failure.rule_id for failure in found.failures] == []
    with pikepdf.open(path) as pdf:
        heading = pdf.Root.StructTreeRoot.K[0].K[0]
        assert heading.S == "/H1"
        here, there = heading.K  # a number is on the element's own page
        assert [heading.Pg, there.Pg] == [sheet.obj for sheet in pdf.pages]
        assert [here, there.MCID] == [0, 0]
