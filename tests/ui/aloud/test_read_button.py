"""The button reads the page, stops, and is silent as soon as nobody may hear it."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from ui.aloud.voices import voice_in

from familypact.ui.aloud.read_button import ReadButton


@pytest.fixture
def button_with(qtbot, tmp_path):
    page = QWidget()
    qtbot.addWidget(page)

    def make(body):
        button = ReadButton(voice_in(tmp_path, body), lambda: ["Stop.", "Keep it."], page)
        QVBoxLayout(page).addWidget(button)
        page.show()
        return button

    return make


def test_it_reads_what_the_page_says_now(button_with, qtbot, tmp_path):
    button = button_with('cat > "$1"')

    with qtbot.waitSignal(button.speaker.ended):
        button.click()

    assert (tmp_path / "heard.txt").read_text(encoding="utf-8") == "Stop.\nKeep it.\n"
    assert button.text() == button.accessibleName() == "Read this to me"


def test_a_second_press_stops_it(button_with):
    button = button_with("exec sleep 60")
    button.click()
    while_reading = button.text()

    button.click()

    assert while_reading == "Stop reading"
    assert button.text() == "Read this to me"
    assert not button.speaker.is_speaking()


def test_hiding_the_page_silences_it(button_with):
    button = button_with("exec sleep 60")
    button.click()

    button.window().hide()

    assert not button.speaker.is_speaking()


def test_it_says_where_no_voice_answers_and_may_be_tried_again(button_with, qtbot):
    button = button_with("exit 1")

    with qtbot.waitSignal(button.speaker.ended):
        button.click()
    said = button.text()
    with qtbot.waitSignal(button.speaker.ended):
        button.click()

    assert said == button.text() == "No voice answers here"
