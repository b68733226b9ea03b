"""`familypact verify` over real files and real keys: words, JSON and exit code."""

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FixedClock, PlainTexts
from integration.seal.seal_samples import look, poster
from integration.store.samples import KEY, a_sign_off, an_agreement

from familypact.app.seal_poster import SealPoster
from familypact.app.verdict import Verdict
from familypact.app.verify_poster import OwnSeals, VerifyPoster, own_seals
from familypact.cli.arguments import understand
from familypact.cli.verify_command import VerifyCommand
from familypact.domain.errors import FileNotReadableError
from familypact.infra.keys.family_certificate import FamilyCertificates
from familypact.infra.pdf.fonts import ready_qt
from familypact.infra.pdf.seal import PyhankoSealer
from familypact.infra.pdf.sealed_files import SealedFiles
from familypact.infra.pdf.verify import PyhankoJudge
from familypact.infra.store.sqlite_store import Access, open_store


class Home:
    """A family's data and what it makes of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = self.err = ""

    def agree(self, number: int) -> None:
        store = open_store(self.folder, KEY)
        store.agree(an_agreement(number))
        store.close()

    def sealed(self, name: str = "sealed.pdf") -> Path:
        store = open_store(self.folder, KEY)
        agreement = store.latest()
        assert agreement is not None
        sealing = SealPoster(
            store.seal_keys, FamilyCertificates(), PyhankoSealer(), PlainTexts(), FixedClock()
        )
        ready = sealing.ready(agreement)
        path = self.folder / name
        path.write_bytes(ready.seal(poster(ready.fingerprint.short)))
        store.close()
        return path

    def own(self) -> OwnSeals:
        store = open_store(self.folder, KEY, Access.READ)
        found = own_seals(store, store.seal_keys)
        store.close()
        return found

    def verify(self, path: Path, *options: str, closed: bool = False) -> int:
        own = None if closed else self.own()
        check = VerifyPoster(SealedFiles(PyhankoJudge), own).check
        out, err = io.StringIO(), io.StringIO()
        found = understand(["verify", str(path), *options], PlainTexts())
        code = VerifyCommand(check, PlainTexts(), (out, err)).run(found)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code


@pytest.fixture
def home(qapp: object, tmp_path: Path) -> Home:
    assert ready_qt() is qapp
    made = Home(tmp_path / "home")
    made.agree(1)
    return made


def test_the_sealed_poster_in_force(home: Home) -> None:
    path = home.sealed()

    assert home.verify(path) == 0
    assert home.out.startswith(f"{path}: Sealed and unchanged\n  Nothing in this file has changed")
    assert "version 1 of your agreement, the one in force" in home.out
    assert home.err == ""


def test_a_change_of_one_byte(home: Home) -> None:
    path = home.sealed()
    content = bytearray(path.read_bytes())
    content[content.find(b"stream\n") + 60] ^= 1
    path.write_bytes(content)

    assert home.verify(path) == 1
    assert "Something in this file was changed after it was sealed." in home.out
    assert "unchanged" not in home.out


def test_a_poster_without_a_seal(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "plain.pdf"
    path.write_bytes(poster())

    assert home.verify(path) == 2


def test_the_poster_of_another_family_with_the_same_names(home: Home, tmp_path: Path) -> None:
    other = Home(tmp_path / "other")
    other.agree(1)

    assert home.verify(other.sealed()) == 3
    assert "no key of your family" in home.out


def test_a_sealed_poster_while_the_data_are_closed(home: Home) -> None:
    path = home.sealed()

    assert home.verify(path, closed=True) == 3
    assert "could not look into your family's data" in home.out


def test_a_version_that_was_replaced_is_still_unchanged(home: Home) -> None:
    path = home.sealed()
    home.agree(2)

    assert home.verify(path) == 0
    assert "Version 2 is in force now." in home.out


def test_somebody_signs_after_the_poster_was_made(home: Home) -> None:
    path = home.sealed()
    store = open_store(home.folder, KEY)
    store.add_sign_off(1, a_sign_off("g1"))
    store.close()

    assert home.verify(path) == 0
    assert "a new poster has them all" in home.out
    assert home.verify(home.sealed("again.pdf")) == 0
    assert "Signed by Grandpa Joaquín." in home.out


def test_as_json(home: Home) -> None:
    path = home.sealed()

    code = home.verify(path, "--json")

    found = json.loads(home.out)
    seen = look(path)
    assert code == found["exit_code"] == 0
    assert (found["answer"], found["standing"]) == ("sealed", "in-force")
    assert (found["version"], found["in_force"], found["signers"]) == (1, 1, [])
    assert found["key"] == seen.fingerprint.full
    assert found["sealed_at"] == seen.sealed_at.isoformat()
    assert found["trouble"] is None


def test_a_file_that_is_not_there_as_json(home: Home, tmp_path: Path) -> None:
    assert home.verify(tmp_path / "none.pdf", "--json") == 1

    found = json.loads(home.out)
    assert (found["answer"], found["trouble"]) == ("not-checked", "missing")
    assert found["key"] is None


def test_what_keeps_it_from_looking_is_said() -> None:
    def check(path: Path) -> Verdict:
        raise FileNotReadableError(path)

    out, err = io.StringIO(), io.StringIO()
    options = replace(understand(["verify", "x.pdf"], PlainTexts()), as_json=True)

    assert VerifyCommand(check, PlainTexts(), (out, err)).run(options) == 1
    assert out.getvalue() == ""
    assert err.getvalue().startswith("familypact: x.pdf is not there or may not be read.")
