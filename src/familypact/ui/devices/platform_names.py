"""What the makers' systems are called, as people say it."""

from PySide6.QtCore import QCoreApplication

from familypact.domain.control import Platform
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "Platforms"
_NAMES = {
    Platform.WINDOWS: QT_TRANSLATE_NOOP("Platforms", "Windows computer"),
    Platform.APPLE: QT_TRANSLATE_NOOP("Platforms", "iPhone, iPad or Mac"),
    Platform.ANDROID: QT_TRANSLATE_NOOP("Platforms", "Android phone or tablet"),
    Platform.XBOX: QT_TRANSLATE_NOOP("Platforms", "Xbox"),
    Platform.PLAYSTATION: QT_TRANSLATE_NOOP("Platforms", "PlayStation"),
    Platform.SWITCH: QT_TRANSLATE_NOOP("Platforms", "Nintendo Switch"),
    Platform.YOUTUBE: QT_TRANSLATE_NOOP("Platforms", "YouTube"),
    Platform.BROWSER: QT_TRANSLATE_NOOP("Platforms", "Browser"),
    Platform.ROUTER: QT_TRANSLATE_NOOP("Platforms", "Router at home"),
    Platform.SPEAKER: QT_TRANSLATE_NOOP("Platforms", "Smart speaker"),
}


def platform_name(platform: Platform) -> str:
    return QCoreApplication.translate(CONTEXT, _NAMES[platform])
