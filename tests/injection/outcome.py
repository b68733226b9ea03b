"""What became of one kind of fault."""

from dataclasses import dataclass


@dataclass(slots=True)
class Outcome:
    """`lost` counts confirmed states that were neither there nor in a backup that was offered."""

    name: str
    tried: int = 0
    survived: int = 0
    lost: int = 0
    note: str = ""

    def count(self, *, survived: bool) -> None:
        self.tried += 1
        if survived:
            self.survived += 1
        else:
            self.lost += 1
