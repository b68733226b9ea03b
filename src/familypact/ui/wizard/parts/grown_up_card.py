"""One grown-up of step 1: name, and what the children call them."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.family import GrownUp
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.wizard.parts.caption import Captioned
from familypact.ui.wizard.parts.text_line import TextLine


class GrownUpCard(Card):
    """Emits the changed grown-up, or the id when the family takes the card away."""

    changed = Signal(object)
    removed = Signal(str)

    def __init__(self, grown_up: GrownUp, number: int, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._grown_up = grown_up
        self.set_title(self.tr("Grown-up {number}").format(number=number))
        self.remove_button = SmallButton(
            self.tr("Remove"),
            self,
            name=self.tr("Remove grown-up {number}").format(number=number),
        )
        self.remove_button.clicked.connect(lambda: self.removed.emit(self._grown_up.id))
        self.set_control(self.remove_button)
        self.name_line = TextLine(self.tr("Name of grown-up {number}").format(number=number), self)
        self.called_line = TextLine(
            self.tr("What the children call grown-up {number}").format(number=number),
            self,
            hint=self.tr("Mum, Dad, Grandpa Joe"),
        )
        fields = ColumnsLayout(most=2, narrowest=280)
        for words, line in (
            (self.tr("Name, as you sign it"), self.name_line),
            (self.tr("What the children call you"), self.called_line),
        ):
            fields.addWidget(Captioned(words, line, self))
        self.body.addLayout(fields)
        self.name_line.written.connect(lambda name: self._take(replace(self._grown_up, name=name)))
        self.called_line.written.connect(
            lambda called: self._take(replace(self._grown_up, called=called))
        )
        self.show_grown_up(grown_up)

    def show_grown_up(self, grown_up: GrownUp) -> None:
        self._grown_up = grown_up
        self.name_line.show_text(grown_up.name)
        self.called_line.show_text(grown_up.called)

    @property
    def grown_up_id(self) -> str:
        return self._grown_up.id

    def _take(self, grown_up: GrownUp) -> None:
        self._grown_up = grown_up
        self.changed.emit(grown_up)
