"""Rules about pictures and about what stays private."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

PICTURES = (
    HouseRule(
        id="hr-body-private",
        title=QT_TRANSLATE_NOOP(
            "house_rules", "No nude pictures: not taken, asked for, sent or faked"
        ),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules",
                "Some photos are just for you. If someone asks for one, say no and tell.",
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Pictures of private parts are not for sending, real or fake. If someone asks, tell.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Pressure is not a compliment. If a picture is already out, we help you, without blame.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "It happens to careful children too. What counts then is fast help and no shame.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Keep it short, say it often. For images from before 18 there are free removal services.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "The rule itself stays. You can choose who a child would want to tell first.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Private photos stay private."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Private pictures stay private."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Private stays private. Fakes too."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Private"),
        origin=("KP4", "WP25", "cur-takeitdown", "cur-thorn-2025-deepfake-harm"),
        icon="lock",
        child_title={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Private photos stay private"),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Private pictures stay private"),
        },
        why_fixed=QT_TRANSLATE_NOOP(
            "house_rules",
            "This one always stays. Private pictures belong to nobody else, and the law protects children here.",
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-photos",
        title=QT_TRANSLATE_NOOP("house_rules", "We ask before we take or share a photo"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "It is your face, so we ask you. You ask us too."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "You decide about your own face, and so do your friends about theirs.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Your picture is your choice. Pictures of others are theirs, so ask each time.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "If you ask before you post your child, your child learns to ask before posting others.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask 'May I send this to Gran?' and accept a no with good grace."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Family albums yes, public pages no. Try it for a month."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Photos. And you ask me too."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Photos of me. Others: I ask them."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Photos of me. Others: I ask them."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{own}"),
        origin=("KP3", "PP3", "WP23", "WP24", "WP26", "WP27", "WK3", "WK7"),
        icon="picture",
        parameters=(
            Parameter(
                "own",
                QT_TRANSLATE_NOOP("house_rules", "Sharing pictures of oneself"),
                ParameterKind.CHOICE,
                {YOUNG: "every-time", MIDDLE: "every-time", TEEN: "own-choice"},
                options=(
                    Option(
                        "every-time",
                        QT_TRANSLATE_NOOP("house_rules", "Ask every time"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask first"),
                    ),
                    Option(
                        "per-app",
                        QT_TRANSLATE_NOOP("house_rules", "Ask once for each app"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask once"),
                    ),
                    Option(
                        "own-choice",
                        QT_TRANSLATE_NOOP("house_rules", "Own choice for everyday pictures"),
                        QT_TRANSLATE_NOOP("house_rules", "My choice"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "others",
                QT_TRANSLATE_NOOP("house_rules", "Pictures of other people"),
                ParameterKind.CHOICE,
                everyone("always-ask"),
                options=(
                    Option(
                        "always-ask",
                        QT_TRANSLATE_NOOP("house_rules", "Always ask them"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask them"),
                    ),
                    Option(
                        "no",
                        QT_TRANSLATE_NOOP("house_rules", "Do not share them"),
                        QT_TRANSLATE_NOOP("house_rules", "None"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Ask before a photo")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-private-info",
        title=QT_TRANSLATE_NOOP("house_rules", "Some things about us stay in the family"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Your name and your street are just for us. Ask first."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "With a name and a school, someone could find you. So ask us first."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Small bits add up: a team, a badge and a street can lead to your door.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "One detail is harmless, five of them are an address. Guard your children's details too.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Play detective: what could someone learn from your last three posts?"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Strike things off the list together as a child gets older, one at a time.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Name, home, school: I ask first."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Who and where I am: I ask first."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Who and where I am stays with us."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Private"),
        origin=("KP1", "PP3", "WP17", "WP21", "WK5", "WK6"),
        icon="lock",
        parameters=(
            Parameter(
                "items",
                QT_TRANSLATE_NOOP("house_rules", "What stays private"),
                ParameterKind.CHOICES,
                everyone(
                    (
                        "name",
                        "address",
                        "phone",
                        "email",
                        "school",
                        "birthday",
                        "team",
                        "where-now",
                        "passwords",
                        "adults",
                    )
                ),
                options=(
                    Option("name", QT_TRANSLATE_NOOP("house_rules", "Full name")),
                    Option("address", QT_TRANSLATE_NOOP("house_rules", "Address")),
                    Option("phone", QT_TRANSLATE_NOOP("house_rules", "Phone number")),
                    Option("email", QT_TRANSLATE_NOOP("house_rules", "E-mail address")),
                    Option("school", QT_TRANSLATE_NOOP("house_rules", "School and class")),
                    Option("birthday", QT_TRANSLATE_NOOP("house_rules", "Birthday")),
                    Option("team", QT_TRANSLATE_NOOP("house_rules", "Teams and clubs")),
                    Option("where-now", QT_TRANSLATE_NOOP("house_rules", "Where I am now")),
                    Option("passwords", QT_TRANSLATE_NOOP("house_rules", "Passwords")),
                    Option("adults", QT_TRANSLATE_NOOP("house_rules", "Details of the grown-ups")),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Name and home: ask first")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-screen-name",
        title=QT_TRANSLATE_NOOP("house_rules", "Our names in games give nothing away"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Pick a fun name for the game. It keeps your own name safe."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "No real name, no age, no town. Make up a funny one."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "A name with your year of birth or town tells more than you think."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A neutral name takes away the first thing a stranger could use to start a chat.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Invent names together. A food and an animal make a good one."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Keep the old name among friends in person, use a neutral one everywhere else.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Our game names tell nobody who we are.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Nickname"),
        origin=("WK6", "KP1"),
        icon="game",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "A made-up name for games")},
        uses=frozenset(
            {
                Use.ONLINE_GAMES,
                Use.SOCIAL,
                Use.VIDEO_FEEDS,
                Use.CONSOLE,
                Use.GROUP_CHATS,
                Use.TABLET,
                Use.COMPUTER,
            }
        ),
    ),
    HouseRule(
        id="hr-look-twice",
        title=QT_TRANSLATE_NOOP("house_rules", "We look twice at what a picture shows"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A house number or a school badge in the back tells where you are."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Check the background, the people, and the place tag before you post.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Often it is not the face that tells, but the background, the badge and the place tag.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Turn off place tags in the camera. Crop first, post later, best after you left.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Post it, but a day later and without the place."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I look twice before I post a picture.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Look twice"),
        origin=("WP27", "WP21", "KP3"),
        icon="magnifier",
        uses=frozenset({Use.PHONE, Use.TABLET, Use.SOCIAL, Use.GROUP_CHATS, Use.VIDEO_FEEDS}),
    ),
)
