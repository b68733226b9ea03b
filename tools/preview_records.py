"""Show the pages of the incident record and save a picture of each.

    python tools/preview_records.py OUT_FOLDER [--dark] [--percent 200] [--rtl] [--long] [--only X]

Takes every picture, or those named by `--only` (again and again). `--scroll 1` shows the end of a
long page. Run it offscreen or under Xvfb.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from family_samples import LONG_NAME, agreement_of, ortiz
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from record_fakes import A_RECORD
from ui.window_samples import Bench

from familypact.app.settings import Scheme
from familypact.domain.incident import IncidentKind
from familypact.domain.record import ChildWords
from familypact.ui.records.record_dialogs import ChildYesDialog, EraseRecordDialog
from familypact.ui.records.records_flow import make_records_page
from familypact.ui.records.records_page import RecordsPage
from familypact.ui.theme import apply_theme

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


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--scroll", type=float, default=0.0)
    parser.add_argument("--size", default="1120x740")
    return parser.parse_args()


def take(app: QApplication, page: QWidget, options: argparse.Namespace, name: str) -> None:
    if isinstance(page, RecordsPage):
        width, height = options.size.split("x")
        page.resize(int(width), int(height))
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setObjectName("shot")
    page.show()
    QTest.qWait(100)
    for area in page.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(round(bar.maximum() * options.scroll))
    app.processEvents()
    page.grab().save(str(options.folder / f"{name}.png"))
    page.hide()


def main() -> int:
    options = arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    look = apply_theme(app, Scheme.DARK if options.dark else Scheme.LIGHT, options.percent)
    app.setStyleSheet(app.styleSheet() + f"\n#shot {{ background: {look.theme.paper}; }}")
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    gallery = Gallery(long_names=options.long)
    for name, make in gallery.shots().items():
        if not options.only or name in options.only:
            take(app, make(), options, name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
