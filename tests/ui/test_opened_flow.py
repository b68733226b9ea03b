"""What follows once the data are open: sign, poster, home, and what goes wrong on the way."""

from datetime import datetime
from pathlib import Path

from family_samples import agreement_of, ortiz, signed_by
from PySide6.QtCore import QTime
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication
from ui.dialogs import when_asked
from ui.window_samples import Bench
from ui.window_steps import bench_at_home, home_of, poster_of, wizard_of

from familypact.app.settings import Paper, Scheme, Settings
from familypact.app.steps import Step
from familypact.domain.errors import (
    DraftIncompleteError,
    PosterNotWrittenError,
    StorageTrouble,
    StoreNotWrittenError,
)
from familypact.domain.sign_off import Mark
from familypact.ui.home.places import Places
from familypact.ui.home.settings_page import SettingsPage
from familypact.ui.widgets.banner import News
from familypact.ui.window_flow import WindowFlow

FULL = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)


def test_what_cannot_be_agreed_is_said_in_the_wizard(qtbot, opened):
    class UnreadyBench(Bench):
        def _agree(self, _draft):
            raise DraftIncompleteError(int(Step.HELP))

    bench = UnreadyBench()
    bench.returning()
    wizard = wizard_of(qtbot, opened(bench))

    wizard.agreed.emit()

    assert "Who can help" in wizard.said


def test_the_poster_is_drawn_on_the_paper_that_was_chosen(qtbot, opened):
    bench = Bench()
    bench.returning()
    window = opened(bench)
    wizard_of(qtbot, window).agreed.emit()
    page = poster_of(qtbot, window)
    qtbot.waitUntil(lambda: page.choice.papers.value() == {"a4"})

    page.choice.papers.button("letter").click()

    assert page.choice.papers.value() == {"letter"}
    assert bench.settings.settings.paper is Paper.LETTER


def test_a_poster_that_cannot_be_drawn_says_so(qtbot, opened):
    def refuse(_paper):
        raise PosterNotWrittenError(Path("out.pdf"), StorageTrouble.FULL)

    bench = Bench(render=refuse)
    bench.returning()
    window = opened(bench)
    wizard_of(qtbot, window).agreed.emit()
    page = poster_of(qtbot, window)

    qtbot.waitUntil(page.banner.isVisible)

    assert page.banner.news() is News.PROBLEM


def test_a_cancelled_print_changes_nothing(qtbot, opened):
    home = home_of(qtbot, opened(bench_at_home()))

    when_asked(lambda dialog: dialog.reject(), QPrintDialog, tries=2000)
    home.poster.print_button.click()

    assert not home.banner.isVisible()


def test_the_next_check_in_can_be_moved(qtbot, opened):
    bench = bench_at_home()
    home = home_of(qtbot, opened(bench))

    def later(dialog):
        dialog.clock.setTime(QTime(18, 30))
        dialog.keep_button.click()

    when_asked(later)
    home.checkin.move_button.click()

    assert bench.store.due == datetime(2026, 11, 29, 18, 30)  # noqa: DTZ001 - wall time
    assert "18:30" in home.checkin.moment_label.text()


def test_leaving_the_check_in_leaves_it(qtbot, opened):
    bench = bench_at_home()
    due = bench.store.due
    home = home_of(qtbot, opened(bench))

    when_asked(lambda dialog: dialog.leave_button.click())
    home.checkin.move_button.click()

    assert bench.store.due == due


def test_a_check_in_that_cannot_be_saved_says_so_and_stays(qtbot, opened):
    bench = bench_at_home()
    due = bench.store.due
    home = home_of(qtbot, opened(bench))
    bench.store.refuses = FULL

    when_asked(lambda dialog: dialog.keep_button.click())
    home.checkin.move_button.click()

    assert "disk is full" in home.banner.text()
    assert bench.store.due == due


