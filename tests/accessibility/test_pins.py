"""PINs on the accessibility bus: the card in "Safe keeping" and the dialogs."""

import tomllib

from accessibility.checks import faults_of, faults_of_tab
from accessibility.families import EXAMPLE
from accessibility.test_pages import enter

NAME = tomllib.loads(EXAMPLE.read_text("utf-8"))["children"][0]["name"]


def test_the_card_of_pins_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Safe keeping")

        running.wait_for("PINs", "heading")
        running.wait_for("Grown-ups: Set a PIN", "push button")
        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_the_dialog_for_a_new_pin_can_be_heard(open_program, agreed):
    with open_program(data=agreed) as running:
        running.wait_for("The ", "heading")
        enter(running, "Safe keeping")
        running.press(f"{NAME}: Set a PIN", "push button")
        running.wait_for("The same once more")

        assert faults_of(running) == []
