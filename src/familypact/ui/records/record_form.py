"""One record to write in; every word is handed over as it is written."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.incident_help import incident_title
from familypact.domain.family import Child
from familypact.domain.incident import IncidentKind
from familypact.domain.record import ChildWords, IncidentRecord
from familypact.ui.checkin.long_list import LongList
from familypact.ui.records.child_words_card import ChildWordsCard
from familypact.ui.records.long_field import LongField
from familypact.ui.records.record_desk import RecordDesk
from familypact.ui.records.rows import ReferencesCard, StepsCard
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, QuietLabel
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.text_line import TextLine

_NO_KIND = ""


class RecordForm(Tall):
    """Emits `changed` with the whole record, and `grown` when there is a new row to write in."""

    changed = Signal(object)
    grown = Signal()

    def __init__(
        self, record: IncidentRecord, desk: RecordDesk, now: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap=14)
        self.record = record
        self._desk = desk
        self._add_what()
        self.steps = StepsCard(now, self)
        self.steps.show_steps(record.steps)
        self.steps.changed.connect(lambda steps: self._take(replace(self.record, steps=steps)))
        self.references = ReferencesCard(desk.texts, self)
        self.references.show_references(record.references)
        self.references.changed.connect(
            lambda numbers: self._take(replace(self.record, references=numbers))
        )
        self.steps.grown.connect(self.grown)
        self.references.grown.connect(self.grown)
        self.told = LongField(self.tr("Who was told"), self)
        self.told.show_text(record.told)
        self.told.written.connect(lambda text: self._take(replace(self.record, told=text)))
        told = Card(self.tr("Who knows about it"), parent=self)
        told.body.addWidget(
            QuietLabel(self.tr("At home, at school, elsewhere; and since when."), self)
        )
        told.body.addWidget(self.told)
        for card in (self.steps, self.references, told):
            self.body.addWidget(card)
        self.children_cards = [self._add_child(words) for words in self._all_words()]

    def first_focus(self) -> QWidget:
        return self.happened

    def _add_what(self) -> None:
        card = Card(self.tr("What happened"), parent=self)
        self.kind = self._make_kinds()
        self.happened = TextLine(
            self.tr("When it happened"), self, hint=self.tr("The day, and about what time")
        )
        self.place = TextLine(
            self.tr("Where online"), self, hint=self.tr("App, game or site; account names; address")
        )
        self.seen = LongField(self.tr("What was seen or said, in words"), self)
        for field in (self.kind, self.happened, self.place, self.seen):
            label = BodyLabel(field.accessibleName(), self)
            label.setBuddy(field)
            card.body.addWidget(label)
            card.body.addWidget(field)
        self.happened.show_text(self.record.happened)
        self.place.show_text(self.record.place)
        self.seen.show_text(self.record.seen)
        self.happened.written.connect(lambda t: self._take(replace(self.record, happened=t)))
        self.place.written.connect(lambda t: self._take(replace(self.record, place=t)))
        self.seen.written.connect(lambda t: self._take(replace(self.record, seen=t)))
        self.body.addWidget(card)

    def _make_kinds(self) -> LongList:
        field = LongList(self.tr("What it was about"), self)
        field.addItem(self.tr("We leave that open"), _NO_KIND)
        for kind in IncidentKind:
            words = self._desk.texts.translate("incidents", incident_title(kind))
            field.addItem(words, kind.value)
        chosen = _NO_KIND if self.record.kind is None else self.record.kind.value
        field.setCurrentIndex(field.findData(chosen))
        field.activated.connect(lambda _row: self._take_kind(str(field.currentData())))
        return field

    def _take_kind(self, key: str) -> None:
        self._take(replace(self.record, kind=IncidentKind(key) if key else None))

    def _all_words(self) -> list[ChildWords]:
        """Give the words of each child of the family, and of those who left it since."""
        family = self._desk.records.children()
        known = {child.id for child in family}
        return [
            *(self._words_of(child) for child in family),
            *(words for words in self.record.children if words.child_id not in known),
        ]

    def _words_of(self, child: Child) -> ChildWords:
        kept = self.record.words_of(child.id)
        return kept or ChildWords(child.id, child.name.strip())

    def _add_child(self, words: ChildWords) -> ChildWordsCard:
        card = ChildWordsCard(words, self._desk.allow_child, self)
        card.changed.connect(lambda new: self._take(self.record.with_words(new)))
        self.body.addWidget(card)
        return card

    def _take(self, record: IncidentRecord) -> None:
        self.record = record
        self.changed.emit(record)
