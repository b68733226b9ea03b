"""The places to turn to in the family's country: the most important first, the rest on demand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.own_contacts import visible
from familypact.domain.help import OWN_PREFIX, CheckedContact, Contact, ContactKind
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.wizard.parts.contact_card import ContactCard
from familypact.ui.wizard.parts.contact_words import in_order
from familypact.ui.wizard.parts.own_contact_card import CorrectionCard, OwnContactCard
from familypact.ui.wizard.parts.tall import Tall

FIRST_SHOWN = 5


class ContactList(Tall):
    """Emits `changed` with a `CheckedContact`, `removed` with the id of an own one.

    `uncorrected` carries the id of an entry that is to be the list's own again; `unhidden` asks
    for all hidden ones.
    """

    changed = Signal(object)
    removed = Signal(str)
    uncorrected = Signal(str)
    unhidden = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = date.min
        self._country = ""
        self._is_whole = False
        self._folded: list[CheckedContact] = []
        self._offered: tuple[tuple[str, bool], ...] = ()
        self.cards: dict[str, ContactCard] = {}
        self.corrections: dict[str, CorrectionCard] = {}
        self.own_cards: dict[str, OwnContactCard] = {}
        self._places = Tall(self)
        self.more_button = SecondaryButton("", self, icon="chevron-down")
        self.more_button.clicked.connect(self._show_all)
        self.unhide_button = SecondaryButton("", self, icon="eye")
        self.unhide_button.clicked.connect(self.unhidden)
        self._own = Tall(self)
        self.add_button = SecondaryButton(self.tr("Add a contact of our own"), self, icon="plus")
        self.add_button.clicked.connect(self._add_empty)
        for part in (self._places, self.more_button, self.unhide_button, self._own):
            self.body.addWidget(part)
        self.body.addWidget(self.add_button)

    def show_contacts(self, contacts: Sequence[CheckedContact], today: date, country: str) -> None:
        self._is_whole = self._is_whole and country == self._country
        self._today, self._country = today, country
        ours = [c for c in contacts if not c.is_own]
        offered = sorted(visible(ours), key=lambda checked: in_order(checked.contact))
        shape = tuple((checked.contact.id, checked.corrected) for checked in offered)
        if shape != self._offered:
            self._offered = shape
            self._show_first(offered)
        for checked in offered:
            if checked.contact.id in self.cards:
                self.cards[checked.contact.id].show_checked(checked)
        hidden = len(ours) - len(offered)
        self.unhide_button.setText(self.tr("Show what we hid ({number})").format(number=hidden))
        self.unhide_button.setVisible(hidden > 0)
        own = [c for c in contacts if c.is_own]
        if [c.contact.id for c in own] != list(self.own_cards):
            self._show_own(own)

    def _show_first(self, offered: Sequence[CheckedContact]) -> None:
        for card in (*self.cards.values(), *self.corrections.values()):
            self._places.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self.corrections = {}, {}
        self._folded = []
        for index, checked in enumerate(offered):
            first = self._is_whole or index < FIRST_SHOWN
            if first or checked.checked or checked.corrected:
                self._add_card(checked)
            else:
                self._folded.append(checked)
        self.more_button.setText(self.tr("Show all {number}").format(number=len(offered)))
        self.more_button.setVisible(bool(self._folded))

    def _show_all(self) -> None:
        self._is_whole = True
        folded, self._folded = self._folded, []
        for checked in folded:
            self._add_card(checked)
        self.more_button.hide()
        if folded:
            self.cards[folded[0].contact.id].tick.setFocus()

    def _add_card(self, checked: CheckedContact) -> None:
        if checked.corrected:
            self._add_correction(checked)
            return
        card = ContactCard(checked, self._today, self._language, self._places)
        card.changed.connect(self._take)
        card.correction_wanted.connect(self._correct)
        self.cards[checked.contact.id] = card
        self._places.body.addWidget(card)
        card.setVisible(True)

    def _add_correction(self, checked: CheckedContact) -> None:
        card = CorrectionCard(checked, self._today, self._places)
        card.changed.connect(self.changed)
        card.removed.connect(self.uncorrected)
        self.corrections[checked.contact.id] = card
        self._places.body.addWidget(card)
        card.setVisible(True)

    def _take(self, checked: CheckedContact) -> None:
        """Hand it on; a hidden card takes the keyboard with it, so put that on the way back."""
        self.changed.emit(checked)
        if checked.hidden:
            self.unhide_button.setFocus()

    def _correct(self, contact_id: str) -> None:
        """Let the family write over an entry of the list."""
        self.changed.emit(replace(self.cards[contact_id].checked(), corrected=True))
        if contact_id in self.corrections:
            self.corrections[contact_id].phone.setFocus()

    def _show_own(self, own: Sequence[CheckedContact]) -> None:
        for card in self.own_cards.values():
            self._drop(card)
        self.own_cards = {}
        for checked in own:
            self._add_own(checked)

    def _add_empty(self) -> None:
        new_id = f"{OWN_PREFIX}{uuid4().hex[:12]}"
        contact = Contact(new_id, self._country, "", ContactKind.HELPLINE)
        self._add_own(CheckedContact(contact)).name.setFocus()

    def _add_own(self, checked: CheckedContact) -> OwnContactCard:
        card = OwnContactCard(checked, self._today, self._own)
        card.changed.connect(self.changed)
        card.removed.connect(self._remove)
        self.own_cards[checked.contact.id] = card
        self._own.body.addWidget(card)
        card.setVisible(True)
        return card

    def _remove(self, contact_id: str) -> None:
        self._drop(self.own_cards.pop(contact_id))
        self.removed.emit(contact_id)
        self.add_button.setFocus()

    def _drop(self, card: OwnContactCard) -> None:
        self._own.body.removeWidget(card)
        card.hide()
        card.deleteLater()
