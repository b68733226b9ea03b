"""The deck's addresses: all there, each with what became of it, and none of them offered."""

import re
from pathlib import Path

import pytest

from familypact.data_files import data_root
from familypact.domain.deck_address import Became, DeckList
from familypact.domain.errors import FileNotReadableError
from familypact.infra.contacts import TomlContacts
from familypact.infra.deck_addresses import read_deck_addresses

CONTACTS = data_root() / "resources" / "contacts"
SHIPPED = CONTACTS / "deck_addresses.toml"
SOURCES = data_root() / "src" / "familypact"


@pytest.fixture(scope="module")
def deck():
    return read_deck_addresses(SHIPPED)


def contacts():
    directory = TomlContacts(CONTACTS / "reporting.toml")
    return {c.id: c for code in directory.countries() for c in directory.for_country(code)}


def test_both_lists_are_whole_and_in_order(deck):
    report, resource = deck.of(DeckList.REPORT), deck.of(DeckList.RESOURCE)

    assert [address.id for address in report] == [f"WR{n}" for n in range(1, 23)]
    assert [address.id for address in resource] == [f"RS{n}" for n in range(1, 22)]
    assert [address.id for address in report if address.repeated] == ["WR6", "WR11"]


def test_the_closing_slide_is_kept(deck):
    assert deck.closing.organisation.startswith("International Centre")
    assert deck.closing.address == "www.icmec.org"


def test_what_moved_says_where_to_and_who_says_so(deck):
    moved = [a for a in deck.addresses if a.became in (Became.MOVED, Became.CURRENT)]

    assert moved
    assert [a.id for a in moved if not (a.successor and a.source)] == []


def test_every_successor_is_a_contact_or_an_address(deck):
    known = contacts()
    named = {a.successor for a in (*deck.addresses, deck.closing) if a.successor}

    assert {n for n in named if n not in known and not n.startswith("https://")} == set()


def test_an_address_that_did_not_stay_is_offered_nowhere(deck):
    gone = {a.address.lower().rstrip("/") for a in deck.addresses if a.became is not Became.CURRENT}
    offered = {re.sub("^https?://", "", c.url).lower().rstrip("/") for c in contacts().values()}

    assert gone & offered <= {"www.ceop.gov.uk"}


def test_the_screen_never_reads_them():
    users = [
        path.relative_to(SOURCES).parts[0]
        for path in SOURCES.rglob("*.py")
        if "deck_address" in path.read_text(encoding="utf-8")
    ]

    assert set(users) <= {"domain", "infra"}


@pytest.mark.parametrize("text", ["", "address = 3", "[[address]]\nid = 1", "not toml"])
def test_a_file_that_is_no_such_list_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "deck_addresses.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(FileNotReadableError) as caught:
        read_deck_addresses(path)

    assert caught.value.path == path
