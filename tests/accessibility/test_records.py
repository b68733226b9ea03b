"""Writing down what happened, on the accessibility bus."""

from accessibility.checks import faults_of, faults_of_tab
from accessibility.test_pages import enter


def test_the_page_before_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Who can help")
        assert enter(running, "What happened, written down") == "What happened, written down"

        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_a_record_can_be_written_by_ear(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Something happened")
        enter(running, "I'm the grown-up")
        enter(running, "A scam, or money")
        assert enter(running, "Write down what happened") == "Write down what happened"
        running.press("Add a step", "push button")
        running.wait_for("Step 1: what was done")

        assert faults_of(running) == []
        assert faults_of_tab(running) == []
