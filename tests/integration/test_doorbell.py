"""A second start rings at the window that is open; without one it opens a window of its own."""

import socket
import stat
from pathlib import Path

import pytest

from familypact.infra.bell_place import bell_place
from familypact.infra.doorbell import Doorbell, Wish, ring


@pytest.fixture
def place(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)  # the path of a socket may be a hundred letters long
    return Path("bell.sock")


class Visitor:
    """Rings by hand, as a process of its own would."""

    def __init__(self, place: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(5)
        self.socket.connect(str(place))

    def say(self, words: bytes) -> None:
        self.socket.sendall(words)

    def hears(self) -> bytes:
        with self.socket:
            return self.socket.recv(16)


@pytest.fixture
def bell(place):
    bell = Doorbell(place)
    assert bell.hang() is not None
    yield bell
    bell.take_down()


@pytest.mark.parametrize("wish", list(Wish))
def test_the_window_hears_what_is_wished_for(bell, place, wish):
    visitor = Visitor(place)
    visitor.say(wish.value.encode())

    assert bell.answer() is wish
    assert visitor.hears() == b"ok"


@pytest.mark.parametrize("words", [b"open /etc/passwd", b"\xff\x00", b"talk" * 4000])
def test_anything_else_is_not_obeyed(bell, place, words):
    visitor = Visitor(place)
    visitor.say(words)

    assert bell.answer() is None
    visitor.socket.close()


def test_who_only_looks_is_let_go(bell, place):
    assert ring(place, None)

    assert bell.answer() is None
    assert bell.answer() is None  # nobody else is there


@pytest.mark.usefixtures("bell")
def test_a_window_that_does_not_answer_counts_as_absent(place):
    assert not ring(place, Wish.TALK)


@pytest.mark.usefixtures("bell")
def test_a_second_bell_leaves_the_first_one_alone(place):
    other = Doorbell(place)

    assert other.hang() is None
    assert other.answer() is None
    other.take_down()

    assert place.exists()


def test_the_bell_of_a_window_that_was_killed_is_replaced(place):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as gone:
        gone.bind(str(place))
    bell = Doorbell(place)

    assert not ring(place, Wish.WINDOW)
    assert bell.hang() is not None
    bell.take_down()
    assert not place.exists()


@pytest.mark.usefixtures("bell")
def test_nobody_else_may_ring(place):
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_where_it_cannot_hang_the_window_does_without(tmp_path):
    assert Doorbell(tmp_path / "no-folder" / "bell.sock").hang() is None
    assert Doorbell(tmp_path / ("long" * 60)).hang() is None


def test_each_data_folder_has_a_bell_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    one, other = bell_place(tmp_path / "a"), bell_place(tmp_path / "b")

    assert one != other
    assert one.parent == tmp_path
    assert bell_place(tmp_path / "a") == one


def test_without_a_folder_for_sockets_there_is_no_bell(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "gone"))

    assert bell_place(tmp_path) is None
