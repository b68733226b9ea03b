"""One kind of control: which rules it backs up, how to do it openly, and where it is."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.app.devices import ControlHelp
from familypact.app.texts import Texts
from familypact.domain.control import ControlKind, ControlPlace, Platform
from familypact.domain.set_up import SetUp
from familypact.ui.devices.platform_names import platform_name
from familypact.ui.help.open_button import OpenButton
from familypact.ui.look import current_look
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, QuietLabel, WhyLine
from familypact.ui.widgets.point import Point

Ticks = Mapping[tuple[ControlKind, Platform], SetUp]


class ControlCard(Card):
    """Emits `ticked` with a platform and whether it is set up now."""

    ticked = Signal(str, bool)

    def __init__(self, found: ControlHelp, ticks: Ticks, texts: Texts, today: date) -> None:
        super().__init__("")
        self.found = found
        self._ticks = ticks
        self._texts = texts
        self._today = today
        self.chips: dict[Platform, Chip] = {}
        self._notes: dict[Platform, WhyLine] = {}
        control = found.control
        self.set_title(self._title())
        self.body.addWidget(BodyLabel(self._words(control.what_it_does), self))
        for title, how in zip(found.rules, found.how, strict=True):
            words = self.tr("Backs up “{rule}”. {how}").format(rule=title, how=self._words(how))
            self.body.addWidget(Point(words, self))
        self._add_more()
        shown: set[Platform] = set()
        for place in found.places:
            self._add_place(place, with_tick=place.platform not in shown)
            shown.add(place.platform)

    def show_set_up(self, platform: Platform, done: SetUp | None) -> None:
        """Say when it was set up, or that it is not."""
        chip, note = self.chips[platform], self._notes[platform]
        chip.setChecked(done is not None)
        words = self.tr("Set up together")
        if done is not None:
            words = self.tr("Set up together on {day}").format(day=self._texts.day(done.on))
        chip.setText(words)
        chip.setAccessibleName(f"{words}: {self._about(platform)}")
        again = done is not None and done.wants_a_look(self._today)
        note.setText(self.tr("Look again: updates and birthdays change what fits."))
        note.setVisible(again)

    def _add_more(self) -> None:
        control = self.found.control
        words = self.tr("How to do it openly, and its limits")
        self.more_button = SmallButton(words, self, name=f"{words}: {self._title()}")
        self.more_button.setCheckable(True)
        lines = Card("", parent=self)
        for line in (control.openly, control.limits, control.eases):
            lines.body.addWidget(Point(self._words(line), lines))
        self.body.addWidget(self.more_button)
        self.body.addWidget(lines)
        lines.hide()
        self.more_button.toggled.connect(lines.setVisible)

    def _add_place(self, place: ControlPlace, *, with_tick: bool) -> None:
        where = platform_name(place.platform)
        row = AsideLayout(narrowest=300)
        said = self.tr("{where}: {name}").format(where=where, name=place.name)
        row.addWidget(self._name_and_age(said, place.as_of[:4]))
        side = QWidget(self)
        flow = FlowLayout(side, spacing=8)
        flow.addWidget(OpenButton(place.url, side, about=f"{said} ({self._title()})"))
        row.addWidget(side)
        self.body.addLayout(row)
        if with_tick:
            self._add_tick(place.platform, flow, side)

    def _name_and_age(self, said: str, year: str) -> QWidget:
        """Name the setting, and say how old what its maker writes about it is."""
        age = self.tr("Its page shows no date.")
        if year:
            age = self.tr("Its page is of {year}.").format(year=year)
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().gap(2))
        column.addWidget(BodyLabel(said, both))
        column.addWidget(QuietLabel(age, both))
        return both

    def _add_tick(self, platform: Platform, flow: FlowLayout, side: QWidget) -> None:
        chip = Chip("", side)
        chip.clicked.connect(lambda on: self.ticked.emit(platform.value, on))
        self.chips[platform] = chip
        flow.addWidget(chip)
        note = WhyLine("", self)
        self._notes[platform] = note
        self.body.addWidget(note)
        self.show_set_up(platform, self._ticks.get((self.found.control.kind, platform)))

    def _about(self, platform: Platform) -> str:
        """Say what a control is about: the same device stands in several cards."""
        said = self.tr("{control}, {where}")
        return said.format(control=self._title(), where=platform_name(platform))

    def _title(self) -> str:
        return self._words(self.found.control.title)

    def _words(self, source: str) -> str:
        return self._texts.translate("controls", source)
