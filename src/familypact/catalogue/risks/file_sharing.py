"""Downloads, piracy and file sharing; "Ask before you tap" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

FILE_SHARING = Risk(
    id="file-sharing",
    area=Area.CONTRACT,
    title=QT_TRANSLATE_NOOP("risks", "Downloads, piracy and file sharing"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Ask before you tap"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "A box pops up. It blinks. It says: tap me! You do not have to."
            ),
            more=QT_TRANSLATE_NOOP("risks", "Grown-ups add new games. You help to pick."),
            skill=QT_TRANSLATE_NOOP("risks", "I stop and ask before I tap."),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You play on the tablet. A big box says: tap here for a free game! What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tap on it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "The box wants you to tap. That is a trick. Come and tell me, and I will put it right.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I leave it and ask a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You did not fall for the trick! Come, we will look for a good game.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I shut it and play on."),
                    QT_TRANSLATE_NOOP(
                        "risks", "That was smart. If it pops up again, come and show me."
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Who adds new games for us?"),
                QT_TRANSLATE_NOOP("risks", "What do you do when a box pops up?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Free stuff that is not free"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Free cheats, mods and films sound great. Some hide a program that can break or steal things.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "Games and films are made by people. They live on what we pay."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I ask before I download. I get things from the real store."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A video shows a mod that gives you endless gems. You only have to turn off the virus scanner first. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I turn it off, just for a minute."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Endless gems are hard to resist. But that minute is what the trick needs. Turn it back on and tell someone, and we will check it together.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I leave it and ask for help to find a safe mod."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Clever. Nobody honest asks you to turn off your shield. Let us look in the official place.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I try it on the family computer, not on mine."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You saw that it could be risky, so you were half way there! But our photos and papers are on that one. Ask first, and we will look at it together.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Why would someone give away a cheat for free?"),
                QT_TRANSLATE_NOOP("risks", "How could we check that a mod is safe?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Downloads and piracy"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Cracked games, free streams and cheats have a price too: your passwords, your data or your time.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Copying without permission can also bring trouble with the law. Often there is a cheap or free legal way.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I use official sources, I keep security on, and I ask when something wants me to turn it off.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A friend sends you a link to a cracked version of a game you want. He says it works fine for him. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I install it. He has had no problem."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You trust your friend, and he means well. But many of these programs work quietly, so he may not know. If you did it, change your passwords from another device and tell us.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I look for a sale, a demo or a free game that is like it."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good thinking. You get to play and keep your accounts. We can put it on the wish list too.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I scan the file first."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "A scan is better than nothing. It can miss new tricks, though. The safe way is a source that has a name to lose.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What do your friends use to watch things, and what is the catch?"
                ),
                QT_TRANSLATE_NOOP("risks", "What would you lose if someone got into your laptop?"),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Free films, cracked games, mods and cheats from unknown places can carry programs that steal or break things. They can also hide content that nobody wants to see. Copying without permission may be against the law. File sharing as the old deck knew it has mostly given way to free streams and game add-ons.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Pop-ups, or a device that is slow or acts oddly"),
            QT_TRANSLATE_NOOP("risks", "Security switched off, because a guide said so"),
            QT_TRANSLATE_NOOP("risks", "Programs that nobody knows"),
            QT_TRANSLATE_NOOP("risks", "Accounts that stop working or change"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Offer legal ways that the child likes."),
            QT_TRANSLATE_NOOP(
                "risks", "Install from official stores. Keep updates and a scanner on."
            ),
            QT_TRANSLATE_NOOP("risks", "Look at a mod together before it is added."),
            QT_TRANSLATE_NOOP("risks", "Use a child account that cannot install things alone."),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "Good that you told me before it got worse. Those pages are made to fool people. Let us clean it up and find a safe copy.",
        ),
    ),
    rules=(
        "hr-downloads",
        "hr-links",
        "hr-updates",
        "hr-no-blame",
        "hr-legal-copies",
    ),
    evidence=(
        "seed-claim-p2p-what",
        "seed-claim-p2p-networks",
        "seed-claim-p2p-law",
        "seed-claim-p2p-risks",
        "seed-claim-content-files",
        "cur-euipo-2022-piracy",
        "cur-kaspersky-2024-games",
    ),
    art="download",
    uses=frozenset({Use.PHONE, Use.TABLET, Use.COMPUTER, Use.CONSOLE, Use.ONLINE_GAMES}),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The sharing networks in the old deck are mostly gone. The danger has moved to mods, cheats and free streams, often for the games that children love. Many young people now say they like legal sources better, so a good offer helps more than a threat.",
    ),
)
