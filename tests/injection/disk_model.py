"""A disk that keeps what was synced, and of the rest only what chance lets it keep."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512


@dataclass(eq=False)
class Node:
    """A file: what is safe, what came since, and both together. A folder has only names."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    now: bytearray = field(default_factory=bytearray)
    is_folder: bool = False

    def write(self, at: int, content: bytes) -> None:
        self.since.append((at, content))
        _put(self.now, at, content)

    def cut(self, length: int) -> None:
        self.since.append((length, None))
        _put(self.now, length, None)

    def sync(self) -> None:
        self.safe, self.since = bytearray(self.now), []

    def after_cut(self, chance: random.Random | None) -> bytes:
        """Give what is found after a power cut; without a chance, nothing that was not synced."""
        found = bytearray(self.safe)
        for at, content in self.since if chance else ():
            luck = 1.0 if chance is None else chance.random()
            if luck < 0.6:
                _put(found, at, _torn(content, chance) if luck < 0.25 else content)
        return bytes(found)


def _torn(content: bytes | None, chance: random.Random | None) -> bytes | None:
    """Give the first sectors only."""
    if content is None or chance is None:
        return content
    return content[: SECTOR * chance.randrange(len(content) // SECTOR + 1)]


def _put(content: bytearray, at: int, piece: bytes | None) -> None:
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    if piece is None:
        del content[at:]
    else:
        content[at : at + len(piece)] = piece


@dataclass(frozen=True, slots=True)
class Naming:
    """One change of names; `node` is None where a name goes, `old` where one moves."""

    path: str
    node: Node | None
    old: str = ""

    def touches(self, folder: str) -> bool:
        return any(_parent(path) == folder for path in (self.path, self.old) if path)

    def apply(self, names: dict[str, Node]) -> None:
        if self.old:
            names.pop(self.old, None)
        if self.node is None:
            names.pop(self.path, None)
        else:
            names[self.path] = self.node


@dataclass
class Disk:
    """The names as the program sees them, and those that survive."""

    now: dict[str, Node] = field(default_factory=dict)
    safe: dict[str, Node] = field(default_factory=dict)
    since: list[Naming] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """Begin with what lies in a folder, all of it synced long ago."""
        disk = cls()
        for path in [folder, *folder.rglob("*")]:
            content = b"" if path.is_dir() else path.read_bytes()
            node = Node(bytearray(content), [], bytearray(content), path.is_dir())
            disk.now[str(path)] = disk.safe[str(path)] = node
        return disk

    def name(self, naming: Naming) -> None:
        self.since.append(naming)
        naming.apply(self.now)

    def sync_folder(self, folder: str) -> None:
        """Keep every change of its names, in their order."""
        for naming in self.since:
            if naming.touches(folder):
                naming.apply(self.safe)
        self.since = [naming for naming in self.since if not naming.touches(folder)]

    def write_out(self, root: str, place: Path, chance: random.Random | None) -> None:
        """Put into `place` what `root` holds once the power is back."""
        names = dict(self.safe)
        # Journaled file systems keep the order of names: some first ones have arrived, or none.
        arrived = 0 if chance is None else chance.randrange(len(self.since) + 1)
        for naming in self.since[:arrived]:
            naming.apply(names)
        place.mkdir(mode=0o700)
        for path, node in _reachable(root, names):
            target = place / PurePosixPath(path).relative_to(root)
            if node.is_folder:
                target.mkdir(mode=0o700, exist_ok=True)
            else:
                target.write_bytes(node.after_cut(chance))


def _reachable(root: str, names: dict[str, Node]) -> Iterator[tuple[str, Node]]:
    if root in names:
        for path in sorted(names, key=len):
            inside = path.startswith(f"{root}/") and _parent(path) in names
            if inside:
                yield path, names[path]


def _parent(path: str) -> str:
    return str(PurePosixPath(path).parent)
