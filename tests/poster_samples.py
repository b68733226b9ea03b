"""Agreements of several kinds of families, for whoever makes or judges a poster."""

import math
from dataclasses import replace
from datetime import date
from pathlib import Path

from fakes import FakeContacts, FixedClock, MemoryStore, PlainTexts

from familypact.app.agree import Agree
from familypact.app.first_values import FirstValues
from familypact.app.steps import Step
from familypact.app.texts import Texts
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.agreement import Agreement
from familypact.domain.draft import ChosenRule, Draft, Settled
from familypact.domain.family import AgeBand, Child, Family, GrownUp, TrustedAdult, Use
from familypact.domain.help import CheckedContact
from familypact.domain.pledge import PledgeLine
from familypact.domain.sign_off import InkPoint, Mark, SignOff, Stroke
from familypact.infra.answers import AnswersReader
from familypact.infra.contacts import TomlContacts

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
DAY = date(2026, 11, 22)
MARKUP = '<b>&"</b> & %s {0} \\n'


def drawn(party: str, seed: int) -> SignOff:
    """Sign like a hand that goes up and down while it moves on."""
    points = tuple(
        InkPoint(
            20 + 2.4 * t,
            60 + 34 * math.sin(t / (4 + seed % 3)) * math.exp(-t / 150) - 0.1 * t,
            0.5 + 0.4 * math.sin(t / 9 + seed),
            8 * t,
        )
        for t in range(110)
    )
    return SignOff(party, Mark.DRAWN, DAY, (Stroke(points),), (320.0, 120.0))


def typed(party: str, name: str) -> SignOff:
    return SignOff(party, Mark.TYPED, DAY, typed=name)


def declined(party: str) -> SignOff:
    return SignOff(party, Mark.DECLINED, DAY, note="I want to think about it.")


def draft_of(family: Family, *, rules: int, trusted: tuple[TrustedAdult, ...]) -> Draft:
    """Answer every step as the program proposes it."""
    values = FirstValues(whole_catalogue(), FakeContacts())
    draft = Draft(family=family)
    for step in Step:
        draft = values.prepare(draft, step, DAY)
    offered = whole_catalogue().rules_for(family, DAY)
    known = {rule.rule_id for rule in draft.rules}
    more = [values.first_choice(draft, rule, DAY) for rule in offered if rule.id not in known]
    chosen = (*draft.rules, *more)[:rules]
    return replace(
        draft,
        rules=tuple(replace(rule, settled=Settled.AGREED) for rule in chosen),
        trusted=trusted,
        contacts=tuple(
            CheckedContact(c.contact, checked=bool(c.contact.country), checked_on="2026-11-22")
            for c in draft.contacts
        ),
    )


def agreement_of(draft: Draft, number: int = 3, texts: Texts | None = None) -> Agreement:
    clock = FixedClock()
    agree = Agree(MemoryStore(), whole_catalogue(), texts or PlainTexts(), clock)
    return agree.preview(draft, number)


def small_family() -> Agreement:
    """Two children, two grown-ups, six rules: what a first agreement looks like."""
    family = Family(
        "Ortiz",
        "GB",
        children=(
            Child("mia", "Mia", band=AgeBand.MIDDLE, uses=frozenset({Use.PHONE})),
            Child("leo", "Leo", band=AgeBand.MIDDLE, uses=frozenset({Use.TABLET})),
        ),
        grown_ups=(GrownUp("ana", "Ana", "Mum"), GrownUp("sam", "Sam", "Dad")),
    )
    trusted = (
        TrustedAdult("t1", "Mum", "06 12 34 56 78"),
        TrustedAdult("t2", "Grandpa Joe", "06 98 76 54 32"),
    )
    draft = draft_of(family, rules=6, trusted=trusted)
    minute = replace(draft.first_minute, lines=draft.first_minute.lines[:2])
    signed = (drawn("mia", 1), drawn("ana", 2), drawn("sam", 3))
    return agreement_of(replace(draft, first_minute=minute, sign_offs=signed))


