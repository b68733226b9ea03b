"""Asks for the family passphrase, or for a new one where the system keeps no keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.ports import KeyState
from familypact.app.recovery import typed_recovery_key
from familypact.ui.look import current_look
from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.art_label import ArtLabel
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.buttons import PrimaryButton, SmallButton
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.columns_layout import PictureLayout
from familypact.ui.widgets.headings import BodyLabel, QuietLabel

SHORTEST = 8


class UnlockPage(PlainPage):
    """Emits `given` with the passphrase, "" to try the keyring again."""

    given = Signal(str)

    def __init__(self, state: KeyState, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=820)
        self._state = state
        self._is_new = state is KeyState.NEW_WITHOUT_KEYRING
        self._by_sheet = False
        self.head(*self._words())
        self._form = QVBoxLayout()
        self._labels: list[BodyLabel] = []
        self._lay_out()
        self.first = self._add_field(self.tr("Family passphrase"), shown=True)
        self.again = self._add_field(self.tr("The same once more"), shown=self._is_new)
        self.recovery_button = SmallButton(self.tr("Use the recovery key"), self, icon="lock")
        self.recovery_button.setVisible(not self._is_new)
        self.recovery_button.clicked.connect(self._ask_for_sheet)
        self.show_chip = Chip(self.tr("Show what I type"), self, icon="eye")
        self.show_chip.toggled.connect(self._show_letters)
        self._form.addWidget(self.show_chip)
        self._form.addWidget(self.recovery_button)
        self._form.addWidget(QuietLabel(self._note(), self))
        self._form.addStretch(1)
        self.open_button = PrimaryButton(self._button_words(), self, icon="lock")
        self.open_button.clicked.connect(self._give)
        self.set_foot(self.open_button)
        self.first.returnPressed.connect(self._go_on)
        self.again.returnPressed.connect(self._give)

    @override
    def first_focus(self) -> QWidget:
        return self.first

    def refuse(self, words: str) -> None:
        """Say why it did not open; what was typed stays for another try."""
        self._let_type(on=True)
        self.banner.show_news(News.PROBLEM, words)
        self.first.setFocus()
        self.first.selectAll()

    def _lay_out(self) -> None:
        holder = QWidget(self)
        holder.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(current_look().gap(8))
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ArtLabel("secrets", Tone.TEAL, beside))
        column.addStretch(1)
        row = PictureLayout(narrowest=300)
        row.addWidget(beside)
        row.addWidget(holder)
        self.body.addSpacing(8)
        self.body.addLayout(row)

    def _add_field(self, name: str, *, shown: bool) -> QLineEdit:
        label = BodyLabel(name, self)
        self._labels.append(label)
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        label.setBuddy(field)
        for widget in (label, field):
            self._form.addWidget(widget)
            widget.setVisible(shown)
        return field

    def _go_on(self) -> None:
        """Take Enter as "next field" while the second one is still empty."""
        if self._is_new and not self.again.text():
            self.again.setFocus()
        else:
            self._give()

    def _give(self) -> None:
        words = self.first.text()
        if self._is_new and len(words) < SHORTEST:
            short = self.tr("Please take at least {count} letters. Three or four words are good.")
            self._say(short.format(count=SHORTEST), self.first)
            return
        if self._is_new and words != self.again.text():
            self._say(self.tr("The two are not the same. Please type them again."), self.again)
            return
        if self._by_sheet and typed_recovery_key(words) is None:
            wrong = self.tr("A sign is wrong or missing. Compare each group with the sheet.")
            self._say(wrong, self.first)
            return
        if words:
            self._let_type(on=False)
        elif self._state is KeyState.KEYRING_LOCKED:
            # Whoever does not know its password may still type something else meanwhile.
            asks = self.tr("Your computer now asks for the password of its key store.")
            self.banner.show_news(News.INFO, asks)
        self.given.emit(words)

    def _ask_for_sheet(self) -> None:
        """Ask for what is printed on the recovery sheet, and show it while it is typed."""
        self._by_sheet = not self._by_sheet
        name = self.tr("Recovery key") if self._by_sheet else self.tr("Family passphrase")
        self._labels[0].setText(name)
        self.first.setAccessibleName(name)
        self.first.clear()
        self.first.setPlaceholderText(
            "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX" if self._by_sheet else ""
        )
        self._show_letters(self._by_sheet or self.show_chip.isChecked())
        self.show_chip.setVisible(not self._by_sheet)
        self.recovery_button.setText(
            self.tr("Use the passphrase") if self._by_sheet else self.tr("Use the recovery key")
        )
        self.banner.hide()
        self.first.setFocus()

    def _say(self, words: str, field: QLineEdit) -> None:
        self.banner.show_news(News.PROBLEM, words)
        field.setFocus()
        field.selectAll()

    def _let_type(self, *, on: bool) -> None:
        """Keep a second try back while the first one runs; help stays within reach."""
        for widget in (self.first, self.again, self.open_button):
            widget.setEnabled(on)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.again):
            field.setEchoMode(mode)

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
                        "who made the agreement, or use your passphrase or recovery sheet."
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
                "Without it nobody can open your agreement, not even the makers of FamilyPact."
            )
        return self.tr("“Something happened” works without it.")

    def _button_words(self) -> str:
        return self.tr("Lock it with this") if self._is_new else self.tr("Open")
