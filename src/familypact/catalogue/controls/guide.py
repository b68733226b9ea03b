"""What a family should hear before it sets up any control."""

from familypact.domain.text import QT_TRANSLATE_NOOP

GUIDE = (
    QT_TRANSLATE_NOOP(
        "controls",
        "Your devices, browsers, games and your internet line have settings that can help you keep a rule.",
    ),
    QT_TRANSLATE_NOOP(
        "controls",
        "Set them up with your child beside you. Your child always knows what is on and what you can see.",
    ),
    QT_TRANSLATE_NOOP(
        "controls",
        "A setting backs up a rule that you agreed on. It cannot replace trust or talking.",
    ),
    QT_TRANSLATE_NOOP(
        "controls",
        "Start with what fits the age, and loosen it at each birthday, as you agreed.",
    ),
)
