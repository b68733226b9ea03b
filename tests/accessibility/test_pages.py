"""The pages outside the steps on the accessibility bus: welcome, pact, settings and help."""

import pytest
from accessibility.checks import faults_of, faults_of_tab


def test_the_welcome_page_can_be_heard(open_program):
    with open_program() as running:
        running.wait_for("Make your family's screen rules together", "heading")

        assert running.find("FamilyPact", "frame") is not None
        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_the_pact_in_force_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")

        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_the_settings_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Settings")

        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_the_reminders_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Reminders")
        running.wait_for("Show me one now", "push button")

        assert faults_of(running) == []
        assert faults_of_tab(running) == []


@pytest.mark.parametrize(
    ("button", "inside"),
    [
        ("Move the next check-in", "Day of the next check-in"),
        ("Daniel Reyes signs", "Daniel Reyes: "),
    ],
)
def test_a_dialog_of_the_pact_can_be_heard(open_program, agreed, button, inside):
    with open_program(data=agreed) as running:
        running.press(button, "push button")
        running.wait_for(inside)

        assert faults_of(running) == []


def test_the_help_asks_who_is_there(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        assert "It is good" in enter(running, "Something happened")
        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_the_child_s_door_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Something happened")
        assert enter(running, "I'm the child")
        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_the_grown_ups_door_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Something happened")
        assert enter(running, "I'm the grown-up")
        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def enter(running, button):
    """Press a button that leads to another page, and give the title that is announced there."""
    running.news.forget()
    running.press(button, "push button")
    event = running.news.wait_for(lambda event: event.is_announcement)
    assert event is not None, "the page was not announced"
    assert running.find(event.words, "heading") is not None
    return event.words
