"""Drawing a poster needs a Qt application; it is drawn once."""

import pytest
from integration.seal.seal_samples import Workshop, workshop

from familypact.infra.pdf.fonts import ready_qt


@pytest.fixture
def bench(qapp: object) -> Workshop:
    assert ready_qt() is qapp
    return workshop()
