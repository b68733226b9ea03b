"""`familypact catalogue`: the whole content in one go, and a check of what it names."""

import io
import json
import subprocess
import sys
from dataclasses import replace

import pytest
from fakes import PlainTexts
from integration.cli.outside_samples import Bench

from familypact.app.catalogue_check import check_catalogue
from familypact.catalogue.whole import whole_catalogue
from familypact.cli.arguments import understand
from familypact.cli.catalogue_output import CheckText, catalogue_as_json
from familypact.cli.commands import Commands
from familypact.cli.spoken import Exit, Terminal
from familypact.domain.family import AgeBand


def printed(*words: str) -> str:
    bench = Bench()
    assert bench.run("catalogue", *words) is Exit.DONE
    assert bench.err == ""
    return bench.out


def test_the_whole_content_is_printed() -> None:
    catalogue = whole_catalogue()

    content = json.loads(printed("--json"))

    assert content["format"] == 1
    assert [risk["id"] for risk in content["risks"]] == [risk.id for risk in catalogue.risks]
    assert [r["id"] for r in content["house_rules"]] == [r.id for r in catalogue.house_rules]
    assert {fact["id"] for fact in content["evidence"]} == set(catalogue.evidence)
    assert len(content["child_pledge"]["clauses"]) == len(content["grown_up_pledge"]["clauses"])
    assert content["controls"][0]["places"][0]["url"].startswith("https://")
    assert content["milestones"]
    assert content["control_guide"]


def test_texts_hang_on_their_age_band() -> None:
    content = json.loads(printed("--json"))

    assert set(content["house_rules"][0]["child_reason"]) <= {band.value for band in AgeBand}


def test_the_output_is_the_same_every_time() -> None:
    command = [sys.executable, "-m", "familypact", "catalogue", "--json"]
    runs = {
        subprocess.run(
            command, capture_output=True, check=True, timeout=60, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }

    assert len(runs) == 1


def test_the_check_counts_by_band_and_finds_nothing_wrong() -> None:
    lines = printed("--check").splitlines()

    assert [line.partition(":")[0] for line in lines[:4]] == [
        "Ages 5-8",
        "Ages 9-12",
        "Ages 13-17",
        "In all",
    ]
    assert "topics: 18" in lines[3]
    assert lines[4:] == ["Every reference leads somewhere, and no id stands twice."]


def test_the_check_is_what_the_command_does_by_itself() -> None:
    assert printed() == printed("--check")


def test_json_and_check_exclude_each_other() -> None:
    with pytest.raises(SystemExit) as ended:
        understand(["catalogue", "--json", "--check"], PlainTexts())

    assert ended.value.code == 2


def test_a_reference_that_leads_nowhere_is_said_and_fails() -> None:
    catalogue = whole_catalogue()
    broken = replace(catalogue, house_rules=catalogue.house_rules[1:])
    outside = replace(Bench().outside(), catalogue=broken)
    out, err = io.StringIO(), io.StringIO()

    code = Commands(outside, Terminal(out, err)).run(
        understand(["catalogue", "--check"], PlainTexts())
    )

    gone = catalogue.house_rules[0].id
    assert code is Exit.FAILED
    assert f"names “{gone}”, which is not there." in out.getvalue()
    assert "Every reference" not in out.getvalue()


def test_an_id_that_stands_twice_is_said() -> None:
    catalogue = whole_catalogue()
    twice = replace(catalogue, joys=(*catalogue.joys, catalogue.joys[0]))

    lines = list(CheckText(check_catalogue(twice), PlainTexts()).lines())

    assert lines[-1] == f"“{catalogue.joys[0].id}” stands there more than once."


def test_nothing_but_plain_values_is_written() -> None:
    odd = replace(whole_catalogue(), control_guide=(1.5,))

    with pytest.raises(TypeError):
        catalogue_as_json(odd)
