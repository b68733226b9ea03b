"""Finds the program with which this computer reads a text aloud."""

import shutil
import sys
from collections.abc import Callable

from familypact.app.voice import VoiceProgram

_POWERSHELL = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; "
    "Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


def voice_program(
    language: str,
    platform: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> VoiceProgram | None:
    """Give what speaks `language` (a code such as "en"); None where nothing here has a voice.

    On Linux speech-dispatcher goes first, since its voice and pace are the ones set for the whole
    desktop; eSpeak NG alone needs no service.
    """
    for name, voice in _known(language, platform):
        if found := find(name):
            return VoiceProgram((found, *voice.say), (found, *voice.hush) if voice.hush else ())
    return None


def _known(language: str, platform: str) -> tuple[tuple[str, VoiceProgram], ...]:
    """Name each program of a system with what follows its name in the two commands."""
    match platform:
        case "win32":
            quiet = ("-NoProfile", "-NonInteractive", "-Command", _POWERSHELL)
            return (("powershell", VoiceProgram(quiet)),)
        case "darwin":
            return (("say", VoiceProgram(("-f", "-"))),)
        case _:
            waits = VoiceProgram(("--wait", "--pipe-mode", "--language", language), ("--stop",))
            return (
                ("spd-say", waits),
                ("espeak-ng", VoiceProgram(("--stdin", "-v", language))),
            )
