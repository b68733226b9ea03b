"""The names and icons of what a child may use."""

from PySide6.QtCore import QCoreApplication

from familypact.domain.family import AgeBand, Use
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.ui.widgets.choice_row import Choice

_NAMES = {
    Use.PHONE: (QT_TRANSLATE_NOOP("Uses", "Phone"), "phone"),
    Use.TABLET: (QT_TRANSLATE_NOOP("Uses", "Tablet"), "tablet"),
    Use.COMPUTER: (QT_TRANSLATE_NOOP("Uses", "Computer"), "computer"),
    Use.CONSOLE: (QT_TRANSLATE_NOOP("Uses", "Games console"), "console"),
    Use.TV: (QT_TRANSLATE_NOOP("Uses", "TV"), "play"),
    Use.ONLINE_GAMES: (QT_TRANSLATE_NOOP("Uses", "Online games"), "game"),
    Use.GROUP_CHATS: (QT_TRANSLATE_NOOP("Uses", "Messages and group chats"), "chat"),
    Use.SOCIAL: (QT_TRANSLATE_NOOP("Uses", "Social networks"), "people"),
    Use.VIDEO_FEEDS: (QT_TRANSLATE_NOOP("Uses", "Videos and feeds"), "play"),
    Use.VIDEO_CALLS: (QT_TRANSLATE_NOOP("Uses", "Video calls"), "camera"),
    Use.AI_CHAT: (QT_TRANSLATE_NOOP("Uses", "AI chat"), "robot"),
    Use.SMART_TOYS: (QT_TRANSLATE_NOOP("Uses", "Talking toys and speakers"), "toy"),
    Use.WATCH: (QT_TRANSLATE_NOOP("Uses", "Smart watch"), "clock"),
}
_BANDS = {
    AgeBand.YOUNG: QT_TRANSLATE_NOOP("Uses", "5 to 8"),
    AgeBand.MIDDLE: QT_TRANSLATE_NOOP("Uses", "9 to 12"),
    AgeBand.TEEN: QT_TRANSLATE_NOOP("Uses", "13 to 17"),
}


def use_choices(child: str) -> list[Choice]:
    """Give an answer chip for each device and service; spoken with the child it is about."""
    spoken = QCoreApplication.translate("Uses", "{child} uses: {thing}")
    return [_choice(use, child, spoken) for use in _NAMES]


def _choice(use: Use, child: str, spoken: str) -> Choice:
    name, icon = _NAMES[use]
    thing = QCoreApplication.translate("Uses", name)
    return Choice(use.value, thing, icon, spoken.format(child=child, thing=thing))


def band_name(band: AgeBand) -> str:
    return QCoreApplication.translate("Uses", _BANDS[band])
