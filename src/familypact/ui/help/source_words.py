"""Says honestly how sure we are of a contact: who checked it, and how old its source is."""

from datetime import date

from PySide6.QtCore import QObject

from familypact.app.texts import Texts
from familypact.domain.help import CheckedContact, ContactDoubt, doubts


class SourceWords(QObject):
    """Two sentences a contact, for one day and one language."""

    def __init__(self, texts: Texts, today: date) -> None:
        super().__init__()
        self._texts = texts
        self._today = today

    def of(self, checked: CheckedContact) -> str:
        if checked.checked:
            return self._checked(checked.checked_on)
        if checked.is_own:
            return self.tr("Written in by your family")
        if checked.corrected:
            return self.tr("As your family corrected it")
        found = doubts(checked.contact, self._today)
        parts = [self._age(found, checked.contact.as_of)]
        if ContactDoubt.LISTED_ONLY in found:
            parts.append(self.tr("It stands in a list, not on the service's own page."))
        if ContactDoubt.SECOND_HAND in found:
            parts.append(self.tr("We read it in a note about the service's page."))
        return " ".join(parts)

    def _checked(self, on: str) -> str:
        try:
            day = self._texts.day(date.fromisoformat(on))
        except ValueError:
            return self.tr("Checked by your family")
        return self.tr("Checked by your family on {day}").format(day=day)

    def _age(self, found: tuple[ContactDoubt, ...], as_of: str) -> str:
        year = as_of[:4]
        if ContactDoubt.UNDATED in found or not year:
            return self.tr("From our list; we do not know how old this is.")
        if ContactDoubt.OLD in found:
            return self.tr(
                "From our list, as of {year}: more than three years old, it may have changed."
            ).format(year=year)
        return self.tr("From our list, as of {year}.").format(year=year)
