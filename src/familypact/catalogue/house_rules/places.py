"""Rules about places: where screens are used and where they rest."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

PLACES = (
    HouseRule(
        id="hr-meals",
        title=QT_TRANSLATE_NOOP("house_rules", "Meals are screen-free for everyone"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "We look at each other, and we laugh and talk."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It is our time to talk. All of us put phones away, grown-ups too."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Half an hour without pings, for all of us. Nobody reads mail at the table either.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Meals are when children talk by the way. It only works if your phone is gone too.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Put a basket by the door. The first adult to forget does the dishes."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Start with one meal a day. At Friday pizza we may watch a film together.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "No screens, everyone.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{meals}"),
        origin=("WP7", "family-practice"),
        icon="talk",
        parameters=(
            Parameter(
                "meals",
                QT_TRANSLATE_NOOP("house_rules", "Which meals"),
                ParameterKind.CHOICE,
                everyone("all"),
                options=(
                    Option(
                        "all",
                        QT_TRANSLATE_NOOP("house_rules", "All meals"),
                        QT_TRANSLATE_NOOP("house_rules", "At meals"),
                    ),
                    Option(
                        "dinner",
                        QT_TRANSLATE_NOOP("house_rules", "Dinner"),
                        QT_TRANSLATE_NOOP("house_rules", "At dinner"),
                    ),
                    Option(
                        "breakfast-dinner",
                        QT_TRANSLATE_NOOP("house_rules", "Breakfast and dinner"),
                        QT_TRANSLATE_NOOP("house_rules", "At meals"),
                    ),
                    Option(
                        "weekend",
                        QT_TRANSLATE_NOOP("house_rules", "Meals at the weekend"),
                        QT_TRANSLATE_NOOP("house_rules", "Weekends"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We eat with no screens")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-places",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree where screens are used"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "When we are near, we can help and laugh along."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "In a shared room you can ask right away when something odd pops up."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Your room is yours. Nights and going live are what we keep out of it.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Being near is the easiest help there is. For teenagers place matters less than time.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Make a good seat in the living room: a plug, a lamp and a cushion."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "In the bedroom with the door open, for homework and calls with friends."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Where we use screens")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{rooms}"),
        origin=("PP1", "WP28"),
        icon="tablet",
        parameters=(
            Parameter(
                "rooms",
                QT_TRANSLATE_NOOP("house_rules", "Where"),
                ParameterKind.CHOICE,
                {YOUNG: "shared", MIDDLE: "shared", TEEN: "by-day"},
                options=(
                    Option(
                        "shared",
                        QT_TRANSLATE_NOOP("house_rules", "Shared rooms only"),
                        QT_TRANSLATE_NOOP("house_rules", "Shared rooms"),
                    ),
                    Option(
                        "door-open",
                        QT_TRANSLATE_NOOP("house_rules", "Bedroom with the door open"),
                        QT_TRANSLATE_NOOP("house_rules", "Door open"),
                    ),
                    Option(
                        "by-day",
                        QT_TRANSLATE_NOOP("house_rules", "Anywhere by day"),
                        QT_TRANSLATE_NOOP("house_rules", "By day"),
                    ),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We use screens where others are")},
    ),
    HouseRule(
        id="hr-bathroom",
        title=QT_TRANSLATE_NOOP("house_rules", "Screens stay out of the bathroom"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "It is a room just for you. And tablets hate to get wet!"
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A bathroom is private, and a camera has no place there."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "It keeps your privacy safe, and your phone out of the water."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "It keeps cameras out of private rooms and helps to stop endless sitting there.",
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "A small shelf outside the door is all it takes."),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A music box is fine in there. Whatever has a camera stays outside."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Screens stay outside.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Bathroom"),
        origin=("WP28", "KP4"),
        icon="camera",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Screens wait outside the bathroom")},
        uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH, Use.CONSOLE, Use.VIDEO_CALLS}),
    ),
    HouseRule(
        id="hr-street",
        title=QT_TRANSLATE_NOOP("house_rules", "On the street we look up"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Cars need your eyes. Your phone can wait."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Stop, step aside, then look. Cars cannot see that you are reading."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "One earbud out at crossings, no typing while you walk or ride."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Children copy what you do at the crossing, not what you say."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Practise it: stop by the wall, read, put it away, walk on."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Music is fine on quiet paths, with one ear free."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "I look up when I walk or ride.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Look up"),
        origin=("family-practice",),
        icon="phone",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "On the street we look up")},
        uses=frozenset({Use.PHONE, Use.WATCH, Use.GROUP_CHATS, Use.SOCIAL}),
    ),
    HouseRule(
        id="hr-car",
        title=QT_TRANSLATE_NOOP("house_rules", "In the car we agree when screens are on"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We sing and play 'I spy' on the way."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Short rides are for talking. On long ones you can watch something."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Side by side with no eye contact is the best place for a hard talk."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "The car is where many children start to talk. Keep some of the rides free for it.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Load stories and music before you leave, and let everyone choose once."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "First half of the trip without, second half with."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Screens in the car")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{when}"),
        origin=("family-practice",),
        icon="clock",
        parameters=(
            Parameter(
                "when",
                QT_TRANSLATE_NOOP("house_rules", "Screens in the car"),
                ParameterKind.CHOICE,
                everyone("long"),
                options=(
                    Option(
                        "long",
                        QT_TRANSLATE_NOOP("house_rules", "On long trips only"),
                        QT_TRANSLATE_NOOP("house_rules", "Long trips"),
                    ),
                    Option(
                        "audio",
                        QT_TRANSLATE_NOOP("house_rules", "Music and stories only"),
                        QT_TRANSLATE_NOOP("house_rules", "Audio only"),
                    ),
                    Option(
                        "agreed",
                        QT_TRANSLATE_NOOP("house_rules", "When we agreed it before"),
                        QT_TRANSLATE_NOOP("house_rules", "As agreed"),
                    ),
                    Option(
                        "none",
                        QT_TRANSLATE_NOOP("house_rules", "Not in the car"),
                        QT_TRANSLATE_NOOP("house_rules", "None"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Screens in the car: we ask first")},
        uses=frozenset({Use.PHONE, Use.TABLET, Use.CONSOLE}),
    ),
)
