"""backup, restore, export and erase, as they are typed, on real files."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from integration.backups.vault_samples import SHEET, House
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS
from integration.store.samples import SECRETS

from familypact.bootstrap import run


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    (tmp_path / "words").write_text(WORDS)
    (tmp_path / "sheet").write_text(SHEET.text().lower())
    return House(tmp_path / "data", FakeKeyring(there=False))


def fp(house: House, *words: object, by: str = "words") -> int:
    secret = house.folder.with_name(by)
    return run(["--data", str(house.folder), "--passphrase-file", str(secret), *map(str, words)])


def test_a_backup_is_looked_into_and_comes_back_by_the_sheet(house, tmp_path, capsys):
    house.settled()
    out = tmp_path / "out"

    assert fp(house, "backup", out) == 0
    with closing(house.opened(WORDS)) as store:
        store.drop_draft()
    capsys.readouterr()
    assert fp(house, "restore", out, "--look", by="sheet") == 0
    look = capsys.readouterr().out
    assert fp(house, "restore", out, by="sheet") == 0

    assert "Quillfeather" in look
    assert "the last of 22 November 2026" in look
    with closing(house.opened(WORDS)) as store:
        assert store.load_draft() is not None
    assert (house.folder / "replaced").is_dir()


def test_a_backup_is_made_while_the_window_is_open(house, tmp_path):
    house.settled()

    with closing(house.opened(WORDS)):
        assert fp(house, "backup", tmp_path / "out") == 0


def test_what_is_no_backup_is_named(house, tmp_path, capsys):
    house.settled()
    (tmp_path / "bad").write_bytes(b"FamilyPact backu" + b"\0" * 100)

    assert fp(house, "restore", tmp_path / "bad") == 1

    assert "is damaged or no backup" in capsys.readouterr().err


def test_without_data_there_is_nothing_to_back_up(house, tmp_path, capsys):
    assert fp(house, "backup", tmp_path / "out") == 1

    assert "not made its agreement yet" in capsys.readouterr().err
    assert not house.folder.exists()


def test_everything_readable_is_exported(house, tmp_path, capsys):
    house.settled()

    assert fp(house, "export", tmp_path / "out") == 0

    content = (tmp_path / "out" / "familypact.json").read_text(encoding="utf-8")
    assert all(word in content for word in SECRETS)
    found = json.loads(content)
    assert [version["number"] for version in found["agreements"]] == [1]
    assert found["draft"]["family"]["name"] == "Quillfeather"
    for name in ("poster-1.pdf", "agreement-1.pdf"):
        assert (tmp_path / "out" / name).read_bytes().startswith(b"%PDF")
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_nothing_is_erased_by_chance(house, capsys):
    house.settled()
    before = house.files()

    assert fp(house, "erase") == 1

    assert "--yes" in capsys.readouterr().err
    assert house.files() == before


def test_erased_is_erased(house, capsys):
    house.settled()

    assert fp(house, "erase", "--yes") == 0

    assert "Nothing of FamilyPact is left" in capsys.readouterr().out
    assert not house.folder.exists()


def test_nothing_is_erased_under_an_open_window(house, capsys):
    house.settled()

    with closing(house.opened(WORDS)):
        assert fp(house, "erase", "--yes") == 1

    assert "same data open" in capsys.readouterr().err
    assert (house.folder / "store.db").exists()
