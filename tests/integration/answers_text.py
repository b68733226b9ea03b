"""A small answers file to change in tests, and what reads it."""

from pathlib import Path

from fakes import FakeContacts, FixedClock

from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import Draft
from familypact.infra.answers import AnswersReader

SMALLEST = """\
[family]
name = "Okafor"
country = "gb"

[[children]]
name = "Mia"
born = "2016-04"
uses = ["tablet", "tv"]
enjoys = ["drawing"]

[[grown_ups]]
name = "Ada"
called = "Mum"

[first_minute]
read_aloud = true

[[trusted_adults]]
name = "Gran"
reach = "01632 960001"

[[trusted_adults]]
name = "Mr Li"
reach = "at school"

[[sign_offs]]
who = "Mia"
typed = "Mia"
"""


def read(folder: Path, text: str) -> Draft:
    path = folder / "answers.toml"
    path.write_text(text, encoding="utf-8")
    return reader().read(path)


def reader() -> AnswersReader:
    return AnswersReader(whole_catalogue(), FakeContacts(), FixedClock())
