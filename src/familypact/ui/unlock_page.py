"""Asks for the family passphrase, or for a new one where the system keeps no keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from familypact.app.ports import KeyState
from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.buttons import PrimaryButton
from familypact.ui.widgets.headings import BodyLabel, QuietLabel

SHORTEST = 8


class UnlockPage(PlainPage):
    """Emits `given` with the passphrase, "" to try the keyring again."""

    given = Signal(str)

    def __init__(self, state: KeyState, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=640)
        self._state = state
        self._is_new = state is KeyState.NEW_WITHOUT_KEYRING
        self.head(*self._words())
        self.first = self._field(self.tr("Passphrase"))
        self.again = self._field(self.tr("The same once more"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(BodyLabel(self.tr("Passphrase"), self), self.first)
        if self._is_new:
            form.addRow(BodyLabel(self.tr("The same once more"), self), self.again)
        self.again.setVisible(self._is_new)
        self.body.addLayout(form)
        self.body.addWidget(QuietLabel(self._note(), self))
        self.open_button = PrimaryButton(self._button_words(), self)
        self.open_button.clicked.connect(self._give)
        self.foot.addStretch(1)
        self.foot.addWidget(self.open_button)

    def refuse(self, words: str) -> None:
        """Say why it did not open; what was typed stays for another try."""
        self.setEnabled(True)
        self.banner.show_news(News.PROBLEM, words)
        self.first.setFocus()
        self.first.selectAll()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.returnPressed.connect(self._give)
        return field

    def _give(self) -> None:
        words = self.first.text()
        if self._is_new and len(words) < SHORTEST:
            short = self.tr(
                "Please take at least %n character(s). Three or four words are good.", "", SHORTEST
            )
            self.banner.show_news(News.PROBLEM, short)
            return
        if self._is_new and words != self.again.text():
            self.banner.show_news(
                News.PROBLEM, self.tr("The two are not the same. Please type them again.")
            )
            return
        self.setEnabled(False)
        self.given.emit(words)

    def _words(self) -> tuple[str, str]:
        match self._state:
            case KeyState.NEW_WITHOUT_KEYRING:
                return (
                    self.tr("Choose a family passphrase"),
                    self.tr("This computer has no safe place for keys, so your words are the key."),
                )
            case KeyState.KEYRING_LOCKED:
                return (
                    self.tr("Your computer's key store is locked"),
                    self.tr(
                        "Unlock it and press Open, or type your family passphrase if you have one."
                    ),
                )
            case KeyState.KEY_MISSING:
                return (
                    self.tr("The key to your family's data is not here"),
                    self.tr(
                        "Your data are safe and unchanged. Sign in to this computer as the person "
                        "who made the agreement, or type your family passphrase if you have one."
                    ),
                )
            case _:
                return (
                    self.tr("Open your family's agreement"),
                    self.tr("Type your family passphrase."),
                )

    def _note(self) -> str:
        if self._is_new:
            return self.tr(
                "Write it down and keep it where grown-ups keep important papers. "
                "Without it nobody can open your agreement, not even we."
            )
        return self.tr('"Something happened" works without it.')

    def _button_words(self) -> str:
        return self.tr("Lock it with this") if self._is_new else self.tr("Open")
