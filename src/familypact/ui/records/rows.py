"""Rows that can be added and taken away: what was done, and the numbers one was given."""

from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from familypact.app.record_words import reference_words
from familypact.app.texts import Texts
from familypact.domain.record import MOST_ROWS, Reference, ReferenceKind, StepTaken
from familypact.ui.look import current_look
from familypact.ui.widgets.banner import CloseButton
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.fields import ListField
from familypact.ui.widgets.headings import QuietLabel
from familypact.ui.wizard.parts.text_line import TextLine

Content: TypeAlias = StepTaken | Reference


class Row(QWidget):
    """Two fields side by side, or one over the other, and a cross that takes them away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        inner = QWidget(self)
        self.fields = ColumnsLayout(inner, most=2, narrowest=220, gap=10)
        self.remove_button = CloseButton("", self)
        self.remove_button.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_look().gap(8))
        row.addWidget(inner, 1)
        row.addWidget(self.remove_button)

    def value(self) -> Content:
        raise NotImplementedError

    def start(self) -> QWidget:
        """Say where one begins to write."""
        raise NotImplementedError


class RowsCard(Card):
    """Emits `changed` with all rows that say something, and `grown` when there is a new one."""

    changed = Signal(object)
    grown = Signal()

    def __init__(self, title: str, lead: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.rows: list[Row] = []
        self._place = self.body.count() + 1
        self.body.addWidget(QuietLabel(lead, self))
        self.add_button = SmallButton(add, self, icon="plus")
        self.add_button.clicked.connect(self.add_blank)
        self.body.addWidget(self.add_button)

    def add_blank(self) -> None:
        """Add an empty row and go there."""
        raise NotImplementedError

    def add_row(self, row: Row) -> None:
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self.body.insertWidget(self._place + len(self.rows), row)
        self.rows.append(row)
        row.show()
        self.add_button.setVisible(len(self.rows) < MOST_ROWS)
        self.grown.emit()

    def _remove(self, row: Row) -> None:
        self.rows.remove(row)
        self.body.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setVisible(True)
        self.add_button.setFocus()
        self._tell()

    def _tell(self) -> None:
        values = (row.value() for row in self.rows)
        self.changed.emit(tuple(value for value in values if not value.is_empty))


class StepRow(Row):
    def __init__(self, step: StepTaken, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.when = TextLine(self.tr("Step {number}: when").format(number=number), self)
        self.what = TextLine(
            self.tr("Step {number}: what was done").format(number=number),
            self,
            hint=self.tr("Blocked, reported, called, told"),
        )
        words = self.tr("Take step {number} away").format(number=number)
        self.remove_button.setAccessibleName(words)
        for field, text in ((self.when, step.when), (self.what, step.what)):
            field.show_text(text)
            field.written.connect(self.changed)
            self.fields.addWidget(field)

    @override
    def value(self) -> StepTaken:
        return StepTaken(self.when.text(), self.what.text())

    @override
    def start(self) -> QWidget:
        return self.what


class StepsCard(RowsCard):
    """`now` is what a new step's time starts with."""

    def __init__(self, now: str, parent: QWidget | None = None) -> None:
        self._now = now
        super().__init__(
            self.tr("What was done, and when"),
            self.tr("One line for each step: who was called, what was blocked or reported."),
            self.tr("Add a step"),
            parent,
        )

    def show_steps(self, steps: tuple[StepTaken, ...]) -> None:
        for step in steps:
            self.add_row(StepRow(step, len(self.rows) + 1, self))

    @override
    def add_blank(self) -> None:
        row = StepRow(StepTaken(self._now), len(self.rows) + 1, self)
        self.add_row(row)
        row.start().setFocus()


class ReferenceRow(Row):
    def __init__(self, reference: Reference, number: int, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        whose = self.tr("Number {number}: from whom").format(number=number)
        self.whose = ListField(whose, self)
        for kind in ReferenceKind:
            self.whose.addItem(reference_words(kind, texts), kind.value)
        self.whose.setCurrentIndex(self.whose.findData(reference.kind.value))
        self.whose.activated.connect(lambda _row: self.changed.emit())
        self.number = TextLine(self.tr("Number {number}").format(number=number), self)
        self.number.show_text(reference.number)
        self.number.written.connect(self.changed)
        words = self.tr("Take number {number} away").format(number=number)
        self.remove_button.setAccessibleName(words)
        self.fields.addWidget(self.whose)
        self.fields.addWidget(self.number)

    @override
    def value(self) -> Reference:
        return Reference(ReferenceKind(str(self.whose.currentData())), self.number.text())

    @override
    def start(self) -> QWidget:
        return self.whose


class ReferencesCard(RowsCard):
    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        self._texts = texts
        super().__init__(
            self.tr("Numbers we were given"),
            self.tr("The police, a platform or a helpline often gives a number to ask for later."),
            self.tr("Add a number"),
            parent,
        )

    def show_references(self, references: tuple[Reference, ...]) -> None:
        for reference in references:
            self.add_row(ReferenceRow(reference, len(self.rows) + 1, self._texts, self))

    @override
    def add_blank(self) -> None:
        row = ReferenceRow(Reference(), len(self.rows) + 1, self._texts, self)
        self.add_row(row)
        row.start().setFocus()
