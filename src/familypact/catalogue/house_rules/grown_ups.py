"""Rules that grown-ups keep, so that the pact has two sides."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

GROWN_UPS = (
    HouseRule(
        id="hr-checkin",
        title=QT_TRANSLATE_NOOP("house_rules", "We look side by side, not in secret"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "We sit side by side and you show us your games."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You always know what we look at, and you sit beside us."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "We agree what is looked at. Messages stay yours unless there is a real worry, and then we tell you.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Open interest works better than hidden checking, and it can shrink as a child grows.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Start with what is fun. Look at settings and friend lists, not at every line.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Look less often for a month, if everything that worries one of you gets told.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We look together, never in secret.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{every}"),
        origin=("WP5", "WP11", "WP13", "WP14", "WP15", "WP16", "PP8", "PC1", "PC6", "cur-iwf-talk"),
        icon="eye",
        parameters=(
            Parameter(
                "every",
                QT_TRANSLATE_NOOP("house_rules", "How often"),
                ParameterKind.CHOICE,
                {YOUNG: "week", MIDDLE: "week", TEEN: "two-weeks"},
                options=(
                    Option(
                        "week",
                        QT_TRANSLATE_NOOP("house_rules", "Every week"),
                        QT_TRANSLATE_NOOP("house_rules", "Each week"),
                    ),
                    Option(
                        "two-weeks",
                        QT_TRANSLATE_NOOP("house_rules", "Every two weeks"),
                        QT_TRANSLATE_NOOP("house_rules", "Each 2 weeks"),
                    ),
                    Option(
                        "month",
                        QT_TRANSLATE_NOOP("house_rules", "Every month"),
                        QT_TRANSLATE_NOOP("house_rules", "Each month"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "look-at",
                QT_TRANSLATE_NOOP("house_rules", "What we look at together"),
                ParameterKind.CHOICES,
                {
                    YOUNG: ("settings", "friends", "games"),
                    MIDDLE: ("settings", "friends", "games"),
                    TEEN: ("settings", "worry"),
                },
                options=(
                    Option("settings", QT_TRANSLATE_NOOP("house_rules", "Settings")),
                    Option("friends", QT_TRANSLATE_NOOP("house_rules", "Friend list")),
                    Option("games", QT_TRANSLATE_NOOP("house_rules", "Games, by playing them")),
                    Option(
                        "worry",
                        QT_TRANSLATE_NOOP("house_rules", "Messages, only if there is a worry"),
                    ),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We look at it side by side")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-no-secret-checking",
        title=QT_TRANSLATE_NOOP("house_rules", "Grown-ups never check in secret"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "We tell you first when we look at your games."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "If we use an app to check, we tell you what it shows us."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "No hidden apps, no reading your chats while you sleep. If we worry, we say so.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Hidden checking can be found out, and then the trust that makes a child tell is gone.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "If fear drives you to look, say it: 'I am worried. May we look together?'",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "In real danger you may look at once, and you tell the child the same day.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Grown-ups do not check in secret.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "In the open"),
        origin=("PP8", "PC6", "WP13", "cur-iwf-talk"),
        icon="eye",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We ask before we look")},
    ),
    HouseRule(
        id="hr-adult-posts",
        title=QT_TRANSLATE_NOOP("house_rules", "Grown-ups ask before they post us"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "It is you in the photo. So we ask, and you may say no."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You may say no, and you may ask us to take old ones down."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Your baby pictures are yours too. Say which ones should go."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Children notice what is posted about them, and many mind. It is their story.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Look through your own old posts together and delete what your child dislikes.",
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "A closed family group yes, public pages no."),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Grown-ups ask before they post us.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Ask us"),
        origin=("PP3", "WP17", "WP27", "KP3"),
        icon="picture",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Grown-ups ask you first")},
    ),
    HouseRule(
        id="hr-phone-down",
        title=QT_TRANSLATE_NOOP("house_rules", "Grown-ups put the phone down when a child talks"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "When you talk, we look at you."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You may say 'phone down, please' to us as well."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "You get a whole face, not half an ear. Remind us when we slip."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Children start hard talks with a small sentence. It gets lost behind a screen.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "If you must finish, say: 'One minute, then you have all of me.'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A work call comes first if it was announced before."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Phones down when a child talks."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Phones down when a child talks."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Phones down when somebody talks."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Phones down"),
        origin=("PP4", "WP6"),
        icon="talk",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Phones down when you talk")},
    ),
    HouseRule(
        id="hr-driving",
        title=QT_TRANSLATE_NOOP("house_rules", "The driver's phone stays out of the hand"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Who drives looks at the road. You can help and say so."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You may tell the driver to put the phone away."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "In any car, also a friend's, you may say: 'Phone away, please.'"
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A reading driver is a danger, and a child who watches will drive the same way.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Put it in the glove box, or let a passenger read out the messages."
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "Stop the car if it cannot wait."),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "The driver leaves the phone alone."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Whoever drives leaves the phone alone."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Whoever drives leaves the phone alone."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Driving"),
        origin=("family-practice",),
        icon="phone",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "The driver drives")},
    ),
    HouseRule(
        id="hr-adult-rules",
        title=QT_TRANSLATE_NOOP("house_rules", "Grown-ups keep these rules too"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Our rules are for big and small."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It is only fair if we do it as well. You may remind us."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "If we break one, call it out. We put it right as you would."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "What you do counts for more than what you say. Pick the rules you can keep.",
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "Choose two rules you find hard yourself and say so."),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "If your job needs an exception, name it and keep it small."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "The rules are for grown-ups too.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Us too"),
        origin=("PP2", "family-practice"),
        icon="people",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Grown-ups keep rules too")},
    ),
)
