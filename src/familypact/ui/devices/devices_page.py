"""Devices and controls: the guide for the devices the family named, openly with the child."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.devices import ControlHelp, Devices
from familypact.app.texts import Texts
from familypact.domain.control import Platform
from familypact.domain.errors import FamilyPactError
from familypact.ui.devices.control_card import ControlCard, Ticks
from familypact.ui.devices.platform_names import platform_name
from familypact.ui.error_dialog import words_for
from familypact.ui.plain_page import PlainPage
from familypact.ui.tokens import Tone
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice, Pick
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.point import Point


class DevicesPage(PlainPage):
    """Looks at the agreement anew each time it is shown."""

    def __init__(
        self, devices: Devices, texts: Texts, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._devices = devices
        self._texts = texts
        self._today = today
        self.cards: list[ControlCard] = []
        self.head(
            self.tr("Devices & controls"),
            self.tr(
                "A setting can back up a rule. Set it up together, so that nobody is spied on."
            ),
        )
        self.platforms = ChipRow(self.tr("What do you have?"), [], Pick.MANY, self)
        self.platforms.changed.connect(lambda _keys: self._show_cards())
        self._add_guide()
        self.body.addWidget(self.platforms)
        self.nothing_label = BodyLabel(
            self.tr("Choose what you have, and you see what it can do for your rules."), self
        )
        self.body.addWidget(self.nothing_label)
        self._column = QVBoxLayout()
        self.body.addLayout(self._column)
        self._rest: list[ControlHelp] = []
        self.more_button = SecondaryButton(
            self.tr("Show the other settings"), self, icon="chevron-down"
        )
        self.more_button.clicked.connect(self._show_more)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)

    @override
    def first_focus(self) -> QWidget:
        """Start at the first device."""
        self._try_refresh()
        first = next(iter(self._offered()), None)
        return self.platforms.button(first.value) if first else self.help_button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._try_refresh()
        super().showEvent(event)

    def _add_guide(self) -> None:
        card = Card(self.tr("Openly, or not at all"), Tone.INDIGO, self)
        for words in self._devices.guide():
            card.body.addWidget(Point(self._texts.translate("controls", words), card))
        self.body.addWidget(card)

    def _offered(self) -> tuple[Platform, ...]:
        try:
            return self._devices.platforms()
        except FamilyPactError:
            return ()

    def _try_refresh(self) -> None:
        offered = self._offered()
        self.platforms.set_choices([Choice(p.value, platform_name(p)) for p in offered])
        if not self.platforms.value():
            self.platforms.set_value(p.value for p in offered)
        self._show_cards()

    def _show_cards(self) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        chosen = frozenset(Platform(key) for key in self.platforms.value())
        try:
            found, ticks = self._devices.helps(chosen), self._devices.set_ups()
        except FamilyPactError as error:
            self._say(error)
            return
        backing = [each for each in found if each.rules] or list(found)
        self._rest = [each for each in found if each not in backing]
        self._add_cards(backing, ticks)
        self.nothing_label.setVisible(not found)
        self.more_button.setVisible(bool(self._rest))

    def _add_cards(self, helps: list[ControlHelp], ticks: Ticks) -> None:
        for each in helps:
            card = ControlCard(each, ticks, self._texts, self._today)
            card.ticked.connect(lambda key, on, at=card: self._tick(at, Platform(key), on=on))
            self.cards.append(card)
            self._column.addWidget(card)
            card.show()
        self.order_stops()

    def _show_more(self) -> None:
        """Show what backs up no rule of theirs, and go on reading there."""
        if not self._rest:
            return
        first = len(self.cards)
        try:
            self._add_cards(self._rest, self._devices.set_ups())
        except FamilyPactError as error:
            self._say(error)
            return
        self._rest = []
        self.cards[first].more_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.more_button.hide()

    def _tick(self, card: ControlCard, platform: Platform, *, on: bool) -> None:
        kind = card.found.control.kind
        before = card.chips[platform]
        try:
            if on:
                card.show_set_up(platform, self._devices.tick(kind, platform))
            else:
                self._devices.untick(kind, platform)
                card.show_set_up(platform, None)
        except FamilyPactError as error:
            before.setChecked(not on)
            self._say(error)

    def _say(self, error: FamilyPactError) -> None:
        self.banner.show_news(News.PROBLEM, words_for(error, self._texts))
