"""Asks for a new passphrase, and whether everything is really to be erased."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.headings import BodyLabel, CardTitle, WhyLine

SHORTEST = 8


class PassphraseDialog(QDialog):
    """`passphrase()` gives the new one once accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Family passphrase"))
        self.first = self._field(self.tr("New family passphrase"))
        self.again = self._field(self.tr("The same once more"))
        self.problem = WhyLine("", self)
        self.problem.hide()
        self.keep_button = PrimaryButton(self.tr("Use this one"), self)
        self.leave_button = SecondaryButton(self.tr("Leave it"), self)
        self.keep_button.clicked.connect(self._keep)
        self.leave_button.clicked.connect(self.reject)
        column = _column(self)
        column.addWidget(CardTitle(self.tr("Which words shall open it?"), self))
        column.addWidget(
            BodyLabel(self.tr("Three or four words that do not belong together are good."), self)
        )
        for field in (self.first, self.again):
            label = BodyLabel(field.accessibleName(), self)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.problem)
        _add_buttons(column, self.leave_button, self.keep_button)
        self.first.setFocus()

    def passphrase(self) -> str:
        return self.first.text()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def _keep(self) -> None:
        if len(self.first.text()) < SHORTEST:
            self._say(self.tr("Please take at least {count} letters.").format(count=SHORTEST))
        elif self.first.text() != self.again.text():
            self._say(self.tr("The two are not the same. Please type them again."))
        else:
            self.accept()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()


class EraseDialog(QDialog):
    """Accepted only by somebody who has said yes twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase everything"))
        self.sure_chip = Chip(self.tr("Yes, all of it"), self)
        self.erase_button = PrimaryButton(self.tr("Erase everything"), self)
        self.leave_button = SecondaryButton(self.tr("Keep it"), self)
        self.erase_button.setEnabled(False)
        self.sure_chip.toggled.connect(self.erase_button.setEnabled)
        self.erase_button.clicked.connect(self.accept)
        self.leave_button.clicked.connect(self.reject)
        column = _column(self)
        column.addWidget(CardTitle(self.tr("Erase everything from this computer?"), self))
        column.addWidget(
            BodyLabel(
                self.tr(
                    "The agreement, everything you wrote, all backups on this computer and the key "
                    "will be gone. Nobody can bring them back. Files that you saved elsewhere stay."
                ),
                self,
            )
        )
        column.addWidget(self.sure_chip)
        _add_buttons(column, self.leave_button, self.erase_button)
        self.leave_button.setFocus()


def _column(dialog: QDialog) -> QVBoxLayout:
    look = current_look()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(look.gap(24), look.gap(20), look.gap(24), look.gap(20))
    column.setSpacing(look.gap(10))
    dialog.setMinimumWidth(look.px(460))
    return column


def _add_buttons(column: QVBoxLayout, *buttons: QWidget) -> None:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column.addStretch(1)
    column.addLayout(row)
