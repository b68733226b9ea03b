"""The window over fakes, ready to be used."""

import pytest
from ui.window_samples import Bench

from familypact.ui.app_window import AppWindow
from familypact.ui.window_flow import WindowFlow


@pytest.fixture
def opened(qtbot):
    """Give a function that shows the window over a bench, started and with the keyboard."""

    def open_window(bench: Bench, passphrase: str | None = None) -> AppWindow:
        parts = bench.parts(passphrase)
        window = AppWindow()
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.show_first_page(is_new=parts.is_new)
        WindowFlow(window, parts).start()
        return window

    return open_window
