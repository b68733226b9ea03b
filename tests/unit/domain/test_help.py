"""A contact is printed only after somebody checked it, so it starts unchecked."""

from familypact.domain.help import CheckedContact, Confidence, Contact, ContactKind

NURSE = Contact("own-1", "GB", "School nurse", ContactKind.HELPLINE)


def test_a_contact_starts_unchecked():
    assert not CheckedContact(NURSE).checked
    assert CheckedContact(NURSE).checked_on == ""


def test_a_contact_nobody_vouches_for_is_only_listed():
    assert NURSE.confidence is Confidence.LISTED
    assert NURSE.as_of == ""


def test_the_kinds_are_spelled_as_in_the_directory():
    assert [ContactKind(word) for word in ("emergency", "helpline", "hotline", "removal")] == [
        ContactKind.EMERGENCY,
        ContactKind.HELPLINE,
        ContactKind.HOTLINE,
        ContactKind.REMOVAL,
    ]
    assert Confidence("seed") is Confidence.DECK
