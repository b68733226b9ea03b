"""Rules for visits, for two homes and for brothers and sisters."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.house_rule import HouseRule
from familypact.domain.text import QT_TRANSLATE_NOOP

HOMES = (
    HouseRule(
        id="hr-guests",
        title=QT_TRANSLATE_NOOP("house_rules", "Friends who visit keep our screen rules"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "When a friend comes, you play with each other."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "You do not have to explain it on your own. We tell your friends at the door.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Your friends can blame us. It is our house rule, not yours."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "It is easier when the adult says it once, kindly, than when the child has to.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Tell the other parents before the visit and ask about their rules."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "One game round or one film together, then devices away."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Guests keep our rules too.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Guests"),
        origin=("family-practice",),
        icon="people",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Our rules when friends come")},
    ),
    HouseRule(
        id="hr-visiting",
        title=QT_TRANSLATE_NOOP("house_rules", "At a friend's home our big rules come along"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "If you see a thing that feels bad, call us. We come."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "If they watch something that feels wrong, you may say no or call us.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You decide what you watch there. If it gets odd, we fetch you without a fuss.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "You cannot control other homes. A child who may call at any time can."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Agree on a sentence to get out: 'I have to ring home.'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Their film night, their rules, if the age rating is at most one step up.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "At friends' homes I can always call.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Call us"),
        origin=("family-practice", "KP5"),
        icon="phone",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "At a friend's home you can call")},
    ),
    HouseRule(
        id="hr-two-homes",
        title=QT_TRANSLATE_NOOP("house_rules", "Both homes keep the big rules"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Here and there, the big rules are the same. That is easy."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "You do not have to learn two sets of rules or sit between two homes.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Few rules that hold in both places beat many that hold in one."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Agree on the few that matter most. Small ones may differ from home to home.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Choose three big rules together: telling, nights, and who may contact the child.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Each home has its own times. Telling and safety are the same."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "The same big rules in both homes."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "The big rules hold in both homes."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "The big rules hold in both homes."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Both homes"),
        origin=("family-practice",),
        icon="people",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "The same big rules in both homes")},
        two_homes_only=True,
    ),
    HouseRule(
        id="hr-siblings",
        title=QT_TRANSLATE_NOOP("house_rules", "Older ones keep an eye on what younger ones see"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Little ones copy you. If it is not for their age, watch it later."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You remember how scary some things were. Turn the screen when the small ones come in.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Younger children often see what is not for them over an older one's shoulder.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Thank the older one for it, and give them time of their own."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Headphones and a closed door for the older one, at agreed times."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I look out for the younger ones.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Little ones"),
        origin=("family-practice", "PC3"),
        icon="eye",
    ),
    HouseRule(
        id="hr-good-thing",
        title=QT_TRANSLATE_NOOP("house_rules", "We share one good thing from online each week"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Show us what you made or saw. We want to see!"
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Show us your best find, and we show you ours."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "A song, a clip, a build: show us what you liked. No comment on hours.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "If screens only come up when there is trouble, children stop telling."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Do it at a fixed meal. Ask one question, give no advice."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Every second week is fine, and so is a message with a link."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We show each other one good thing.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Good find"),
        origin=("WP6", "WP11", "PP0"),
        icon="heart",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Show us your best thing")},
    ),
)
