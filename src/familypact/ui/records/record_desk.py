"""What the pages of the incident record are given to work with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from familypact.app.records import Records
from familypact.app.texts import Texts
from familypact.domain.record import IncidentRecord


@dataclass(frozen=True, slots=True)
class RecordDesk:
    """`export` takes the ids of the children who said yes, and where the paper goes."""

    records: Records
    texts: Texts
    export: Callable[[IncidentRecord, frozenset[str], Path], None]
    allow_reading: Callable[[QWidget], bool]  # asks for the grown-ups' PIN where there is one
    allow_child: Callable[[str, QWidget], bool]  # likewise the PIN of a child
