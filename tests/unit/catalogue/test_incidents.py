"""By what happened: every incident has all its parts, easy words, and nothing that does harm."""

import re
from collections.abc import Iterator

import pytest
from unit.catalogue.grades import GROWN_UP, assert_within
from unit.catalogue.words import BRANDS, NEVER_SAID

from familypact.catalogue.incidents import INCIDENTS
from familypact.catalogue.incidents.serves import BEST, ONLY
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import data_root
from familypact.domain.help import ContactKind
from familypact.domain.incident import Incident, IncidentKind
from familypact.infra.contacts import TomlContacts

ABOUT_PICTURES = {
    IncidentKind.THREATS,
    IncidentKind.PICTURE_OUT,
    IncidentKind.AI_PICTURE,
    IncidentKind.ILLEGAL,
}

each_incident = pytest.mark.parametrize("incident", INCIDENTS, ids=lambda i: i.kind)


def texts_of(incident: Incident) -> Iterator[str]:
    yield incident.title
    yield incident.lead
    for lines in (incident.now, incident.today, incident.this_week, incident.never):
        yield from lines


def test_every_kind_stands_there_once_in_order() -> None:
    assert [incident.kind for incident in INCIDENTS] == list(IncidentKind)


@each_incident
def test_it_says_what_to_do_now_today_and_this_week(incident: Incident) -> None:
    assert all(
        3 <= len(lines) <= 4
        for lines in (incident.now, incident.today, incident.this_week, incident.never)
    )
    sentences = [text for text in texts_of(incident) if text != incident.title]
    assert all(re.search(r"[.?]'?\.?$", sentence) for sentence in sentences)


@each_incident
def test_what_to_leave_alone_says_do_not(incident: Incident) -> None:
    assert all(line.startswith("Do not ") for line in incident.never)


@each_incident
def test_a_shaken_grown_up_can_read_it(incident: Incident) -> None:
    assert_within(GROWN_UP, (text for text in texts_of(incident) if len(text.split()) > 5))


@each_incident
def test_nothing_frightens_blames_or_advertises(incident: Incident) -> None:
    text = " ".join(texts_of(incident))

    assert not NEVER_SAID.search(text)
    assert not BRANDS.search(text)


@each_incident
def test_nothing_advises_to_keep_pass_on_or_look_for_pictures(incident: Incident) -> None:
    to_do = " ".join((*incident.now, *incident.today, *incident.this_week))

    for verb in ("save", "copy", "forward", "download", "print"):
        assert not re.search(rf"(?<!not )(?<!n't )\b{verb}\b[^.]*\bpicture", to_do, re.IGNORECASE)


@pytest.mark.parametrize("kind", sorted(ABOUT_PICTURES))
def test_where_pictures_are_in_play_they_are_reported_and_never_kept(kind: IncidentKind) -> None:
    incident = next(i for i in INCIDENTS if i.kind is kind)
    never = " ".join(incident.never)

    assert re.search(r"Do not [^.]*\b(save|copy)\b", never)
    assert "report" in " ".join((*incident.today, *incident.never)).lower()
    assert {ContactKind.HOTLINE, ContactKind.POLICE} <= set(incident.wants)


@each_incident
def test_it_names_who_helps_and_real_rules_that_may_help_afterwards(incident: Incident) -> None:
    catalogue = whole_catalogue()

    assert ContactKind.HELPLINE in incident.wants
    assert len(set(incident.wants)) == len(incident.wants)
    assert len(set(incident.rules)) == 3
    assert all(catalogue.house_rule(rule_id) is not None for rule_id in incident.rules)


def test_threats_are_not_paid_and_nobody_poses_as_the_child() -> None:
    by_kind = {incident.kind: " ".join(incident.never) for incident in INCIDENTS}

    for kind in (IncidentKind.THREATS, IncidentKind.SCAM, IncidentKind.ACCOUNT):
        assert "Do not pay" in by_kind[kind]
    for kind in (IncidentKind.THREATS, IncidentKind.ADULT_CONTACT):
        assert "pose as your child" in by_kind[kind]


def test_self_harm_begins_with_the_emergency_number_and_staying_close() -> None:
    incident = next(i for i in INCIDENTS if i.kind is IncidentKind.SELF_HARM)

    assert incident.wants[0] is ContactKind.EMERGENCY
    assert "emergency number" in incident.now[0]
    assert any("Stay with your child" in line for line in incident.now)


def test_telling_never_costs_the_device() -> None:
    said = " ".join(text for incident in INCIDENTS for text in texts_of(incident))

    assert not re.search(r"(?<!Do not )\btake the device", said, re.IGNORECASE)


@pytest.mark.parametrize("named", [ONLY, BEST], ids=["only", "best"])
def test_every_place_that_serves_some_incidents_is_in_the_directory(named) -> None:
    directory = TomlContacts(data_root() / "resources" / "contacts" / "reporting.toml")
    known = {c.id for code in directory.countries() for c in directory.for_country(code)}

    assert set(named) <= known


def test_lines_for_missing_children_and_for_grown_ups_pictures_are_not_offered_elsewhere() -> None:
    assert all(
        ONLY[contact] <= {IncidentKind.ADULT_CONTACT}
        for contact in ONLY
        if contact.endswith("-116000") and contact != "sk-116000"
    )
    assert ONLY["intl-stopncii"] == frozenset()
