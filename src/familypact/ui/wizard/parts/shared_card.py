"""Show first what everybody wants alike."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.wizard.parts.tag import Tag

_FIRST = 4
_FEW_MORE = 1  # a button for a single one would take as much room as the one


class SharedCard(Card):
    """The first few, and a button that shows the others."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", Tone.TEAL, parent)
        self.set_title(self.tr("You agree on these"))
        shown = len(titles) if len(titles) <= _FIRST + _FEW_MORE else _FIRST
        self._rest = list(titles[shown:])
        self._flow = FlowLayout()
        self.body.addLayout(self._flow)
        for title in titles[:shown]:
            self._flow.addWidget(Tag(title, self, icon="tick"))
        if self._rest:
            words = self.tr("and {count} more").format(count=len(self._rest))
            self._more = SmallButton(words, self, icon="plus")
            self._more.clicked.connect(self._show_rest)
            self._flow.addWidget(self._more)

    def _show_rest(self) -> None:
        self._flow.removeWidget(self._more)
        self._more.hide()
        for title in self._rest:
            tag = Tag(title, self, icon="tick")
            self._flow.addWidget(tag)
            tag.show()
        self._rest = []
        self.updateGeometry()
