"""What runs beside the window says what came of it, also where it went wrong."""

from familypact.domain.errors import NoAgreementError
from familypact.ui.pins.beside import Beside


def refused() -> None:
    raise NoAgreementError


def test_what_it_found_is_told(qtbot, qapp):
    worker = Beside(lambda: 42, qapp)

    with qtbot.waitSignal(worker.done) as told:
        worker.run()

    assert told.args == [42]


def test_what_went_wrong_is_told(qtbot, qapp):
    worker = Beside(refused, qapp)

    with qtbot.waitSignal(worker.refused) as told:
        worker.run()

    assert isinstance(told.args[0], NoAgreementError)
