"""The look, put on and taken off again, so that no test sees another one's."""

import pytest
from PySide6.QtGui import QFont, QPalette

from familypact.ui.look import remember_look
from familypact.ui.theme import Scheme, apply_theme


@pytest.fixture
def themed(qapp):
    yield apply_theme(qapp, Scheme.LIGHT, 100)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    remember_look(qapp, None)
