"""What happened, written down: why and how, what is there, and one record to write in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.domain.record import IncidentRecord
from familypact.ui.cover_page import CoverPage
from familypact.ui.records.long_field import flush_fields
from familypact.ui.records.record_desk import RecordDesk
from familypact.ui.records.record_form import RecordForm
from familypact.ui.records.record_list import RecordList
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.point import Point
from familypact.ui.widgets.tab_order import follow_reading_order
from familypact.ui.wizard.parts.tall import Tall


class RecordsPage(CoverPage):
    """Emits what the grown-ups want done; the flow does it and shows what follows."""

    begin_wanted = Signal()
    list_wanted = Signal()
    save_wanted = Signal(object)
    erase_wanted = Signal(object)
    opened = Signal(object)
    changed = Signal(object)

    def __init__(self, desk: RecordDesk, now: str) -> None:
        super().__init__()
        self._desk = desk
        self._now = now
        self.list: RecordList | None = None
        self.form: RecordForm | None = None
        self._inside: QWidget | None = None
        self.back_button = SecondaryButton(
            self.tr("What is written down"), self, icon="chevron-left"
        )
        self.back_button.clicked.connect(self.list_wanted)
        self.set_foot(self.back_button, self.hide_button)

    def show_start(self, records: tuple[IncidentRecord, ...] | None = None) -> None:
        """Say what this is for; the records themselves only where they are given."""
        self.head(
            self.tr("What happened, written down"),
            self.tr(
                "Only if you want it. Later it helps to know what was when, and the police or "
                "the school may ask."
            ),
        )
        inside = Tall(self, gap=14)
        self.form, self.list = None, None
        if records is not None:
            self.list = RecordList(records, self._desk.texts, inside)
            self.list.opened.connect(self.opened)
            self.list.save_wanted.connect(self.save_wanted)
            self.list.erase_wanted.connect(self.erase_wanted)
            inside.body.addWidget(self.list)
        inside.body.addLayout(self._buttons(inside))
        self.list_button.setVisible(records is None)
        inside.body.addWidget(self._no_pictures(inside))
        inside.body.addWidget(self._where(inside))
        self._put(inside, is_form=False)

    def show_record(self, record: IncidentRecord) -> None:
        """Show one to write in."""
        self.head(
            self.tr("Write down what happened"),
            self.tr("Short is fine. Every word is kept as you write it, on this computer only."),
        )
        inside = Tall(self, gap=14)
        self.list = None
        self.form = RecordForm(record, self._desk, self._now, inside)
        self.form.changed.connect(self.changed)
        self.form.grown.connect(lambda: follow_reading_order(self))
        inside.body.addWidget(self._no_pictures(inside))
        inside.body.addWidget(self.form)
        inside.body.addLayout(self._form_buttons(inside))
        self._put(inside, is_form=True)

    def flush(self) -> None:
        """Hand over what a field still holds back, before anything else is done with it."""
        if self.form is not None:
            flush_fields(self.form)

    @override
    def first_focus(self) -> QWidget:
        return self.form.first_focus() if self.form is not None else self.begin_button

    def _put(self, inside: QWidget, *, is_form: bool) -> None:
        gone, self._inside = self._inside, inside
        self.back_button.setVisible(is_form)
        self.body.addWidget(inside)
        inside.show()
        if gone is not None:
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.arrive()

    def _buttons(self, parent: QWidget) -> FlowLayout:
        self.begin_button = PrimaryButton(self.tr("Write something down"), parent, icon="pencil")
        self.begin_button.clicked.connect(self.begin_wanted)
        self.list_button = SecondaryButton(self.tr("Show what is written"), parent, icon="book")
        self.list_button.clicked.connect(self.list_wanted)
        row = FlowLayout(spacing=10)
        row.addWidget(self.begin_button)
        row.addWidget(self.list_button)
        return row

    def _form_buttons(self, parent: QWidget) -> FlowLayout:
        self.paper_button = SecondaryButton(self.tr("Save as a PDF"), parent, icon="save")
        self.paper_button.clicked.connect(self._save_form)
        self.erase_button = SecondaryButton(self.tr("Erase for good"), parent, icon="cross")
        self.erase_button.clicked.connect(self._erase_form)
        row = FlowLayout(spacing=10)
        row.addWidget(self.paper_button)
        row.addWidget(self.erase_button)
        return row

    def _no_pictures(self, parent: QWidget) -> Card:
        card = Card(self.tr("Words, never pictures"), Tone.CORAL, parent)
        for words in (
            self.tr(
                "A private picture of a child must not be kept, copied or passed on, not even as "
                "proof. Having it can be a crime, and every copy hurts the child again."
            ),
            self.tr(
                "Write down the address, the account name, the day and the time. That is what the "
                "police and the platforms look for."
            ),
        ):
            card.body.addWidget(Point(words, card))
        return card

    def _where(self, parent: QWidget) -> Card:
        card = Card(self.tr("Who sees it"), parent=parent)
        for words in (
            self.tr("It is never on the poster. No history, calendar or reminder shows it."),
            self.tr(
                "It lies encrypted with your pact. Whoever opens FamilyPact here can read it, "
                "unless the grown-ups have set a PIN. It is in backups too."
            ),
            self.tr(
                "A child's own words stay closed until the child opens them. With a PIN of its "
                "own, nobody else can."
            ),
        ):
            card.body.addWidget(Point(words, card))
        return card

    def _save_form(self) -> None:
        self.flush()
        if self.form is not None:
            self.save_wanted.emit(self.form.record)

    def _erase_form(self) -> None:
        self.flush()
        if self.form is not None:
            self.erase_wanted.emit(self.form.record)
