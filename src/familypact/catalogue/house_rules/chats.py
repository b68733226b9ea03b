"""Rules about chats and calls."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

CHATS = (
    HouseRule(
        id="hr-groups",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree which group chats are fine"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You can send hearts and jokes to us all."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Big groups get loud. You may always leave one, with no reason."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You choose your groups. You may leave any of them at any time, without trouble.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Know who runs a group and who is in it. Leaving must never cost a child anything at home.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Mute groups by default. Ask: 'Which one would you leave if nobody minded?'",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Join for two weeks, then decide together whether it is worth it."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Our group chats"),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Our group chats. I may leave any time."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "My group chats. I may leave any time."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{groups}"),
        origin=("WP14", "WP20", "cur-ie-2020-private"),
        icon="speech",
        parameters=(
            Parameter(
                "groups",
                QT_TRANSLATE_NOOP("house_rules", "Which groups"),
                ParameterKind.CHOICE,
                {YOUNG: "family", MIDDLE: "class-club", TEEN: "own-choice"},
                options=(
                    Option(
                        "none",
                        QT_TRANSLATE_NOOP("house_rules", "None for now"),
                        QT_TRANSLATE_NOOP("house_rules", "Not yet"),
                    ),
                    Option(
                        "family",
                        QT_TRANSLATE_NOOP("house_rules", "Family"),
                        QT_TRANSLATE_NOOP("house_rules", "Family"),
                    ),
                    Option(
                        "class-club",
                        QT_TRANSLATE_NOOP("house_rules", "Family, class and club"),
                        QT_TRANSLATE_NOOP("house_rules", "Class, club"),
                    ),
                    Option(
                        "own-choice",
                        QT_TRANSLATE_NOOP("house_rules", "Own choice"),
                        QT_TRANSLATE_NOOP("house_rules", "My choice"),
                    ),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Our group chats")},
        uses=frozenset({Use.GROUP_CHATS, Use.PHONE, Use.SOCIAL, Use.WATCH}),
    ),
    HouseRule(
        id="hr-class-chat",
        title=QT_TRANSLATE_NOOP("house_rules", "In the class chat we stay friendly and brief"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It is for school things. Jokes about people stay out."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Ask yourself if you would say it out loud in class. Nothing at night.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Class chats can go wrong without bad will: many people, late hours, no tone of voice.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Suggest three rules to the class: be kind, no forwards, quiet after eight.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Read along and write little. Ask a classmate for what really matters."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Class chat: kind, brief, by day.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Class chat"),
        origin=("WP14", "KP7"),
        icon="speech",
        uses=frozenset({Use.GROUP_CHATS, Use.PHONE}),
    ),
    HouseRule(
        id="hr-vanish",
        title=QT_TRANSLATE_NOOP("house_rules", "Chats that vanish: we agree"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Gone from your screen is not gone. Someone can take a picture of it.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Vanishing makes people bold. Send only what you would stand by tomorrow.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "They feel safe and are not: screenshots stay, and proof is gone when you need it.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Show each other how a screenshot of a vanishing message works."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "With two close friends for a month, then look at how it was used."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Messages that vanish")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{use}"),
        origin=("cur-pew-2025-snapchat", "family-practice"),
        icon="speech",
        parameters=(
            Parameter(
                "use",
                QT_TRANSLATE_NOOP("house_rules", "Vanishing messages"),
                ParameterKind.CHOICE,
                {YOUNG: "off", MIDDLE: "off", TEEN: "known-friends"},
                options=(
                    Option(
                        "off",
                        QT_TRANSLATE_NOOP("house_rules", "Off"),
                        QT_TRANSLATE_NOOP("house_rules", "Off"),
                    ),
                    Option(
                        "known-friends",
                        QT_TRANSLATE_NOOP("house_rules", "With friends we know"),
                        QT_TRANSLATE_NOOP("house_rules", "Friends"),
                    ),
                    Option(
                        "own-choice",
                        QT_TRANSLATE_NOOP("house_rules", "Own choice"),
                        QT_TRANSLATE_NOOP("house_rules", "My choice"),
                    ),
                ),
                per_child=True,
            ),
        ),
        uses=frozenset({Use.GROUP_CHATS, Use.SOCIAL, Use.PHONE}),
    ),
    HouseRule(
        id="hr-video-calls",
        title=QT_TRANSLATE_NOOP("house_rules", "Video calls are with people we know"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Call those you love. We are near and say hi too."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You see each other's rooms in a call. So it is for people you know."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Check who is in the call and what is behind you before you turn the camera on.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Calls with known people are a joy. Who is calling and where the child sits are what counts.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Let unknown callers ring out. Check the picture behind the child once."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A new friend may call when an adult has said hello first."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We call people we know.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Video calls"),
        origin=("WP28", "WP19"),
        icon="video",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We call people we know")},
        uses=frozenset({Use.VIDEO_CALLS, Use.PHONE, Use.TABLET, Use.COMPUTER, Use.WATCH}),
    ),
    HouseRule(
        id="hr-live",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree when we go live"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "We call and wave with you. We like to be there."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "When you are live, you cannot take it back, and anyone may write to you.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Live means no delete button. Keep it to friends, in a spot that shows nothing private.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Live pictures cannot be called back, and viewers can push a child along. Company helps.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Film it first and post it later. That keeps the fun and the delete button.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Go live once with an adult in the room, then decide."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "On camera"),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Going live on camera"),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Going live on camera"),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{live}"),
        origin=("WP28", "cur-iwf-2021-7to10"),
        icon="camera",
        parameters=(
            Parameter(
                "live",
                QT_TRANSLATE_NOOP("house_rules", "Going live"),
                ParameterKind.CHOICE,
                {YOUNG: "adult-there", MIDDLE: "watch", TEEN: "friends"},
                options=(
                    Option(
                        "no",
                        QT_TRANSLATE_NOOP("house_rules", "Not yet"),
                        QT_TRANSLATE_NOOP("house_rules", "Not yet"),
                    ),
                    Option(
                        "watch",
                        QT_TRANSLATE_NOOP("house_rules", "Watch only"),
                        QT_TRANSLATE_NOOP("house_rules", "Watch only"),
                    ),
                    Option(
                        "adult-there",
                        QT_TRANSLATE_NOOP("house_rules", "With an adult in the room"),
                        QT_TRANSLATE_NOOP("house_rules", "With adult"),
                    ),
                    Option(
                        "friends",
                        QT_TRANSLATE_NOOP("house_rules", "For friends only"),
                        QT_TRANSLATE_NOOP("house_rules", "For friends"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "cover",
                QT_TRANSLATE_NOOP("house_rules", "A cover on the camera"),
                ParameterKind.CHOICE,
                everyone("yes"),
                options=(
                    Option("yes", QT_TRANSLATE_NOOP("house_rules", "Yes")),
                    Option("no", QT_TRANSLATE_NOOP("house_rules", "No")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We call with a grown-up near")},
        uses=frozenset({Use.VIDEO_CALLS, Use.SOCIAL, Use.VIDEO_FEEDS, Use.ONLINE_GAMES}),
    ),
)
