"""Step 1: the family, its children and its grown-ups, one screen each."""

from dataclasses import replace
from enum import IntEnum
from secrets import token_hex

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.steps import Step
from familypact.domain.family import (
    MOST_CHILDREN,
    MOST_GROWN_UPS,
    Child,
    Family,
    GrownUp,
    Homes,
)
from familypact.ui.i18n import system_country
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.fields import ListField
from familypact.ui.widgets.tab_order import follow_reading_order
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.page import Page
from familypact.ui.wizard.parts.child_card import ChildCard
from familypact.ui.wizard.parts.countries import country_codes
from familypact.ui.wizard.parts.grown_up_card import GrownUpCard
from familypact.ui.wizard.parts.screens import Screens
from familypact.ui.wizard.parts.text_line import TextLine


class Screen(IntEnum):
    """The inner screens, in their order."""

    HOME = 0
    CHILDREN = 1
    GROWN_UPS = 2


class WhoPage(Page):
    """Who we are."""

    step = Step.WHO

    @override
    def build(self) -> None:
        self._child_cards: list[ChildCard] = []
        self._grown_up_cards: list[GrownUpCard] = []
        self._screens = Screens(self)
        for screen in (self._make_home(), self._make_children(), self._make_grown_ups()):
            self._screens.add(screen)
        self.body.addWidget(self._screens)
        self._begin()

    @override
    def refresh(self) -> None:
        family = self.draft.family
        self._show_head()
        self.name_line.show_text(family.name)
        self.countries.setCurrentIndex(max(0, self.countries.findData(family.country)))
        self.homes.set_value(family.homes.value)
        self._show_children(family)
        self._show_grown_ups(family)

    @override
    def advance(self) -> bool:
        self._hand_over()
        if self._screen() is Screen.GROWN_UPS:
            self._go_to(Screen.HOME)
            return True
        self._go_to(Screen(self._screen() + 1))
        return False

    @override
    def retreat(self) -> bool:
        self._hand_over()
        if self._screen() is Screen.HOME:
            return False
        self._go_to(Screen(self._screen() - 1))
        return True

    @override
    def next_text(self) -> str:
        match self._screen():
            case Screen.HOME:
                return self.tr("Next: the children")
            case Screen.CHILDREN:
                return self.tr("Next: the grown-ups")
            case Screen.GROWN_UPS:
                return ""

    @override
    def isComplete(self) -> bool:
        family = self.draft.family
        if not self.is_built:
            return family.is_complete(self.session.today)
        match self._screen():
            case Screen.HOME:
                return bool(family.name.strip() and family.country)
            case Screen.CHILDREN:
                today = self.session.today
                return all(child.is_complete(today) for child in family.children)
            case Screen.GROWN_UPS:
                return family.is_complete(self.session.today)

    # --- screens ---

    def _make_home(self) -> QWidget:
        screen, column = _column()
        card = Card(self.tr("What is your family called?"), parent=screen)
        self.name_line = TextLine(
            self.tr("Family name"), card, hint=self.tr("Ortiz, or the Muddy Boots")
        )
        self.name_line.written.connect(
            lambda name: self._take(replace(self.draft.family, name=name))
        )
        card.body.addWidget(self.name_line)
        where = Card(self.tr("Where do you live?"), parent=screen)
        self.countries = ListField(self.tr("Country"), where)
        self.countries.addItem(self.tr("Choose a country"), "")
        for code in country_codes():
            self.countries.addItem(self.context.texts.country(code), code)
        self.countries.activated.connect(
            lambda _n: self._take(replace(self.draft.family, country=self.countries.currentData()))
        )
        where.body.addWidget(self.countries)
        homes = Card(self.tr("One home or two?"), parent=screen)
        choices = [
            Choice(Homes.ONE, self.tr("One home"), "home"),
            Choice(Homes.TWO, self.tr("Two homes"), "home"),
        ]
        self.homes = ChipRow(self.tr("One home or two"), choices, parent=homes)
        self.homes.chosen.connect(
            lambda key: self._take(replace(self.draft.family, homes=Homes(key)))
        )
        homes.body.addWidget(self.homes)
        for each in (card, where, homes):
            column.addWidget(each)
        return screen

    def _make_children(self) -> QWidget:
        screen, self._children_column = _column()
        self.add_child_button = SecondaryButton(self.tr("Add a child"), screen, icon="plus")
        self.add_child_button.clicked.connect(self._add_child)
        self._children_column.addWidget(self.add_child_button)
        return screen

    def _make_grown_ups(self) -> QWidget:
        screen, self._grown_ups_column = _column()
        self.add_grown_up_button = SecondaryButton(self.tr("Add a grown-up"), screen, icon="plus")
        self.add_grown_up_button.clicked.connect(self._add_grown_up)
        self._grown_ups_column.addWidget(self.add_grown_up_button)
        return screen

    # --- showing ---

    def _show_head(self) -> None:
        match self._screen():
            case Screen.HOME:
                self.head(
                    Turn.TOGETHER,
                    self.tr("Who we are"),
                    self.tr(
                        "Sit down together. This takes about {minutes} minutes; you can stop "
                        "at any time."
                    ).format(minutes=self.session.minutes_left(Step.WHO)),
                )
            case Screen.CHILDREN:
                self.head(
                    Turn.TOGETHER,
                    self.tr("The children"),
                    self.tr("A nickname is fine. The age decides the words you will see."),
                )
            case Screen.GROWN_UPS:
                self.head(
                    Turn.TOGETHER,
                    self.tr("The grown-ups"),
                    self.tr("Everybody who looks after the children and keeps the promises too."),
                )

    def _show_children(self, family: Family) -> None:
        if [card.child_id for card in self._child_cards] != [c.id for c in family.children]:
            _clear(self._children_column, self._child_cards)
            self._child_cards = [
                self._child_card(child, n) for n, child in enumerate(family.children, 1)
            ]
        for card, child in zip(self._child_cards, family.children, strict=True):
            card.show_child(child)
            card.remove_button.setVisible(len(family.children) > 1)
        self.add_child_button.setVisible(len(family.children) < MOST_CHILDREN)

    def _show_grown_ups(self, family: Family) -> None:
        known = [card.grown_up_id for card in self._grown_up_cards]
        if known != [grown_up.id for grown_up in family.grown_ups]:
            _clear(self._grown_ups_column, self._grown_up_cards)
            self._grown_up_cards = [
                self._grown_up_card(grown_up, n) for n, grown_up in enumerate(family.grown_ups, 1)
            ]
        for card, grown_up in zip(self._grown_up_cards, family.grown_ups, strict=True):
            card.show_grown_up(grown_up)
            card.remove_button.setVisible(len(family.grown_ups) > 1)
        self.add_grown_up_button.setVisible(len(family.grown_ups) < MOST_GROWN_UPS)

    def _child_card(self, child: Child, number: int) -> ChildCard:
        card = ChildCard(child, number, self.session.today, self)
        card.changed.connect(lambda changed: self._take(self.draft.family.with_child(changed)))
        card.removed.connect(self._remove_child)
        self._children_column.insertWidget(number - 1, card)
        return card

    def _grown_up_card(self, grown_up: GrownUp, number: int) -> GrownUpCard:
        card = GrownUpCard(grown_up, number, self)
        card.changed.connect(lambda changed: self._take(self.draft.family.with_grown_up(changed)))
        card.removed.connect(self._remove_grown_up)
        self._grown_ups_column.insertWidget(number - 1, card)
        return card

    # --- answers ---

    def _begin(self) -> None:
        """Start a new family with one empty child and grown-up, in this computer's country."""
        family = self.draft.family
        family = replace(
            family,
            country=family.country or system_country(),
            children=family.children or (Child(_new_id("child")),),
            grown_ups=family.grown_ups or (GrownUp(_new_id("grown-up")),),
        )
        self._take(family)

    def _add_child(self) -> None:
        self._take(self.draft.family.with_child(Child(_new_id("child"))))
        self._show_anew()
        self._child_cards[-1].name_line.setFocus()

    def _add_grown_up(self) -> None:
        self._take(self.draft.family.with_grown_up(GrownUp(_new_id("grown-up"))))
        self._show_anew()
        self._grown_up_cards[-1].name_line.setFocus()

    def _remove_child(self, child_id: str) -> None:
        self._take(self.draft.family.without_child(child_id))
        self._show_anew()

    def _remove_grown_up(self, grown_up_id: str) -> None:
        self._take(self.draft.family.without_grown_up(grown_up_id))
        self._show_anew()

    def _show_anew(self) -> None:
        """Show cards that came or went; Tab then goes through them in their order."""
        self.refresh()
        follow_reading_order(self)

    def _take(self, family: Family) -> None:
        self.change(replace(self.draft, family=family))

    def _hand_over(self) -> None:
        for line in self.findChildren(TextLine):
            line.hand_over()

    def _screen(self) -> Screen:
        return Screen(self._screens.here())

    def _go_to(self, screen: Screen) -> None:
        self._screens.go_to(screen)
        self._show_head()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.completeChanged.emit()
        self.buttons_changed.emit()
        self.land()


def _new_id(kind: str) -> str:
    return f"{kind}-{token_hex(3)}"


def _column() -> tuple[QWidget, QVBoxLayout]:
    screen = QWidget()
    column = QVBoxLayout(screen)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current_look().gap(12))
    return screen, column


def _clear(column: QVBoxLayout, cards: list[ChildCard] | list[GrownUpCard]) -> None:
    for card in cards:
        column.removeWidget(card)
        card.hide()
        card.deleteLater()
