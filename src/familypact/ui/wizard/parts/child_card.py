"""One child of step 1: name, age, and what they use."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.family import Child, Use
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Pick
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.birth_field import BirthField
from familypact.ui.wizard.parts.caption import Captioned
from familypact.ui.wizard.parts.text_line import TextLine
from familypact.ui.wizard.parts.use_names import use_choices


class ChildCard(Card):
    """Emits the changed child, or its id when the family takes the card away."""

    changed = Signal(object)
    removed = Signal(str)

    def __init__(self, child: Child, number: int, today: date, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._child = child
        self._today = today
        who = self.tr("child {number}").format(number=number)
        self.set_title(self.tr("Child {number}").format(number=number))
        self.remove_button = SmallButton(
            self.tr("Remove"), self, name=self.tr("Remove {child}").format(child=who)
        )
        self.remove_button.clicked.connect(lambda: self.removed.emit(self._child.id))
        self.set_control(self.remove_button)
        self.name_line = TextLine(
            self.tr("First name or nickname of {child}").format(child=who), self
        )
        self.birth = BirthField(who, today, self)
        self.uses = ChipRow(
            self.tr("What {child} uses").format(child=who), use_choices(who), Pick.MANY, self
        )
        self.body.addWidget(Captioned(self.tr("First name or nickname"), self.name_line, self))
        self.body.addWidget(self.birth)
        self.body.addWidget(BodyLabel(self.tr("What do you use? Pick all that fit."), self))
        self.body.addWidget(self.uses)
        self.name_line.written.connect(self._take_name)
        self.birth.changed.connect(self._take_birth)
        self.uses.changed.connect(self._take_uses)
        self.show_child(child)

    def show_child(self, child: Child) -> None:
        self._child = child
        self.name_line.show_text(child.name)
        self.birth.show_child(child, self._today)
        self.uses.set_value({use.value for use in child.uses})

    @property
    def child_id(self) -> str:
        return self._child.id

    def _take_name(self, name: str) -> None:
        self._take(replace(self._child, name=name))

    def _take_birth(self, born: object, band: object) -> None:
        self._take(replace(self._child, born=born, band=band))  # type: ignore[arg-type]

    def _take_uses(self, keys: frozenset[str]) -> None:
        self._take(replace(self._child, uses=frozenset(Use(key) for key in keys)))

    def _take(self, child: Child) -> None:
        self._child = child
        self.changed.emit(child)
