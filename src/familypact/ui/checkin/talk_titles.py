"""The headings of a talk's screens, and what the button says that leads on."""

from enum import Enum

from PySide6.QtCore import QObject

from familypact.app.checkins import Section
from familypact.domain.checkin_talk import PointKind, Stage
from familypact.domain.family import GROWN_UPS
from familypact.ui.checkin.talk_words import TalkWords


class Screen(Enum):
    """What stands on the page."""

    HAND_OVER = "hand-over"
    VIEWS = "views"
    PRIVATE = "private"
    BACK_TOGETHER = "back-together"
    STAGE = "stage"  # one that everybody sees: compare, together, changes, next
    NOT_TODAY = "not-today"


class TalkTitles(QObject):
    """Each heading comes with the sentence under it."""

    def __init__(self, words: TalkWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def of_section(self, side: str, section: Section) -> tuple[str, str]:
        calm = self.tr("You can leave things out. Nobody has to explain.")
        if section.kind is PointKind.RULE:
            return self.tr("How do our house rules work?"), calm
        if side == GROWN_UPS:
            return self._of_grown_ups(section), calm
        name = self._words.short_name(side)
        if section.kind is PointKind.GROWN_UPS:
            lead = self.tr("{name} answers. Nobody has to explain.").format(name=name)
            return self.tr("How did the grown-ups do?"), lead
        return self.tr("How did it go for you, {name}?").format(name=name), calm

    def _of_grown_ups(self, section: Section) -> str:
        if section.kind is PointKind.GROWN_UPS:
            return self.tr("How did we grown-ups do?")
        child = self._words.short_name(section.child_id)
        return self.tr("How did it go for {name}?").format(name=child)

    def of_stage(self, stage: Stage, who_asks: str) -> tuple[str, str]:
        """Word a screen that everybody sees; `who_asks` is the child who chooses, if any."""
        match stage:
            case Stage.COMPARE | Stage.CHAIRS:
                lead = self.tr("Where you differ comes first. Talk about it; nobody has to win.")
                return self.tr("What you all said"), lead
            case Stage.TOGETHER:
                lead = self.tr("{name} chooses the first question.").format(name=who_asks)
                return self.tr("The good things"), lead if who_asks else ""
            case Stage.CHANGES:
                lead = self.tr("Change the rule, not the child. Who says no says why.")
                return self.tr("What do you want to change?"), lead
            case Stage.NEXT:
                return self.tr("That was it. Thank you, all of you."), ""

    def next_words(self, screen: Screen, side: str, stage: Stage) -> str:
        match screen:
            case Screen.PRIVATE:
                return self.tr("We are done") if side == GROWN_UPS else self.tr("I am done")
            case Screen.BACK_TOGETHER:
                return self.tr("Compare")
            case Screen.STAGE if stage is Stage.NEXT:
                return self.tr("Done")
            case _:
                return self.tr("Next")
