"""What the program says by itself: a screen reader hears of mistakes and news as they appear."""

from dataclasses import replace
from datetime import date

from accessibility.families import answered_draft

from familypact.app.steps import Step
from familypact.domain.sign_off import Mark, SignOff


def test_a_wrong_passphrase_is_announced(open_program, agreed):
    with open_program(data=agreed, knows_passphrase=False) as running:
        field = running.wait_for("Family passphrase", "text")
        running.bus.write(field, "not the right words")
        running.news.forget()

        running.press("Open", "push button")

        said = running.news.wait_for(lambda event: event.is_announcement)
        assert said is not None
        alert = running.wait_for(said.words, "alert message")
        assert "passphrase" in alert.name


def test_that_a_change_took_the_signatures_back_is_announced(open_program):
    draft = answered_draft(Step.RULES)
    child = draft.family.children[0]
    signed = SignOff(child.id, Mark.TYPED, date(2026, 11, 22), typed=child.name)

    with open_program(replace(draft, sign_offs=(signed,))) as running:
        running.wait_for(f"Step {int(Step.RULES)} of 10")
        running.news.forget()

        running.press("Meals are screen-free for everyone: Not this one", "check box")

        said = running.news.wait_for(lambda event: "sign" in str(event.words))
        assert said is not None
        assert said.is_announcement
        running.wait_for(said.words, "alert message")
