"""The list of countries to choose from, by their names in the language on the screen."""

from PySide6.QtCore import QCollator, QLocale

_NO_COUNTRIES = {"EU", "EZ", "UN", "ZZ", "QO"}


def country_codes() -> tuple[str, ...]:
    """Give every ISO 3166-1 alpha-2 code the toolkit knows, sorted by name."""
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country}
    collator = QCollator(QLocale())
    named = [code for code in codes - _NO_COUNTRIES if len(code) == len("GB") and code.isalpha()]
    return tuple(sorted(named, key=lambda code: collator.sortKey(_name(code))))


def _name(code: str) -> str:
    return QLocale.territoryToString(QLocale.codeToTerritory(code))
