"""Lays "Something happened", and what is written of it, over whatever the window shows."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from familypact.app.ports import AgreementStore
from familypact.domain.errors import FamilyPactError
from familypact.domain.incident import IncidentKind
from familypact.ui.app_window import AppWindow
from familypact.ui.help.help_page import HelpExtras, HelpPage
from familypact.ui.help.offers_card import OfferRule
from familypact.ui.window_parts import OpenedParts, WindowParts


class HelpOver(QObject):
    """One page at a time; hiding it leads back to where one was, which is left as it is.

    `opened` gives what is open now, if anything: help needs no lock to be opened.
    """

    def __init__(
        self, window: AppWindow, parts: WindowParts, opened: Callable[[], OpenedParts | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._opened = opened
        self._page: QWidget | None = None

    def show_help(self) -> None:
        if isinstance(self._page, HelpPage):
            return
        parts = self._parts
        page = HelpPage(
            lambda: parts.help_view(self._store()),
            parts.texts,
            parts.clock.today(),
            self._extras(),
        )
        page.hidden_away.connect(self._hide)
        self._cover(page)
        page.show_doors()

    def look_again(self) -> None:
        """Show whom the family trusts as soon as its data are open behind the help."""
        if isinstance(self._page, HelpPage):
            self._page.look_again(self._extras())

    def show_record(self, kind: IncidentKind | None = None) -> None:
        """Show the page to write in, or the one before it where no incident leads here."""
        opened = self._opened()
        if opened is None:
            return
        page = opened.make_record_page(kind)
        page.hidden_away.connect(self._hide)
        page.help_wanted.connect(self.show_help)
        self._cover(page)
        page.arrive()

    def _extras(self) -> HelpExtras:
        return HelpExtras(
            directory=lambda: self._parts.directory(self._store()),
            offer_rule=self._offer_rule(),
            write_down=self.show_record if self._opened() is not None else None,
            voice=self._parts.voice(),
        )

    def _store(self) -> AgreementStore | None:
        opened = self._opened()
        return opened.store if opened is not None else None

    def _cover(self, page: QWidget) -> None:
        gone, self._page = self._page, page
        self._window.cover(page)
        if gone is not None:
            self._window.drop(gone)

    def _hide(self) -> None:
        gone, self._page = self._page, None
        if gone is not None:
            self._window.uncover(gone)

    def _offer_rule(self) -> OfferRule | None:
        """Give what puts a rule on the next check-in's table; None where there is no agreement."""
        opened = self._opened()
        if opened is None:
            return None
        try:
            has_agreement = opened.store.latest() is not None
        except FamilyPactError:
            return None
        return opened.offer_rule if has_agreement else None
