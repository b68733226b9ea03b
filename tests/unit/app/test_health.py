"""A finding says whether something needs attention or is broken."""

from familypact.app.health import Condition, Finding, Found


def test_what_the_program_cannot_do_without_is_broken():
    assert Found.FONTS_DAMAGED.condition is Condition.BROKEN
    assert Found.FOLDER_NOT_WRITABLE.condition is Condition.BROKEN


def test_what_has_a_way_round_it_needs_attention():
    assert Found.KEYRING_ABSENT.condition is Condition.ATTENTION
    assert Found.DISK_NEARLY_FULL.condition is Condition.ATTENTION


def test_all_else_is_well():
    assert Found.POSTER_MADE.condition is Condition.OK
    assert Finding(Found.POSTER_MADE).detail == ""
