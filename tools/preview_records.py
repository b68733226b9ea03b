"""Show the pages of the incident record and save a picture of each.

    python tools/preview_records.py OUT_FOLDER [--dark] [--percent 200] [--rtl] [--long] [--only X]

Takes every picture, or those named by `--only` (again and again). `--scroll 1` shows the end of a
long page. Run it offscreen or under Xvfb.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from family_samples import LONG_NAME, agreement_of, ortiz
from preview_frame import options_of, take_pictures
from PySide6.QtWidgets import QWidget
from record_fakes import A_RECORD
from ui.window_samples import Bench

from familypact.domain.incident import IncidentKind
from familypact.domain.record import ChildWords
from familypact.ui.records.record_dialogs import ChildYesDialog, EraseRecordDialog
from familypact.ui.records.records_flow import make_records_page
from familypact.ui.records.records_page import RecordsPage

NOW = "Sunday 22 November, 16:30"


class Gallery:
    """One method a picture, all over the same sample family."""

    def __init__(self, *, long_names: bool) -> None:
        self._name = LONG_NAME if long_names else "Mia"
        self._bench = Bench()
        self._bench.store.agree(agreement_of(ortiz()))
        words = ChildWords("c0", self._name, "I thought they were my age.", shared=True)
        self._record = A_RECORD.with_words(words)
        self._bench.records.put_record(self._record)
        self._bench.records.put_record(replace(A_RECORD, id=2, kind=None))

    def shots(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "start": self._page,
            "list": self._list,
            "new": lambda: self._page(IncidentKind.THREATS),
            "record": self._open,
            "child": self._child,
            "erase": lambda: EraseRecordDialog(3),
            "yes": lambda: ChildYesDialog(ChildWords("c0", self._name, "x")),
        }

    def _page(self, kind: IncidentKind | None = None) -> RecordsPage:
        return make_records_page(self._bench.desk(), NOW, kind)

    def _list(self) -> RecordsPage:
        page = self._page()
        page.list_button.click()
        return page

    def _open(self) -> RecordsPage:
        page = self._page()
        page.opened.emit(self._record)
        return page

    def _child(self) -> RecordsPage:
        page = self._open()
        if page.form is not None:
            page.form.children_cards[0].open_button.click()
        return page


def main() -> int:
    return take_pictures(
        options_of(__doc__).parse_args(), lambda chosen: Gallery(long_names=chosen.long).shots()
    )


if __name__ == "__main__":
    raise SystemExit(main())
