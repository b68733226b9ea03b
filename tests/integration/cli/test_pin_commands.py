"""Commands that erase, replace or take out ask for the grown-ups' PIN, where they set one."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from fakes import PlainTexts
from integration.backups.vault_samples import House
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS
from pin_fakes import PinBench

from familypact.bootstrap import run
from familypact.bootstrap_pins import make_pins
from familypact.cli.pin_desk import PinDesk, PinOutside
from familypact.domain.errors import PinRefusedError, PinTrouble
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import PinChange

PIN = "4073"
ANSWERS = Path(__file__).parents[3] / "examples"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    (tmp_path / "words").write_text(WORDS)
    house = House(tmp_path / "data", FakeKeyring(there=False))
    house.settled()
    set_pin(house, GROWN_UPS, PIN)
    return house


def set_pin(house: House, holder: str, pin: str) -> None:
    with closing(house.opened(WORDS)) as store:
        pins = make_pins(store, house.folder, house.clock)
        pins.check_new(holder, pin)
        pins.keep(pins.made(holder, pin))


def wrong_tries(house: House) -> int:
    with closing(house.opened(WORDS)) as store:
        return store.pin_tables.wrong_tries(GROWN_UPS)


def fp(house: House, *words: object, pins: str | None = None) -> int:
    beside = house.folder.parent
    options = ["--data", str(house.folder), "--passphrase-file", str(beside / "words")]
    if pins is not None:
        (beside / "pins").write_text(pins)
        options += ["--pin-file", str(beside / "pins")]
    return run([*options, *map(str, words)])


def commands(folder: Path) -> list[tuple[object, ...]]:
    answers = min(ANSWERS.glob("*.toml"))
    return [
        ("export", folder / "out"),
        ("restore", folder / "backup"),
        ("make", answers, "--poster", folder / "poster.pdf"),
        ("erase", "--yes"),
    ]


@pytest.mark.parametrize("which", range(4))
def test_without_the_pin_nothing_is_done(house, tmp_path, capsys, which):
    assert fp(house, "backup", tmp_path / "backup") == 0  # encrypted: free to anybody
    before = house.files()

    code = fp(house, *commands(tmp_path)[which])

    assert code == 1
    assert "--pin-file" in capsys.readouterr().err
    assert house.files() == before
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "poster.pdf").exists()


@pytest.mark.parametrize("which", range(4))
def test_with_the_pin_it_is_done(house, tmp_path, which):
    assert fp(house, "backup", tmp_path / "backup") == 0

    assert fp(house, *commands(tmp_path)[which], pins=f"{PIN}\n") == 0


def test_a_wrong_pin_counts_and_the_right_one_forgives(house, tmp_path, capsys):
    assert fp(house, "erase", "--yes", pins="9999") == 1
    said, wrong = capsys.readouterr().err, wrong_tries(house)
    assert fp(house, "export", tmp_path / "out", pins=PIN) == 0

    assert "That is not the PIN." in said
    assert (wrong, wrong_tries(house)) == (1, 0)


def test_data_that_nobody_can_open_are_erased_without_a_question(house):
    (house.folder / "store.db").write_bytes(b"\0" * 8192)

    assert fp(house, "erase", "--yes") == 0
    assert not house.folder.exists()


def desk(said: list[str], pause: Callable[[float], None], *typed: str) -> PinDesk:
    answers = iter(typed)

    def ask(prompt: str) -> str | None:
        said.append(prompt)
        return next(answers, None)

    return PinDesk(PinOutside(ask, pause, said.append), PlainTexts())


def test_a_pause_is_told_and_waited_for():
    bench, said = PinBench(), []
    bench.set(GROWN_UPS, PIN)
    bench.store.wrong[GROWN_UPS] = 4

    def pause(seconds: float) -> None:
        bench.stopwatch.seconds += seconds

    desk(said, pause, PIN).let_in(bench.pins())

    assert said == [
        "A wrong PIN was typed several times. The next try is in 30 seconds.",
        "The grown-ups' PIN: ",
    ]
    assert bench.store.wrong == {}


def test_a_childs_pin_is_nothing_to_a_command_and_nobody_to_ask_is_a_no():
    bench, said = PinBench(), []
    bench.set("c2", PIN)
    desk(said, lambda _: None).let_in(bench.pins())
    bench.set(GROWN_UPS, PIN)

    with pytest.raises(PinRefusedError) as refused:
        desk(said, lambda _: None).let_in(bench.pins())

    assert said == ["The grown-ups' PIN: "]
    assert refused.value.trouble is PinTrouble.NEEDED
    assert bench.store.wrong == {}


def test_the_news_of_a_pin_are_in_the_store(house):
    with closing(house.opened(WORDS)) as store:
        assert [news.change for news in store.pin_tables.news()] == [PinChange.SET]
