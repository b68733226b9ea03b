"""What one side is asked about, all on one page; for the youngest one big question at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.checkins import Section
from familypact.domain.checkin_talk import Point, Remark, View
from familypact.domain.family import AgeBand
from familypact.ui.checkin.point_card import PointCard
from familypact.ui.checkin.talk_table import TalkTable
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.headings import QuietLabel
from familypact.ui.wizard.parts.tall import Tall


class ViewsScreen(Tall):
    """Nothing has to be answered; `advance` and `retreat` go from face to face."""

    moved = Signal()

    def __init__(
        self, table: TalkTable, side: str, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table, self._side, self._section = table, side, section
        self._band = table.check_in.band(side)
        self.cards: list[PointCard] = []
        self.place = 0
        self.rest_button = SmallButton(self.tr("Everything else is going well"), self, icon="tick")
        self.rest_button.clicked.connect(self._rest_goes_well)
        self._where = QuietLabel("", self)
        self.body.addWidget(self._where)
        self._where.setVisible(self._is_one_by_one())
        if self._is_one_by_one():
            self._show_place(self._first_open())
        else:
            for point in section.points:
                self._add(point)
            self.body.addWidget(self.rest_button)
        self.rest_button.setVisible(not self._is_one_by_one())

    def advance(self) -> bool:
        """Go on inside; False at the end."""
        if not self._is_one_by_one() or self.place + 1 >= len(self._section.points):
            return False
        self._show_place(self.place + 1)
        return True

    def retreat(self) -> bool:
        if not self._is_one_by_one() or not self.place:
            return False
        self._show_place(self.place - 1)
        return True

    def card(self, key: str) -> PointCard:
        return next(card for card in self.cards if card.point.key == key)

    def _is_one_by_one(self) -> bool:
        return self._band is AgeBand.YOUNG

    def _first_open(self) -> int:
        """Start where there is no answer yet; at the first where all have one."""
        said = self._table.check_in.talk.chair(self._side).views
        for place, point in enumerate(self._section.points):
            if point.key not in said:
                return place
        return 0

    def _show_place(self, place: int) -> None:
        self.place = place
        for card in self.cards:
            self.body.removeWidget(card)
            card.hide()
            card.setParent(None)
            card.deleteLater()
        self.cards = []
        self._add(self._section.points[place])
        self._where.setText(
            self.tr("{place} of {count}").format(place=place + 1, count=len(self._section.points))
        )
        self.moved.emit()

    def _add(self, point: Point) -> None:
        card = PointCard(self._table.proposing, self._side, point, self._band, self)
        card.looked.connect(lambda view: self._look(card, view))
        card.said.connect(lambda remark: self._say(card, remark))
        self.cards.append(card)
        self.body.addWidget(card)
        self._show_answer(card)
        card.show()

    def _look(self, card: PointCard, view: View) -> None:
        check_in = self._table.check_in
        self._table.proposing.save(lambda: check_in.look_at(self._side, card.point, view))
        self._show_answer(card)
        self._table.proposing.grown()

    def _say(self, card: PointCard, remark: Remark) -> None:
        check_in = self._table.check_in
        self._table.proposing.save(lambda: check_in.remark(self._side, card.point, remark))

    def _rest_goes_well(self) -> None:
        check_in = self._table.check_in
        self._table.proposing.save(lambda: check_in.rest_goes_well(self._side, self._section))
        for card in self.cards:
            self._show_answer(card)

    def _show_answer(self, card: PointCard) -> None:
        chair = self._table.check_in.talk.chair(self._side)
        card.show_view(chair.views.get(card.point.key), chair.remarks.get(card.point.key))
