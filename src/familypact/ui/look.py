"""The look in force: colours and text size, as every widget asks for them when it paints."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont

from familypact.ui.tokens import LIGHT, Theme

SMALLEST_PERCENT = 100
LARGEST_PERCENT = 200
FAMILY = "Nunito"

_PROPERTY = "familypact_look"


class Size(Enum):
    """Type sizes in pixels at 100 %."""

    TITLE = 30
    QUESTION = 21
    HEADING = 19
    LEAD = 17
    BUTTON = 16
    BODY = 15
    SMALL = 14


class Weight(Enum):
    REGULAR = QFont.Weight.Normal
    SEMI_BOLD = QFont.Weight.DemiBold
    BOLD = QFont.Weight.Bold
    EXTRA_BOLD = QFont.Weight.ExtraBold


@dataclass(frozen=True, slots=True)
class Look:
    theme: Theme = field(default=LIGHT)
    text_percent: int = SMALLEST_PERCENT

    def px(self, at_100: float) -> int:
        """Scale what must grow with the text: type, icons, touch heights."""
        return round(at_100 * self.text_percent / 100)

    def gap(self, at_100: float) -> int:
        """Scale empty space, which grows half as fast so that big text keeps its room."""
        return round(at_100 * (100 + self.text_percent) / 200)

    def font(self, size: Size, weight: Weight = Weight.REGULAR) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size.value))
        font.setWeight(weight.value)
        return font

    def colour(self, token: str) -> QColor:
        """Turn the value of a token (`look.theme.teal`) into what a painter wants."""
        return QColor(token)


def current_look() -> Look:
    """Read the look that `apply_theme` left on the application; light and 100 % before that."""
    app = QCoreApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return found if isinstance(found, Look) else Look()


def remember_look(app: QCoreApplication, look: Look) -> None:
    app.setProperty(_PROPERTY, look)
