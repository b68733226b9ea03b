"""`familypact menu`: what it says, in words and as JSON, and its exit codes."""

import io
import json
from pathlib import Path

import pytest
from fakes import PlainTexts
from integration.menu.menus import files_in, menu

from familypact.bootstrap import run
from familypact.cli.arguments import understand
from familypact.cli.menu_command import MenuCommand
from familypact.cli.spoken import Exit, Terminal


def asked(entry, *words: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    options = understand(("menu", *words), PlainTexts())
    code = MenuCommand(entry, PlainTexts(), Terminal(out, err)).run(options)
    return code, out.getvalue(), err.getvalue()


def test_it_is_put_there_looked_at_and_taken_away(tmp_path: Path) -> None:
    entry = menu(tmp_path)

    said = [asked(entry, word) for word in ("status", "install", "status", "remove", "status")]

    assert [code for code, _, _ in said] == [Exit.DONE] * 5
    assert [out.partition(" menu")[0] for _, out, _ in said] == [
        "FamilyPact is not in this computer's",
        "FamilyPact is in this computer's",
        "FamilyPact is in this computer's",
        "FamilyPact is no longer in this computer's",
        "FamilyPact is not in this computer's",
    ]
    assert str(entry.status().entry) in said[1][1]
    assert files_in(tmp_path) == []


def test_an_entry_of_a_program_that_has_moved_is_out_of_date(tmp_path: Path) -> None:
    menu(tmp_path, "/old/familypact").install()

    code, out, _ = asked(menu(tmp_path), "status")

    assert (code, "out of date" in out) == (Exit.DONE, True)


def test_as_json_it_says_where(tmp_path: Path) -> None:
    _, out, _ = asked(menu(tmp_path), "install", "--json")

    status = menu(tmp_path).status()
    assert json.loads(out) == {
        "state": "installed",
        "entry": str(status.entry),
        "icon": str(status.icon),
    }


def test_what_somebody_else_has_there_is_named_and_left(tmp_path: Path) -> None:
    entry = menu(tmp_path)
    path = entry.status().entry
    path.parent.mkdir(parents=True)
    path.write_text("somebody else's", encoding="ascii")

    code, out, err = asked(entry, "install")

    assert (code, out) == (Exit.FAILED, "")
    assert str(path) in err
    assert asked(entry, "remove")[0] == Exit.DONE
    assert path.read_text(encoding="ascii") == "somebody else's"


def test_a_home_that_cannot_be_written_to_is_said_in_a_sentence(tmp_path: Path) -> None:
    home = tmp_path / "no-folder"
    home.write_text("", encoding="ascii")

    code, out, err = asked(menu(home), "install")

    assert (code, out) == (Exit.FAILED, "")
    assert err.startswith("familypact: ")
    assert str(home) in err


def test_another_system_is_told_that_this_is_for_linux() -> None:
    code, out, err = asked(None, "install")

    assert (code, out) == (Exit.FAILED, "")
    assert "Linux" in err


@pytest.mark.parametrize("words", [(), ("render",), ("install", "remove")])
def test_a_wrong_command_is_refused(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as refused:
        understand(("menu", *words), PlainTexts())

    assert refused.value.code == 2


def test_the_program_has_the_command(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    code = run(["menu", "status", "--json"])

    assert (code, json.loads(capsys.readouterr().out)["state"]) == (0, "absent")
