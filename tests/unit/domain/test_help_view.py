"""Which contact stands where: near ones, checked ones first."""

import pytest

from familypact.domain.help import Caller, CheckedContact, Contact, ContactKind
from familypact.domain.help_view import HelpView

CHILDREN, ANYONE, PARENTS = (Caller.CHILD,), (Caller.ANYONE,), (Caller.GROWN_UP,)


def line(name: str, country: str, whom: tuple[Caller, ...], *, checked: bool = False):
    contact = Contact(name, country, name, ContactKind.HELPLINE, phone="1", for_whom=whom)
    return CheckedContact(contact, checked=checked)


def of_kind(name: str, kind: ContactKind, country: str = "NO"):
    return CheckedContact(Contact(name, country, name, kind, url="https://example.org/"))


def view(country: str, *contacts: CheckedContact) -> HelpView:
    return HelpView(country, (), (), contacts)


def ids(contacts: tuple[CheckedContact, ...]) -> list[str]:
    return [checked.contact.id for checked in contacts]


def test_a_child_is_given_the_lines_for_children_of_its_country():
    shown = view(
        "NO",
        line("anyone", "NO", ANYONE),
        line("children", "NO", CHILDREN),
        line("parents", "NO", PARENTS),
        line("abroad", "", CHILDREN),
        of_kind("hotline", ContactKind.HOTLINE),
    )

    assert ids(shown.for_child()) == ["children"]


def test_a_line_for_anyone_serves_where_none_is_for_children():
    shown = view("NO", line("parents", "NO", PARENTS), line("anyone", "NO", ANYONE))

    assert ids(shown.for_child()) == ["anyone"]


def test_a_line_that_does_not_say_for_whom_serves_anyone():
    assert ids(view("NO", line("open", "NO", ())).for_child()) == ["open"]


def test_a_line_abroad_serves_where_the_country_has_none():
    shown = view("NO", line("eu-116111", "", CHILDREN), line("eu-116000", "", ANYONE))

    assert ids(shown.for_child()) == ["eu-116111"]


def test_a_mere_page_abroad_is_nothing_for_a_child():
    page = Contact("intl", "", "Page", ContactKind.HELPLINE, "https://x.example/", "", (), CHILDREN)

    assert view("NO", CheckedContact(page)).for_child() == ()


def test_what_the_family_checked_comes_first_and_nothing_for_parents_only():
    shown = view(
        "NO",
        line("checked-parents", "NO", PARENTS, checked=True),
        line("checked", "NO", ANYONE, checked=True),
        line("children", "NO", CHILDREN),
    )

    assert ids(shown.for_child()) == ["checked", "children"]


@pytest.mark.parametrize(("country", "useful"), [("US", False), ("NO", True), ("", True)])
def test_european_numbers_are_left_out_elsewhere(country, useful):
    shown = view(country, line("eu-116111", "", CHILDREN), line("intl-bik", "", CHILDREN))

    assert bool(shown.for_child()) is useful
    assert bool(shown.for_grown_up()) is useful


def test_a_european_number_the_family_checked_stays_everywhere():
    shown = view("US", line("eu-116111", "", CHILDREN, checked=True))

    assert ids(shown.useful()) == ["eu-116111"]


def test_the_emergency_number_stands_by_itself():
    emergency = of_kind("112", ContactKind.EMERGENCY)
    shown = view("NO", of_kind("police", ContactKind.POLICE), emergency)

    assert shown.emergency() is emergency
    assert ids(shown.for_grown_up()) == ["police"]
    assert view("NO").emergency() is None
