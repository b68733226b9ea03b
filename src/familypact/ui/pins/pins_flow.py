"""Leads through setting PINs, and puts what became of them where the family sees it."""

from PySide6.QtCore import QObject

from familypact.app.pin_holders import Holder
from familypact.app.pin_story import PinStory
from familypact.app.texts import Texts
from familypact.ui.attempt import attempt
from familypact.ui.pins.gate import PinGate
from familypact.ui.pins.news_card import PinNewsPart
from familypact.ui.pins.pins_card import PinsCard, PinState
from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.banner import News


class PinsFlow(QObject):
    """Makes a card for each page that wants one; they are filled anew whenever they are seen."""

    def __init__(self, gate: PinGate, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._pins = gate.pins
        self._texts = texts
        self._story = PinStory(gate.pins.news, gate.holders, texts)

    def card(self, page: PlainPage) -> PinsCard:
        """Give the card with all holders; what goes wrong is said on the page."""
        card = PinsCard(page)
        card.arrived.connect(lambda: self._show_states(card, page))
        card.set_wanted.connect(lambda holder: self._set(card, page, holder))
        card.drop_wanted.connect(lambda holder: self._drop(card, page, holder))
        self._show_states(card, page)
        return card

    def news_part(self, page: PlainPage) -> PinNewsPart:
        """Give what became of PINs; not to be seen where nothing did."""
        part = PinNewsPart(page)
        part.arrived.connect(lambda: self._show_news(part, page))
        self._show_news(part, page)
        return part

    def _show_states(self, card: PinsCard, page: PlainPage) -> None:
        def deed() -> None:
            holders = self._gate.holders.all()
            card.show_states(tuple(PinState(h, self._pins.is_set(h.id)) for h in holders))

        attempt(deed, page.banner, self._texts)

    def _show_news(self, part: PinNewsPart, page: PlainPage) -> None:
        def deed() -> None:
            words = self.tr("{day}: {words}")
            part.show_lines(
                tuple(
                    words.format(day=self._texts.day(line.on), words=line.words)
                    for line in self._story.lines()
                )
            )

        attempt(deed, page.banner, self._texts)

    def _set(self, card: PinsCard, page: PlainPage, holder: Holder) -> None:
        if not attempt(lambda: self._pins.check_holder(holder.id), page.banner, self._texts):
            return
        if self._gate.allow_change(holder, page) and self._gate.set_pin(holder, page):
            page.banner.show_news(News.GOOD, self.tr("The PIN counts from now on."))
        self._show_states(card, page)
        card.go_to(holder)

    def _drop(self, card: PinsCard, page: PlainPage, holder: Holder) -> None:
        is_allowed = self._gate.allow_change(holder, page)
        if is_allowed and attempt(lambda: self._take_away(holder), page.banner, self._texts):
            page.banner.show_news(News.GOOD, self.tr("The PIN is gone."))
        self._show_states(card, page)
        card.go_to(holder)

    def _take_away(self, holder: Holder) -> None:
        """Leave alone what was just reset with the sheet: the history has that already."""
        if self._pins.is_set(holder.id):
            self._pins.take_away(holder.id)
