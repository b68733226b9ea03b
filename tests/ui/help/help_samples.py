"""Views for the two doors, and a help page that is shown."""

from datetime import date

from fakes import FakeContacts, PlainTexts
from family_samples import TRUSTED

from familypact.catalogue.first_minute import FIRST_MINUTE
from familypact.domain.agreement import AgreedPlan
from familypact.domain.family import TrustedAdult
from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.domain.help_view import HelpView
from familypact.ui.help.help_page import HelpPage

TODAY = date(2026, 11, 22)


def view_of(
    country: str = "GB",
    trusted: tuple[TrustedAdult, ...] = TRUSTED,
    contacts: tuple[CheckedContact, ...] | None = None,
) -> HelpView:
    if contacts is None:
        contacts = tuple(CheckedContact(c) for c in FakeContacts().for_country(country))
    plans = tuple(AgreedPlan(line.when, line.then, line.poster) for line in FIRST_MINUTE)
    return HelpView(country, trusted, plans, contacts)


def many_contacts(count: int) -> tuple[CheckedContact, ...]:
    return tuple(
        CheckedContact(Contact(f"c{n}", "GB", f"Place {n}", ContactKind.HOTLINE, phone=f"{n}"))
        for n in range(count)
    )


def help_page(qtbot, view: HelpView | None = None) -> HelpPage:
    page = HelpPage(lambda: view or view_of(), PlainTexts(), TODAY)
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_doors()
    return page
