"""Look up places to turn to by country, by what happened, or by a word."""

from datetime import date

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from familypact.app.directory import Directory
from familypact.app.texts import Texts
from familypact.domain.help import CheckedContact, ContactKind
from familypact.domain.incident import IncidentAdvice
from familypact.ui.accessible import announce
from familypact.ui.help.contact_card import ContactCard
from familypact.ui.help.contact_titles import ContactTitles
from familypact.ui.help.source_words import SourceWords
from familypact.ui.no_emergency import no_emergency_words
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.fields import ListField
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel

SHOWN_AT_ONCE = 6
_SHORTEST = 10  # letters of a closed list


class DirectoryList(QWidget):
    """Nothing of what is looked up is kept."""

    def __init__(
        self, directory: Directory, advice: tuple[IncidentAdvice, ...], texts: Texts, today: date
    ) -> None:
        super().__init__()
        self._directory = directory
        self._advice = {each.incident.kind.value: each for each in advice}
        self._texts = texts
        self._titles = ContactTitles(self)
        self._sources = SourceWords(texts, today)
        self._sources.setParent(self)
        self._rest: list[CheckedContact] = []
        self.cards: list[ContactCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add_fields()
        self.count_label = CardTitle("", self)
        self.hint_label = BodyLabel("", self)
        self._places = QVBoxLayout()
        self.more_button = SecondaryButton("", self, icon="chevron-down")
        self.more_button.clicked.connect(self._show_more)
        self._column.addWidget(self.count_label)
        self._column.addWidget(self.hint_label)
        self._column.addLayout(self._places)
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._refresh()

    def found(self) -> tuple[CheckedContact, ...]:
        """Give what fits the fields."""
        words = self.search.text().strip()
        if words:
            return self._fitting(self._directory.search(words, self._texts.country))
        return self._fitting(self._directory.places(self._country()))

    # --- the fields ---

    def _add_fields(self) -> None:
        row = ColumnsLayout(most=3, narrowest=220, gap=12)
        self.countries = self._country_field()
        self.happened = self._happened_field()
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        name = self.tr("Search all countries")
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(self.tr("Country, name or number"))
        self.search.textChanged.connect(self._refresh)
        parts = (
            (self.tr("Country"), self.countries),
            (self.tr("What happened?"), self.happened),
            (name, self.search),
        )
        for words, field in parts:
            block = QWidget(self)
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            label = QuietLabel(words, block)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            row.addWidget(block)
        self._column.addLayout(row)

    def _country_field(self) -> ListField:
        field = ListField(self.tr("Country"), self)
        collator = QCollator(QLocale(self._texts.language))
        named = [(self._texts.country(code), code) for code in self._directory.countries()]
        for name, code in sorted(named, key=lambda each: collator.sortKey(each[0])):
            field.addItem(name, code)
        field.addItem(self.tr("For every country"), "")
        _let_shrink(field)
        field.setCurrentIndex(max(field.findData(self._directory.home), 0))
        field.currentIndexChanged.connect(self._refresh)
        return field

    def _happened_field(self) -> ListField:
        field = ListField(self.tr("What happened?"), self)
        field.addItem(self.tr("Everything"), "")
        for kind, advice in self._advice.items():
            field.addItem(self._texts.translate("incidents", advice.incident.title), kind)
        _let_shrink(field)
        field.currentIndexChanged.connect(self._refresh)
        return field

    def _country(self) -> str:
        return str(self.countries.currentData() or "")

    def _fitting(self, places: tuple[CheckedContact, ...]) -> tuple[CheckedContact, ...]:
        advice = self._advice.get(str(self.happened.currentData() or ""))
        if advice is None or not places:
            return places
        if not self.search.text().strip():
            return advice.contacts(places)
        return tuple(
            c
            for c in places
            if c.contact.id in advice.best
            or (c.contact.kind in advice.incident.wants and c.contact.id not in advice.unfit)
        )

    # --- what is shown ---

    def _refresh(self) -> None:
        for card in self.cards:
            self._places.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        found = self.found()
        self._rest = list(found)
        self.count_label.setText(self._counted(len(found)))
        self.hint_label.setText(self._hint(found))
        self.hint_label.setVisible(bool(self.hint_label.text()))
        self._show_more()
        announce(self, self.count_label.text())

    def _counted(self, count: int) -> str:
        words = self.search.text().strip()
        if words:
            return self.tr("%n place(s) found for “{words}”", "", count).format(words=words)
        if not self._country():
            return self.tr("%n place(s) for every country", "", count)
        country = self._texts.country(self._country())
        return self.tr("%n place(s) for {country}", "", count).format(country=country)

    def _hint(self, found: tuple[CheckedContact, ...]) -> str:
        if self.search.text().strip():
            return "" if found else self.tr("Try fewer letters, or choose a country above.")
        country = self._country()
        known = self._directory.places(country)
        if country and not any(c.contact.kind is ContactKind.EMERGENCY for c in known):
            return no_emergency_words(self._directory.why_no_emergency(country))
        if country != self._directory.home:
            return self.tr(
                "For a journey: note the emergency number before you leave. "
                "Short numbers mostly work inside the country only."
            )
        return ""

    def _show_more(self) -> None:
        """Show the next few, and go on reading where the list ended."""
        here, self._rest = self._rest[:SHOWN_AT_ONCE], self._rest[SHOWN_AT_ONCE:]
        wanted = self.more_button.hasFocus() and bool(here)
        first = len(self.cards)
        for checked in here:
            card = self._card(checked)
            self.cards.append(card)
            self._places.addWidget(card)
            card.show()
        self.more_button.setText(self.tr("Show %n more", "", len(self._rest)))
        if wanted:
            self.cards[first].first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        self.more_button.setVisible(bool(self._rest))

    def _card(self, checked: CheckedContact) -> ContactCard:
        contact = checked.contact
        title = self._titles.of(contact)
        if contact.country and contact.country != self._country():
            place = self._texts.country(contact.country)
            title = self.tr("{country}. {title}").format(country=place, title=title)
        lines = (contact.note, contact.url)
        return ContactCard(contact, title, lines, self._sources.of(checked), Tone.PLAIN)


def _let_shrink(field: ListField) -> None:
    """Cut a long entry in the closed list, so that big letters do not widen the page."""
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(_SHORTEST)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
