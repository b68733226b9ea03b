"""Rules for school days."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

SCHOOL = (
    HouseRule(
        id="hr-homework",
        title=QT_TRANSLATE_NOOP("house_rules", "Homework time has no pings"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Do your work, then play. It goes fast with no screen."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Each ping costs you minutes. Without them you are done sooner."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Put it in another room and see how much sooner you finish."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A phone on the desk can distract even when it is silent. In another room it cannot.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Work beside your child now and then, with your own phone away too."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Music from a playlist, phone face down on the shelf, short breaks to look.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Our screens during homework")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{phone}"),
        origin=("WP7", "cur-csm-2023-notifications"),
        icon="computer",
        parameters=(
            Parameter(
                "phone",
                QT_TRANSLATE_NOOP("house_rules", "Phones and tablets are"),
                ParameterKind.CHOICE,
                {YOUNG: "other-room", MIDDLE: "other-room", TEEN: "shelf"},
                options=(
                    Option(
                        "other-room",
                        QT_TRANSLATE_NOOP("house_rules", "In another room"),
                        QT_TRANSLATE_NOOP("house_rules", "Other room"),
                    ),
                    Option(
                        "shelf",
                        QT_TRANSLATE_NOOP("house_rules", "On the shelf, silent"),
                        QT_TRANSLATE_NOOP("house_rules", "On a shelf"),
                    ),
                    Option(
                        "focus",
                        QT_TRANSLATE_NOOP("house_rules", "In focus mode"),
                        QT_TRANSLATE_NOOP("house_rules", "Focus mode"),
                    ),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "One thing at a time")},
    ),
    HouseRule(
        id="hr-school-phone",
        title=QT_TRANSLATE_NOOP("house_rules", "At school the phone stays silent in the bag"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "School has its rules. In an emergency we ring the office."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Breaks are for people. If you need us, the office has our number."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Do not text in lesson time yourself. Many messages at school come from home.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Save the school office number, and agree how you reach each other after school.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "One look at the end of the day, before the way home."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "At school it stays silent in my bag.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "School"),
        origin=("family-practice",),
        icon="phone",
        uses=frozenset({Use.PHONE, Use.WATCH}),
    ),
    HouseRule(
        id="hr-way-home",
        title=QT_TRANSLATE_NOOP("house_rules", "On the way home we can reach each other"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You can call us if you need us."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Send a short sign when you leave, and it rings at home."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "A short 'on my way' saves three calls from us."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "One agreed sign beats tracking each step, and it builds trust."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Charge it the night before. Know two numbers by heart."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A message when plans change, and none when all goes as usual."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "I can call on my way home."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "I send a sign when I am on my way."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "I send a sign when I am on my way."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "On my way"),
        origin=("cur-pew-2022-whereabouts", "family-practice"),
        icon="map-pin",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Call us on the way home")},
        uses=frozenset({Use.PHONE, Use.WATCH}),
    ),
)
