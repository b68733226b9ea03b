"""Rules about people: who may reach a child, and what to do when it feels odd."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

PEOPLE = (
    HouseRule(
        id="hr-contacts",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree who may contact us"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You chat with people you know and love."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "It is more fun with friends you know. If someone new writes, ask us first.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Look at what people ask for. Whoever wants secrets, pictures or money is no friend.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Harm often comes from people a child already knows. So look at behaviour, not only at names.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Go through the friend list together. Ask: 'How do you know this one?'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Friends of friends are fine after asking once. Look at it again in a month.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Who may write to me or call me")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{who}"),
        origin=("WP15", "WP19", "WK3", "KP1", "KP3", "cur-sutton-2024-known"),
        icon="people",
        parameters=(
            Parameter(
                "who",
                QT_TRANSLATE_NOOP("house_rules", "Who may contact the child"),
                ParameterKind.CHOICE,
                {YOUNG: "family", MIDDLE: "met", TEEN: "met"},
                options=(
                    Option(
                        "family",
                        QT_TRANSLATE_NOOP("house_rules", "Family and a short list"),
                        QT_TRANSLATE_NOOP("house_rules", "Short list"),
                    ),
                    Option(
                        "met",
                        QT_TRANSLATE_NOOP("house_rules", "Friends met in person"),
                        QT_TRANSLATE_NOOP("house_rules", "Friends"),
                    ),
                    Option(
                        "friends-of-friends",
                        QT_TRANSLATE_NOOP("house_rules", "Friends of friends, after asking"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask first"),
                    ),
                    Option(
                        "anyone",
                        QT_TRANSLATE_NOOP("house_rules", "Anyone, with block and mute"),
                        QT_TRANSLATE_NOOP("house_rules", "I can block"),
                    ),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Chat with people we know")},
        uses=frozenset(
            {
                Use.PHONE,
                Use.WATCH,
                Use.ONLINE_GAMES,
                Use.GROUP_CHATS,
                Use.SOCIAL,
                Use.VIDEO_CALLS,
                Use.VIDEO_FEEDS,
            }
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-meet",
        title=QT_TRANSLATE_NOOP(
            "house_rules", "We meet online friends only with an adult there or near"
        ),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "New friends are fun. Your grown-up comes with you."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A real friend is glad if a grown-up comes with you."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Most are who they say. The few who are not count on you coming alone.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "The wish to meet is normal. A plan with you in it is safer than a meeting you never hear of.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Video call first, meet by day in a busy place, and have your own way home.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "The adult sits two tables away and does not join in."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "I meet new friends with my grown-up."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Meeting? A grown-up comes along."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Meeting? By day, with an adult near."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Not alone"),
        origin=("KP6", "WP22", "WK8", "cur-es-2021-met"),
        icon="people",
        parameters=(
            Parameter(
                "place",
                QT_TRANSLATE_NOOP("house_rules", "Where"),
                ParameterKind.CHOICE,
                everyone("public"),
                options=(
                    Option(
                        "public",
                        QT_TRANSLATE_NOOP("house_rules", "A busy public place"),
                        QT_TRANSLATE_NOOP("house_rules", "In public"),
                    ),
                    Option(
                        "home",
                        QT_TRANSLATE_NOOP("house_rules", "At our home"),
                        QT_TRANSLATE_NOOP("house_rules", "At home"),
                    ),
                    Option(
                        "club",
                        QT_TRANSLATE_NOOP("house_rules", "At a club or an event"),
                        QT_TRANSLATE_NOOP("house_rules", "At a club"),
                    ),
                ),
            ),
            Parameter(
                "companion",
                QT_TRANSLATE_NOOP("house_rules", "Who comes along"),
                ParameterKind.WORDS,
                everyone(""),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Meet new friends with a grown-up")},
        why_fixed=QT_TRANSLATE_NOOP(
            "house_rules",
            "This one always stays. A photo and a voice can be false, and nobody can be sure from far away. Who comes along and where can be changed.",
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-moved-chat",
        title=QT_TRANSLATE_NOOP("house_rules", "If someone wants to move our chat, we tell first"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "'Let's chat over there' can be a trick to get you alone."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Moving to a private app or a secret account is how pressure often starts.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A move from a game to a private app is the step to notice. It is worth one question.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Practise a reply: 'I only chat here.' No more reasons are needed."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Friends from school may move the chat. For all others we look at it together.",
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Chat somewhere else? I ask at home.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Stay here"),
        origin=("WP20", "cur-weprotect-2023-games"),
        icon="speech",
        uses=frozenset({Use.ONLINE_GAMES, Use.SOCIAL, Use.GROUP_CHATS, Use.VIDEO_FEEDS}),
    ),
    HouseRule(
        id="hr-gifts",
        title=QT_TRANSLATE_NOOP("house_rules", "Gifts from people online: show us first"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Some gifts are a trick. Show us, and we look."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "If someone gives you coins or skins, they may want something back."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Free skins and easy gifts can be bait. Ask yourself what comes next.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Gifts build a debt. Children find it hard to say no to someone who was generous.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Agree on a line: 'Thanks, I am not allowed to take that.' Let yourself be the reason.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Small gifts from friends met in person are fine. All others wait a day."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "A gift online? I show it first.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Gifts"),
        origin=("WK3", "WP19", "cur-thorn-2024-adults"),
        icon="toy",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "A gift in a game? Show us")},
        uses=frozenset(
            {
                Use.ONLINE_GAMES,
                Use.SOCIAL,
                Use.GROUP_CHATS,
                Use.VIDEO_FEEDS,
                Use.CONSOLE,
                Use.TABLET,
            }
        ),
    ),
    HouseRule(
        id="hr-block",
        title=QT_TRANSLATE_NOOP("house_rules", "Block, mute and leave whenever you like"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You owe nobody an answer. Block them and come and tell."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Blocking is not rude. It is how you choose who gets your time."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Children often block without telling. Praise the block, and be open to hear the rest.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Find the block and report buttons together before you need them."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Mute for a week first, if blocking a classmate would make things worse."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I may block, mute or leave any time.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Block"),
        origin=("WK1", "cur-thorn-2021-block"),
        icon="shield",
        uses=frozenset({Use.GROUP_CHATS, Use.SOCIAL, Use.ONLINE_GAMES, Use.PHONE, Use.VIDEO_CALLS}),
    ),
    HouseRule(
        id="hr-reply-time",
        title=QT_TRANSLATE_NOOP("house_rules", "Nobody has to answer at once"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You can finish your game or your meal. The message will wait."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Being reachable all day is tiring. A good friend can wait for an hour.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "The pressure to answer is real. If you do not expect instant answers, it gets smaller.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Tell friends once: 'After eight I am off. I answer in the morning.'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "For messages from home we answer within an agreed time. For all others there is none.",
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Messages can wait. Home: {home}")),
        pill=QT_TRANSLATE_NOOP("house_rules", "No hurry"),
        origin=("family-practice", "cur-csm-2023-notifications"),
        icon="speech",
        parameters=(
            Parameter(
                "home",
                QT_TRANSLATE_NOOP("house_rules", "Answer messages from home within"),
                ParameterKind.NUMBER,
                {YOUNG: 30, MIDDLE: 30, TEEN: 60},
                unit=Unit.MINUTES,
                low=10,
                high=180,
                step=10,
                per_child=True,
            ),
        ),
        uses=frozenset({Use.PHONE, Use.GROUP_CHATS, Use.SOCIAL, Use.WATCH}),
    ),
)
