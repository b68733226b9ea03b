"""Rules that keep the devices themselves in order."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

DEVICES = (
    HouseRule(
        id="hr-updates",
        title=QT_TRANSLATE_NOOP("house_rules", "Grown-ups keep our phones and tablets in shape"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "We look after it, so that it works well for you."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Updates close holes. You can help to press the button."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Do updates within a week. They fix what attackers already know."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A device that is updated, locked and easy to find again saves a lot of trouble.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Fix one evening a month for all devices, yours included."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Updates run at night, never in the middle of a game."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Grown-ups look after our tablets."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "We keep devices updated and locked."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "We keep devices updated and locked."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Updates"),
        origin=("PP1", "WP2", "WP3"),
        icon="shield",
        parameters=(
            Parameter(
                "lost-plan",
                QT_TRANSLATE_NOOP("house_rules", "If a device is lost, we"),
                ParameterKind.WORDS,
                everyone(""),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Grown-ups look after the tablet")},
    ),
    HouseRule(
        id="hr-lost",
        title=QT_TRANSLATE_NOOP("house_rules", "If a phone is lost, tell at once"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "It can get lost. Tell us, and we look for it with you."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Quick telling means we can lock it and often find it. Nobody is cross.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Lock it from any other device first, then tell us. Minutes count."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Children hide a lost phone for hours out of fear. Speed is worth more than a lecture.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Try out 'find my device' together once, before it is needed."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "If it stays lost, the child pays a small part that was agreed before. Telling costs nothing.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Lost? I tell at once."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Lost? I tell at once, then we lock it."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Lost? I tell at once, then we lock it."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Lost"),
        origin=("WP2", "family-practice"),
        icon="phone",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Lost it? Tell us soon")},
        uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH}),
    ),
    HouseRule(
        id="hr-screen-lock",
        title=QT_TRANSLATE_NOOP("house_rules", "Our devices lock themselves"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "With a code nobody can write in your name or see your photos."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "A six-digit code and a short timeout. Your friends do not need to know it.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "An open phone in a schoolyard is how pranks and worse begin."
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "Put an emergency contact on the lock screen."),
        compromise=QT_TRANSLATE_NOOP("house_rules", "A fingerprint is fine if a code is too slow."),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Our devices lock themselves.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Locked"),
        origin=("WP3",),
        icon="lock",
        uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH, Use.COMPUTER}),
    ),
    HouseRule(
        id="hr-open-wifi",
        title=QT_TRANSLATE_NOOP("house_rules", "On open wifi we do not pay or log in"),
        child_reason={
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "In a café or on a train others may listen in. Wait, or use your own data.",
            )
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Open networks are fine for reading. Passwords and payments can wait."
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "Turn off joining open networks by itself."),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Use a phone as a hotspot when it cannot wait."
        ),
        poster={TEEN: QT_TRANSLATE_NOOP("house_rules", "Open wifi: no paying, no logging in.")},
        pill=QT_TRANSLATE_NOOP("house_rules", "Open wifi"),
        origin=("WP3",),
        icon="phone",
        uses=frozenset({Use.PHONE, Use.TABLET, Use.COMPUTER}),
    ),
    HouseRule(
        id="hr-log-out",
        title=QT_TRANSLATE_NOOP("house_rules", "On shared devices we log out"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Else the next person can write as you. Log out, then go."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "School computers, friends' consoles, the family tablet: log out before you leave.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "What pupils call 'hacked' is often an account that was left open."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Give each person their own user on the family computer."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Stay logged in at home, log out everywhere else."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I log out on shared devices.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Log out"),
        origin=("WP3",),
        icon="computer",
        uses=frozenset({Use.COMPUTER, Use.TABLET, Use.CONSOLE, Use.TV}),
    ),
)
