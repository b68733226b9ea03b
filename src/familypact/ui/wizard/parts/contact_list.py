"""The places to turn to in the family's country: the most important first, the rest on demand."""

from collections.abc import Sequence
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.wizard.parts.contact_card import ContactCard
from familypact.ui.wizard.parts.contact_words import in_order
from familypact.ui.wizard.parts.own_contact_card import OwnContactCard
from familypact.ui.wizard.parts.tall import Tall

FIRST_SHOWN = 5
OWN_PREFIX = "own-"


class ContactList(Tall):
    """Emits `changed` with a `CheckedContact`, `removed` with the id of an own one."""

    changed = Signal(object)
    removed = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = date.min
        self._country = ""
        self._hidden: list[CheckedContact] = []
        self._offered: tuple[str, ...] = ()
        self.cards: dict[str, ContactCard] = {}
        self.own_cards: dict[str, OwnContactCard] = {}
        self._places = Tall(self)
        self.more_button = SecondaryButton("", self, icon="chevron-down")
        self.more_button.clicked.connect(self._show_all)
        self._own = Tall(self)
        self.add_button = SecondaryButton(self.tr("Add a contact of our own"), self, icon="plus")
        self.add_button.clicked.connect(self._add_empty)
        for part in (self._places, self.more_button, self._own, self.add_button):
            self.body.addWidget(part)

    def show_contacts(self, contacts: Sequence[CheckedContact], today: date, country: str) -> None:
        self._today, self._country = today, country
        offered = sorted(
            (c for c in contacts if not c.contact.id.startswith(OWN_PREFIX)),
            key=lambda checked: in_order(checked.contact),
        )
        ids = tuple(checked.contact.id for checked in offered)
        if ids != self._offered:
            self._offered = ids
            self._show_first(offered)
        for checked in offered:
            if checked.contact.id in self.cards:
                self.cards[checked.contact.id].show_checked(checked)
        own = [c for c in contacts if c.contact.id.startswith(OWN_PREFIX)]
        if [c.contact.id for c in own] != list(self.own_cards):
            self._show_own(own)

    def _show_first(self, offered: Sequence[CheckedContact]) -> None:
        for card in self.cards.values():
            self._places.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        self._hidden = []
        for index, checked in enumerate(offered):
            if index < FIRST_SHOWN or checked.checked:
                self._add_card(checked)
            else:
                self._hidden.append(checked)
        self.more_button.setText(self.tr("Show all {number}").format(number=len(offered)))
        self.more_button.setVisible(bool(self._hidden))

    def _show_all(self) -> None:
        hidden, self._hidden = self._hidden, []
        for checked in hidden:
            self._add_card(checked)
        self.more_button.hide()
        if hidden:
            self.cards[hidden[0].contact.id].tick.setFocus()

    def _add_card(self, checked: CheckedContact) -> None:
        card = ContactCard(checked, self._today, self._language, self._places)
        card.changed.connect(self.changed)
        self.cards[checked.contact.id] = card
        self._places.body.addWidget(card)
        card.setVisible(True)

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
