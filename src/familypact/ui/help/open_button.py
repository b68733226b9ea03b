"""Opens an address in the person's own browser, but only after asking."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from familypact.ui.widgets.buttons import SmallButton

_SCHEMES = frozenset({"http", "https"})


class OpenButton(SmallButton):
    """The only way by which FamilyPact leaves itself; `about` says which page where several do."""

    def __init__(self, address: str, parent: QWidget, *, about: str = "") -> None:
        super().__init__("", parent, icon="leave")
        words = self.tr("Open the page")
        self.setText(words)
        self.setAccessibleName(f"{words}: {about or address}")
        self._address = address
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        question = self.tr(
            "Open this page in your browser?\n\n{address}\n\n"
            "Your browser may remember it, as it does with every page."
        ).format(address=self._address)
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self, self.tr("Leave FamilyPact?"), question) == yes:
            QDesktopServices.openUrl(QUrl(self._address))


def can_be_opened(address: str) -> bool:
    """Tell whether it is an address of a web page; a family may write in anything."""
    return QUrl(address).scheme().lower() in _SCHEMES