def usual_family() -> Agreement:
    """Everything as the program proposes it, one own promise, one "not yet", one own rule."""
    family = Family(
        "Whitlock",
        "GB",
        children=(
            Child("nina", "Nina", band=AgeBand.YOUNG, uses=frozenset({Use.TABLET})),
            Child("tom", "Tom", band=AgeBand.TEEN, uses=frozenset({Use.PHONE, Use.SOCIAL})),
        ),
        grown_ups=(GrownUp("jo", "Jo Whitlock", "Mum"), GrownUp("ed", "Ed Whitlock", "Dad")),
    )
    trusted = (
        TrustedAdult("t1", "Gran", "01632 960117, or just knock"),
        TrustedAdult("t2", "Mrs Adeyemi", "01632 960842"),
    )
    draft = draft_of(family, rules=12, trusted=trusted)
    lines = draft.children_lines["tom"]
    own = replace(lines[1], own="I show my settings to Mum twice a year.")
    later = replace(lines[7], not_yet=True, reason="I want to talk about it again.")
    draft = draft.with_child_lines("tom", (lines[0], own, *lines[2:7], later))
    draft = draft.with_rule(
        ChosenRule("own-1", Settled.TRIAL, own="Sunday mornings are for pancakes, not for pads.")
    )
    signed = (typed("nina", "NINA"), declined("tom"), drawn("jo", 2))
    return agreement_of(replace(draft, sign_offs=signed), number=1)


def huge_family() -> Agreement:
    """Eight children, four grown-ups, names of sixty letters, twenty-five rules."""
    bands = list(AgeBand)
    children = tuple(
        Child(f"c{n}", _long_name("Child", n), band=bands[n % 3], uses=frozenset(Use))
        for n in range(8)
    )
    grown_ups = tuple(
        GrownUp(f"g{n}", _long_name("Grown", n), f"Grandparent {n}") for n in range(4)
    )
    family = Family(_long_name("House", 1), "GB", children=children, grown_ups=grown_ups)
    trusted = tuple(
        TrustedAdult(f"t{n}", _long_name("Trusted", n), f"0{n}632 960 11{n}") for n in range(4)
    )
    draft = draft_of(family, rules=25, trusted=trusted)
    for n in (1, 3, 6):
        lines = draft.children_lines[f"c{n}"]
        own = PledgeLine("own-1", own=f"I, number {n}, promise to help the others with this.")
        draft = draft.with_child_lines(f"c{n}", (*lines, own))
    signed = (*(drawn(f"c{n}", n) for n in range(7)), typed("g0", _long_name("Grown", 0)))
    return agreement_of(replace(draft, sign_offs=signed))


def _long_name(kind: str, number: int) -> str:
    return f"{kind} {number} Wolfeschlegelsteinhausen y Ortega de la Cruz"[:60].ljust(60, "x")


def world_family() -> Agreement:
    """Names in six scripts, with emoji and with signs that other formats take for markup."""
    family = Family(
        "Абдель-Рахман Шевченко",
        "NO",
        children=(
            Child("a", "آمنة نور الهدى", band=AgeBand.MIDDLE, uses=frozenset({Use.PHONE})),
            Child("b", "Олександра", band=AgeBand.MIDDLE, uses=frozenset({Use.PHONE})),
            Child("c", "小明 🐉", band=AgeBand.MIDDLE, uses=frozenset({Use.PHONE})),
        ),
        grown_ups=(
            GrownUp("d", "किरण देवी", "माँ"),
            GrownUp("e", MARKUP, "Dad"),
            GrownUp("f", "מרים לוי", "Oma"),
        ),
    )
    trusted = (
        TrustedAdult("t1", "Тітка Оксана", "030 23125 014"),
        TrustedAdult("t2", "أبو كريم", "الطابق الثاني"),
    )
    draft = draft_of(family, rules=6, trusted=trusted)
    lines = draft.children_lines["a"]
    own = replace(lines[2], own="أسأل أمي قبل أن أرسل صورة.")
    draft = draft.with_child_lines("a", (*lines[:2], own, *lines[3:]))
    signed = (typed("a", "آمنة"), drawn("b", 2), typed("d", "किरण"), typed("e", MARKUP))
    return agreement_of(replace(draft, sign_offs=signed))


def endless_name() -> Agreement:
    """A family name of three hundred letters."""
    agreement = small_family()
    family = replace(agreement.family, name=("Maximilianopolis " * 20)[:300])
    return replace(agreement, family=family)


def example_family(name: str) -> Agreement:
    """Give what `familypact make` makes of one of the files in `examples/`."""
    reader = AnswersReader(whole_catalogue(), TomlContacts(contacts_file()), FixedClock())
    return agreement_of(reader.read(EXAMPLES / f"{name}.toml"), number=1)


SAMPLES = {
    "small": small_family,
    "usual": usual_family,
    "huge": huge_family,
    "world": world_family,
    "endless": endless_name,
}
