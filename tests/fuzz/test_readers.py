"""Whatever a stranger's text file holds, each reader names it or reads it, and touches no other."""

from pathlib import Path

from fakes import FakeContacts, FixedClock
from fuzz.guard import Guard
from fuzz.mutations import Spoiling, fuzzing, spoiled, spoilings
from hypothesis import example, given
from hypothesis import strategies as st

from familypact.app.recovery import RecoveryKey, typed_recovery_key
from familypact.app.settings import Settings
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.draft import Draft
from familypact.domain.errors import FamilyPactError
from familypact.infra.answers import AnswersReader
from familypact.infra.contacts import TomlContacts
from familypact.infra.passphrase_file import read_passphrase
from familypact.infra.settings_file import JsonSettings

ANSWERS = (Path(__file__).resolve().parents[2] / "examples" / "one-child.toml").read_bytes()
READER = AnswersReader(whole_catalogue(), FakeContacts(), FixedClock())
SHEET = RecoveryKey(bytes(range(16)))


@fuzzing
@given(how=spoilings)
def test_answers(place: Path, guard: Guard, how: list[Spoiling]) -> None:
    path = place / "answers.toml"
    path.write_bytes(spoiled(ANSWERS, how))

    with guard.case():
        try:
            assert isinstance(READER.read(path), Draft)
        except FamilyPactError:
            return


@fuzzing
@given(how=spoilings)
def test_settings(place: Path, guard: Guard, how: list[Spoiling]) -> None:
    path = place / "config" / "settings.json"
    files = JsonSettings(path.parent)
    if not path.parent.exists():
        files.save(Settings())
        (place / "good.json").write_bytes(path.read_bytes())
    path.write_bytes(spoiled((place / "good.json").read_bytes(), how))

    with guard.case():
        assert isinstance(files.load(), Settings)

    assert {p.name for p in path.parent.iterdir()} <= {"settings.json", "settings.json.damaged"}


@fuzzing
@example(how=[Spoiling(0, 0, b"[" * 3000)])
@example(how=[Spoiling(500, 100_000, b"a = " + b"[" * 3000)])
@given(how=spoilings)
def test_contacts(place: Path, guard: Guard, how: list[Spoiling]) -> None:
    path = place / "contacts.toml"
    path.write_bytes(spoiled(contacts_file().read_bytes()[:6000], how))

    with guard.case():
        try:
            contacts = TomlContacts(path)
            contacts.for_country("GB")
            contacts.countries()
            contacts.why_no_emergency("GB")
        except FamilyPactError:
            return


@fuzzing
@given(how=spoilings)
def test_passphrase_files(place: Path, guard: Guard, how: list[Spoiling]) -> None:
    path = place / "words"
    path.write_bytes(spoiled("correct hörse battery\n".encode(), how))

    with guard.case():
        try:
            assert isinstance(read_passphrase(path), str)
        except FamilyPactError:
            return


@fuzzing
@given(how=spoilings, any_text=st.text(max_size=300))
def test_typed_recovery_keys(guard: Guard, how: list[Spoiling], any_text: str) -> None:
    near = spoiled(SHEET.text().encode(), how).decode("utf-8", "replace")

    with guard.case():
        for typed in (near, any_text):
            found = typed_recovery_key(typed)
            assert found is None or len(found.secret) == 16
