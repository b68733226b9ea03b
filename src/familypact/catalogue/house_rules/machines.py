"""Rules about AI tools, and toys and speakers that listen."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older, younger
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

MACHINES = (
    HouseRule(
        id="hr-ai",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree how we use AI chat tools"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "A bot can be wrong. So we ask it side by side."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "It can help and it can be wrong. Keep names, photos and secrets to yourself.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Use it for school and hobbies. It sounds sure when it is wrong, and it is not a friend.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Chat tools like to agree. That is pleasant, and not always good advice."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask it something you know well, and count the mistakes together."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Open use for a month, with one chat shown and talked about each week."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We ask the bot together."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Our way with AI chat tools"),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Our way with AI chat tools"),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{use}"),
        origin=("cur-csm-2025-companions-risk", "cur-pew-2025-chatbots"),
        icon="robot",
        parameters=(
            Parameter(
                "use",
                QT_TRANSLATE_NOOP("house_rules", "AI chat tools"),
                ParameterKind.CHOICE,
                {YOUNG: "adult", MIDDLE: "school", TEEN: "no-companion"},
                options=(
                    Option(
                        "none",
                        QT_TRANSLATE_NOOP("house_rules", "Not yet"),
                        QT_TRANSLATE_NOOP("house_rules", "Not yet"),
                    ),
                    Option(
                        "adult",
                        QT_TRANSLATE_NOOP("house_rules", "Only with an adult"),
                        QT_TRANSLATE_NOOP("house_rules", "With adult"),
                    ),
                    Option(
                        "school",
                        QT_TRANSLATE_NOOP("house_rules", "For school, an adult near"),
                        QT_TRANSLATE_NOOP("house_rules", "For school"),
                    ),
                    Option(
                        "no-companion",
                        QT_TRANSLATE_NOOP("house_rules", "Yes, but no companion apps"),
                        QT_TRANSLATE_NOOP("house_rules", "As a tool"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "keep-back",
                QT_TRANSLATE_NOOP("house_rules", "Never typed in"),
                ParameterKind.CHOICES,
                everyone(("secrets", "pictures", "names", "passwords")),
                options=(
                    Option("secrets", QT_TRANSLATE_NOOP("house_rules", "Secrets")),
                    Option("pictures", QT_TRANSLATE_NOOP("house_rules", "Pictures of people")),
                    Option("names", QT_TRANSLATE_NOOP("house_rules", "Names and addresses")),
                    Option("passwords", QT_TRANSLATE_NOOP("house_rules", "Passwords")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We ask the bot as a team")},
        uses=frozenset({Use.AI_CHAT, Use.COMPUTER, Use.PHONE, Use.TABLET, Use.SMART_TOYS}),
    ),
    HouseRule(
        id="hr-ai-person",
        title=QT_TRANSLATE_NOOP("house_rules", "Big worries go to a person, not to a bot"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A bot cannot hug you or call for help. We can."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "It is easy to tell a bot. For what really hurts you deserve someone who cares.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A bot does not judge, so children tell it things. Be nearly as easy to tell.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "If your child told a bot, do not scold. Ask what it said and how it felt.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "A helpline chat is a good middle way: easy to write to, and a real person.",
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Big worries go to a real person.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "A person"),
        origin=("KP5", "cur-im-2025-chatbots"),
        icon="heart",
        uses=frozenset({Use.AI_CHAT, Use.PHONE, Use.COMPUTER, Use.TABLET}),
    ),
    HouseRule(
        id="hr-ai-homework",
        title=QT_TRANSLATE_NOOP("house_rules", "AI helps us think, it does not do our work"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "If the bot does it, only the bot learns. Let it quiz you."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Ask it to explain or to test you, then write it yourself. Say when you used it.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Used as a tutor it can help. Used as a ghost writer it takes the learning away.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask the school for its rule and write it beside this one."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "AI for ideas and for checking, never for the text that is handed in."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "AI helps me think. I do the work.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "My work"),
        origin=("cur-im-2025-chatbots-trust", "family-practice"),
        icon="robot",
        uses=frozenset({Use.AI_CHAT, Use.COMPUTER, Use.TABLET, Use.PHONE}),
    ),
    HouseRule(
        id="hr-ai-pictures",
        title=QT_TRANSLATE_NOOP("house_rules", "AI pictures of real people need their yes"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It is their face. If they do not say yes, do not make it."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "A fake of a real person can wreck their week. A fake nude is a crime in many places.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Faking a classmate takes seconds and is often meant as a joke. The harm is real.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Talk about it: how would it feel if it was my face and your joke?"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Cartoons, animals and made-up people are free to play with."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "AI pictures of people: ask them first.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Ask first"),
        origin=("KP4", "WP27", "cur-thorn-2023-classmates"),
        icon="picture",
        uses=frozenset(
            {Use.AI_CHAT, Use.PHONE, Use.COMPUTER, Use.TABLET, Use.SOCIAL, Use.GROUP_CHATS}
        ),
    ),
    HouseRule(
        id="hr-bot-not-person",
        title=QT_TRANSLATE_NOOP("house_rules", "A bot is a clever machine, not a friend"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "It talks, but it does not feel. Your friends do."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It sounds nice to all, because it is made that way."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Children give feelings to talking things. It is enough to say it kindly now and then.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask together: 'What can it do? What can it not do? Who made it?'"
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "Giving it a funny name is fine."),
        poster=younger(QT_TRANSLATE_NOOP("house_rules", "A bot is not a friend.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Just a bot"),
        origin=("cur-csm-2025-companions",),
        icon="robot",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "A bot is not a friend")},
        uses=frozenset({Use.AI_CHAT, Use.SMART_TOYS, Use.TABLET, Use.TV}),
    ),
    HouseRule(
        id="hr-listening",
        title=QT_TRANSLATE_NOOP("house_rules", "Toys and speakers that listen have their place"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Some toys can hear. At night we switch them off."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Things with a microphone can hear more than you think. So they stay with us.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "In your room only if you want it there, and with the microphone off at night.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Toys and speakers send sound away. Shared rooms and an off switch are simple guards.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Find the off switch together. A sticker on the camera works too."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "In the child's room by day, back on the shelf at night."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Toys with ears are off at night."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Things that listen: off at night."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Things that listen: off at night."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{where}"),
        origin=("cur-basel-2024-toys", "cur-pirg-2025-toys"),
        icon="toy",
        parameters=(
            Parameter(
                "where",
                QT_TRANSLATE_NOOP("house_rules", "Where they are"),
                ParameterKind.CHOICE,
                {YOUNG: "shared", MIDDLE: "shared", TEEN: "own-room"},
                options=(
                    Option(
                        "shared",
                        QT_TRANSLATE_NOOP("house_rules", "Shared rooms"),
                        QT_TRANSLATE_NOOP("house_rules", "Shared rooms"),
                    ),
                    Option(
                        "own-room",
                        QT_TRANSLATE_NOOP("house_rules", "Own room, by agreement"),
                        QT_TRANSLATE_NOOP("house_rules", "My room"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "ai-toys",
                QT_TRANSLATE_NOOP("house_rules", "Toys that talk with AI"),
                ParameterKind.CHOICE,
                everyone("adult"),
                options=(
                    Option("none", QT_TRANSLATE_NOOP("house_rules", "None")),
                    Option("adult", QT_TRANSLATE_NOOP("house_rules", "With an adult")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Toys with ears sleep at night")},
        uses=frozenset({Use.SMART_TOYS, Use.WATCH, Use.TV, Use.AI_CHAT}),
    ),
    HouseRule(
        id="hr-new-toy",
        title=QT_TRANSLATE_NOOP("house_rules", "We check a smart toy before we buy it"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Can the toy hear us? We find out first."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Does it have a camera, or need an account? We find out first."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Ask four things: can it hear, can it see, does it want an account, will it be kept up to date?",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Search for the toy's name and 'privacy' before the birthday."
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "Buy it and use it offline."),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We check a new toy first."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Smart toy? We check before we buy."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "New toys"),
        origin=("cur-pirg-2025-toys", "cur-basel-2024-toys"),
        icon="toy",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We check a new toy first")},
        uses=frozenset({Use.SMART_TOYS, Use.WATCH}),
    ),
)
