"""Step 9: how often the family talks about the agreement, when, and when nothing may pop up."""

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.checkin import Cadence, Weekday
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.fields import ListField, TimeField
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel, WhyLine
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.cadences import CADENCES, cadence_key, with_rhythm
from familypact.ui.wizard.parts.page_column import PageColumn

_SHOWN = 3


class CheckInsPage(Page):
    """Everything has a default, so that a family may simply go on."""

    step = Step.CHECKINS

    @override
    def build(self) -> None:
        column = PageColumn(self.title_label, self)
        both = QWidget(self)
        columns = ColumnsLayout(both, narrowest=330, gap=12)
        how_often, coming = self._how_often(), self._coming()
        columns.addWidget(self._when())
        columns.addWidget(self._quiet())
        for part in (how_often, both, coming):
            column.body.addWidget(part)
        self.body.addWidget(column)
        self.rhythm.chosen.connect(self._take_rhythm)
        self.weekday.activated.connect(
            lambda index: self._take(replace(self.draft.cadence, weekday=Weekday(index)))
        )
        self.at.timeChanged.connect(
            lambda at: self._take(replace(self.draft.cadence, at=_time(at)))
        )
        self.quiet_from.timeChanged.connect(
            lambda at: self._take(replace(self.draft.cadence, quiet_from=_time(at)))
        )
        self.quiet_to.timeChanged.connect(
            lambda at: self._take(replace(self.draft.cadence, quiet_to=_time(at)))
        )

    @override
    def refresh(self) -> None:
        self.head(
            Turn.TOGETHER,
            self.tr("When we talk again"),
            self.tr(
                "A short talk now and then keeps a pact alive. It is about the rules, "
                "not about who was good."
            ),
        )
        cadence = self.draft.cadence
        self.rhythm.set_value(cadence_key(cadence))
        self.weekday.setCurrentIndex(cadence.weekday)
        for field, at in (
            (self.at, cadence.at),
            (self.quiet_from, cadence.quiet_from),
            (self.quiet_to, cadence.quiet_to),
        ):
            field.blockSignals(True)
            field.setTime(QTime(at.hour, at.minute))
            field.blockSignals(False)
        self._show_words()

    def next_dates(self) -> tuple[datetime, ...]:
        """Give the talks that would follow if the family agreed today."""
        today = self.session.today
        found: list[datetime] = []
        after: date = today
        for _ in range(_SHOWN):
            found.append(self.draft.cadence.next_after(today, after))
            after = found[-1].date()
        return tuple(found)

    def _how_often(self) -> Card:
        card = Card(self.tr("How often?"), Tone.PLAIN, self)
        names = {
            "days": self.tr("After 7, 30 and 90 days, then every three months (recommended)"),
            "week": self.tr("Every week"),
            "two-weeks": self.tr("Every two weeks"),
            "month": self.tr("Every month"),
        }
        choices = [Choice(key, names[key], "calendar") for key in CADENCES]
        self.rhythm = ChipRow(self.tr("How often?"), choices, parent=card)
        card.body.addWidget(self.rhythm)
        return card

    def _when(self) -> Card:
        card = Card(self.tr("On which day, and at what time?"), Tone.PLAIN, self)
        self.weekday = ListField(self.tr("Day of the talk"), card)
        locale = QLocale(self.context.texts.language)
        self.weekday.addItems([locale.standaloneDayName(day + 1) for day in Weekday])
        self.at = TimeField(self.tr("Time of the talk"), card)
        self.clash = WhyLine("", card)
        card.body.addWidget(self._row(card, self.weekday, self.at))
        card.body.addWidget(self.clash)
        return card

    def _quiet(self) -> Card:
        card = Card(self.tr("Quiet hours"), Tone.PLAIN, self)
        self.quiet_words = BodyLabel("", card)
        self.quiet_from = TimeField(self.tr("Quiet hours begin"), card)
        self.quiet_to = TimeField(self.tr("Quiet hours end"), card)
        card.body.addWidget(self._row(card, self.quiet_from, self.quiet_to))
        card.body.addWidget(self.quiet_words)
        return card

    def _coming(self) -> Card:
        card = Card(self.tr("The next three talks"), Tone.TEAL, self)
        self.dates = tuple(BigQuestion("", card) for _ in range(_SHOWN))
        for label in self.dates:
            card.body.addWidget(label)
        card.body.addWidget(
            BodyLabel(
                self.tr(
                    "If you agree today. A reminder pops up on this computer; "
                    "you can move or skip a talk."
                ),
                card,
            )
        )
        return card

    def _row(self, card: Card, *fields: QWidget) -> QWidget:
        holder = QWidget(card)
        row = FlowLayout(holder, spacing=12)
        for field in fields:
            row.addWidget(field)
        return holder

    def _take_rhythm(self, key: str) -> None:
        self._take(with_rhythm(self.draft.cadence, key))

    def _take(self, cadence: Cadence) -> None:
        self.change(replace(self.draft, cadence=cadence))
        self._show_words()

    def _show_words(self) -> None:
        texts, cadence = self.context.texts, self.draft.cadence
        for label, moment in zip(self.dates, self.next_dates(), strict=True):
            label.setText(texts.moment(moment))
        if cadence.quiet_from == cadence.quiet_to:
            words = self.tr("No quiet hours: a reminder may come at any time.")
        else:
            words = self.tr("Nothing pops up from {start} to {end}.").format(
                start=texts.clock(f"{cadence.quiet_from:%H:%M}"),
                end=texts.clock(f"{cadence.quiet_to:%H:%M}"),
            )
        self.quiet_words.setText(words)
        clash = cadence.is_quiet(cadence.at)
        self.clash.setText(
            self.tr("This is inside your quiet hours: the reminder waits until they end.")
            if clash
            else ""
        )
        self.clash.setVisible(clash)


def _time(shown: QTime) -> time:
    return time(shown.hour(), shown.minute())
