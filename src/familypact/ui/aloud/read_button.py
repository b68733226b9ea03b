"""The button that has a page read aloud, and stops it again."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.voice import VoiceProgram
from familypact.ui.accessible import announce
from familypact.ui.aloud.speaker import Speaker
from familypact.ui.widgets.buttons import SecondaryButton


class ReadButton(SecondaryButton):
    """Out of sight it is silent: who hides the page is not given away by a voice."""

    def __init__(
        self, program: VoiceProgram, lines: Callable[[], Sequence[str]], parent: QWidget
    ) -> None:
        super().__init__("", parent, icon="speaker")
        self._lines = lines
        self._has_failed = False
        self.speaker = Speaker(program, self)
        self.speaker.began.connect(self._follow)
        self.speaker.ended.connect(self._follow)
        self.speaker.failed.connect(self._fail)
        self.clicked.connect(self._press)
        self._follow()

    def hush(self) -> None:
        """Stop reading, as when another page comes."""
        self.speaker.hush()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hush()

    def _press(self) -> None:
        if self.speaker.is_speaking():
            self.hush()
        else:
            self._has_failed = False
            self.speaker.say(self._lines())

    def _fail(self) -> None:
        self._has_failed = True

    def _follow(self) -> None:
        if self.speaker.is_speaking():
            self.setText(self.tr("Stop reading"))
        elif self._has_failed:
            self.setText(self.tr("No voice answers here"))
            announce(self, self.text())
        else:
            self.setText(self.tr("Read this to me"))
