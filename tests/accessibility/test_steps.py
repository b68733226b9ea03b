"""The ten steps on the accessibility bus, each as the real window shows it."""

from dataclasses import replace

import pytest
from accessibility.checks import faults_of, faults_of_tab
from accessibility.families import answered_draft

from familypact.app.steps import Step


def at_step(running, step):
    running.wait_for(f"Step {int(step)} of 10")


@pytest.mark.parametrize("step", list(Step), ids=lambda step: step.name.lower())
def test_a_step_can_be_heard_and_walked_through_in_the_order_in_which_it_is_read(
    open_program, step
):
    with open_program(answered_draft(step)) as running:
        at_step(running, step)
        title = running.news.wait_for(lambda event: event.is_announcement)

        assert title is not None
        assert running.find(title.words, "heading") is not None
        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_who_is_there_can_be_heard_on_each_of_its_screens(open_program):
    with open_program(answered_draft(Step.WHO)) as running:
        at_step(running, Step.WHO)

        running.press("Next: the children", "push button")
        running.press("Add a child", "push button")
        running.wait_for("First name or nickname of child 3", "text")
        assert faults_of(running) == []
        assert faults_of_tab(running) == []

        running.press("Remove child 3", "push button")
        running.press("Next: ", "push button")
        running.press("Add a grown-up", "push button")
        running.wait_for("Name of grown-up 3", "text")
        assert faults_of(running) == []
        assert faults_of_tab(running) == []


def test_names_are_said_as_they_were_typed(open_program):
    draft = answered_draft(Step.JOYS)
    mo, *others = draft.family.children
    family = replace(draft.family, children=(replace(mo, name="<b>Mo</b> & Co"), *others))

    with open_program(replace(draft, family=family)) as running:
        at_step(running, Step.JOYS)

        assert running.find("<b>Mo</b> & Co enjoys: ", "check box") is not None
        names = {node.name for node in running.seen() if "Mo" in node.name}
        assert [name for name in names if "<b>Mo</b> & Co" not in name] == []


def test_a_chip_says_that_it_can_be_checked_and_when_it_is(open_program):
    with open_program(answered_draft(Step.WHO)) as running:
        at_step(running, Step.WHO)
        assert "checked" in running.find("Two homes", "check box").states

        running.press("One home", "check box")

        running.wait_until(lambda: "checked" not in running.find("Two homes", "check box").states)
        assert "checked" in running.find("One home", "check box").states


def test_a_step_of_the_rail_stays_the_same_thing_when_its_state_changes(open_program):
    with open_program(answered_draft(Step.WHO)) as running:
        at_step(running, Step.WHO)
        row = running.find("Step 2:", "push button")

        running.press("Step 2:", "push button")
        at_step(running, Step.JOYS)

        now = running.find("Step 2:", "push button")
        assert now.place == row.place
        assert now.name.endswith("you are here")
