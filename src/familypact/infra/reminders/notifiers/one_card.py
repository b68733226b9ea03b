"""Sees to it that there is one card on the screen, whoever shows it."""

from pathlib import Path

from typing_extensions import override

from familypact.app.reminder_ports import (
    Answered,
    Ending,
    Notifier,
    Showing,
    Unavailable,
    UnavailableReason,
)
from familypact.domain.errors import StoreInUseError
from familypact.domain.reminder import Card
from familypact.infra.one_window import OneWindow

CARD_LOCK = "reminder-card.lock"


class OneCard(Notifier):
    """Holds the lock of the card while another notifier shows one."""

    def __init__(self, folder: Path, notifier: Notifier) -> None:
        self._lock = OneWindow(folder, CARD_LOCK)
        self._notifier = notifier

    @override
    def show(self, card: Card) -> Showing | Unavailable:
        try:
            self._lock.take()
        except StoreInUseError:
            return Unavailable(UnavailableReason.FAILED, "a card is on the screen")
        showing = self._notifier.show(card)
        if isinstance(showing, Unavailable):
            self._lock.leave()
            return showing
        return _Locked(showing, self._lock)

    @override
    def is_do_not_disturb(self) -> bool:
        return self._notifier.is_do_not_disturb()


class _Locked(Showing):
    def __init__(self, showing: Showing, lock: OneWindow) -> None:
        self._showing = showing
        self._lock = lock

    @override
    def wait(self, seconds: float) -> Answered | Ending | None:
        return self._showing.wait(seconds)

    @override
    def update(self, card: Card) -> None:
        self._showing.update(card)

    @override
    def close(self) -> None:
        self._showing.close()
        self._lock.leave()
