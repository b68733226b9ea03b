"""Puts the PINs of an opened store together, for the window and for the commands."""

import time
from pathlib import Path

from familypact.app.pin_ports import PinSurroundings
from familypact.app.pins import Pins
from familypact.app.ports import AgreementStore, Clock
from familypact.bootstrap_keys import keyring_doors
from familypact.bootstrap_store import whole
from familypact.infra.keys.pin_cipher import SheetOfSlots, StretchedPins
from familypact.infra.keys.slot_maker import SlotMaker


def make_pins(store: AgreementStore, data: Path, clock: Clock) -> Pins:
    """Give the PINs; one object for as long as the store is open."""
    doors = keyring_doors()
    return Pins(
        PinSurroundings(
            store=whole(store).pin_tables,
            cipher=StretchedPins(doors.ciphers),
            sheet=SheetOfSlots(data, SlotMaker(doors, clock)),
            clock=clock,
            stopwatch=time.monotonic,
        )
    )
