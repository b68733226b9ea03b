"""Where the poster is kept: the place the family names, or a sentence and the old file whole."""

from pathlib import Path

import pytest
from family_samples import LONG_NAME
from PySide6.QtWidgets import QFileDialog, QMessageBox
from ui.dialogs import save_as, when_asked
from ui.window_steps import bench_at_home, home_of

from familypact.domain.errors import (
    PosterNotWrittenError,
    StorageTrouble,
)
from familypact.domain.poster_copy import PosterWay
from familypact.ui.file_names import poster_file_name
from familypact.ui.widgets.banner import News


def test_the_poster_is_saved_where_the_family_says(qtbot, opened, tmp_path):
    window = opened(bench_at_home())
    home = home_of(qtbot, window)

    when_asked(save_as(tmp_path / "our poster"))
    home.poster.save_button.click()

    saved = tmp_path / "our poster.pdf"
    assert saved.read_bytes() == b"%PDF a4"
    assert str(saved) in home.banner.text()
    assert home.banner.news() is News.GOOD


def test_the_history_knows_of_a_saved_poster_but_not_of_one_that_failed(qtbot, opened, tmp_path):
    bench = bench_at_home()
    home = home_of(qtbot, opened(bench))

    when_asked(save_as(tmp_path / "nowhere" / "ours"))
    home.poster.save_button.click()
    assert bench.talks.poster_copies() == ()
    when_asked(save_as(tmp_path / "ours"))
    home.poster.save_button.click()

    [copy] = bench.talks.poster_copies()
    assert (copy.version, copy.way, copy.on) == (1, PosterWay.SAVED, bench.clock.today())


def test_a_place_that_refuses_keeps_the_old_poster_and_says_so(qtbot, opened, tmp_path):
    def refuse(_paper):
        raise PosterNotWrittenError(tmp_path / "pact.pdf", StorageTrouble.FULL)

    old = tmp_path / "pact.pdf"
    old.write_bytes(b"the old one")
    bench = bench_at_home()
    bench.render = refuse
    home = home_of(qtbot, opened(bench))

    when_asked(_accept_over(old))
    home.poster.save_button.click()

    assert old.read_bytes() == b"the old one"
    assert "no room left" in home.banner.text()
    assert home.banner.isVisible()


def test_a_folder_that_is_not_there_is_named(qtbot, opened, tmp_path):
    home = home_of(qtbot, opened(bench_at_home()))

    when_asked(save_as(tmp_path / "nowhere" / "pact.pdf"))
    home.poster.save_button.click()

    assert "does not exist" in home.banner.text()


def test_thinking_better_of_it_saves_nothing(qtbot, opened, tmp_path):
    home = home_of(qtbot, opened(bench_at_home()))

    when_asked(lambda dialog: dialog.reject())
    home.poster.save_button.click()

    assert not home.banner.isVisible()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("family", "file"),
    [
        ("Ortiz", "FamilyPact Ortiz 2.pdf"),
        ('a/b\\c:d*?"<>|', "FamilyPact a b c d 2.pdf"),
        ("..", "FamilyPact 2.pdf"),
        ("محمد علي", "FamilyPact محمد علي 2.pdf"),
        ("🦊", "FamilyPact 2.pdf"),
    ],
)
def test_the_file_is_named_after_the_family_as_every_system_takes_it(family, file):
    assert poster_file_name(family, 2) == file


def test_a_long_name_makes_no_long_file_name():
    assert len(poster_file_name(LONG_NAME, 2)) < 90


def _accept_over(path: Path):
    """Choose a file that is there, and say yes to replacing it."""

    def answer(dialog: QFileDialog) -> None:
        when_asked(lambda box: box.button(QMessageBox.StandardButton.Yes).click(), QMessageBox)
        save_as(path)(dialog)

    return answer
