"""Rules about time: how long screens are on, and how they go off in peace."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, younger
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

TIME = (
    HouseRule(
        id="hr-time",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree how long screens are on"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "You know when it ends. Then there is time for play and friends."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "If the time is agreed, nobody has to nag, and you can plan your day.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You plan your own day. The point is that sleep, school and friends come first.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "There is no right number for all. Sleep, school, moving and friends come first; the rest is yours to agree.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Look at a whole week, not one bad day. Let the timer say it is over, not you.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Try the number in the middle for two weeks, then ask: did sleep and school go well?",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Screens a day (free days {free})")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{school}"),
        origin=("PC2", "WP7", "PP2"),
        icon="clock",
        parameters=(
            Parameter(
                "school",
                QT_TRANSLATE_NOOP("house_rules", "On a school day"),
                ParameterKind.NUMBER,
                {YOUNG: 60, MIDDLE: 90, TEEN: 150},
                unit=Unit.MINUTES,
                low=0,
                high=360,
                step=15,
                per_child=True,
            ),
            Parameter(
                "free",
                QT_TRANSLATE_NOOP("house_rules", "On a free day"),
                ParameterKind.NUMBER,
                {YOUNG: 90, MIDDLE: 120, TEEN: 240},
                unit=Unit.MINUTES,
                low=0,
                high=480,
                step=15,
                per_child=True,
            ),
            Parameter(
                "rest",
                QT_TRANSLATE_NOOP("house_rules", "Screens rest during"),
                ParameterKind.CHOICES,
                everyone(("meals", "homework", "family-time")),
                options=(
                    Option("meals", QT_TRANSLATE_NOOP("house_rules", "Meals")),
                    Option("homework", QT_TRANSLATE_NOOP("house_rules", "Homework")),
                    Option("car", QT_TRANSLATE_NOOP("house_rules", "Short car rides")),
                    Option("family-time", QT_TRANSLATE_NOOP("house_rules", "Family time")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Screens have an end")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-warning",
        title=QT_TRANSLATE_NOOP("house_rules", "We get a warning before time is up"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "When you hear 'soon', you can end your game well."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "With a warning you can save your game and tell your friends."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Stopping out of the blue is hard for anyone. A warning saves many rows."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Say it beside the child, not from the next room, and ask what is left to finish.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "One extra warning in exchange for no 'just one more'."
        ),
        poster=younger(QT_TRANSLATE_NOOP("house_rules", "I get a warning first.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{before}"),
        origin=("family-practice", "PC2"),
        icon="clock",
        parameters=(
            Parameter(
                "before",
                QT_TRANSLATE_NOOP("house_rules", "Warning before the end"),
                ParameterKind.NUMBER,
                everyone(5),
                unit=Unit.MINUTES,
                low=5,
                high=20,
                step=5,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We say 'soon' before the end")},
    ),
    HouseRule(
        id="hr-round-end",
        title=QT_TRANSLATE_NOOP("house_rules", "We stop at the end of a round or a show"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "When the show ends, you press off. You did it!"
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You do not let your team down, and we still finish when we said."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Check how long a match takes before you start the last one."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Many games cannot be paused. Agree on the last round instead of the last minute.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask 'How long is one round?' and count back from the agreed time."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "A round may run over by a few minutes if nobody started it late on purpose.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "The show ends, I press off."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Round over, screen off."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Round over, screen off."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Last round"),
        origin=("family-practice", "PC2"),
        icon="game",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Stop when the show ends")},
        uses=frozenset(
            {Use.ONLINE_GAMES, Use.CONSOLE, Use.TV, Use.VIDEO_FEEDS, Use.TABLET, Use.COMPUTER}
        ),
    ),
    HouseRule(
        id="hr-first-things",
        title=QT_TRANSLATE_NOOP("house_rules", "First things first, then screens"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Get the must-do done. Then you can play with a calm head."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "When the must-do is done, nobody will call you away from your game."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Do the hard thing while you are fresh. Your free time is then really free.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "A clear order for the day saves you many small fights."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Hang up three little pictures of what comes first, and let the child tick them.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A short break with a screen after school, then the work, then the rest."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Comes first, then screens.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{first}"),
        origin=("family-practice", "WP7"),
        icon="clock",
        parameters=(
            Parameter(
                "first",
                QT_TRANSLATE_NOOP("house_rules", "What comes first"),
                ParameterKind.CHOICE,
                {YOUNG: "outside", MIDDLE: "homework", TEEN: "homework"},
                options=(
                    Option(
                        "homework",
                        QT_TRANSLATE_NOOP("house_rules", "Homework"),
                        QT_TRANSLATE_NOOP("house_rules", "Homework"),
                    ),
                    Option(
                        "outside",
                        QT_TRANSLATE_NOOP("house_rules", "Time outside"),
                        QT_TRANSLATE_NOOP("house_rules", "Outside"),
                    ),
                    Option(
                        "chores",
                        QT_TRANSLATE_NOOP("house_rules", "Small jobs at home"),
                        QT_TRANSLATE_NOOP("house_rules", "Small jobs"),
                    ),
                    Option(
                        "rest",
                        QT_TRANSLATE_NOOP("house_rules", "A snack and a rest"),
                        QT_TRANSLATE_NOOP("house_rules", "A rest"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "First the must-do, then screens")},
    ),
    HouseRule(
        id="hr-take-turns",
        title=QT_TRANSLATE_NOOP("house_rules", "We share one screen by turns"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "First you, then me. That is fair."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A timer is fairer than a fight, and you know when your turn comes."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Shared screens are where brothers and sisters learn to wait and to agree.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Let the children pick the timer and the order. Swap the order each day."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Play together for one turn in place of two turns alone."
        ),
        poster=younger(QT_TRANSLATE_NOOP("house_rules", "Each turn, then we swap.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{turn}"),
        origin=("family-practice",),
        icon="tablet",
        parameters=(
            Parameter(
                "turn",
                QT_TRANSLATE_NOOP("house_rules", "One turn"),
                ParameterKind.NUMBER,
                {YOUNG: 15, MIDDLE: 30, TEEN: 30},
                unit=Unit.MINUTES,
                low=10,
                high=60,
                step=5,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We take turns")},
        uses=frozenset({Use.TABLET, Use.CONSOLE, Use.TV, Use.COMPUTER}),
    ),
)
