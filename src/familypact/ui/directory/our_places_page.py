"""Where a family corrects, ticks, hides and adds places to turn to, after its agreement."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.correct_contacts import CorrectContacts
from familypact.app.texts import Texts
from familypact.domain.help import CheckedContact
from familypact.ui.attempt import attempt
from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.buttons import PrimaryButton
from familypact.ui.wizard.parts.contact_list import ContactList


class OurPlacesPage(PlainPage):
    """Emits `left` when the person is done; every change is kept as it is made."""

    left = Signal()

    def __init__(
        self, correcting: CorrectContacts, texts: Texts, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._texts = texts
        self._today = today
        country = texts.country(correcting.country) if correcting.country else ""
        self.head(
            self.tr("Our places: {country}").format(country=country)
            if country
            else self.tr("Our places to turn to"),
            self.tr(
                'Correct what is wrong and tick what you called or read. "Something happened" '
                "follows at once. Print the poster again to have it there too."
            ),
        )
        self.contacts = ContactList(texts.language, self)
        self.contacts.changed.connect(self._put)
        self.contacts.removed.connect(lambda one: self._attempt(lambda: correcting.remove(one)))
        self.contacts.uncorrected.connect(self._take_back)
        self.contacts.unhidden.connect(self._unhide)
        self.body.addWidget(self.contacts)
        self.done_button = PrimaryButton(self.tr("Done"), self)
        self.done_button.clicked.connect(self.left)
        self.set_foot(self.done_button)
        self._show_places()

    @override
    def first_focus(self) -> QWidget:
        ticks = [card.tick for card in self.contacts.cards.values()]
        ticks += [card.tick for card in self.contacts.corrections.values()]
        return ticks[0] if ticks else self.contacts.add_button

    def _put(self, checked: CheckedContact) -> None:
        """Keep it; the card of an own place is being written in and stays as it is."""
        if self._attempt(lambda: self._correcting.put(checked)) and not checked.is_own:
            self._show_places()

    def _take_back(self, contact_id: str) -> None:
        if self._attempt(lambda: self._correcting.take_back(contact_id)):
            self._show_places()
        if contact_id in self.contacts.cards:
            self.contacts.cards[contact_id].correct.setFocus()

    def _unhide(self) -> None:
        if self._attempt(self._correcting.unhide):
            self._show_places()
        self.contacts.add_button.setFocus()

    def _show_places(self) -> None:
        correcting = self._correcting
        self.contacts.show_contacts(correcting.places(), self._today, correcting.country)

    def _attempt(self, deed: Callable[[], None]) -> bool:
        return attempt(deed, self.banner, self._texts)
