"""Rules about what is true, what is fair and what is an advert."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

FACTS = (
    HouseRule(
        id="hr-check-facts",
        title=QT_TRANSLATE_NOOP("house_rules", "We check before we believe or share"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Some clips are made up. Ask us: is it real?"),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Pictures can be fake. Look in a second place, or ask."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Who made it, and why? If it makes you furious, check it twice."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Nobody spots every fake, and nor do you. Check things side by side, and it turns into a habit.",
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "Tell about a fake that fooled you."),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Share it as a question: 'Is this true?' and only with us."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Is it real? I ask."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Is it true? I check first."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Is it true? I check first."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{how}"),
        origin=("cur-csm-2025-fake", "family-practice"),
        icon="magnifier",
        parameters=(
            Parameter(
                "how",
                QT_TRANSLATE_NOOP("house_rules", "How we check"),
                ParameterKind.CHOICE,
                {YOUNG: "ask", MIDDLE: "two", TEEN: "two-before-sharing"},
                options=(
                    Option(
                        "ask",
                        QT_TRANSLATE_NOOP("house_rules", "Ask someone: is it real?"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask us"),
                    ),
                    Option(
                        "two",
                        QT_TRANSLATE_NOOP("house_rules", "Look in two places, or ask"),
                        QT_TRANSLATE_NOOP("house_rules", "Two places"),
                    ),
                    Option(
                        "two-before-sharing",
                        QT_TRANSLATE_NOOP("house_rules", "Two places before sharing"),
                        QT_TRANSLATE_NOOP("house_rules", "Two places"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Is it real? Ask us")},
    ),
    HouseRule(
        id="hr-no-hate",
        title=QT_TRANSLATE_NOOP("house_rules", "We do not spread jokes that put a group down"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A joke that makes a whole group look bad hurts real kids."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Memes are often the front door to hate. You may leave a group and change your mind.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Stay curious before you judge: 'Where did you see that? What is funny about it?'",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Keep talking even if you disagree strongly. Being heard keeps the door open.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Not sure if it is a joke? Show it at home before it goes on."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I pass on no jokes that put people down.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Respect"),
        origin=("KP7", "cur-esafety-2025-hate"),
        icon="people",
        uses=frozenset({Use.GROUP_CHATS, Use.SOCIAL, Use.VIDEO_FEEDS, Use.ONLINE_GAMES, Use.PHONE}),
    ),
    HouseRule(
        id="hr-ads",
        title=QT_TRANSLATE_NOOP("house_rules", "We spot adverts together"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "An ad wants you to buy. If you spot it, shout 'ad!'"
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Many clips are ads in disguise. Who gets paid for it?"
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "If someone you follow loves it a lot, look for the small 'ad'."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Young children take adverts for part of the show. Spotting them is a skill to train.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Make it a game: a point for each ad found, two for a hidden one."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Wishes from adverts go on a list and wait for two weeks."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We spot the ads.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Ad!"),
        origin=("family-practice",),
        icon="eye",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Is it an ad? Say so")},
        uses=frozenset(
            {Use.VIDEO_FEEDS, Use.TV, Use.SOCIAL, Use.TABLET, Use.PHONE, Use.ONLINE_GAMES}
        ),
    ),
)
