"""Rules about games: what is played, with whom, and how."""

from collections.abc import Mapping

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import AgeBand, Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Value
from familypact.domain.text import QT_TRANSLATE_NOOP

# Mexico has marks of its own on boxes since 2021, made from the ESRB's; downloads show the ESRB's.
_ESRB_COUNTRIES = ("US", "CA", "MX")
_ESRB_DEFAULTS: Mapping[AgeBand, Value] = {YOUNG: "esrb-e", MIDDLE: "esrb-e10", TEEN: "esrb-t"}

GAMES = (
    HouseRule(
        id="hr-age-rating",
        title=QT_TRANSLATE_NOOP("house_rules", "We check the age rating of games and films"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "Some games are for big kids. We find one that fits you."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "The rating tells what is in it. Over the limit we look at it together first.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "The rating is a hint, not a verdict. Above it, make your case."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Ratings know about fights and bad words. They do not know your child, or the chat.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Watch ten minutes of play together before you decide."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Play it together once. If both feel fine, it may go one step up."
        ),
        poster=everyone(
            QT_TRANSLATE_NOOP("house_rules", "Games up to here. Above, we look first.")
        ),
        pill=QT_TRANSLATE_NOOP("house_rules", "{rating}"),
        origin=("PC2", "PC3"),
        icon="game",
        parameters=(
            Parameter(
                "rating",
                QT_TRANSLATE_NOOP("house_rules", "Highest age rating"),
                ParameterKind.CHOICE,
                {YOUNG: "pegi-7", MIDDLE: "pegi-12", TEEN: "pegi-16"},
                options=(
                    Option("pegi-3", QT_TRANSLATE_NOOP("house_rules", "PEGI 3")),
                    Option("pegi-7", QT_TRANSLATE_NOOP("house_rules", "PEGI 7")),
                    Option("pegi-12", QT_TRANSLATE_NOOP("house_rules", "PEGI 12")),
                    Option("pegi-16", QT_TRANSLATE_NOOP("house_rules", "PEGI 16")),
                    Option("pegi-18", QT_TRANSLATE_NOOP("house_rules", "PEGI 18")),
                    Option("esrb-e", QT_TRANSLATE_NOOP("house_rules", "ESRB E")),
                    Option("esrb-e10", QT_TRANSLATE_NOOP("house_rules", "ESRB E10+")),
                    Option("esrb-t", QT_TRANSLATE_NOOP("house_rules", "ESRB T")),
                    Option("esrb-m", QT_TRANSLATE_NOOP("house_rules", "ESRB M")),
                ),
                per_child=True,
                defaults_in=dict.fromkeys(_ESRB_COUNTRIES, _ESRB_DEFAULTS),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We check a game first")},
        uses=frozenset(
            {
                Use.ONLINE_GAMES,
                Use.CONSOLE,
                Use.TABLET,
                Use.COMPUTER,
                Use.TV,
                Use.PHONE,
                Use.VIDEO_FEEDS,
            }
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-game-chat",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree who may chat in our games"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "To play is the fun bit. You can chat with those you know."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "With friends a chat is fun. With people you do not know it can get mean.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "You decide who gets in your ear. Mute is not weak."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Insults and odd requests often come from players one does not know."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Listen to one round together. Where the game can change the voice, turn it on.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Friends of friends after asking once, voice off."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Chat and voice in games")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{chat}"),
        origin=("PC4", "WP13", "WP20", "cur-esafety-2018-gamebully"),
        icon="speech",
        parameters=(
            Parameter(
                "chat",
                QT_TRANSLATE_NOOP("house_rules", "Chat in games"),
                ParameterKind.CHOICE,
                {YOUNG: "off", MIDDLE: "friends", TEEN: "friends"},
                options=(
                    Option(
                        "off",
                        QT_TRANSLATE_NOOP("house_rules", "Off"),
                        QT_TRANSLATE_NOOP("house_rules", "Off"),
                    ),
                    Option(
                        "friends",
                        QT_TRANSLATE_NOOP("house_rules", "Friends only"),
                        QT_TRANSLATE_NOOP("house_rules", "Friends"),
                    ),
                    Option(
                        "open",
                        QT_TRANSLATE_NOOP("house_rules", "Open, with mute"),
                        QT_TRANSLATE_NOOP("house_rules", "Open, mute"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "mask",
                QT_TRANSLATE_NOOP("house_rules", "A changed voice, where the game has it"),
                ParameterKind.CHOICE,
                everyone("on"),
                options=(
                    Option("on", QT_TRANSLATE_NOOP("house_rules", "On")),
                    Option("off", QT_TRANSLATE_NOOP("house_rules", "Off")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Who may chat in our games")},
        uses=frozenset({Use.ONLINE_GAMES, Use.CONSOLE}),
    ),
    HouseRule(
        id="hr-play-together",
        title=QT_TRANSLATE_NOOP("house_rules", "Grown-ups play along"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We love to play with you. You show us how."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You can beat us, and we learn what the game is about."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "One match now and then. You may laugh at how we play."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Half an hour of losing teaches you more about a game than any review."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Let the child pick the game and explain it. Do not use the time for advice.",
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "Watch one round if your hands are too slow."),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We play a game together.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{often}"),
        origin=("PP8", "WP11"),
        icon="game",
        parameters=(
            Parameter(
                "often",
                QT_TRANSLATE_NOOP("house_rules", "How often"),
                ParameterKind.CHOICE,
                {YOUNG: "week", MIDDLE: "two-weeks", TEEN: "month"},
                options=(
                    Option(
                        "week",
                        QT_TRANSLATE_NOOP("house_rules", "Every week"),
                        QT_TRANSLATE_NOOP("house_rules", "Each week"),
                    ),
                    Option(
                        "two-weeks",
                        QT_TRANSLATE_NOOP("house_rules", "Every two weeks"),
                        QT_TRANSLATE_NOOP("house_rules", "Each 2 weeks"),
                    ),
                    Option(
                        "month",
                        QT_TRANSLATE_NOOP("house_rules", "Every month"),
                        QT_TRANSLATE_NOOP("house_rules", "Each month"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We play with you")},
        uses=frozenset(
            {Use.ONLINE_GAMES, Use.CONSOLE, Use.TABLET, Use.COMPUTER, Use.PHONE, Use.TV}
        ),
    ),
    HouseRule(
        id="hr-fair-play",
        title=QT_TRANSLATE_NOOP("house_rules", "We play fair and lose with good grace"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "You win some, you lose some. Say 'good game!'"
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Cheats spoil it for all, and many cheat files harm your device."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Throwing a match or insulting the team costs you more than points."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Rage in games is normal. What you teach is what comes after it."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Get up, drink water, come back. Do it yourself when you lose at cards."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Two lost rounds in a row means a break, then one more."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We play fair and say 'good game'.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Fair play"),
        origin=("KP7", "family-practice"),
        icon="game",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We play fair")},
        uses=frozenset({Use.ONLINE_GAMES, Use.CONSOLE, Use.TABLET, Use.COMPUTER}),
    ),
    HouseRule(
        id="hr-trade",
        title=QT_TRANSLATE_NOOP("house_rules", "Before we swap or sell in a game, we show it"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Trades can be tricks. Two pairs of eyes see more."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "If it is worth money, someone will try to cheat you out of it. Never trade outside the game.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "Children lose things they saved for months, and feel ashamed to say so."
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "Sleep on it. A fair trade is still there tomorrow."),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Small trades alone, big ones together. You agree where big begins."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I show a trade before I do it.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Trades"),
        origin=("cur-uksic-2025-scams", "family-practice"),
        icon="coin",
        uses=frozenset({Use.ONLINE_GAMES, Use.CONSOLE}),
    ),
)
