"""Where one person signs, kept shut while a PIN says that nobody else may."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.sign_box import SignBox


class SignPlace(QWidget):
    """Emits `key_wanted` when somebody wants to sign in a box that is shut."""

    key_wanted = Signal()

    def __init__(self, box: SignBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = box
        box.setParent(self)
        words = self.tr("Type the PIN to sign")
        about = self.tr("{name}: {what}").format(name=name, what=words)
        self.key_button = SmallButton(words, self, icon="lock", name=about)
        self.key_button.clicked.connect(self.key_wanted)
        self.key_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().gap(8))
        column.addWidget(box)
        column.addWidget(self.key_button)
        column.addStretch(1)

    def shut(self, *, is_shut: bool) -> None:
        """Let nobody change what stands in the box, or let its owner sign."""
        self.box.setEnabled(not is_shut)
        self.key_button.setVisible(is_shut)
