"""The house rules that a setting can back up, and how."""

from familypact.domain.control import ControlKind, RuleControl
from familypact.domain.text import QT_TRANSLATE_NOOP

_TIME = ControlKind.TIME_LIMIT
_CONTENT = ControlKind.CONTENT_FILTER
_APPS = ControlKind.APP_APPROVAL
_SPENDING = ControlKind.SPENDING
_CHAT = ControlKind.CHAT
_VOICE = ControlKind.VOICE_MASK
_DOWNLOADS = ControlKind.DOWNLOADS
_REPORT = ControlKind.ACTIVITY_REPORT
_LOCATION = ControlKind.LOCATION
_PICTURES = ControlKind.PICTURE_WARNING
_PRIVACY = ControlKind.PRIVACY


def _rule(rule_id: str, how: str, *kinds: ControlKind) -> RuleControl:
    return RuleControl(rule_id, kinds, how)


RULE_CONTROLS = (
    _rule(
        "hr-controls",
        QT_TRANSLATE_NOOP(
            "controls", "Pick one or two that fit a rule you have. More is not safer."
        ),
        _TIME,
        _CONTENT,
        _APPS,
        _DOWNLOADS,
    ),
    _rule(
        "hr-time",
        QT_TRANSLATE_NOOP("controls", "The device can keep count, so nobody has to be the clock."),
        _TIME,
    ),
    _rule(
        "hr-warning",
        QT_TRANSLATE_NOOP("controls", "Many timers give a sign some minutes before the end."),
        _TIME,
    ),
    _rule(
        "hr-take-turns",
        QT_TRANSLATE_NOOP("controls", "A timer for each child's own account keeps the turns fair."),
        _TIME,
    ),
    _rule(
        "hr-bedtime",
        QT_TRANSLATE_NOOP("controls", "Quiet hours on the device or the router end the evening."),
        _TIME,
    ),
    _rule(
        "hr-quiet-alerts",
        QT_TRANSLATE_NOOP("controls", "Quiet hours keep most pings away until the morning."),
        _TIME,
    ),
    _rule(
        "hr-mornings",
        QT_TRANSLATE_NOOP("controls", "Let the quiet hours last until after breakfast."),
        _TIME,
    ),
    _rule(
        "hr-homework",
        QT_TRANSLATE_NOOP("controls", "A pause for games and feeds leaves the school pages open."),
        _TIME,
    ),
    _rule(
        "hr-free-afternoon",
        QT_TRANSLATE_NOOP("controls", "The router can rest for one afternoon, for grown-ups too."),
        _TIME,
    ),
    _rule(
        "hr-feeds",
        QT_TRANSLATE_NOOP("controls", "A limit on one app and an age level tame endless videos."),
        _TIME,
        _CONTENT,
    ),
    _rule(
        "hr-age-rating",
        QT_TRANSLATE_NOOP(
            "controls", "Set the age level that you agreed on. It counts in the store."
        ),
        _CONTENT,
        _APPS,
    ),
    _rule(
        "hr-siblings",
        QT_TRANSLATE_NOOP(
            "controls", "Give each child an account, so each has a fitting age level."
        ),
        _CONTENT,
    ),
    _rule(
        "hr-look-away",
        QT_TRANSLATE_NOOP(
            "controls", "A filter keeps much of it away. What slips by is never a fault."
        ),
        _CONTENT,
    ),
    _rule(
        "hr-apps",
        QT_TRANSLATE_NOOP("controls", "The store asks you first, and you look at it together."),
        _APPS,
        _CONTENT,
    ),
    _rule(
        "hr-age-limits",
        QT_TRANSLATE_NOOP("controls", "With the true birth year, many services set themselves up."),
        _APPS,
        _CONTENT,
    ),
    _rule(
        "hr-downloads",
        QT_TRANSLATE_NOOP(
            "controls", "Let the store ask first, and block file sharing at the router."
        ),
        _DOWNLOADS,
        _APPS,
    ),
    _rule(
        "hr-legal-copies",
        QT_TRANSLATE_NOOP(
            "controls", "Blocking file sharing takes the easy wrong way off the table."
        ),
        _DOWNLOADS,
    ),
    _rule(
        "hr-permissions",
        QT_TRANSLATE_NOOP("controls", "Go through what each app may use, one switch at a time."),
        _PRIVACY,
    ),
    _rule(
        "hr-money",
        QT_TRANSLATE_NOOP("controls", "Set the sum you agreed on, or let the store ask each time."),
        _SPENDING,
    ),
    _rule(
        "hr-no-saved-card",
        QT_TRANSLATE_NOOP(
            "controls", "Asking before each buy works even if a card was saved once."
        ),
        _SPENDING,
    ),
    _rule(
        "hr-free-trial",
        QT_TRANSLATE_NOOP("controls", "Where the store asks first, a trial cannot start unseen."),
        _SPENDING,
    ),
    _rule(
        "hr-trade",
        QT_TRANSLATE_NOOP("controls", "A spending limit keeps a bad swap from costing real money."),
        _SPENDING,
    ),
    _rule(
        "hr-game-chat",
        QT_TRANSLATE_NOOP(
            "controls", "Set chat to friends only, and hide the voice where you can."
        ),
        _CHAT,
        _VOICE,
    ),
    _rule(
        "hr-contacts",
        QT_TRANSLATE_NOOP("controls", "Let only people on the agreed list write or call."),
        _CHAT,
        _PRIVACY,
    ),
    _rule(
        "hr-block",
        QT_TRANSLATE_NOOP("controls", "Practise where block and mute are before they are needed."),
        _CHAT,
    ),
    _rule(
        "hr-video-calls",
        QT_TRANSLATE_NOOP("controls", "Calls from outside the list can stay switched off."),
        _CHAT,
    ),
    _rule(
        "hr-live",
        QT_TRANSLATE_NOOP("controls", "Going live can be turned off along with open chat."),
        _CHAT,
        _PRIVACY,
    ),
    _rule(
        "hr-private-accounts",
        QT_TRANSLATE_NOOP("controls", "One look at the privacy page shows who sees what."),
        _PRIVACY,
    ),
    _rule(
        "hr-private-info",
        QT_TRANSLATE_NOOP("controls", "A closed profile gives less away, even after a slip."),
        _PRIVACY,
    ),
    _rule(
        "hr-screen-name",
        QT_TRANSLATE_NOOP("controls", "A made-up name and a hidden voice go well together."),
        _PRIVACY,
        _VOICE,
    ),
    _rule(
        "hr-body-private",
        QT_TRANSLATE_NOOP("controls", "A warning gives a moment to stop and to ask for help."),
        _PICTURES,
    ),
    _rule(
        "hr-location",
        QT_TRANSLATE_NOOP("controls", "Share inside the family only, both ways, and by agreement."),
        _LOCATION,
    ),
    _rule(
        "hr-way-home",
        QT_TRANSLATE_NOOP("controls", "Sharing for the way home can end by itself at the door."),
        _LOCATION,
    ),
    _rule(
        "hr-lost",
        QT_TRANSLATE_NOOP("controls", "The same map can find a lost phone. Try it out once."),
        _LOCATION,
    ),
    _rule(
        "hr-checkin",
        QT_TRANSLATE_NOOP("controls", "Open the report at the check-in, side by side, not before."),
        _REPORT,
    ),
    _rule(
        "hr-no-secret-checking",
        QT_TRANSLATE_NOOP("controls", "Use only settings that your child knows and can see."),
        _REPORT,
        _LOCATION,
    ),
    _rule(
        "hr-own-goal",
        QT_TRANSLATE_NOOP(
            "controls", "Each of you can read your own report and judge for yourself."
        ),
        _REPORT,
    ),
    _rule(
        "hr-listening",
        QT_TRANSLATE_NOOP("controls", "Set quiet hours and filters for the speaker as well."),
        _TIME,
        _CONTENT,
    ),
    _rule(
        "hr-birthday",
        QT_TRANSLATE_NOOP("controls", "Go through all settings on the birthday and loosen one."),
        _TIME,
        _CONTENT,
        _CHAT,
    ),
)
