"""Says why there is no emergency number, and what to do about it; for grown-ups."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from familypact.domain.help import NoEmergency
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "NoEmergency"
_DISAGREE = QT_TRANSLATE_NOOP(
    "NoEmergency",
    "We give no emergency number here, because what we found does not agree. "
    "Ask at your police station, and write the number in as a contact of your own.",
)
_NOT_LISTED = QT_TRANSLATE_NOOP(
    "NoEmergency",
    "Our list has no emergency number for your country. "
    "Look it up, and write it in as a contact of your own.",
)


def no_emergency_words(why: NoEmergency) -> str:
    match why:
        case NoEmergency.SOURCES_DISAGREE:
            return QCoreApplication.translate(CONTEXT, _DISAGREE)
        case NoEmergency.NOT_LISTED:
            return QCoreApplication.translate(CONTEXT, _NOT_LISTED)
        case _ as never:
            assert_never(never)
