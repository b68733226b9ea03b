"""Voices for tests: real programs that write down what they would say."""

import os
import sys
from pathlib import Path

from familypact.app.voice import VoiceProgram


def voice_in(folder: Path, body: str) -> VoiceProgram:
    """Make a program of a few lines of shell; `$1` is the file where it notes what it heard."""
    heard = folder / "heard.txt"
    return VoiceProgram((_program(folder / "voice", body), str(heard)))


def hushing(folder: Path, voice: VoiceProgram) -> VoiceProgram:
    """Let the voice leave a file behind where it was told to be silent."""
    return VoiceProgram(voice.say, (_program(folder / "hush", 'touch "$0ed"'),))


def _program(path: Path, body: str) -> str:
    assert sys.platform != "win32"
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    os.chmod(path, 0o700)  # noqa: PTH101 (a program of this test alone)
    return str(path)
