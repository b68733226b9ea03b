"""Moving the next talk, and signing later."""

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDialog

from familypact.domain.sign_off import Mark
from familypact.ui.home.move_dialog import MoveDialog
from familypact.ui.home.sign_dialog import SignDialog

NOW = datetime(2026, 11, 22, 16, 30)  # noqa: DTZ001 - wall time
DUE = datetime(2026, 11, 29, 17, 0)  # noqa: DTZ001 - wall time


def moving(qtbot, due: datetime = DUE, now: datetime = NOW) -> MoveDialog:
    dialog = MoveDialog(due, now)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def signing(qtbot, *, is_child: bool = True) -> SignDialog:
    dialog = SignDialog("Mia", "Child", is_child=is_child, parent=None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_starts_at_the_talk_that_is_due(qtbot):
    assert moving(qtbot).moment() == DUE


def test_a_talk_that_is_overdue_starts_an_hour_from_now(qtbot):
    later = datetime(2026, 12, 24, 23, 30)  # noqa: DTZ001 - wall time

    assert moving(qtbot, now=later).moment() == datetime(2026, 12, 25, 0, 30)  # noqa: DTZ001


def test_another_day_and_time_can_be_chosen(qtbot):
    dialog = moving(qtbot)

    dialog.day.setDate(QDate(2026, 12, 6))
    dialog.clock.setTime(QTime(10, 15))
    dialog.keep_button.click()

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.moment() == datetime(2026, 12, 6, 10, 15)  # noqa: DTZ001 - wall time


def test_a_time_that_is_over_is_not_taken(qtbot):
    dialog = moving(qtbot)

    dialog.day.setDate(QDate(2026, 11, 22))
    dialog.clock.setTime(QTime(16, 30))
    dialog.keep_button.click()

    assert dialog.isVisible()
    assert "over already" in dialog.problem.text()
    assert dialog.focusWidget() is dialog.clock


@pytest.mark.parametrize("day", [QDate(2026, 11, 21), QDate(2028, 1, 1)])
def test_days_that_are_past_or_far_off_cannot_be_chosen(qtbot, day):
    dialog = moving(qtbot)

    dialog.day.setDate(day)

    assert dialog.day.date() != day


def test_leaving_it_changes_nothing(qtbot):
    dialog = moving(qtbot)

    dialog.leave_button.click()

    assert dialog.result() == QDialog.DialogCode.Rejected


def test_done_waits_for_a_signature(qtbot):
    dialog = signing(qtbot)
    before = dialog.sign_button.isEnabled()

    dialog.box.tool.click()
    dialog.box.typed.setText("Mia-Zoé")
    dialog.box.typed.settled.emit()
    dialog.sign_button.click()

    sign_off = dialog.sign_off("c0", NOW.date())
    assert not before
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert (sign_off.party_id, sign_off.mark, sign_off.typed) == ("c0", Mark.TYPED, "Mia-Zoé")


def test_a_child_may_say_no_and_a_grown_up_signs_or_waits(qtbot):
    child, grown_up = signing(qtbot), signing(qtbot, is_child=False)

    child.box.ways.button("decline").click()

    assert child.sign_off("c0", NOW.date()).mark is Mark.DECLINED
    assert child.sign_button.isEnabled()
    assert not grown_up.box.ways.isVisible()


def test_a_name_that_was_taken_back_is_no_signature(qtbot):
    dialog = signing(qtbot)
    dialog.box.tool.click()
    dialog.box.typed.setText("Mia")
    dialog.box.typed.settled.emit()

    dialog.box.typed.setText("")
    dialog.sign_button.click()

    assert dialog.isVisible()
