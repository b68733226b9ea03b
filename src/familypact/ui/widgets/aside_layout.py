"""Set something narrow in its own width beside what takes the rest, or below it in narrow rooms."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.look import current_look
from familypact.ui.widgets.columns_layout import ColumnsLayout

_PAIR = 2


class AsideLayout(ColumnsLayout):
    """Two parts: the first grows, the second is an aside, such as a number or buttons."""

    def __init__(
        self, parent: QWidget | None = None, *, narrowest: int = 300, gap: int = 18
    ) -> None:
        super().__init__(parent, most=_PAIR, narrowest=narrowest, gap=gap)
        self._room = (narrowest, gap)

    @override
    def columns_in(self, width: int) -> int:
        look = current_look()
        narrowest, gap = self._room
        shown = self._shown()
        if len(shown) < _PAIR:
            return 1
        rest = width - self._aside() - look.gap(gap)
        return _PAIR if rest >= max(look.px(narrowest), shown[0].minimumSize().width()) else 1

    @override
    def widths_in(self, width: int, columns: int) -> list[int]:
        if columns == 1:
            return [width]
        aside = self._aside()
        return [width - aside - current_look().gap(self._room[1]), aside]

    def _aside(self) -> int:
        return self._shown()[1].sizeHint().width()
