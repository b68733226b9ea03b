"""A system whose scheduler does as it is told, and a home for the files."""

from pathlib import Path

from familypact.infra.reminders.wake_ups.own_files import Ran

ODD = '/opt/Müller & "Söhne" 100%/$HOME/familypact'
WORDS = (ODD, "wake", "--data", "/home/a b/d")
NS = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
SCHEMA = Path(__file__).with_name("task_schema.xsd")


class System:
    """The commands of a system: remembers them, and answers as if it did them."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.refuses: set[str] = set()
        self.task = ""
        self.in_memory = False

    def __call__(self, words) -> Ran:
        self.asked.append(tuple(words))
        line = " ".join(words)
        if any(each in line for each in self.refuses):
            return Ran(1)
        if "/Create" in words:
            self.task = Path(words[words.index("/XML") + 1]).read_bytes().decode("utf-16")
        if "/Delete" in words:
            self.task = ""
        if "/Query" in words:
            return Ran(0 if self.task else 1, self.task)
        if "CurrentVersion\\Run" in line:
            self.in_memory = "add" in words or (self.in_memory and "delete" not in words)
            return Ran(0 if self.in_memory else 1)
        return Ran(0)


def files_of(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "home").rglob("*familypact*") if path.is_file())
