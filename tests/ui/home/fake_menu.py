"""A computer's menu that does as it is told."""

from dataclasses import dataclass
from pathlib import Path

from familypact.app.menu_ports import MenuState, MenuStatus
from familypact.domain.errors import FileNotWrittenError


@dataclass(slots=True)
class FakeMenu:
    """Satisfies MenuEntry; `refuses` is what every write raises."""

    state: MenuState = MenuState.ABSENT
    refuses: FileNotWrittenError | None = None

    def status(self) -> MenuStatus:
        return MenuStatus(self.state, Path("/menu/entry"), Path("/menu/icon"))

    def install(self) -> MenuStatus:
        return self._become(MenuState.INSTALLED)

    def remove(self) -> MenuStatus:
        return self._become(MenuState.ABSENT)

    def _become(self, state: MenuState) -> MenuStatus:
        if self.refuses is not None:
            raise self.refuses
        self.state = state
        return self.status()
