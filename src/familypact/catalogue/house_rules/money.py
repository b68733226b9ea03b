"""Rules about money on a screen."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

MONEY = (
    HouseRule(
        id="hr-money",
        title=QT_TRANSLATE_NOOP("house_rules", "We agree about money in games and apps"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Some games want real money. So we ask first."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Games make it easy to pay. If you know your limit, you stay the boss.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "It is your budget. Lucky boxes are built so that you lose track of it.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Buttons to pay are made to be pressed. A fixed amount teaches more than a ban.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Use gift credit in place of a card. When it is gone, it is gone."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "A small monthly amount for three months. Lucky boxes stay shut meanwhile.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Money in games and apps")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{spending}"),
        origin=("cur-gc-2018-lootboxes", "cur-esafety-2018-purchase", "family-practice"),
        icon="coin",
        parameters=(
            Parameter(
                "spending",
                QT_TRANSLATE_NOOP("house_rules", "Spending"),
                ParameterKind.CHOICE,
                {YOUNG: "none", MIDDLE: "ask", TEEN: "monthly"},
                options=(
                    Option(
                        "none",
                        QT_TRANSLATE_NOOP("house_rules", "None"),
                        QT_TRANSLATE_NOOP("house_rules", "No buying"),
                    ),
                    Option(
                        "ask",
                        QT_TRANSLATE_NOOP("house_rules", "Ask every time"),
                        QT_TRANSLATE_NOOP("house_rules", "Ask first"),
                    ),
                    Option(
                        "monthly",
                        QT_TRANSLATE_NOOP("house_rules", "A monthly limit"),
                        QT_TRANSLATE_NOOP("house_rules", "My budget"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "limit",
                QT_TRANSLATE_NOOP("house_rules", "Monthly limit"),
                ParameterKind.NUMBER,
                {YOUNG: 0, MIDDLE: 5, TEEN: 15},
                unit=Unit.MONEY,
                low=0,
                high=100,
                step=5,
                per_child=True,
            ),
            Parameter(
                "boxes",
                QT_TRANSLATE_NOOP("house_rules", "Lucky boxes"),
                ParameterKind.CHOICE,
                {YOUNG: "no", MIDDLE: "no", TEEN: "ask"},
                options=(
                    Option("no", QT_TRANSLATE_NOOP("house_rules", "No")),
                    Option("ask", QT_TRANSLATE_NOOP("house_rules", "Ask each time")),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Ask before you buy")},
        uses=frozenset(
            {Use.PHONE, Use.TABLET, Use.COMPUTER, Use.CONSOLE, Use.ONLINE_GAMES, Use.TV, Use.SOCIAL}
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-no-saved-card",
        title=QT_TRANSLATE_NOOP("house_rules", "No bank card is saved in a game or an app"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "When we buy, we do it with you."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "With no card in it, one wrong tap cannot cost a thing."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "A saved card makes buying feel like nothing. Prepaid credit keeps it real.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "A saved card and a one-tap button are how surprise bills begin."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Ask for a password for every purchase, and take cards out of old accounts.",
        ),
        compromise=QT_TRANSLATE_NOOP("house_rules", "A prepaid card in the teenager's own name."),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "A grown-up does the paying."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "We save no bank card in games."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "We save no bank card in games."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "No card"),
        origin=("cur-esafety-2018-purchase", "family-practice"),
        icon="coin",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "A grown-up pays")},
        uses=frozenset(
            {Use.PHONE, Use.TABLET, Use.COMPUTER, Use.CONSOLE, Use.ONLINE_GAMES, Use.TV}
        ),
    ),
    HouseRule(
        id="hr-free-trial",
        title=QT_TRANSLATE_NOOP("house_rules", "Before a free trial we note the day it ends"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "'Free' often starts to cost. So we note the last day."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Set your own alarm for two days before it renews."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Trials live from being forgotten. Stopping one together is a useful lesson.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Cancel straight after signing up. Many trials run on to the end."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Whoever starts a trial without a note pays the first month."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Free trial? We note when it ends.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Free trial"),
        origin=("family-practice",),
        icon="calendar",
        uses=frozenset({Use.PHONE, Use.TABLET, Use.COMPUTER, Use.CONSOLE, Use.TV}),
    ),
    HouseRule(
        id="hr-quick-money",
        title=QT_TRANSLATE_NOOP("house_rules", "Offers of quick money get a no"),
        child_reason={
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Letting money pass through your account can make you part of a crime. Say no and tell us.",
            )
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Fake easy jobs use young people to move stolen money. Talk about it before it happens.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Talk about one real offer you both have seen, and how to spot it."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A real holiday job: read the offer together and ring the firm."
        ),
        poster={TEEN: QT_TRANSLATE_NOOP("house_rules", "Quick money? No, and I tell.")},
        pill=QT_TRANSLATE_NOOP("house_rules", "Too good"),
        origin=("cur-uksic-2025-scams", "family-practice"),
        icon="coin",
    ),
)
