"""Nothing is cut off at the sides: big text, small windows, long names, mirrored."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from ui.checkin.kitchen import Kitchen
from ui.checkin.seen import shown

from familypact.app.settings import Scheme
from familypact.domain.checkin_talk import Stage
from familypact.domain.family import GROWN_UPS
from familypact.ui.checkin.talk_page import TalkPage
from familypact.ui.theme import apply_theme


@dataclass(frozen=True)
class Look:
    percent: int
    size: tuple[int, int]
    long_names: bool = False
    mirrored: bool = False


LOOKS = (
    Look(100, (960, 640), long_names=True),
    Look(200, (1280, 720)),
    Look(200, (960, 640), long_names=True, mirrored=True),
)


@pytest.fixture(params=LOOKS, ids=str)
def look(request):
    app = QApplication.instance()
    apply_theme(app, Scheme.LIGHT, request.param.percent)
    if request.param.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(app, Scheme.LIGHT, 100)


def at_chair(kitchen, side, screens):
    kitchen.leave_chairs_before(side)
    kitchen.say_something(side)
    page = kitchen.check_in_page()
    for _ in range(screens):
        page.advance()
    return page


def at_stage(kitchen, stage):
    kitchen.everybody_speaks()
    kitchen.check_in().go_to(stage)
    return kitchen.check_in_page()


def with_form(kitchen):
    page = at_chair(kitchen, "c0", 1)
    page.screen_widget.cards[1].open_form()
    return page


def parking_lot(kitchen):
    page = kitchen.proposals_page()
    page.new.who.button("c0").click()
    longest = max(range(page.new.about.count()), key=lambda n: len(page.new.about.itemText(n)))
    page.new.about.setCurrentIndex(longest)
    page.new.about.activated.emit(longest)
    return page


def new_rule(kitchen):
    page = kitchen.proposals_page()
    page.new.who.button("c1").click()
    page.new.about.setCurrentIndex(1)
    page.new.about.activated.emit(1)
    page.new.form.kinds.button("add").click()
    return page


def not_today(kitchen):
    page = kitchen.check_in_page()
    page.buttons.not_today.click()
    return page


def lived(kitchen):
    kitchen.live_two_years()
    return kitchen


def over_time(kitchen):
    page = lived(kitchen).history_page()
    page.going.lines_button.click()
    return page


PAGES = {
    "hand-over": lambda kitchen: kitchen.check_in_page(),
    "views": lambda kitchen: at_chair(kitchen, "c0", 1),
    "form": with_form,
    "face": lambda kitchen: at_chair(kitchen, "c1", 1),
    "private": lambda kitchen: at_chair(kitchen, GROWN_UPS, 5),
    **{stage.value: lambda kitchen, stage=stage: at_stage(kitchen, stage) for stage in Stage},
    "not-today": not_today,
    "parking-lot": parking_lot,
    "new-rule": new_rule,
    "proposals": lambda kitchen: lived(kitchen).proposals_page(),
    "changed": lambda kitchen: lived(kitchen).changed_page(),
    "history": over_time,
}


@pytest.mark.parametrize("name", PAGES)
def test_every_page_fits_its_window(qtbot, look, name):
    page = shown(qtbot, PAGES[name](Kitchen(long_names=look.long_names)), size=look.size)
    qtbot.wait(20)

    if isinstance(page, TalkPage):
        line = page.turn_line
        assert line.height() >= line.heightForWidth(line.width())
    bar = page.scroll_area.horizontalScrollBar()
    feet = [page.foot.itemAt(n).widget() for n in range(page.foot.count())]
    cut = [
        button.text()
        for button in feet
        if isinstance(button, QAbstractButton) and button.isVisible()
        if not page.rect().contains(button.geometry())
    ]

    assert (page.width(), page.height()) == look.size
    assert bar.maximum() == 0
    assert cut == []
