"""How the family's data are kept: the recovery sheet, ways in, backups, and the way out."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.vault_ports import Ways
from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel


@dataclass(frozen=True, slots=True)
class SafeView:
    """What the page shows; days as a person would write them, "" for none."""

    ways: Ways
    sheet_day: str
    newest_backup: str
    backups: int


class SafePage(PlainPage):
    """Emits what the family wants done."""

    sheet_wanted = Signal()
    passphrase_wanted = Signal()
    keyring_wanted = Signal()
    no_keyring_wanted = Signal()
    back_up_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Safe keeping"),
            self.tr("Everything here stays on this computer, locked with a key of its own."),
        )
        self._sheet = _Words(Card(self.tr("Recovery sheet"), Tone.TEAL, self))
        self.sheet_button = PrimaryButton("", self, icon="printer")
        self._sheet.add_buttons(self.sheet_button)
        self._ways = _Words(Card(self.tr("How it opens"), parent=self))
        self.keyring_button = SecondaryButton(
            self.tr("Open by itself on this computer"), self, icon="computer"
        )
        self.passphrase_button = SecondaryButton("", self, icon="lock")
        self.ask_button = SecondaryButton(
            self.tr("Ask for the passphrase at each start"), self, icon="lock"
        )
        self._ways.add_buttons(self.keyring_button, self.ask_button, self.passphrase_button)
        self._backups = _Words(Card(self.tr("Backups"), parent=self))
        self.back_up_button = SecondaryButton(self.tr("Back up to a file"), self, icon="save")
        self.restore_button = SecondaryButton(self.tr("Look into a backup"), self, icon="magnifier")
        self._backups.add_buttons(self.back_up_button, self.restore_button)
        self._way_out = _Words(Card(self.tr("Take it with you, or leave"), parent=self))
        self._way_out.say(
            self.tr(
                "You can save everything as files that other programs read. "
                "Or erase it all from this computer."
            )
        )
        self.export_button = SecondaryButton(
            self.tr("Save everything readable"), self, icon="download"
        )
        self.erase_button = SecondaryButton(self.tr("Erase everything"), self, icon="cross")
        self._way_out.add_buttons(self.export_button, self.erase_button)
        for part in (self._sheet, self._ways, self._backups, self._way_out):
            self.body.addWidget(part.card)
        self.body.addStretch(1)
        self._connect()

    @override
    def first_focus(self) -> QWidget:
        return self.sheet_button

    def add_card(self, card: QWidget) -> None:
        """Put one more way to keep things safe between the ways in and the backups."""
        self.body.insertWidget(self.body.indexOf(self._backups.card), card)

    def show_view(self, view: SafeView) -> None:
        """Show how things stand now."""
        ways = view.ways
        self._sheet.say(self._about_sheet(view))
        self.sheet_button.setText(
            self.tr("Make a new sheet") if ways.sheet_of else self.tr("Make the recovery sheet")
        )
        self._ways.say(self._about_ways(ways))
        self.keyring_button.setVisible(ways.could_open_by_itself and not ways.opens_by_itself)
        self.ask_button.setVisible(ways.opens_by_itself and ways.has_passphrase)
        self.passphrase_button.setText(
            self.tr("Change the passphrase")
            if ways.has_passphrase
            else self.tr("Set a family passphrase")
        )
        self._backups.say(self._about_backups(view))

    def _about_sheet(self, view: SafeView) -> str:
        if view.ways.sheet_of is None:
            return self.tr(
                "There is none yet. If this computer breaks, or a passphrase is forgotten, only a "
                "printed recovery key opens your agreement."
            )
        return self.tr("The sheet of {day} counts. Keep it with your important papers.").format(
            day=view.sheet_day
        )

    def _about_ways(self, ways: Ways) -> str:
        if ways.opens_by_itself and ways.has_passphrase:
            return self.tr("It opens by itself on this computer, or with the family passphrase.")
        if ways.opens_by_itself:
            return self.tr(
                "It opens by itself for whoever is signed in to this computer. With a family "
                "passphrase it can ask at each start."
            )
        if ways.has_passphrase:
            return self.tr("It opens with the family passphrase.")
        return self.tr("It opens with the recovery key only.")

    def _about_backups(self, view: SafeView) -> str:
        about = self.tr(
            "FamilyPact makes an encrypted backup each day something changed. A broken disk "
            "takes them along: keep one on another disk too."
        )
        if not view.backups:
            return about
        newest = self.tr("The newest is of {day}.").format(day=view.newest_backup)
        return f"{newest} {about}"

    def _connect(self) -> None:
        for button, wanted in (
            (self.sheet_button, self.sheet_wanted),
            (self.keyring_button, self.keyring_wanted),
            (self.ask_button, self.no_keyring_wanted),
            (self.passphrase_button, self.passphrase_wanted),
            (self.back_up_button, self.back_up_wanted),
            (self.restore_button, self.restore_wanted),
            (self.export_button, self.export_wanted),
            (self.erase_button, self.erase_wanted),
        ):
            button.clicked.connect(wanted)


class _Words:
    """A card with a paragraph and a row of buttons."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self._label = BodyLabel("", card)
        card.body.addWidget(self._label)

    def say(self, words: str) -> None:
        self._label.setText(words)

    def add_buttons(self, *buttons: QWidget) -> None:
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        self.card.body.addLayout(row)
