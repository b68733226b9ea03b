"""One application for a whole run: a poster would start one that can show no window."""

import pytest


@pytest.fixture(autouse=True)
def _one_application(qapp):
    assert qapp is not None
