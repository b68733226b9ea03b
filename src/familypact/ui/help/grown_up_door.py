"""The grown-up's door: the first minute as rehearsed, then what happened, then who does what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.app.texts import Texts
from familypact.domain.agreement import AgreedPlan
from familypact.domain.help_view import HelpView
from familypact.ui.help.contact_card import ContactCard
from familypact.ui.help.contact_titles import ContactTitles
from familypact.ui.help.door import Door
from familypact.ui.help.incident_list import IncidentList
from familypact.ui.help.source_words import SourceWords
from familypact.ui.no_emergency import no_emergency_words
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, WhyLine
from familypact.ui.widgets.point import Point

SHOWN_FIRST = 4


class GrownUpDoor(Door):
    """First what to say, then what to do. Emits `incident_chosen` and `directory_wanted`."""

    incident_chosen = Signal(str)
    directory_wanted = Signal()

    def __init__(self, view: HelpView, words: SourceWords, texts: Texts) -> None:
        super().__init__(view, words)
        self.head(
            self.tr("Breathe. Your first words matter most."),
            self.tr(
                "Your child is not in trouble. If nobody is in danger, it need not be solved "
                "tonight."
            ),
        )
        self._titles = ContactTitles(self)
        self._add_plans(view.plans)
        self._add_incidents(texts)
        self._add_never()
        self._folded: list[ContactCard] = []
        self.all_button = SecondaryButton("", self, icon="chevron-down")
        self.all_button.clicked.connect(self._unfold)
        self._add_contacts(texts)

    def _add_plans(self, plans: tuple[AgreedPlan, ...]) -> None:
        card = Card(self.tr("The first minute"), Tone.INDIGO, self)
        columns = ColumnsLayout(most=2, narrowest=320, gap=18)
        card.body.addLayout(columns)
        for plan in plans:
            block = QWidget(card)
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            if plan.when:
                column.addWidget(WhyLine(plan.when, block))
            column.addWidget(BodyLabel(plan.then, block))
            column.addStretch(1)
            columns.addWidget(block)
        self.body.addWidget(card)

    def _add_incidents(self, texts: Texts) -> None:
        incidents = tuple(each.incident for each in self.view.advice)
        self.incidents = IncidentList(incidents, texts, self)
        self.incidents.chosen.connect(self.incident_chosen)
        card = Card(self.tr("What happened?"), Tone.CORAL, self)
        card.body.addWidget(self.incidents)
        card.setVisible(bool(incidents))
        self.body.addWidget(card)

    def _add_never(self) -> None:
        card = Card(self.tr("What to leave alone"), parent=self)
        for words in (
            self.tr("Do not pay. Do not answer in your child's name."),
            self.tr(
                "Do not look for, save or pass on a private picture of a child. "
                "Note who, where and when, and report the address."
            ),
            self.tr("Do not take the device away. Telling must never cost it."),
        ):
            card.body.addWidget(Point(words, card))
        self.body.addWidget(card)

    def _add_contacts(self, texts: Texts) -> None:
        country = self.view.country
        where = self.tr("Who helps: {country}").format(country=texts.country(country))
        self.body.addWidget(CardTitle(where if country else self.tr("Who helps"), self))
        if self.view.no_emergency is not None:
            self.no_emergency = BodyLabel(no_emergency_words(self.view.no_emergency), self)
            self.body.addWidget(self.no_emergency)
        found = self.view.for_grown_up()
        for number, checked in enumerate(found):
            lines = (checked.contact.note, checked.contact.url)
            card = self.contact_card(checked, self._titles.of(checked.contact), lines, Tone.PLAIN)
            self.body.addWidget(card)
            if number >= SHOWN_FIRST:
                card.hide()
                self._folded.append(card)
        words = self.tr("Show all {count}").format(count=len(found))
        self.all_button.setText(words)
        self.all_button.setVisible(bool(self._folded))
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.directory_button = SecondaryButton(
            self.tr("Another country, or all places"), self, icon="magnifier"
        )
        self.directory_button.clicked.connect(self.directory_wanted)
        self.body.addWidget(self.directory_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _unfold(self) -> None:
        """Show the rest, and go on reading where the short list ended."""
        first = self._folded[0]
        for card in self._folded:
            card.show()
        self._folded = []
        first.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        self.all_button.hide()
