"""Rules about watching: so that people choose and not the feed."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

FEEDS = (
    HouseRule(
        id="hr-feeds",
        title=QT_TRANSLATE_NOOP("house_rules", "We stay the boss of what we watch"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "You pick a good one with us. Then it is done."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "The app wants you to go on and on. With autoplay off, you choose."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "A feed learns what holds you, not what is good for you. Reset it now and then.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Feeds are built to hold people. Turning off autoplay gives the choice back.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Scroll together once and ask: 'Why do you think it showed you that?'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Autoplay off on school days, on at the weekend, for a month."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "At one sitting: {sitting}")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{mode}"),
        origin=("cur-mrf-2025-feeds", "cur-esafety-2025-feeds"),
        icon="video",
        parameters=(
            Parameter(
                "mode",
                QT_TRANSLATE_NOOP("house_rules", "How we watch"),
                ParameterKind.CHOICE,
                {YOUNG: "children", MIDDLE: "autoplay-off", TEEN: "reset"},
                options=(
                    Option(
                        "children",
                        QT_TRANSLATE_NOOP("house_rules", "Children's app, a grown-up picks"),
                        QT_TRANSLATE_NOOP("house_rules", "We pick"),
                    ),
                    Option(
                        "autoplay-off",
                        QT_TRANSLATE_NOOP("house_rules", "Autoplay off"),
                        QT_TRANSLATE_NOOP("house_rules", "No autoplay"),
                    ),
                    Option(
                        "reset",
                        QT_TRANSLATE_NOOP("house_rules", "Reset the feed each month"),
                        QT_TRANSLATE_NOOP("house_rules", "Reset it"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "sitting",
                QT_TRANSLATE_NOOP("house_rules", "At one sitting"),
                ParameterKind.NUMBER,
                {YOUNG: 20, MIDDLE: 30, TEEN: 45},
                unit=Unit.MINUTES,
                low=10,
                high=120,
                step=5,
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We pick a show with you")},
        uses=frozenset({Use.VIDEO_FEEDS, Use.SOCIAL, Use.TV, Use.TABLET, Use.PHONE}),
    ),
    HouseRule(
        id="hr-look-away",
        title=QT_TRANSLATE_NOOP("house_rules", "If it feels bad, we look away and tell"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Turn it over. Come to us. You did it right."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "You did nothing wrong. It pops up for lots of people. Close it and come.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You do not have to watch to the end, and you do not have to be tough.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Upsetting pictures come without asking. What stays is how the grown-up reacted.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Practise it with a cooking clip: turn it over, take a breath, come and tell.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Talk now or do something nice first. The child chooses."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Feels bad? I turn it over and tell.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Turn over"),
        origin=("KP5", "WK9", "cur-esafety-2025-harm"),
        icon="eye",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Feels bad? Turn it over and tell")},
    ),
    HouseRule(
        id="hr-mood",
        title=QT_TRANSLATE_NOOP(
            "house_rules", "If a feed pulls us down, we stop and talk to someone"
        ),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Notice how you feel after. If it is worse, show it to someone."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "If your feed makes you feel worse, it is the feed. Mute it, and talk to a person.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A low mood and a dark feed feed each other. Asking kindly and directly does no harm.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask 'How do you feel after it?' more often than 'How long was it?'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A week off one app, by choice, and a look at how it felt."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "It pulls me down? I stop and talk.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "My mood"),
        origin=("KP5", "cur-mrf-2025-feeds"),
        icon="heart",
        uses=frozenset({Use.VIDEO_FEEDS, Use.SOCIAL, Use.PHONE, Use.GROUP_CHATS}),
    ),
    HouseRule(
        id="hr-watch-together",
        title=QT_TRANSLATE_NOOP("house_rules", "We watch something together each week"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You pick, and we all sit close and watch."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You pick this week, we pick the next. Popcorn is on us."
            ),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Show us your series, and give ours a chance."),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "What you have seen together you can talk about, also when it was not so good.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Let the youngest pick first. Stop and talk when somebody asks something.",
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "One episode counts."),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We watch something together.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{day}"),
        origin=("PP8", "family-practice"),
        icon="video",
        parameters=(
            Parameter(
                "day",
                QT_TRANSLATE_NOOP("house_rules", "When"),
                ParameterKind.CHOICE,
                everyone("friday"),
                options=(
                    Option("friday", QT_TRANSLATE_NOOP("house_rules", "Friday")),
                    Option("saturday", QT_TRANSLATE_NOOP("house_rules", "Saturday")),
                    Option("sunday", QT_TRANSLATE_NOOP("house_rules", "Sunday")),
                    Option(
                        "any",
                        QT_TRANSLATE_NOOP("house_rules", "Any day that suits"),
                        QT_TRANSLATE_NOOP("house_rules", "Each week"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We watch with you")},
        uses=frozenset({Use.TV, Use.VIDEO_FEEDS, Use.TABLET, Use.COMPUTER}),
    ),
    HouseRule(
        id="hr-make-things",
        title=QT_TRANSLATE_NOOP("house_rules", "We also make things, not only watch"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Draw it, film it, build it. Then show us!"),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A film, a level, a song: making it is more fun than the tenth clip."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Edit, code, mix, write. Making counts as good time here."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "An hour of making and an hour of scrolling are not the same hour."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask to see it, and do not correct it. Keep a folder of finished things."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Making time does not count towards the limit."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We make things, not only watch.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Make it"),
        origin=("family-practice",),
        icon="heart",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Make a thing, then show us")},
    ),
)
