"""What `doctor` and `self-test` say of what was found."""

import json
from pathlib import Path

import pytest
from integration.cli.outside_samples import Bench, BenchWith

from familypact.app.health import Finding, Found
from familypact.cli.spoken import Exit


def test_the_doctor_says_what_is_and_what_to_do() -> None:
    bench = Bench(found=(Finding(Found.DISK_HAS_ROOM, "900"), Finding(Found.KEYRING_ABSENT)))

    assert bench.run("doctor") is Exit.DONE

    first, second = bench.out.splitlines()
    assert first == "ok: The disk has 900 MB left."
    assert second.startswith("attention: No keyring answers here")
    assert second.endswith("--passphrase-file.")


def test_the_doctor_fails_where_something_needed_is_broken() -> None:
    bench = Bench(found=(Finding(Found.FOLDER_NOT_WRITABLE, "data"),))

    assert bench.run("doctor", "--json") is Exit.FAILED

    (finding,) = json.loads(bench.out)
    assert (finding["found"], finding["condition"]) == ("folder-not-writable", "broken")
    assert finding["text"] == "data cannot be written to."
    assert finding["next_step"]


@pytest.mark.parametrize("found", list(Found))
def test_every_finding_has_words_and_every_trouble_a_next_step(found: Found) -> None:
    bench = Bench(found=(Finding(found, "detail"),))

    bench.run("doctor", "--json")

    (finding,) = json.loads(bench.out)
    assert finding["text"].strip()
    assert bool(finding["next_step"]) is (finding["condition"] != "ok")


def test_the_self_test_stores_an_agreement_and_makes_a_poster() -> None:
    bench = Bench()

    assert bench.run("self-test") is Exit.DONE

    assert "stored encrypted and read again" in bench.out
    assert "A poster was made" in bench.out
    assert bench.store.numbers() == ()
    assert bench.vault.key is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"open_elsewhere": "refuses"}, "broken: An agreement could not be stored: "),
        ({"poster": "refuses"}, "broken: A poster could not be made: "),
        ({"poster": "blank"}, "broken: A poster could not be made: b'blank"),
    ],
)
def test_the_self_test_says_what_fails(changes: dict[str, str], words: str) -> None:
    class Blank:
        def render(self, *_: object) -> bytes:
            return b"blank"

        def save(self, pdf: bytes, path: Path) -> None:
            path.write_bytes(pdf)

    def refuse(*_: object) -> object:
        raise ImportError("gone")

    calls = {"refuses": refuse, "blank": Blank}
    bench = BenchWith(**{name: calls[how] for name, how in changes.items()})

    assert bench.run("self-test") is Exit.FAILED

    assert words in bench.out
