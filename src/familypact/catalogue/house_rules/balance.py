"""Rules that leave room for the rest of life."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older, younger
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

BALANCE = (
    HouseRule(
        id="hr-wind-down",
        title=QT_TRANSLATE_NOOP("house_rules", "The last hour has something nice in it"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "A nice end to the day helps you sleep."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It is easier to switch off if you look forward to what comes next."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Music, a shower, a book, a talk: find what makes you sleepy."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A rule that only takes away is hard to keep. Give that hour a shape of its own.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Make a short list together and hang it by the charging spot."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Audio stories and quiet music count, if the screen stays dark."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Last hour: book, bath or a hug."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Last hour: book, music or a chat."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Last hour: book, music or a chat."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Wind down"),
        origin=("cur-aap-2016-sleep", "family-practice"),
        icon="moon",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Book, bath or a hug before bed")},
    ),
    HouseRule(
        id="hr-move",
        title=QT_TRANSLATE_NOOP("house_rules", "Every screen day has time outside"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Run, jump and climb. Then a show is even more fun."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Your eyes and legs need a change. You sleep better too."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Moving lifts your mood in a way no feed can. Take a friend along."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Moving and daylight are good for sleep and mood, whatever the timer says.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Go along when you can. A ball in the hall by the door helps."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Dancing, a walk with music or a bike ride to friends counts as well."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We go out and move each day.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{outside}"),
        origin=("family-practice",),
        icon="heart",
        parameters=(
            Parameter(
                "outside",
                QT_TRANSLATE_NOOP("house_rules", "Time outside each day"),
                ParameterKind.NUMBER,
                everyone(60),
                unit=Unit.MINUTES,
                low=15,
                high=180,
                step=15,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We go out to play")},
    ),
    HouseRule(
        id="hr-breaks",
        title=QT_TRANSLATE_NOOP("house_rules", "We take breaks to stretch and look far away"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Stretch like a cat. Look out and find a bird."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Your eyes get tired close up. Look far away and shake your arms."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Short breaks keep your neck, eyes and focus going for longer."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "A break is also the moment in which it is easier to stop."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Put a glass of water by the screen. Empty means get up."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Breaks between rounds, not in the middle of one."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Then I get up and stretch.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{every}"),
        origin=("family-practice",),
        icon="clock",
        parameters=(
            Parameter(
                "every",
                QT_TRANSLATE_NOOP("house_rules", "A break after"),
                ParameterKind.NUMBER,
                {YOUNG: 15, MIDDLE: 30, TEEN: 45},
                unit=Unit.MINUTES,
                low=15,
                high=90,
                step=15,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Stand up and stretch")},
    ),
    HouseRule(
        id="hr-free-afternoon",
        title=QT_TRANSLATE_NOOP("house_rules", "One afternoon a week is screen-free for all"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We play, we bake, we go out, all of us."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You choose what we do, and our phones stay off too."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Nobody expects you to answer for a few hours. That can feel good."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "It works when the grown-ups do it as well and the children choose what happens.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Take turns to pick the plan. Put all phones in one basket, yours first."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Two hours in place of an afternoon, for a month. Then ask how it felt."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "No screens in the afternoon, for all.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{day}"),
        origin=("family-practice", "WP7"),
        icon="calendar",
        parameters=(
            Parameter(
                "day",
                QT_TRANSLATE_NOOP("house_rules", "Which day"),
                ParameterKind.CHOICE,
                everyone("sunday"),
                options=(
                    Option("monday", QT_TRANSLATE_NOOP("house_rules", "Monday")),
                    Option("tuesday", QT_TRANSLATE_NOOP("house_rules", "Tuesday")),
                    Option("wednesday", QT_TRANSLATE_NOOP("house_rules", "Wednesday")),
                    Option("thursday", QT_TRANSLATE_NOOP("house_rules", "Thursday")),
                    Option("friday", QT_TRANSLATE_NOOP("house_rules", "Friday")),
                    Option("saturday", QT_TRANSLATE_NOOP("house_rules", "Saturday")),
                    Option("sunday", QT_TRANSLATE_NOOP("house_rules", "Sunday")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "A day to play with no screens")},
    ),
    HouseRule(
        id="hr-own-goal",
        title=QT_TRANSLATE_NOOP("house_rules", "Each of us sets one screen goal of our own"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "You know best what you would like to change. Grown-ups have a goal too.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "You pick what you want to change, and nobody grades you on it."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A goal you set for yourself is easier to keep. Set one too, and tell how it goes.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Keep it small: no phone in bed, or one evening for the guitar."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Try your goal for two weeks before we talk about limits again."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "We each have a screen goal.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "My goal"),
        origin=("family-practice", "cur-aap-plan"),
        icon="heart",
        parameters=(
            Parameter(
                "goal",
                QT_TRANSLATE_NOOP("house_rules", "My goal"),
                ParameterKind.WORDS,
                everyone(""),
                per_child=True,
            ),
        ),
    ),
    HouseRule(
        id="hr-bored-list",
        title=QT_TRANSLATE_NOOP("house_rules", "When we are bored, we look at our list first"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Our list has lots of fun things. Pick one!"),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Being bored is how good ideas start. The list helps you over the first minute.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A screen is the easiest answer to boredom. A list makes the second easiest one visible.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Let the children draw the list, and keep what they need in reach."
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "One thing from the list first, then a show."),
        poster=younger(QT_TRANSLATE_NOOP("house_rules", "Bored? I look at our list first.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Our list"),
        origin=("family-practice",),
        icon="heart",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Bored? Look at our list")},
    ),
)
