"""What a family corrected, hid or added stands, whatever an update brings."""

from dataclasses import replace

from familypact.app.own_contacts import merge, visible
from familypact.domain.help import CheckedContact, Contact, ContactKind

EMERGENCY = Contact("no-112", "NO", "Emergency", ContactKind.EMERGENCY, phone="112")
LINE = Contact("no-line", "NO", "Line", ContactKind.HELPLINE, phone="1")
PORTAL = Contact("intl-portal", "", "Portal", ContactKind.HOTLINE, url="https://portal.example/")
DIRECTORY = (EMERGENCY, LINE, PORTAL)
NURSE = CheckedContact(Contact("own-1", "NO", "Nurse", ContactKind.HELPLINE, phone="5"))


def ids(contacts):
    return [checked.contact.id for checked in contacts]


def one(contacts, contact_id):
    [found] = [checked for checked in contacts if checked.contact.id == contact_id]
    return found


def test_without_anything_of_the_familys_the_directory_stands():
    assert merge(DIRECTORY, (), "NO") == tuple(CheckedContact(contact) for contact in DIRECTORY)


def test_the_familys_own_come_after_the_directory():
    assert ids(merge(DIRECTORY, (NURSE,), "NO")) == ["no-112", "no-line", "intl-portal", "own-1"]


def test_what_nobody_touched_follows_an_update():
    old = CheckedContact(replace(LINE, phone="0"))

    assert one(merge(DIRECTORY, (old,), "NO"), "no-line").contact.phone == "1"


def test_a_correction_stands_after_an_update():
    ours = CheckedContact(replace(LINE, phone="7"), corrected=True)

    assert one(merge(DIRECTORY, (ours,), "NO"), "no-line") == ours


def test_what_was_checked_stays_as_it_was_checked():
    ours = CheckedContact(replace(LINE, phone="0"), checked=True, checked_on="2026-01-01")

    assert one(merge(DIRECTORY, (ours,), "NO"), "no-line") == ours


def test_what_the_directory_dropped_stays_only_where_the_family_vouched_for_it():
    gone = Contact("no-gone", "NO", "Gone", ContactKind.HELPLINE, phone="2")
    checked = CheckedContact(gone, checked=True)
    corrected = CheckedContact(replace(gone, id="no-mine"), corrected=True)
    untouched = CheckedContact(replace(gone, id="no-old"))

    found = merge(DIRECTORY, (checked, corrected, untouched), "NO")

    assert ids(found)[3:] == ["no-gone", "no-mine"]


def test_a_move_to_another_country_takes_the_own_ones_along_and_leaves_the_rest():
    there = (replace(LINE, id="se-line", country="SE"), PORTAL)
    checked = CheckedContact(LINE, checked=True)
    portal = CheckedContact(PORTAL, checked=True)

    found = merge(there, (checked, portal, NURSE), "SE")

    assert ids(found) == ["se-line", "intl-portal", "own-1"]
    assert one(found, "intl-portal").checked


def test_a_hidden_contact_stays_hidden_and_up_to_date():
    hidden = CheckedContact(replace(LINE, phone="0")).hide()

    found = one(merge(DIRECTORY, (hidden,), "NO"), "no-line")

    assert found == CheckedContact(LINE, hidden=True)
    assert ids(visible(merge(DIRECTORY, (hidden,), "NO"))) == ["no-112", "intl-portal"]


def test_an_emergency_number_that_was_hidden_somehow_is_shown_again():
    hidden = CheckedContact(EMERGENCY, hidden=True)

    assert not one(merge(DIRECTORY, (hidden,), "NO"), "no-112").hidden
