"""Rules about how we treat each other on a screen."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

KINDNESS = (
    HouseRule(
        id="hr-kind",
        title=QT_TRANSLATE_NOOP("house_rules", "We are kind online, also when we are cross"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Mean words hurt, on a screen too. Kind words feel good."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "On a screen you do not see the other face. Wait, and then write."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Posts made in anger travel far. Waiting costs nothing and saves a lot.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Many children get hurt online, and some of them also hurt others. Both need a way back.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Show how you do it: 'I was angry, so I will answer tomorrow.'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "If it does come out wrong: take it down, say sorry, and put it right the same day.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Kind words only, on screens too."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Cross? I wait before I write."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Cross? I wait before I post."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Be kind"),
        origin=("KP7", "cur-hbsc-2022-bullied"),
        icon="heart",
        parameters=(
            Parameter(
                "wait",
                QT_TRANSLATE_NOOP("house_rules", "Wait before an angry answer"),
                ParameterKind.NUMBER,
                {YOUNG: 5, MIDDLE: 10, TEEN: 30},
                unit=Unit.MINUTES,
                low=5,
                high=60,
                step=5,
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We use kind words")},
        why_fixed=QT_TRANSLATE_NOOP(
            "house_rules",
            "This one always stays. Everyone here has a right to be treated well, and so has everyone out there.",
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-put-right",
        title=QT_TRANSLATE_NOOP("house_rules", "We say sorry and put it right"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Say sorry, and do a kind thing. It helps you both."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Taking it down and saying sorry takes courage. We help you with it."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Own it, delete it, say sorry in person, and ask what would help."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Putting it right teaches more than losing a device for a week."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Help with the first sentence, then let the child do the talking."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A letter or a voice note is fine if face to face is too hard just now."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "I say sorry and I put it right.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Make it up"),
        origin=("KP7", "family-practice"),
        icon="heart",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We say sorry and fix it")},
    ),
    HouseRule(
        id="hr-no-pile-on",
        title=QT_TRANSLATE_NOOP("house_rules", "Nobody joins in when many pick on one"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A like or a laugh also hurts. A kind private message helps."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You do not have to fight the crowd. One kind private message changes a lot.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Those who watch decide how long it goes on. Small support is enough and is safer.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Think up one line to send: 'That was not okay. Are you all right?'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Not brave enough to speak up? Leave the chat and tell an adult. That counts.",
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I do not join in. I help the one.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Stand by"),
        origin=("KP7", "cur-pew-2022-bullied"),
        icon="people",
        uses=frozenset({Use.GROUP_CHATS, Use.SOCIAL, Use.ONLINE_GAMES, Use.VIDEO_FEEDS}),
    ),
    HouseRule(
        id="hr-include",
        title=QT_TRANSLATE_NOOP(
            "house_rules", "Nobody is left out on purpose in our chats and games"
        ),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "It hurts to be left out. Let your friend in."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "A chat made to leave one person out is mean, even with no mean words in it.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Small groups are fine. Making one so that somebody notices is not."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Being left out hurts, and adults rarely get to see it."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Ask now and then: 'Is somebody missing in that group who would like to be in?'",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Best friends may have their own chat, if they do not talk about it in front of the others.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We let others join in."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "We leave nobody out on purpose."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "We leave nobody out on purpose."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Join in"),
        origin=("KP7", "cur-helpwanted-2025-excluded"),
        icon="people",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "All friends can play")},
    ),
    HouseRule(
        id="hr-screenshots",
        title=QT_TRANSLATE_NOOP("house_rules", "What friends write to us stays with us"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Would you like your words shown to the whole class? Ask before you show them.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "A screenshot of a private chat breaks trust. Safety worries are the exception.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Showing a message to get help is right. Showing it for a laugh is not."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Make the line clear: pass it on to keep somebody safe, never to show somebody up.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Ask the friend first. If the friend says no, it stays in the chat."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Friends' chats are not passed on.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Keep it"),
        origin=("KP7", "WP27", "family-practice"),
        icon="speech",
        uses=frozenset({Use.GROUP_CHATS, Use.SOCIAL, Use.PHONE, Use.ONLINE_GAMES}),
    ),
)
