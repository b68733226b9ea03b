"""Words and figures of one language, by Qt's translators and locales."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTranslator
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.domain.time_of_day import minutes_of

_WEEKDAY = re.compile(r"[\s,،、]*dddd[\s,،、]*")  # with the comma of any script


class QtTexts(Texts):
    """Satisfies `Texts` for any shipped language, also one that is not on the screen."""

    def __init__(self, language: str, translations: Path) -> None:
        self._language = language
        self._locale = QLocale(language)
        self._translator = _translator(language, translations)

    @property
    @override
    def language(self) -> str:
        return self._language

    @override
    def translate(self, context: str, source: str) -> str:
        if self._translator is None:
            return source
        return self._translator.translate(context, source) or source

    @override
    def join(self, items: Sequence[str]) -> str:
        return self._locale.createSeparatedList(list(items))

    @override
    def day(self, day: date) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), self._day_format())

    @override
    def moment(self, moment: datetime) -> str:
        stamp = QDateTime(
            QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
        )
        weekday = self._locale.toString(stamp, "dddd")
        day = self._locale.toString(stamp, self._coming_day_format())
        return f"{weekday} {day}, {self._time(moment.time())}"

    @override
    def clock(self, hhmm: str) -> str:
        minutes = minutes_of(hhmm)
        return hhmm if minutes is None else self._time(time(*divmod(minutes, 60)))

    @override
    def money(self, amount: int, country: str) -> str:
        territory = QLocale.codeToTerritory(country)
        symbol = QLocale(self._locale.language(), territory).currencySymbol()
        return self._locale.toCurrencyString(float(amount), symbol or "¤", 0)

    @override
    def country(self, code: str) -> str:
        return QLocale.territoryToString(QLocale.codeToTerritory(code))

    def _time(self, moment: time) -> str:
        return self._locale.toString(QTime(moment.hour, moment.minute), "HH:mm")

    def _day_format(self) -> str:
        """Take the locale's own order of day, month and year, without the weekday."""
        if self._is_english():
            return "d MMMM yyyy"
        full = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        return _WEEKDAY.sub(" ", full).strip()

    def _coming_day_format(self) -> str:
        """Leave the year out where that is simple: the weekday says which one is meant."""
        return "d MMMM" if self._is_english() else self._day_format()

    def _is_english(self) -> bool:
        return self._locale.language() is QLocale.Language.English


def system_country() -> str:
    """Give the country the computer is set to, as ISO 3166-1 alpha-2."""
    return QLocale.territoryToCode(QLocale.system().territory())


def install_language(app: QCoreApplication, language: str, translations: Path) -> None:
    """Put a language on the screen; English needs nothing."""
    translator = _translator(language, translations)
    if translator is not None:
        translator.setParent(app)
        app.installTranslator(translator)


def _translator(language: str, translations: Path) -> QTranslator | None:
    translator = QTranslator()
    found = translator.load(QLocale(language), "familypact", "_", str(translations))
    return translator if found else None
