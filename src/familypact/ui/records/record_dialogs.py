"""Asks a child for its yes, and whether a record is really to be erased."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.record import ChildWords
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.wizard.parts.clause_text import short_name


class ChildYesDialog(QDialog):
    """Accepted where the child wants its words on the paper; the other answer is as easy."""

    def __init__(self, words: ChildWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = short_name(words.name)
        self.setWindowTitle(self.tr("{name} decides").format(name=name))
        self.yes_button = SecondaryButton(self.tr("Yes, put them in"), self)
        self.no_button = SecondaryButton(self.tr("No, leave them out"), self)
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        column = _column(self)
        column.addWidget(CardTitle(self.tr("{name}, you decide").format(name=name), self))
        column.addWidget(
            BodyLabel(
                self.tr(
                    "The grown-ups make a paper about what happened. The police or the school may "
                    "read it. Shall your own words be on it? No is fine. Nobody asks why."
                ),
                self,
            )
        )
        _add_buttons(column, self.no_button, self.yes_button)
        self.no_button.setFocus()


class EraseRecordDialog(QDialog):
    """Accepted for erasing; `renews_copies` says whether older copies go too."""

    def __init__(self, copies: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase for good"))
        self.erase_button = PrimaryButton(self.tr("Erase for good"), self)
        self.leave_button = SecondaryButton(self.tr("Keep it"), self)
        self.erase_button.clicked.connect(self.accept)
        self.leave_button.clicked.connect(self.reject)
        column = _column(self)
        column.addWidget(CardTitle(self.tr("Erase this record for good?"), self))
        words = self.tr(
            "It will be gone from FamilyPact, and nobody can bring it back. If the police or a "
            "school still deal with it, save it as a PDF first."
        )
        column.addWidget(BodyLabel(words, self))
        elsewhere = self.tr(
            "Older backups still hold it, and so does every PDF you saved. Those that you put "
            "elsewhere only you can remove."
        )
        column.addWidget(BodyLabel(elsewhere, self))
        replace = self.tr("Put one new backup in the place of all older copies here ({count})")
        self.copies_chip = Chip(replace.format(count=copies), self)
        self.copies_chip.setVisible(copies > 0)
        column.addWidget(self.copies_chip)
        _add_buttons(column, self.leave_button, self.erase_button)
        self.leave_button.setFocus()

    def renews_copies(self) -> bool:
        return self.copies_chip.isChecked()


def _column(dialog: QDialog) -> QVBoxLayout:
    look = current_look()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(look.gap(24), look.gap(20), look.gap(24), look.gap(20))
    column.setSpacing(look.gap(10))
    dialog.setMinimumWidth(look.px(480))
    return column


def _add_buttons(column: QVBoxLayout, *buttons: QWidget) -> None:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column.addStretch(1)
    column.addLayout(row)
