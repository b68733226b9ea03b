"""Each system's own voice is found; no text ever stands in a command."""

import pytest

from familypact.infra.voice_programs import voice_program


def finding(*there):
    return lambda name: f"/usr/bin/{name}" if name in there else None


def test_linux_takes_the_desktops_voice_first():
    found = voice_program("en", "linux", finding("spd-say", "espeak-ng"))

    assert found.say == ("/usr/bin/spd-say", "--wait", "--pipe-mode", "--language", "en")
    assert found.hush == ("/usr/bin/spd-say", "--stop")


def test_linux_falls_back_to_a_voice_without_a_service():
    found = voice_program("uk", "linux", finding("espeak-ng"))

    assert found.say == ("/usr/bin/espeak-ng", "--stdin", "-v", "uk")
    assert found.hush == ()


@pytest.mark.parametrize(("platform", "name"), [("darwin", "say"), ("win32", "powershell")])
def test_the_other_systems_bring_one(platform, name):
    found = voice_program("en", platform, finding(name))

    assert found.say[0] == f"/usr/bin/{name}"


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_nothing_is_offered_where_nothing_speaks(platform):
    assert voice_program("en", platform, finding()) is None
