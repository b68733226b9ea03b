"""Show the pages of check-in, proposals, changes and history and save a picture of each.

    python tools/preview_checkin.py OUT_FOLDER [--dark] [--percent 200] [--rtl] [--long] [--only X]

Takes every picture, or those named by `--only` (again and again). `--scroll 1` shows the end of a
long page. Run it offscreen or under Xvfb.
"""

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from preview_frame import options_of, take_pictures
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from ui.checkin.kitchen import Kitchen

from familypact.domain.checkin_talk import Stage
from familypact.domain.family import GROWN_UPS
from familypact.ui.checkin.checkin_page import CheckInPage


class Gallery:
    """One method a picture, all over the same sample family."""

    def __init__(self, *, long_names: bool) -> None:
        self.long_names = long_names

    def shots(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "hand_over": lambda: self._kitchen().check_in_page(),
            "views": lambda: self._at_chair("c0", 1),
            "own": lambda: self._at_chair("c0", 2),
            "face": lambda: self._at_chair("c1", 1),
            "private": lambda: self._at_chair("c0", 4),
            "private_grown_ups": lambda: self._at_chair(GROWN_UPS, 5),
            "back_together": lambda: self._at_stage(Stage.CHAIRS),
            "compare": lambda: self._at_stage(Stage.COMPARE),
            "together": lambda: self._at_stage(Stage.TOGETHER),
            "changes": lambda: self._at_stage(Stage.CHANGES),
            "next": lambda: self._at_stage(Stage.NEXT),
            "not_today": self._not_today,
            "proposals": lambda: self._kitchen(talked=True).proposals_page(),
            "form": self._form,
            "suggest": self._suggest,
            "changed": lambda: self._kitchen(talked=True).changed_page(),
            "history": lambda: self._kitchen(talked=True).history_page(),
            "over_time": self._over_time,
        }

    def _kitchen(self, *, talked: bool = False) -> Kitchen:
        kitchen = Kitchen(long_names=self.long_names)
        if talked:
            kitchen.live_two_years()
        return kitchen

    def _at_chair(self, side: str, screens: int) -> CheckInPage:
        kitchen = self._kitchen()
        kitchen.leave_chairs_before(side)
        kitchen.say_something(side)
        page = kitchen.check_in_page()
        for _ in range(screens):
            page.advance()
        return page

    def _at_stage(self, stage: Stage) -> CheckInPage:
        kitchen = self._kitchen()
        kitchen.everybody_speaks()
        check_in = kitchen.check_in()
        check_in.go_to(stage)
        return kitchen.check_in_page()

    def _not_today(self) -> CheckInPage:
        page = self._kitchen().check_in_page()
        page.buttons.not_today.click()
        return page

    def _over_time(self) -> QWidget:
        page = self._kitchen(talked=True).history_page()
        page.going.lines_button.click()
        return page

    def _form(self) -> QWidget:
        page = self._kitchen().proposals_page()
        page.new.who.button("c0").click()
        page.new.about.setCurrentIndex(page.new.about.findText("phone", Qt.MatchFlag.MatchContains))
        page.new.about.activated.emit(0)
        page.new.form.kinds.button("change").click()
        return page

    def _suggest(self) -> QWidget:
        page = self._at_chair("c0", 1)
        page.screen_widget.cards[1].open_form()
        return page


def main() -> int:
    return take_pictures(
        options_of(__doc__).parse_args(), lambda chosen: Gallery(long_names=chosen.long).shots()
    )


if __name__ == "__main__":
    raise SystemExit(main())
