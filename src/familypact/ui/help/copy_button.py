"""Puts a number or an address on the clipboard, so that nobody has to copy it by hand."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from familypact.ui.accessible import announce
from familypact.ui.widgets.buttons import SmallButton


class CopyButton(SmallButton):
    """Says on itself that it was done."""

    def __init__(self, what: str, words: str, parent: QWidget) -> None:
        super().__init__(words, parent, icon="copy", name=f"{words}: {what}")
        self._what = what
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._what)
        self.setText(self.tr("Copied"))
        self.set_icon_name("tick")
        announce(self, self.tr("Copied: {what}").format(what=self._what))
