"""Rules about what comes onto a device."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind
from familypact.domain.text import QT_TRANSLATE_NOOP

APPS = (
    HouseRule(
        id="hr-apps",
        title=QT_TRANSLATE_NOOP("house_rules", "We talk before a new app, game or account"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Ask first. Then we try it with you."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "We look at it together: what is it for, and who can write to you in it?",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Tell us what you use, so that we can help if it goes wrong. Settings come first.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A short look before saves long talks after. With teenagers, knowing is often enough.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Three questions: who can contact you, what does it cost, how do you leave?",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A trial week with private settings, then decide together."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "A new game or app"),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "New apps, games and accounts"),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "New apps, games and accounts"),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{ask}"),
        origin=("KP2", "KP8", "WP18", "WP24", "PC3"),
        icon="download",
        parameters=(
            Parameter(
                "ask",
                QT_TRANSLATE_NOOP("house_rules", "Before something new"),
                ParameterKind.CHOICE,
                {YOUNG: "every-time", MIDDLE: "every-time", TEEN: "tell"},
                options=(
                    Option(
                        "every-time",
                        QT_TRANSLATE_NOOP("house_rules", "Ask every time"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask first"),
                    ),
                    Option(
                        "above-rating",
                        QT_TRANSLATE_NOOP("house_rules", "Ask above our age rating"),
                        QT_TRANSLATE_NOOP("house_rules", "Big ones"),
                    ),
                    Option(
                        "tell",
                        QT_TRANSLATE_NOOP("house_rules", "Tell within a day"),
                        QT_TRANSLATE_NOOP("house_rules", "Tell us"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "setup",
                QT_TRANSLATE_NOOP("house_rules", "Setting it up"),
                ParameterKind.CHOICE,
                {YOUNG: "together", MIDDLE: "together", TEEN: "alone"},
                options=(
                    Option("together", QT_TRANSLATE_NOOP("house_rules", "Together")),
                    Option("alone", QT_TRANSLATE_NOOP("house_rules", "Alone, then show it")),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Ask before a new game")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-age-limits",
        title=QT_TRANSLATE_NOOP("house_rules", "An app's own age limit counts"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "It is not made for you yet. Your day will come, and we set it up together.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "A false age switches off protection that is meant for you. Use your real year of birth.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "With a false age a child is treated as an adult for years: by adverts, chats and feeds.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Tell the other parents too. It is easier when a few friends wait together.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A shared family account until then, used side by side."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "We keep to an app's age limit.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Age limit"),
        origin=("WP24", "KP2", "cur-esafety-2024-under13"),
        icon="people",
        child_title={MIDDLE: QT_TRANSLATE_NOOP("house_rules", "We keep to an app's age limit")},
        uses=frozenset({Use.SOCIAL, Use.GROUP_CHATS, Use.VIDEO_FEEDS, Use.PHONE, Use.AI_CHAT}),
    ),
    HouseRule(
        id="hr-downloads",
        title=QT_TRANSLATE_NOOP("house_rules", "We get games and files from safe places"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We get it for you, so that it works well."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "A 'free' file or cheat can break your device. Ask, and we find a safe one.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Mods and cracks are a common way in for bad software. Check before you click.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Free cheats and mods are a common bait. A safe source is worth some money.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Keep the scanner and updates on. Set the device so that installing asks you.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "One mod from a well-known site, chosen together."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "New games come from safe places."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Games, mods and files: safe places."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Games, mods and files: safe places."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "{source}"),
        origin=("KP8", "PC5", "WP2", "WP3", "cur-kaspersky-2024-games"),
        icon="download",
        parameters=(
            Parameter(
                "source",
                QT_TRANSLATE_NOOP("house_rules", "Where from"),
                ParameterKind.CHOICE,
                {YOUNG: "adult", MIDDLE: "store-ask", TEEN: "ask-outside"},
                options=(
                    Option(
                        "adult",
                        QT_TRANSLATE_NOOP("house_rules", "A grown-up does it"),
                        QT_TRANSLATE_NOOP("house_rules", "Grown-up"),
                    ),
                    Option(
                        "store-ask",
                        QT_TRANSLATE_NOOP("house_rules", "Official store, ask first"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask first"),
                    ),
                    Option(
                        "ask-outside",
                        QT_TRANSLATE_NOOP("house_rules", "Ask outside the official store"),
                        QT_TRANSLATE_NOOP("house_rules", "Store or ask"),
                    ),
                ),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We get new games from safe places")},
        uses=frozenset({Use.PHONE, Use.TABLET, Use.COMPUTER, Use.CONSOLE, Use.ONLINE_GAMES}),
    ),
    HouseRule(
        id="hr-links",
        title=QT_TRANSLATE_NOOP("house_rules", "Prize, hurry or odd link? We stop and show it"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "'You won!' is a trick. Stop and come to us."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "If it says 'quick!', it is a trick. Stop and show someone."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Hurry is the trick. If it wants money, a code or a password, ask someone first.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Tricks work through hurry. A family habit of stopping also protects you.",
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "Show your own odd mails. It makes it normal to ask."),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "An older child checks alone, and asks as soon as money or codes come up.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You won? I stop and show it."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "In a hurry? I stop and show it."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Money or codes? I stop and ask."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Stop, show"),
        origin=("WP3", "cur-uksic-2025-scams"),
        icon="shield",
        parameters=(
            Parameter(
                "show-to",
                QT_TRANSLATE_NOOP("house_rules", "Show it to"),
                ParameterKind.WORDS,
                everyone(""),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "It says you won? Show us")},
    ),
    HouseRule(
        id="hr-permissions",
        title=QT_TRANSLATE_NOOP("house_rules", "An app gets only what it needs"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A torch app does not need to hear you. We turn that off."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Camera, microphone, place, contacts: say no unless it makes sense."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Many apps ask for more than they need. Saying no rarely breaks anything.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Go through the list of permissions once, as a hunt for the silliest request.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Allow it 'only while in use' and look again in a month."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Apps get only what they need.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Settings"),
        origin=("WP18", "WP3"),
        icon="phone",
        uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH, Use.COMPUTER}),
    ),
    HouseRule(
        id="hr-legal-copies",
        title=QT_TRANSLATE_NOOP("house_rules", "We get films, music and games the fair way"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Free copy sites are full of traps, and the makers get nothing."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Illegal streams can bring scams and malware. Ask, there is often a cheap legal way.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Children copy when the fair way is dear or unknown. Help to find it."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "The library lends films, games and e-books, mostly for nothing."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Put it on the birthday list, or share a family subscription."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Films, music, games: the fair way.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Fair copies"),
        origin=("KP8", "cur-euipo-2022-piracy"),
        icon="download",
    ),
)
