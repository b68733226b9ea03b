"""The names of the ten steps, as the rail and the buttons say them."""

from PySide6.QtCore import QCoreApplication

from familypact.app.steps import Step
from familypact.domain.text import QT_TRANSLATE_NOOP

_CONTEXT = "StepNames"
_NAMES = {
    Step.WHO: QT_TRANSLATE_NOOP("StepNames", "Who we are"),
    Step.JOYS: QT_TRANSLATE_NOOP("StepNames", "What we enjoy"),
    Step.TALK: QT_TRANSLATE_NOOP("StepNames", "Talk it through"),
    Step.ALONE: QT_TRANSLATE_NOOP("StepNames", "On our own"),
    Step.RULES: QT_TRANSLATE_NOOP("StepNames", "House rules"),
    Step.CHILDREN: QT_TRANSLATE_NOOP("StepNames", "Children's promises"),
    Step.GROWN_UPS: QT_TRANSLATE_NOOP("StepNames", "Grown-ups' promises"),
    Step.HELP: QT_TRANSLATE_NOOP("StepNames", "Who can help"),
    Step.CHECKINS: QT_TRANSLATE_NOOP("StepNames", "Check-ins"),
    Step.SIGN: QT_TRANSLATE_NOOP("StepNames", "Sign it"),
}


def step_name(step: Step) -> str:
    return QCoreApplication.translate(_CONTEXT, _NAMES[step])
