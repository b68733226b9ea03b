"""Records every write, sync and change of names of a program by strace, to play it again."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from injection.disk_model import Disk, Naming, Node

_CALLS = (
    "openat,open,creat,write,pwrite64,writev,pwritev,ftruncate,truncate,fsync,fdatasync,rename,"
    "renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,lseek,sendfile,"
    "copy_file_range"
)
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_FD = re.compile(r"^(\d+)<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
# Each of these moves bytes where this cannot follow; a deed that uses one proves nothing.
_UNKNOWN = {"writev", "pwritev", "truncate", "link", "linkat", "copy_file_range", "creat"}


def record(deed: str, folder: Path, log: Path) -> bool:
    """Let a child do the deed under strace; False where that is not possible here."""
    if shutil.which("strace") is None:
        return False
    script = Path(__file__).with_name("deeds.py")
    words = ["strace", "-f", "-qq", "-y", "-xx", "-s", "100000000", "-e", f"trace={_CALLS}"]
    child = [sys.executable, "-B", str(script), deed, str(folder)]
    ran = subprocess.run([*words, "-o", str(log), *child], capture_output=True, check=False)
    if ran.returncode == 0:
        return True
    if b"ptrace" in ran.stderr.lower():
        return False  # a container that allows no tracing
    raise AssertionError(ran.stderr.decode())


@dataclass
class Replay:
    """Plays the log into a disk, call by call."""

    root: str
    disk: Disk
    _open: dict[int, tuple[Node, str]] = field(default_factory=dict)
    _places: dict[int, int] = field(default_factory=dict)

    def steps(self, log: Path) -> Iterator[int]:
        """Stop after every call that changed something; give what was confirmed by then."""
        confirmed = -1
        for line in log.read_text(encoding="ascii").splitlines():
            match = _LINE.match(line)
            if match is None:
                continue
            call, words, result = match[1], match[2], int(match[3])
            if call == "write" and words.startswith("1<"):
                confirmed = int(_texts(words)[0])
                yield confirmed
            elif result >= 0 and self._play(call, words, result):
                yield confirmed

    def _play(self, call: str, words: str, result: int) -> bool:
        match call:
            case "openat" | "open":
                return self._opened(words, result)
            case "mkdir" | "mkdirat":
                return self._named(_path(words), Node(is_folder=True))
            case "unlink" | "unlinkat" | "rmdir":
                return self._named(_path(words), None)
            case "rename" | "renameat" | "renameat2":
                return self._moved(*(text.decode() for text in _texts(words)))
            case _:
                return self._changed(call, words, result)

    def _opened(self, words: str, number: int) -> bool:
        path = _path(words)
        self._open.pop(number, None)
        if not self._is_ours(path):
            return False
        made = path not in self.disk.now
        if made:
            self._named(path, Node())
        self._open[number] = (self.disk.now[path], path)
        self._places[number] = 0
        if "O_TRUNC" in words and self.disk.now[path].now:
            self.disk.now[path].cut(0)
            return True
        return made

    def _named(self, path: str, node: Node | None) -> bool:
        if self._is_ours(path):
            self.disk.name(Naming(path, node))
            return True
        return False

    def _moved(self, old: str, new: str) -> bool:
        if not self._is_ours(old):
            return False
        self.disk.name(Naming(new, self.disk.now[old], old))
        return True

    def _changed(self, call: str, words: str, result: int) -> bool:
        descriptor = _FD.match(words)
        number = -1 if descriptor is None else int(descriptor[1])
        if number not in self._open:
            return False
        if call in _UNKNOWN:
            raise AssertionError(call)
        if call in ("fsync", "fdatasync"):
            self._synced(*self._open[number])
        elif call == "lseek":
            self._places[number] = result
        else:
            self._written(call, number, words, result)
        return call != "lseek"

    def _synced(self, node: Node, path: str) -> None:
        if node.is_folder:
            self.disk.sync_folder(path)
        else:
            node.sync()

    def _written(self, call: str, number: int, words: str, result: int) -> None:
        node = self._open[number][0]
        match call:
            case "write":
                node.write(self._places[number], _texts(words)[0][:result])
                self._places[number] += result
            case "pwrite64":
                node.write(_last_number(words), _texts(words)[0][:result])
            case "sendfile":
                self._poured(number, words, result)
            case "ftruncate":
                node.cut(_last_number(words))

    def _poured(self, number: int, words: str, result: int) -> None:
        """Follow the bytes that the system copied by itself."""
        source = int(words.split(", ")[1].partition("<")[0])
        at = int(words.split(", ")[2].strip("[").partition("]")[0])
        content = bytes(self._open[source][0].now[at : at + result])
        self._open[number][0].write(self._places[number], content)
        self._places[number] += result

    def _is_ours(self, path: str) -> bool:
        return path == self.root or path.startswith(f"{self.root}/")


def _texts(words: str) -> list[bytes]:
    return [bytes.fromhex(found.replace("\\x", "")) for found in _TEXT.findall(words)]


def _path(words: str) -> str:
    return _texts(words)[0].decode("utf-8", "surrogateescape")


def _last_number(words: str) -> int:
    return int(words.rpartition(", ")[2])
