"""Asks how old a child is: by birth month and year, or by age band where that is enough."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.family import AgeBand, BirthMonth, Child
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.fields import ListField
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import QuietLabel
from familypact.ui.wizard.parts.use_names import band_name

_OLDEST = 18
_MONTHS = 12


class BirthField(QWidget):
    """`changed` brings (born or None, band or None); a band chosen by hand wins."""

    changed = Signal(object, object)

    def __init__(self, child: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months = ListField(self.tr("Birth month of {child}").format(child=child), self)
        self.years = ListField(self.tr("Birth year of {child}").format(child=child), self)
        self.months.addItem(self.tr("Month"), 0)
        for month in range(1, _MONTHS + 1):
            name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
            self.months.addItem(name, month)
        self.years.addItem(self.tr("Year"), 0)
        for year in range(today.year - 3, today.year - _OLDEST - 1, -1):
            self.years.addItem(str(year), year)
        bands = [
            Choice(
                band.value,
                band_name(band),
                spoken=self.tr("Age of {child}: {ages}").format(child=child, ages=band_name(band)),
            )
            for band in AgeBand
        ]
        self.bands = ChipRow(
            self.tr("Age group of {child}").format(child=child), bands, parent=self
        )
        row = FlowLayout(self)
        for widget in (
            QuietLabel(self.tr("Born in"), self),
            self.months,
            self.years,
            QuietLabel(self.tr("or just"), self),
            self.bands,
        ):
            row.addWidget(widget)
        self.months.activated.connect(self._tell_birth)
        self.years.activated.connect(self._tell_birth)
        self.bands.chosen.connect(self._tell_band)

    def show_child(self, child: Child, today: date) -> None:
        """Show what is known; the band chip follows from the birth month."""
        month = child.born.month if child.born else 0
        year = child.born.year if child.born else 0
        self.months.setCurrentIndex(max(0, self.months.findData(month)))
        if year and self.years.findData(year) < 0:
            self.years.addItem(str(year), year)
        self.years.setCurrentIndex(max(0, self.years.findData(year)))
        known = child.band is not None or child.born is not None
        self.bands.set_value(child.band_on(today).value if known else None)

    def _tell_birth(self) -> None:
        month, year = self.months.currentData(), self.years.currentData()
        if month and year:
            self.changed.emit(BirthMonth(year, month), None)

    def _tell_band(self, key: str) -> None:
        picked = self.bands.value()
        self.changed.emit(self._born(), AgeBand(key) if picked else None)

    def _born(self) -> BirthMonth | None:
        month, year = self.months.currentData(), self.years.currentData()
        return BirthMonth(year, month) if month and year else None
