"""Lets one person sign the agreement in force."""

from datetime import date

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.sign_off import SignOff
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.scroll_page import ScrollPage
from familypact.ui.widgets.sign_box import SignBox


class SignDialog(QDialog):
    """`sign_off()` gives what was signed, once accepted."""

    def __init__(self, name: str, role: str, *, is_child: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        look = current_look()
        self.setWindowTitle(self.tr("{name} signs").format(name=name))
        scroll = ScrollPage(self)
        scroll.set_margins(24, 20, 24, 12)
        self.box = SignBox(name, role, may_decline=is_child, parent=scroll)
        scroll.body.addWidget(self.box)
        self.sign_button = PrimaryButton(self.tr("Done"), self)
        self.later_button = SecondaryButton(self.tr("Later"), self)
        self.sign_button.clicked.connect(self._finish)
        self.later_button.clicked.connect(self.reject)
        self.box.changed.connect(self._show_whether_signed)
        row = QHBoxLayout()
        row.setContentsMargins(look.gap(24), 0, look.gap(24), look.gap(20))
        row.addStretch(1)
        row.addWidget(self.later_button)
        row.addWidget(self.sign_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(row)
        self.resize(look.gap(640), look.gap(420))
        self._show_whether_signed()

    def sign_off(self, party_id: str, on: date) -> SignOff | None:
        return self.box.sign_off(party_id, on)

    def _finish(self) -> None:
        self.box.flush()
        if self._is_signed():
            self.accept()

    def _show_whether_signed(self) -> None:
        self.sign_button.setEnabled(self._is_signed())

    def _is_signed(self) -> bool:
        return self.box.sign_off("", date.min) is not None