def test_who_has_not_signed_yet_can_sign_at_home(qtbot, opened):
    bench = Bench()
    bench.returning(signed_by(agreement_of(ortiz()), "c1", "ana", "sam"))
    home = home_of(qtbot, opened(bench))

    def sign(dialog):
        dialog.box.tool.click()
        dialog.box.typed.setText("Mia")
        dialog.box.typed.settled.emit()
        dialog.sign_button.click()

    when_asked(sign)
    home.unsigned.buttons()[0].click()

    sign_off = bench.store.latest().sign_off_of("c0")
    assert (sign_off.mark, sign_off.typed) == (Mark.TYPED, "Mia")
    assert home.unsigned.isHidden()
    assert "signed by everyone" in home.lead_label.text()


def test_signing_later_signs_nothing(qtbot, opened):
    bench = bench_at_home()
    home = home_of(qtbot, opened(bench))

    when_asked(lambda dialog: dialog.later_button.click())
    home.unsigned.buttons()[-1].click()

    assert bench.store.latest().sign_offs == ()


def test_a_signature_that_cannot_be_saved_says_so(qtbot, opened):
    bench = bench_at_home()
    home = home_of(qtbot, opened(bench))
    bench.store.refuses = FULL

    def sign(dialog):
        dialog.box.tool.click()
        dialog.box.typed.setText("Mum")
        dialog.box.typed.settled.emit()
        dialog.sign_button.click()

    when_asked(sign)
    home.unsigned.buttons()[-1].click()

    assert home.banner.news() is News.PROBLEM
    assert bench.store.latest().sign_offs == ()


def test_changing_the_pact_opens_the_wizard_at_a_new_draft(qtbot, opened):
    bench = bench_at_home()
    window = opened(bench)
    home = home_of(qtbot, window)
    assert home.change_button.text() == "Change our pact"

    home.change_button.click()

    assert wizard_of(qtbot, window).starts == 1
    assert bench.store.draft.step == int(Step.RULES)


def test_a_change_that_was_begun_can_be_gone_on_with(qtbot, opened):
    bench = bench_at_home()
    bench.store.draft = bench.store.latest().draft

    home = home_of(qtbot, opened(bench))

    assert home.change_button.text() == "Go on changing our pact"


def test_a_change_that_cannot_be_saved_stays_at_home(qtbot, opened):
    bench = bench_at_home()
    window = opened(bench)
    home = home_of(qtbot, window)
    bench.store.refuses = FULL

    home.change_button.click()

    assert isinstance(window.stack.currentWidget(), Places)
    assert "disk is full" in home.banner.text()


def test_a_new_look_counts_at_once_and_is_kept(qtbot, opened):
    bench = bench_at_home()
    bench.settings.settings = Settings(paper=Paper.LETTER)
    window = opened(bench)
    home_of(qtbot, window)
    flow = window.findChild(WindowFlow)
    places = window.stack.currentWidget()
    places.go_to(places.number_of("Settings"))

    with qtbot.waitSignal(flow.look_changed) as changed:
        window.findChild(SettingsPage).schemes.button("dark").click()

    assert changed.args == [Settings(Scheme.DARK, 100, Paper.LETTER)]
    assert bench.settings.settings == changed.args[0]


def test_a_look_that_cannot_be_kept_counts_all_the_same(qtbot, opened):
    class FullSettings:
        def load(self):
            return Settings()

        def save(self, _settings):
            raise FULL

    bench = bench_at_home()
    bench.settings = FullSettings()
    window = opened(bench)
    home_of(qtbot, window)
    places = window.stack.currentWidget()
    places.go_to(places.number_of("Settings"))
    page = window.findChild(SettingsPage)

    with qtbot.waitSignal(window.findChild(WindowFlow).look_changed):
        page.percents.button("200").click()

    assert page.banner.isVisible()


def test_help_is_over_home_poster_and_settings(qtbot, opened):
    window = opened(bench_at_home())
    home = home_of(qtbot, window)

    home.help_button.click()
    help_page = window.stack.currentWidget()
    help_page.hide_button.click()

    assert window.stack.currentWidget().isAncestorOf(home)
    assert QApplication.focusWidget() is home.first_focus()


def test_coming_home_plans_the_reminders_of_the_next_talk(opened, qtbot):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))

    opened(bench)

    qtbot.waitUntil(lambda: bool(bench.reminders.planned))
    assert bench.reminders.planned[-1] == bench.store.next_checkin()
