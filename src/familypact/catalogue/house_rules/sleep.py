"""Rules for the night: so that people and screens both get their rest."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

SLEEP = (
    HouseRule(
        id="hr-bedtime",
        title=QT_TRANSLATE_NOOP("house_rules", "Screens go off in good time before bed"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules",
                "A bright screen keeps you up. With no screen you sleep well and feel good.",
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "The last hour without a screen helps you fall asleep and wake up fresh.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Sleep is when your brain sorts the day. Late scrolling eats into it.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Screens close to bedtime push sleep back. An hour between the two helps most children.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Put something nice into that hour: a story, music, a bath, a chat in the dark.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Try the time in the middle for two weeks, and look at the mornings together.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Screens off (Fri, Sat {weekend})")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{school}"),
        origin=("PC2", "WP7", "PP2", "cur-aap-2016-sleep"),
        icon="moon",
        parameters=(
            Parameter(
                "school",
                QT_TRANSLATE_NOOP("house_rules", "Before a school day"),
                ParameterKind.TIME,
                {YOUNG: "18:30", MIDDLE: "20:00", TEEN: "21:30"},
                per_child=True,
            ),
            Parameter(
                "weekend",
                QT_TRANSLATE_NOOP("house_rules", "Before a free day"),
                ParameterKind.TIME,
                {YOUNG: "19:00", MIDDLE: "20:30", TEEN: "22:30"},
                per_child=True,
            ),
            Parameter(
                "before-sleep",
                QT_TRANSLATE_NOOP("house_rules", "Gap before sleep, at least"),
                ParameterKind.NUMBER,
                everyone(60),
                unit=Unit.MINUTES,
                low=60,
                high=180,
                step=15,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Screens go to bed before us")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-charge",
        title=QT_TRANSLATE_NOOP("house_rules", "Phones and tablets have a place to sleep"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Your tablet sleeps in its own bed. Then you both get rest."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "If it is in the next room, no message can wake you up."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Nobody has to answer at night if every phone is in the same place, ours too.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A device in the bedroom goes with worse sleep, even if nobody uses it. Put yours there too.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Set up one charging spot with a cable for each person, and buy a plain alarm clock.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Try it on school nights for two weeks. On free nights you decide as you go.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "All phones and tablets sleep here.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{place}"),
        origin=("PP1", "WP7", "cur-csm-2019-bedroom", "cur-carter-2016-sleep"),
        icon="moon",
        parameters=(
            Parameter(
                "place",
                QT_TRANSLATE_NOOP("house_rules", "Where they sleep"),
                ParameterKind.CHOICE,
                {YOUNG: "grown-ups-room", MIDDLE: "kitchen", TEEN: "kitchen"},
                options=(
                    Option(
                        "kitchen",
                        QT_TRANSLATE_NOOP("house_rules", "In the kitchen"),
                        QT_TRANSLATE_NOOP("house_rules", "Kitchen"),
                    ),
                    Option(
                        "hall",
                        QT_TRANSLATE_NOOP("house_rules", "In the hall"),
                        QT_TRANSLATE_NOOP("house_rules", "Hall"),
                    ),
                    Option(
                        "living-room",
                        QT_TRANSLATE_NOOP("house_rules", "In the living room"),
                        QT_TRANSLATE_NOOP("house_rules", "Living room"),
                    ),
                    Option(
                        "grown-ups-room",
                        QT_TRANSLATE_NOOP("house_rules", "In the grown-ups' room"),
                        QT_TRANSLATE_NOOP("house_rules", "Big bedroom"),
                    ),
                ),
            ),
            Parameter(
                "from",
                QT_TRANSLATE_NOOP("house_rules", "From"),
                ParameterKind.TIME,
                {YOUNG: "18:30", MIDDLE: "20:30", TEEN: "22:00"},
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Tablets and phones sleep too")},
        uses=frozenset({Use.PHONE, Use.TABLET, Use.CONSOLE, Use.COMPUTER, Use.WATCH}),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-quiet-alerts",
        title=QT_TRANSLATE_NOOP("house_rules", "Alerts stay silent at night"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A buzz at night wakes you even if you do not look."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Your friends can wait until morning, and so can the game."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Night alerts break up sleep. Calls from the family can still come through.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Set the silent hours once on the device, with a short list of people who may ring.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Two best friends may get through at weekends. Try it for a month."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Alerts silent until {until}")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{from}"),
        origin=("WP7", "cur-csm-2023-notifications"),
        icon="phone",
        parameters=(
            Parameter(
                "from",
                QT_TRANSLATE_NOOP("house_rules", "Silent from"),
                ParameterKind.TIME,
                {YOUNG: "18:30", MIDDLE: "20:00", TEEN: "21:30"},
                per_child=True,
            ),
            Parameter(
                "until",
                QT_TRANSLATE_NOOP("house_rules", "Silent until"),
                ParameterKind.TIME,
                {YOUNG: "07:00", MIDDLE: "07:00", TEEN: "06:30"},
                per_child=True,
            ),
        ),
        uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH, Use.GROUP_CHATS, Use.SOCIAL}),
    ),
    HouseRule(
        id="hr-alarm-clock",
        title=QT_TRANSLATE_NOOP("house_rules", "A real alarm clock wakes us"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Then your phone can sleep in the kitchen and you still wake up on time.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "If the phone is the alarm, the first thing you see is other people's stuff.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "'But I need it as an alarm' is a good reason for a clock, not for a phone in bed.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Let each child choose a clock they like. A cheap one will do."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Use the phone's alarm with the phone out in the hall, turned up loud."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "A clock wakes us, not a phone.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Clock"),
        origin=("family-practice", "cur-carter-2016-sleep"),
        icon="clock",
        uses=frozenset({Use.PHONE}),
    ),
    HouseRule(
        id="hr-mornings",
        title=QT_TRANSLATE_NOOP("house_rules", "Mornings start without screens"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "First we eat and get dressed. Then the day starts well."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Without a screen you are ready sooner, and there is less shouting."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "The first half hour sets the tone. Give it to yourself, not to a feed.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Many morning rows are about stopping something that need not have begun.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Put on music, and keep the devices where they slept until the agreed point.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "School days without, free days with: an early show on Saturday can be a treat.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Then screens may start.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{after}"),
        origin=("family-practice", "WP7"),
        icon="clock",
        parameters=(
            Parameter(
                "after",
                QT_TRANSLATE_NOOP("house_rules", "When screens may start"),
                ParameterKind.CHOICE,
                {YOUNG: "school", MIDDLE: "school", TEEN: "breakfast"},
                options=(
                    Option(
                        "dressed",
                        QT_TRANSLATE_NOOP("house_rules", "When we are dressed and fed"),
                        QT_TRANSLATE_NOOP("house_rules", "When ready"),
                    ),
                    Option(
                        "school",
                        QT_TRANSLATE_NOOP("house_rules", "After school"),
                        QT_TRANSLATE_NOOP("house_rules", "After school"),
                    ),
                    Option(
                        "breakfast",
                        QT_TRANSLATE_NOOP("house_rules", "After breakfast"),
                        QT_TRANSLATE_NOOP("house_rules", "After eating"),
                    ),
                ),
            ),
        ),
    ),
)
