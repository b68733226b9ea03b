"""Lets the system's voice say lines, beside the window, until they were heard or one is enough."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

from familypact.app.voice import VoiceProgram

_PATIENCE = 500  # milliseconds for a voice to end before it is made to


class Speaker(QObject):
    """One voice: what it still says stops when it is given something new."""

    began = Signal()
    ended = Signal()
    failed = Signal()  # no voice answered; comes before `ended`

    def __init__(self, program: VoiceProgram, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._process: QProcess | None = None

    def is_speaking(self) -> bool:
        return self._process is not None

    def say(self, lines: Sequence[str]) -> None:
        """Say the lines one after the other, and return at once."""
        self.hush()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.errorOccurred.connect(self._complain)
        process.finished.connect(self._finish)
        text = "".join(f"{_spoken(line)}\n" for line in lines).encode()
        process.started.connect(lambda: _hand_over(process, text))
        self._process = process
        self.began.emit()
        process.start(self._program.say[0], list(self._program.say[1:]))

    def hush(self) -> None:
        """Be silent at once; nothing happens where nobody speaks."""
        process, self._process = self._process, None
        if process is None:
            return
        for signal in (process.started, process.errorOccurred, process.finished):
            signal.disconnect()
        process.kill()
        process.waitForFinished(_PATIENCE)
        process.deleteLater()
        if self._program.hush:
            QProcess.startDetached(self._program.hush[0], list(self._program.hush[1:]))
        self.ended.emit()

    def _complain(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # else `finished` follows
            self.failed.emit()
            self._rest()

    def _finish(self, code: int) -> None:
        if code != 0:
            self.failed.emit()
        self._rest()

    def _rest(self) -> None:
        gone, self._process = self._process, None
        if gone is not None:
            gone.deleteLater()
            self.ended.emit()


def _hand_over(process: QProcess, text: bytes) -> None:
    process.write(text)
    process.closeWriteChannel()


def _spoken(line: str) -> str:
    """Keep a text one line, and free of the sign with which speech-dispatcher takes commands."""
    return " ".join(line.split()).removeprefix("!-!")
