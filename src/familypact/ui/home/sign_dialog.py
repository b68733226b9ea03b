"""Lets one person sign the agreement in force."""

from datetime import date

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.sign_off import SignOff
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.sign_box import SignBox


class SignDialog(QDialog):
    """`sign_off()` gives what was signed, once accepted."""

    def __init__(self, name: str, role: str, *, is_child: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("{name} signs").format(name=name))
        self.box = SignBox(name, role, is_child, self)
        column = QVBoxLayout(self)
        column.addWidget(self.box)
        self.sign_button = PrimaryButton(self.tr("Done"), self)
        later = SecondaryButton(self.tr("Later"), self)
        self.sign_button.clicked.connect(self.accept)
        later.clicked.connect(self.reject)
        self.box.changed.connect(self._show_whether_signed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(self.sign_button)
        column.addLayout(row)
        self._show_whether_signed()

    def sign_off(self, party_id: str, on: date) -> SignOff | None:
        return self.box.sign_off(party_id, on)

    def _show_whether_signed(self) -> None:
        self.sign_button.setEnabled(self.box.sign_off("", date.min) is not None)
