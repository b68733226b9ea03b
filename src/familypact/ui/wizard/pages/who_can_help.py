"""Step 8: the grown-ups a child may tell, and the places that help in the family's country."""

from dataclasses import replace

from PySide6.QtGui import QHideEvent
from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.family import TrustedAdult
from familypact.domain.help import CheckedContact
from familypact.ui.no_emergency import no_emergency_words
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.contact_list import ContactList
from familypact.ui.wizard.parts.page_column import PageColumn
from familypact.ui.wizard.parts.trusted_list import TrustedList
from familypact.ui.wizard.parts.words_field import flush_fields


class WhoCanHelpPage(Page):
    """People first, then places; only places with a tick are printed."""

    step = Step.HELP

    @override
    def build(self) -> None:
        self.trusted = TrustedList(self)
        self.trusted.changed.connect(self._store_trusted)
        self.places_title = CardTitle("", self)
        rule = BodyLabel(
            self.tr(
                "Look each one up once, or call it, and tick it. "
                "Only what you ticked is printed on the poster."
            ),
            self,
        )
        self.no_emergency = BodyLabel("", self)
        self.contacts = ContactList(self.context.texts.language, self)
        self.contacts.changed.connect(self._store_contact)
        self.contacts.removed.connect(self._remove_contact)
        self.contacts.uncorrected.connect(self._uncorrect)
        self.contacts.unhidden.connect(self._unhide)
        column = PageColumn(self.title_label, self)
        for part in (self.trusted, self.places_title, rule, self.no_emergency, self.contacts):
            column.body.addWidget(part)
        self.body.addWidget(column)

    @override
    def refresh(self) -> None:
        self.head(
            Turn.TOGETHER,
            self.tr("Who can help"),
            self.tr("Nobody has to solve it alone. Choose people you would really go to."),
        )
        country = self.draft.family.country
        self.places_title.setText(
            self.tr("Who helps: {country}").format(country=self.context.texts.country(country))
            if country
            else self.tr("Who else helps")
        )
        self.trusted.show_adults(self.draft.trusted)
        why = self.session.no_emergency()
        self.no_emergency.setText("" if why is None else no_emergency_words(why))
        self.no_emergency.setVisible(why is not None)
        self._show_contacts()

    @override
    def advance(self) -> bool:
        flush_fields(self)
        return self.isComplete()

    @override
    def retreat(self) -> bool:
        flush_fields(self)
        return False

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_built:
            flush_fields(self)

    def _store_trusted(self, adults: tuple[TrustedAdult, ...]) -> None:
        self.change(replace(self.draft, trusted=adults))

    def _store_contact(self, checked: CheckedContact) -> None:
        """Keep it in its place; an own one is kept as soon as it has a name or a number."""
        contact = checked.contact
        known = any(other.contact.id == contact.id for other in self.draft.contacts)
        if known:
            contacts = tuple(
                checked if other.contact.id == contact.id else other
                for other in self.draft.contacts
            )
        else:
            contacts = (*self.draft.contacts, checked)
        if checked.is_own and not contact.name.strip():
            contacts = tuple(c for c in contacts if c.contact.id != contact.id)
        self.change(replace(self.draft, contacts=contacts))
        if not checked.is_own:
            self._show_contacts()

    def _uncorrect(self, contact_id: str) -> None:
        """Take the family's wording away; the step brings the list's own back."""
        contacts = tuple(c for c in self.draft.contacts if c.contact.id != contact_id)
        self.change(replace(self.draft, contacts=contacts))
        self.session.arrive(self.step)
        self._show_contacts()
        if contact_id in self.contacts.cards:
            self.contacts.cards[contact_id].correct.setFocus()

    def _unhide(self) -> None:
        contacts = tuple(replace(each, hidden=False) for each in self.draft.contacts)
        self.change(replace(self.draft, contacts=contacts))
        self._show_contacts()
        self.contacts.add_button.setFocus()

    def _show_contacts(self) -> None:
        draft = self.draft
        self.contacts.show_contacts(draft.contacts, self.session.today, draft.family.country)

    def _remove_contact(self, contact_id: str) -> None:
        contacts = tuple(c for c in self.draft.contacts if c.contact.id != contact_id)
        self.change(replace(self.draft, contacts=contacts))
