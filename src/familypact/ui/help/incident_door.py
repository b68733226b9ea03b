"""One kind of incident for a grown-up: what to do now, whom to turn to, what comes later."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.domain.help import CheckedContact, ContactKind, NoEmergency
from familypact.domain.help_view import HelpView
from familypact.domain.incident import IncidentAdvice, IncidentKind
from familypact.ui.help.contact_card import ContactCard
from familypact.ui.help.contact_titles import ContactTitles
from familypact.ui.help.door import Door
from familypact.ui.help.offers_card import OfferRule, OffersCard
from familypact.ui.help.source_words import SourceWords
from familypact.ui.no_emergency import no_emergency_words
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.widgets.point import Point
from familypact.ui.widgets.tab_order import follow_reading_order

SHOWN_FIRST = 3
WriteDown: TypeAlias = Callable[[IncidentKind], None]


@dataclass(frozen=True, slots=True)
class Voice:
    """How the page says it, and what it may lead to: a rule to offer, a record to write."""

    sources: SourceWords
    texts: Texts
    offer_rule: OfferRule | None = None
    write_down: WriteDown | None = None


class IncidentDoor(Door):
    """The first steps and whom to turn to stand before everything that has time."""

    def __init__(self, view: HelpView, advice: IncidentAdvice, voice: Voice) -> None:
        super().__init__(view, voice.sources)
        self.advice = advice
        self._texts = voice.texts
        self._titles = ContactTitles(self)
        self._rest: tuple[CheckedContact, ...] = ()  # made when somebody wants to see all
        self.cards: list[ContactCard] = []
        incident = advice.incident
        self.head(self._words(incident.title), self._words(incident.lead))
        self._add_pair(
            (self.tr("In the first ten minutes"), incident.now, Tone.INDIGO),
            (self.tr("What to leave alone"), incident.never, Tone.CORAL),
        )
        self._add_write_down(voice.write_down)
        self._add_contacts()
        self._add_pair(
            (self.tr("Today"), incident.today, Tone.PLAIN),
            (self.tr("This week"), incident.this_week, Tone.PLAIN),
        )
        self.offers = OffersCard(advice.offers, voice.texts, voice.offer_rule, self)
        self.body.addWidget(self.offers)

    @override
    def first_focus(self) -> QWidget:
        """Start at the first number: it is what one comes here for."""
        return self.cards[0].first_focus() if self.cards else super().first_focus()

    def _add_pair(self, *parts: tuple[str, tuple[str, ...], Tone]) -> None:
        columns = ColumnsLayout(most=2, narrowest=340)
        for title, lines, tone in parts:
            card = Card(title, tone, self)
            for line in lines:
                card.body.addWidget(Point(self._words(line), card))
            columns.addWidget(card)
        self.body.addLayout(columns)

    def _add_write_down(self, write_down: WriteDown | None) -> None:
        """Offer to write it down, quietly: nobody has to."""
        self.write_button = SecondaryButton(
            self.tr("Write down what happened"), self, icon="pencil"
        )
        self.write_button.setVisible(write_down is not None)
        if write_down is not None:
            kind = self.advice.incident.kind
            self.write_button.clicked.connect(lambda: write_down(kind))
        self.body.addWidget(self.write_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_contacts(self) -> None:
        country = self._texts.country(self.view.country)
        title = self.tr("Who helps with this: {country}").format(country=country)
        here = self.view.useful()
        found = self.advice.contacts(here)
        self.body.addWidget(
            CardTitle(title if self.view.country else self.tr("Who helps with this"), self)
        )
        for words in self._gaps(here, found):
            self.body.addWidget(BodyLabel(words, self))
        self._rest = found[SHOWN_FIRST:]
        for checked in found[:SHOWN_FIRST]:
            self._add_contact(checked, self.body.count())
        words = self.tr("Show all {count}").format(count=len(found))
        self.all_button = SecondaryButton(words, self, icon="chevron-down")
        self.all_button.setVisible(bool(self._rest))
        self.all_button.clicked.connect(self._unfold)
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_contact(self, checked: CheckedContact, place: int) -> ContactCard:
        contact = checked.contact
        lines = (contact.note, contact.url)
        card = self.contact_card(checked, self._titles.of(contact), lines, Tone.TEAL)
        self.cards.append(card)
        self.body.insertWidget(place, card)
        return card

    def _gaps(
        self, here: tuple[CheckedContact, ...], found: tuple[CheckedContact, ...]
    ) -> list[str]:
        """Say where else help is, for what our list does not have."""
        missing = self.advice.missing(here)
        words = []
        if ContactKind.EMERGENCY in missing:
            words.append(no_emergency_words(self.view.no_emergency or NoEmergency.NOT_LISTED))
        if ContactKind.POLICE in missing:
            words.append(
                self.tr("The police: any police station takes a report or tells you who does.")
            )
        if not found:
            words.append(
                self.tr(
                    "Our list has nobody for you here. A doctor, your child's school or a "
                    "police station can help, and can tell you who else does."
                )
            )
        return words

    def _unfold(self) -> None:
        """Show the rest, and go on reading where the short list ended."""
        rest, self._rest = self._rest, ()
        place = self.body.indexOf(self.all_button)
        cards = [self._add_contact(each, place + number) for number, each in enumerate(rest)]
        for card in cards:
            card.show()
        follow_reading_order(self)
        cards[0].first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        self.all_button.hide()

    def _words(self, source: str) -> str:
        return self._texts.translate("incidents", source)
