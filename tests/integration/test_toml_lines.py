"""The line finder agrees with tomllib about what stands where, in every way TOML may be written."""

import textwrap
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familypact.infra.toml_lines import Place, lines_of


def test_keys_tables_and_arrays_of_tables_are_found() -> None:
    text = textwrap.dedent("""\
        # a comment with [brackets] and a = sign
        format = 1

        [family]
        name = "Okafor"   # = not a key

        [[children]]
        name = "Mia"
        uses = [
          "tablet",  # one a line

          "tv",
        ]
        [children.pledge.kp3]
        words = "I ask."

        [[children]]
        name = "Leo"
        """)

    lines = lines_of(text)

    assert lines["format",] == 2
    assert lines["family",] == 4
    assert lines["family", "name"] == 5
    assert lines["children", 0] == 7
    assert lines["children", 0, "uses", 1] == 12
    assert lines["children", 0, "pledge", "kp3", "words"] == 15
    assert lines["children", 1] == 17
    assert lines["children", 1, "name"] == 18


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("\na . \"b.c\" . 'd' = 1", ("a", "b.c", "d")),
        ('\n"tab\\there" = 1', ("tab\there",)),
        ("\n[a.b]", ("a", "b")),
        ("\n[ a . 'b c' ]", ("a", "b c")),
        ("x = { c = 2 }\na = { b = { c = 1 }, d = [ { e = 1 } ] }", ("a", "d", 0, "e")),
        ('x = """\na = 1\n"""\r\na = 2', ("a",)),
        ("x = '''\nb = 1\n'''\na = 2", ("a",)),
        ('x = """four quotes""""\na = 2', ("a",)),
        ('x = """an \\""" escaped one"""\na = 2', ("a",)),
        ('x = "an \\" escaped one # = "\na = 2', ("a",)),
        ("x = 'C:\\'\na = 2", ("a",)),
        ("x = 1979-05-27 07:32:00Z # when\na = 2", ("a",)),
        ("\n[[a.b]]\n[a.b.c]\nd = 1", ("a", "b", 0)),
        ("[[a]]\n[[a.b]]\n[[a.b]]\nc = 1\n[[a]]\n[[a.b]]\nd = 1", ("a", 0, "b", 1, "c")),
    ],
)
def test_every_way_of_writing_is_understood(text: str, place: Place) -> None:
    lines = lines_of(text)

    assert lines[place] == expected_line(text)
    assert places_in(tomllib.loads(text)) <= set(lines)


def expected_line(text: str) -> int:
    """Give the line of the marker: the last one, or the second of the texts that start empty."""
    if text.startswith("\n"):
        return 2
    if "[[a]]" in text:
        return 4
    return text.count("\n") + 1


KEYS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=5)
VALUES = st.recursive(
    st.booleans() | st.integers(-9, 9) | KEYS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_whatever_tomllib_finds_has_a_line(value: dict[str, object]) -> None:
    text = "".join(f"{quoted(key)} = {written(each)}\n" for key, each in value.items())

    lines = lines_of(text)

    assert places_in(tomllib.loads(text)) <= set(lines)
    assert [lines[key,] for key in value] == list(range(1, len(value) + 1))


def quoted(text: str) -> str:
    inner = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inner}"'


def written(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return quoted(value)
        case list():
            return f"[{', '.join(map(written, value))}]"
        case dict():
            return "{" + ", ".join(f"{quoted(k)} = {written(v)}" for k, v in value.items()) + "}"
        case _:
            return str(value)


def places_in(value: object, at: Place = ()) -> set[Place]:
    found = {at}
    match value:
        case dict():
            for key, inner in value.items():
                found |= places_in(inner, (*at, key))
        case list():
            for count, inner in enumerate(value):
                found |= places_in(inner, (*at, count))
    return found
