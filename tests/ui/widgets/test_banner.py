import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from familypact.ui.widgets.banner import Banner, News


@pytest.fixture
def banner(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    shown = Banner(window)
    shown.window_kept = window
    return shown


def visible_buttons(banner) -> list[str]:
    return [
        button.accessibleName()
        for button in banner.findChildren(QPushButton)
        if not button.isHidden()
    ]


def test_a_banner_is_not_there_before_there_is_news(banner):
    assert banner.isHidden()


def test_news_show_their_words_literally_and_can_be_closed(banner, qtbot):
    banner.show_news(News.PROBLEM, "<b>Mia</b>'s poster could not be saved.")

    assert not banner.isHidden()
    assert banner.text() == banner.accessibleName() == "<b>Mia</b>'s poster could not be saved."
    assert visible_buttons(banner) == ["Close this message"]
    with qtbot.waitSignal(banner.closed):
        banner.findChildren(QPushButton)[-1].click()
    assert banner.isHidden()


def test_an_action_is_offered_only_when_there_is_one(banner, qtbot):
    banner.show_news(News.INFO, "There is news.", action="Look at it", closable=False)

    assert visible_buttons(banner) == ["Look at it"]
    with qtbot.waitSignal(banner.acted):
        banner.findChildren(QPushButton)[0].click()


@pytest.mark.parametrize("news", list(News))
def test_each_kind_has_its_own_picture(banner, news):
    banner.window_kept.resize(500, 80)
    banner.show_news(news, "Words")

    assert banner.news() is news
    assert banner.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not banner.grab().isNull()


@pytest.mark.usefixtures("themed")
def test_news_are_an_alert_for_screen_readers(banner):
    interface = QAccessible.queryAccessibleInterface(banner)

    assert interface.role() is QAccessible.Role.AlertMessage
