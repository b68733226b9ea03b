"""Rules about accounts, passwords and places on a map."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

ACCOUNTS = (
    HouseRule(
        id="hr-private-accounts",
        title=QT_TRANSLATE_NOOP("house_rules", "Our accounts are private"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Then you choose who gets in, like at your own front door."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "You decide who follows you. A smaller circle is often a kinder one."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "'Private' keeps out people nobody asked for. Look at it again after each big update.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Go through it in ten minutes together: who can see, write, tag and find me.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "One public account for a hobby, with no face and no name, after a talk."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Our accounts are set to private.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Private"),
        origin=("KP2", "WP18"),
        icon="lock",
        uses=frozenset({Use.SOCIAL, Use.VIDEO_FEEDS, Use.ONLINE_GAMES}),
    ),
    HouseRule(
        id="hr-location",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree who can see where we are"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "We like to know that you are safe. We tell you when we look."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A map shows where you live and play. So it is for the family only."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Nobody has a right to know where you are all day. You can turn it off for anyone.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Sharing a place can be care or control. Say when you look, and ask the same of others.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Check the list once a month. Turn off what nobody needs."
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "Share for the way home only, then off."),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Can see where I am.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{share}"),
        origin=("KP1", "WP21", "cur-esafety-2025-tracking"),
        icon="map-pin",
        parameters=(
            Parameter(
                "share",
                QT_TRANSLATE_NOOP("house_rules", "Who can see it"),
                ParameterKind.CHOICE,
                {YOUNG: "family", MIDDLE: "family", TEEN: "named"},
                options=(
                    Option(
                        "off",
                        QT_TRANSLATE_NOOP("house_rules", "Nobody"),
                        QT_TRANSLATE_NOOP("house_rules", "Nobody"),
                    ),
                    Option(
                        "family",
                        QT_TRANSLATE_NOOP("house_rules", "Family"),
                        QT_TRANSLATE_NOOP("house_rules", "Family"),
                    ),
                    Option(
                        "named",
                        QT_TRANSLATE_NOOP("house_rules", "Family and named friends"),
                        QT_TRANSLATE_NOOP("house_rules", "Chosen few"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "review",
                QT_TRANSLATE_NOOP("house_rules", "We look at the list"),
                ParameterKind.CHOICE,
                everyone("month"),
                options=(
                    Option("month", QT_TRANSLATE_NOOP("house_rules", "Every month")),
                    Option("season", QT_TRANSLATE_NOOP("house_rules", "Every three months")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Who sees where you are")},
        uses=frozenset({Use.PHONE, Use.WATCH, Use.TABLET, Use.SOCIAL}),
    ),
    HouseRule(
        id="hr-passwords",
        title=QT_TRANSLATE_NOOP("house_rules", "Passwords are strong, and for nobody else"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "You keep a key safe. So you do not give it to a friend."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "A friend with your password can act as you. Three odd words make a strong one.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Use a long one for each account and a second step. Not even your best friend gets it.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Shared passwords are behind many 'hacked' accounts. A sealed note keeps trust and access.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Put the passwords in a sealed envelope. It is opened only when both know of it.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "The child keeps it, the envelope stays sealed unless there is danger."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "How our passwords are kept")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{held}"),
        origin=("WP3", "family-practice"),
        icon="lock",
        parameters=(
            Parameter(
                "held",
                QT_TRANSLATE_NOOP("house_rules", "Who keeps it"),
                ParameterKind.CHOICE,
                {YOUNG: "adult", MIDDLE: "sealed", TEEN: "own"},
                options=(
                    Option(
                        "adult",
                        QT_TRANSLATE_NOOP("house_rules", "A grown-up"),
                        QT_TRANSLATE_NOOP("house_rules", "Grown-up"),
                    ),
                    Option(
                        "sealed",
                        QT_TRANSLATE_NOOP("house_rules", "The child, with a sealed note"),
                        QT_TRANSLATE_NOOP("house_rules", "Sealed note"),
                    ),
                    Option(
                        "own",
                        QT_TRANSLATE_NOOP("house_rules", "The child alone"),
                        QT_TRANSLATE_NOOP("house_rules", "Just me"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "two-step",
                QT_TRANSLATE_NOOP("house_rules", "A second step to sign in"),
                ParameterKind.CHOICE,
                everyone("on"),
                options=(
                    Option("on", QT_TRANSLATE_NOOP("house_rules", "On")),
                    Option("off", QT_TRANSLATE_NOOP("house_rules", "Off")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "A password is like a key")},
    ),
    HouseRule(
        id="hr-own-name",
        title=QT_TRANSLATE_NOOP("house_rules", "We look up our own names together"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It is fun, and you see what others can find about you."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "See what a coach or a boss would find, and clean up what you dislike.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Searching in secret breeds mistrust. Doing it side by side teaches both of you.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Look for your own name first, and laugh about what you find."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "The child searches and shows what they want to show. You do the same."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "We look up our own names.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{times} a year"),
        origin=("WP16",),
        icon="magnifier",
        parameters=(
            Parameter(
                "times",
                QT_TRANSLATE_NOOP("house_rules", "Times a year"),
                ParameterKind.NUMBER,
                everyone(2),
                unit=Unit.NONE,
                low=1,
                high=12,
                step=1,
            ),
        ),
    ),
    HouseRule(
        id="hr-spring-clean",
        title=QT_TRANSLATE_NOOP("house_rules", "Twice a year we tidy up our accounts and apps"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Out with games you never play. It also makes room for new ones."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Old accounts leak. Delete what you do not use and what no longer fits you.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "What is deleted cannot be stolen, and the talk that comes with it is worth more.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Do it side by side, with something to eat. You clean up yours as well."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Keep what is dear, hide it, and look again next time."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "We tidy up our apps and accounts.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Tidy up"),
        origin=("WP3", "family-practice"),
        icon="download",
    ),
)
