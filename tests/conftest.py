"""What every test needs: windows that were closed are really gone before the next one."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def _no_closed_windows_left():
    yield
    if QCoreApplication.instance() is not None:
        # pytest-qt runs no event loop of the kind that carries `deleteLater` out.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
