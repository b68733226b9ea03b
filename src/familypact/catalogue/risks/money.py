"""Spending, loot boxes and scams; "Ask before you buy" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

MONEY = Risk(
    id="money",
    area=Area.CONTRACT,
    title=QT_TRANSLATE_NOOP("risks", "Spending, lucky boxes and scams"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Ask before you buy"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Some games want us to buy things. They shine and blink. Only grown-ups buy.",
            ),
            more=QT_TRANSLATE_NOOP("risks", "A prize that pops up is not real."),
            skill=QT_TRANSLATE_NOOP("risks", 'If I see "buy" or "you won", I ask.'),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Your pet in the game wants a hat. The game says: buy it now! What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tap on buy."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Your pet would look so good! But it takes real money. Tell me now and I will put it right.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks", "Good that you asked! We can find out if the pet needs a hat."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I shut the game."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That was smart. Now the game cannot trick you. You can tell me what it was.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", 'What do we do when a game says "buy"?'),
                QT_TRANSLATE_NOOP("risks", 'If a box says "you won", what do you do?'),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Tricks and treasure"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Lucky boxes, free coins, big prizes: they look like treasure. Most of the time someone else gets rich.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Good tricks fool clever people. If one gets you, telling fast is the best fix.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "If it is in a hurry or too good to be true, I stop and show someone."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A player says: give me your rare sword, and I will give you a better one. Hurry, I have to go! What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I give it to him."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "He made it sound fair, and the hurry left you no time to think. That is how the trick works. Tell us, and we will report it together.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say no. If he is in a hurry, I am not."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        'Brilliant. "In a hurry" is the sign of a trick. You kept your sword.',
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask him to give me his first."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You thought about how to be safe, and that is good. Some tricks are cleverer still. Use the game's own trade page, or let it be.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Why are lucky boxes so tempting?"),
                QT_TRANSLATE_NOOP("risks", "What would make you think an offer is a trick?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Money, lucky boxes and scams"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Fake shops, stolen accounts, dream jobs, lucky boxes: they all work with hurry, hope and a good story.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Letting someone move money through your account can make you part of a crime, even if you did not know.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I check who is behind an offer, I share no codes, and I tell fast if it went wrong.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Someone offers you easy money. You just receive a sum in your account and pass it on, and you keep a part. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I do it once. Nobody gets hurt."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It sounds harmless, and they know that you could use the money. But it is often stolen, and your name is on it. If you did it, stop and tell us today. There is a way to sort it out.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say no and show it to someone."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Great instinct. Real jobs do not need your account. Report the offer, so that others do not fall for it.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask for more details first."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Being curious is fine. But these people have an answer for everything. Ask someone outside instead: your bank, or one of us.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What scams have you seen this month?"),
                QT_TRANSLATE_NOOP("risks", "How would you check that a shop or job is real?"),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Games and shops make paying easy and exciting. Some sell lucky boxes that work like gambling. Scams promise free coins, cheap trainers or a quick job, and ask for codes, passwords or money. Children lose money and often blame themselves.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Charges that nobody knows, or gift-card codes"),
            QT_TRANSLATE_NOOP("risks", "Locked out of a game account"),
            QT_TRANSLATE_NOOP("risks", "Secret selling or trading of items"),
            QT_TRANSLATE_NOOP("risks", "Excited about a prize or an easy job"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks",
                "Store no card. Ask for a password for every purchase, or use a gift balance.",
            ),
            QT_TRANSLATE_NOOP("risks", "Agree on an amount for each month, and on no lucky boxes."),
            QT_TRANSLATE_NOOP("risks", "Turn on two-step sign-in for game and mail accounts."),
            QT_TRANSLATE_NOOP("risks", "Tell about times when you were fooled yourself."),
            QT_TRANSLATE_NOOP(
                "risks",
                "Warn older teens about jobs where money only passes through their account.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "People who do this fool adults every day. Telling me fast gives us the best chance to fix it. Let us change the password and call the shop.",
        ),
    ),
    rules=(
        "hr-money",
        "hr-links",
        "hr-passwords",
        "hr-downloads",
        "hr-no-blame",
        "hr-no-saved-card",
        "hr-trade",
        "hr-quick-money",
    ),
    evidence=(
        "cur-uksic-2025-scams",
        "cur-uksic-2025-blame",
        "cur-gc-2018-lootboxes",
        "cur-youngscot-2022-lootboxes",
        "cur-esafety-2018-purchase",
        "cur-kaspersky-2024-roblox",
    ),
    art="money",
    uses=frozenset(
        {Use.ONLINE_GAMES, Use.CONSOLE, Use.SOCIAL, Use.PHONE, Use.TABLET, Use.COMPUTER}
    ),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck only touched on fraud and gambling. Lucky boxes and payments inside games are new. In a UK survey, scams reach most children every month. Many who were fooled blame themselves. That is why the no-blame promise matters here too.",
    ),
)
