"""How the program looks on this computer: colours and size of the type."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.settings import Scheme, Settings
from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice

_PERCENTS = (100, 125, 150, 175, 200)


class SettingsPage(PlainPage):
    """Emits `changed` with the new settings; they count at once."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.head(self.tr("Settings"), self.tr("These stay on this computer too."))
        self.schemes = self._card(
            self.tr("Colours"),
            [
                Choice(Scheme.SYSTEM, self.tr("As the computer has them")),
                Choice(Scheme.LIGHT, self.tr("Light")),
                Choice(Scheme.DARK, self.tr("Dark")),
            ],
        )
        percents = [Choice(str(p), self.tr("{percent} %").format(percent=p)) for p in _PERCENTS]
        self.percents = self._card(self.tr("Size of the type"), percents)
        self.body.addStretch(1)
        self.schemes.set_value(settings.scheme.value)
        self.percents.set_value(str(settings.text_percent))
        self.schemes.chosen.connect(self._take_scheme)
        self.percents.chosen.connect(self._take_percent)

    def add_card(self, card: Card) -> None:
        """Add what this computer offers besides, below the looks."""
        self.body.insertWidget(self.body.count() - 1, card)

    def _card(self, title: str, choices: list[Choice]) -> ChipRow:
        card = Card(title, parent=self)
        row = ChipRow(title, choices, parent=card)
        card.body.addWidget(row)
        self.body.addWidget(card)
        return row

    def _take_scheme(self, key: str) -> None:
        self._take(replace(self._settings, scheme=Scheme(key)))

    def _take_percent(self, key: str) -> None:
        self._take(replace(self._settings, text_percent=int(key)))

    def _take(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)
