"""A second start of the program passes on what it wants, and opens nothing where it was heard."""

import socket
from threading import Thread

import pytest
from fakes import PlainTexts

from familypact.bootstrap_bell import is_passed_on
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import run_window
from familypact.data_files import contacts_file
from familypact.infra.bell_place import bell_place


class OpenWindow:
    """Stands in for the window of another process."""

    def __init__(self, place) -> None:
        self.heard = b""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(place))
        self._socket.listen()
        self._thread = Thread(target=self._answer, daemon=True)
        self._thread.start()

    def _answer(self) -> None:
        caller, _ = self._socket.accept()
        with caller:
            self.heard = caller.recv(16)
            caller.sendall(b"ok")

    def close(self) -> None:
        self._thread.join(5)
        self._socket.close()


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return bell_place(tmp_path / "data")


@pytest.fixture
def window(place):
    window = OpenWindow(place)
    yield window
    window.close()


def start(tmp_path, **wishes: bool) -> Start:
    return Start(tmp_path / "data", lambda: None, PlainTexts(), contacts_file(), **wishes)


@pytest.mark.parametrize(
    ("wishes", "word"),
    [({}, b"window"), ({"at_talk": True}, b"talk"), ({"at_help": True}, b"help")],
)
def test_it_rings_and_opens_nothing(window, tmp_path, wishes, word):
    assert run_window(start(tmp_path, **wishes)) == 0

    assert window.heard == word
    assert not (tmp_path / "data").exists()


def test_where_nobody_listens_it_goes_on_by_itself(place, tmp_path):
    place.write_bytes(b"")

    assert not is_passed_on(start(tmp_path, at_talk=True), place)
