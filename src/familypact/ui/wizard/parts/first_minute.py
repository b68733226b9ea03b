"""The if-then lines for the moment a child tells something, to be read aloud once together."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from familypact.domain.agreement import AgreedPlan
from familypact.domain.draft import FirstMinute
from familypact.domain.pledge import with_line
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.wizard.parts.plan_card import PlanCard
from familypact.ui.wizard.parts.tall import Tall


class FirstMinuteScreen(Tall):
    """Emits `changed` with the new `FirstMinute`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minute = FirstMinute()
        self._cards: list[PlanCard] = []
        self._plans = Tall(self)
        head = Card(self.tr("Read them aloud once together"), Tone.INDIGO, self)
        head.body.addWidget(
            BodyLabel(
                self.tr("Children and grown-ups take turns. Said once aloud, it is there later."),
                head,
            )
        )
        foot = Card("", Tone.TEAL, self)
        self.rehearsed = QCheckBox(self.tr("We have read them aloud"), foot)
        self.rehearsed.clicked.connect(self._rehearse)
        foot.body.addWidget(self.rehearsed)
        for part in (head, self._plans, foot):
            self.body.addWidget(part)

    def show_minute(
        self, minute: FirstMinute, plans: Sequence[AgreedPlan], given: Sequence[str]
    ) -> None:
        """`given` are the catalogue's words for what is then done, in the order of `plans`."""
        self._minute = minute
        for index, (line, plan) in enumerate(zip(minute.lines, plans, strict=True)):
            if index == len(self._cards):
                self._cards.append(self._new_card())
            self._cards[index].show_plan(line, plan.when, given[index])
        self.rehearsed.setChecked(minute.rehearsed)

    def cards(self) -> tuple[PlanCard, ...]:
        return tuple(self._cards)

    def _new_card(self) -> PlanCard:
        card = PlanCard(self)
        card.changed.connect(
            lambda line: self._take(
                replace(self._minute, lines=with_line(self._minute.lines, line))
            )
        )
        self._plans.body.addWidget(card)
        return card

    def _rehearse(self, on: bool) -> None:
        self._take(replace(self._minute, rehearsed=on))

    def _take(self, minute: FirstMinute) -> None:
        self._minute = minute
        self.changed.emit(minute)
