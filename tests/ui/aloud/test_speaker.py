"""Lines go to a real program beside the window, and it can be silenced at any moment."""

import pytest
from ui.aloud.voices import hushing, voice_in

from familypact.app.voice import VoiceProgram
from familypact.ui.aloud.speaker import Speaker

SPEAKS = 'cat > "$1"'
SPEAKS_FOR_LONG = 'cat > "$1"; exec sleep 60'


def heard_in(folder):
    return (folder / "heard.txt").read_text(encoding="utf-8")


@pytest.fixture
def speaker_of(qapp):
    assert qapp is not None
    made = []

    def make(program):
        made.append(Speaker(program))
        return made[-1]

    yield make
    for each in made:
        each.hush()


def test_each_line_is_said_and_then_it_is_over(speaker_of, qtbot, tmp_path):
    speaker = speaker_of(voice_in(tmp_path, SPEAKS))

    with qtbot.waitSignal(speaker.ended):
        speaker.say(["You are not in trouble.", "قل لي"])

    assert heard_in(tmp_path) == "You are not in trouble.\nقل لي\n"
    assert not speaker.is_speaking()


def test_a_name_cannot_give_the_voice_commands(speaker_of, qtbot, tmp_path):
    speaker = speaker_of(voice_in(tmp_path, SPEAKS))

    with qtbot.waitSignal(speaker.ended):
        speaker.say(["!-!QUIT", "Aunt\n!-!CANCEL all"])

    assert heard_in(tmp_path) == "QUIT\nAunt !-!CANCEL all\n"


def test_hushing_ends_the_voice_and_what_it_handed_on(speaker_of, qtbot, tmp_path):
    speaker = speaker_of(hushing(tmp_path, voice_in(tmp_path, SPEAKS_FOR_LONG)))
    speaker.say(["Stop."])
    qtbot.waitUntil((tmp_path / "heard.txt").exists)

    with qtbot.waitSignal(speaker.ended):
        speaker.hush()

    qtbot.waitUntil((tmp_path / "hushed").exists)
    assert not speaker.is_speaking()


def test_hushing_a_silent_voice_does_nothing(speaker_of, qtbot, tmp_path):
    speaker = speaker_of(hushing(tmp_path, voice_in(tmp_path, SPEAKS)))

    with qtbot.assertNotEmitted(speaker.ended):
        speaker.hush()

    assert not (tmp_path / "hushed").exists()


def test_something_new_takes_the_place_of_what_was_being_said(speaker_of, qtbot, tmp_path):
    speaker = speaker_of(voice_in(tmp_path, 'read line; echo "$line" >> "$1"'))

    with qtbot.waitSignals([speaker.ended, speaker.ended]):
        speaker.say(["One."])
        speaker.say(["Two."])

    assert heard_in(tmp_path).endswith("Two.\n")


@pytest.mark.parametrize("body", ["exit 3", 'kill -9 "$$"'])
def test_a_voice_that_breaks_off_is_told(speaker_of, qtbot, tmp_path, body):
    speaker = speaker_of(voice_in(tmp_path, body))

    with qtbot.waitSignals([speaker.failed, speaker.ended]):
        speaker.say(["Stop."])

    assert not speaker.is_speaking()


def test_a_voice_that_is_not_there_is_told(speaker_of, qtbot, tmp_path):
    speaker = speaker_of(VoiceProgram((str(tmp_path / "none"),)))

    with qtbot.waitSignals([speaker.failed, speaker.ended]):
        speaker.say(["Stop."])
