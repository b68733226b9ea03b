"""Show the address a contact comes from, and ask before the browser goes there."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familypact.domain.help import Contact
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton, SmallButton
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel

_WIDTH = 520  # pixels at 100 %


def open_in_browser(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


class SourceDialog(QDialog):
    """Nothing goes online unless somebody presses the button that says so."""

    def __init__(
        self,
        contact: Contact,
        words: str,
        parent: QWidget | None = None,
        *,
        open_address: Callable[[str], None] = open_in_browser,
    ) -> None:
        super().__init__(parent)
        self._address = contact.source
        self._open_address = open_address
        self.setWindowTitle(self.tr("Where this comes from"))
        self.setModal(True)
        look = current_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [look.gap(24)]))
        column.setSpacing(look.gap(10))
        self.address = BodyLabel(contact.source, self)
        # Not selectable: the label breaks long words with invisible letters that a copy would keep.
        self.copy_button = SmallButton(self.tr("Copy the address"), self)
        self.copy_button.clicked.connect(self._copy)
        for label in (CardTitle(contact.name, self), BodyLabel(words, self), self.address):
            column.addWidget(label)
        column.addWidget(self.copy_button)
        column.addWidget(
            QuietLabel(
                self.tr(
                    "FamilyPact does not go online by itself. Shall your browser open this page?"
                ),
                self,
            )
        )
        column.addLayout(self._buttons(openable=contact.source.startswith(("https://", "http://"))))
        self.setMinimumWidth(look.px(_WIDTH))

    def _buttons(self, *, openable: bool) -> QHBoxLayout:
        self.open_button = PrimaryButton(self.tr("Yes, open it in the browser"), self)
        self.open_button.clicked.connect(self._open)
        self.open_button.setVisible(openable)
        self.close_button = SecondaryButton(self.tr("No, close this"), self)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(current_look().gap(12))
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.open_button)
        self.close_button.setFocus()
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy_button.setText(self.tr("Copied"))

    def _open(self) -> None:
        self._open_address(self._address)
        self.accept()
