"""`show` prints the whole agreement, as text and as JSON with keys that stay."""

import json
from pathlib import Path

import pytest
from integration.answers_text import SMALLEST
from integration.cli.outside_samples import Bench

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = sorted((ROOT / "examples").glob("*.toml"))
# Other programs read these: a key may come, none may go or mean something else.
KEYS = {
    "format",
    "version",
    "agreed_on",
    "language",
    "family",
    "rules",
    "children_pledges",
    "grown_ups_pledge",
    "first_minute",
    "trusted_adults",
    "contacts",
    "check_ins",
    "sign_offs",
    "still_to_sign",
}


def made(folder: Path, text: str) -> Bench:
    answers = folder / "answers.toml"
    answers.write_text(text, encoding="utf-8")
    bench = Bench()
    assert bench.run("make", answers, "--poster", folder / "poster.pdf") == 0, bench.err
    return bench


def shown(bench: Bench) -> str:
    assert bench.run("show") == 0
    return bench.out


def as_json(bench: Bench) -> dict[str, object]:
    assert bench.run("show", "--json") == 0
    found = json.loads(bench.out)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_each_example_makes_an_agreement_that_shows_everything(
    tmp_path: Path, example: Path
) -> None:
    # The fake directory knows few contacts; what the examples tick in the real one is left out.
    lines = example.read_text("utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("checked = ["))
    bench = made(tmp_path, text)

    agreement = as_json(bench)
    out = shown(bench)

    assert set(agreement) == KEYS
    names = [child["name"] for child in agreement["family"]["children"]]
    names += [each["name"] for each in agreement["family"]["grown_ups"]]
    names += [each["name"] for each in agreement["trusted_adults"]]
    for said in (*names, *(rule["title"] for rule in agreement["rules"])):
        assert said in out
    assert len(agreement["children_pledges"]) == len(agreement["family"]["children"])
    assert all(len(pledge["lines"]) >= 8 for pledge in agreement["children_pledges"])


def test_there_are_three_examples() -> None:
    assert [path.stem for path in EXAMPLES] == ["big-family", "one-child", "two-homes"]


@pytest.mark.parametrize(
    "name",
    ["x" * 300, "آمنة نور الهدى", "👩‍👩‍👧 Zoé", "<b>&'\\\"", "{name} %s", "Ṧ̴̢h̷a", "-rf --help"],
)
def test_names_of_every_kind_survive(tmp_path: Path, name: str) -> None:
    bench = made(tmp_path, SMALLEST.replace('"Mia"', f'"{name}"'))
    plain = name.replace('\\"', '"')

    assert f"Children: {plain}\n" in shown(bench)
    assert as_json(bench)["family"]["children"][0]["name"] == plain


def test_the_text_has_every_part(tmp_path: Path) -> None:
    text = SMALLEST + (
        '[[own_rules]]\ntext = "No filming the dog."\nsettled = "trial"\n'
        '[contacts]\nchecked = ["gb-helpline"]\n'
    )
    text = text.replace('enjoys = ["drawing"]', 'enjoys = ["drawing"]\npledge.kp1.not_yet = "Why?"')
    text = text.replace("read_aloud = true", 'read_aloud = true\nown = ["I call Gran."]')
    text = text.replace('typed = "Mia"', 'typed = "Mia"\nnote = "With glitter."')
    text = text.replace('reach = "at school"', 'reach = "at school"\nwho = "my teacher"')

    out = shown(made(tmp_path, text))

    assert out.startswith("The agreement of the family Okafor\nVersion 1, agreed on 22 November")
    assert "Grown-ups: Ada (Mum)\n" in out
    assert "  - No filming the dog. (tried out for two weeks)\n" in out
    assert "  - Not yet: I will not give my full name" in out
    assert "(Why?)\n" in out
    assert "  - I call Gran.\n" in out
    assert "  - Mr Li (my teacher): at school\n" in out
    assert "  - Helpline GB: 0800 1111\n" in out
    assert "Not yet checked, so not on the poster: Emergency GB" in out
    assert "Our next check-in: Sunday 29 November, 17:00\n" in out
    assert "  - Mia, on 22 November 2026: With glitter.\n" in out
    assert out.endswith("  Still to sign: Ada\n")


def test_a_child_that_declined_and_nobody_left_to_sign_are_said(tmp_path: Path) -> None:
    text = SMALLEST.replace('typed = "Mia"', "declined = true")
    text += '[[sign_offs]]\nwho = "Ada"\ntyped = "Ada"\n'

    out = shown(made(tmp_path, text))

    assert "  - Mia said no, on 22 November 2026\n" in out
    assert "Still to sign" not in out


def test_a_grown_up_without_another_name_stands_alone(tmp_path: Path) -> None:
    out = shown(made(tmp_path, SMALLEST.replace('called = "Mum"\n', "")))

    assert "Grown-ups: Ada\n" in out


def test_the_next_check_in_is_the_one_that_was_moved(tmp_path: Path) -> None:
    bench = made(tmp_path, SMALLEST)
    moved = bench.store.next_checkin()
    assert moved is not None
    bench.store.move_checkin(moved.replace(hour=18))

    assert "29 November, 18:00" in shown(bench)
    assert as_json(bench)["check_ins"]["next"] == "2026-11-29T18:00"


def test_json_says_who_signed_how(tmp_path: Path) -> None:
    agreement = as_json(made(tmp_path, SMALLEST))

    assert agreement["sign_offs"] == [
        {
            "who": "child-1",
            "name": "Mia",
            "mark": "typed",
            "on": "2026-11-22",
            "typed": "Mia",
            "note": "",
        }
    ]
    assert agreement["still_to_sign"] == ["Ada"]
    assert agreement["family"]["children"] == [
        {
            "id": "child-1",
            "name": "Mia",
            "born": "2016-04",
            "band": "9-12",
            "uses": ["tablet", "tv"],
        }
    ]


def test_json_without_a_birth_month_has_null(tmp_path: Path) -> None:
    agreement = as_json(made(tmp_path, SMALLEST.replace('born = "2016-04"', 'band = "5-8"')))

    assert agreement["family"]["children"][0]["born"] is None
