"""Online games; "Playing together" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

ONLINE_GAMING = Risk(
    id="online-gaming",
    area=Area.CONTACT,
    title=QT_TRANSLATE_NOOP("risks", "Online games"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Playing together"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "It is fun to play with friends. We play with people we know."
            ),
            more=QT_TRANSLATE_NOOP("risks", "We take turns. When it is time to stop, we stop."),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I play with people I know. I can stop when it is time."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You play a game. Dad says it is time to stop. But you have not won yet! What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I go on and on."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is so hard to stop when you want to win. Next time, tell Dad: I am near the end. Then stop when it is done.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask if I may end this round."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good idea! You asked in a kind way. Then you stop, and that is fair.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I stop, and I feel sad."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You did stop, and that was hard! It is fine to feel sad. Come, what shall we do now?",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Who do you like to play with?"),
                QT_TRANSLATE_NOOP("risks", "What helps you to stop when it is time?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Game friends"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Games are a great place to meet. Most players just want to have fun, and some are rude or want something from you.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "You can mute and block anyone. You do not need to feel bad about it."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I keep my name, age and town out of games. I mute, block and tell."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A player you do not know sends you a rare item. Then he asks how old you are and where you live. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I tell him. He gave me something, so it is only fair."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It feels like you owe him. But a gift you did not ask for costs nothing. You can stop now and tell a grown-up what you have said.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I do not answer, and I show it to a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is just right. Your age and town are not the price of a gift. Together you can block and report him.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I make up an age and a town."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Quick thinking! Still, he keeps on asking. It is better to stop the chat and show someone.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What do you do when a player is rude?"),
                QT_TRANSLATE_NOOP(
                    "risks", "If a player gave you something cool, what might they want?"
                ),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Online games"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Games are where your friends are. Voice chat can be great, and it can also turn toxic or private very fast.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "A gift, a clan or a private server can be just fun. It can also be a way to get you alone.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I choose who can talk to me, I mute and report, and I do not follow strangers to another app.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Someone in your team says you play so well that he has a secret server for the best. You only need to send a voice clip and your age. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I send it. It is an honour."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Being picked feels great. But a real team picks you for your play and not for your age. If you sent it, leave the server and tell someone you trust.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say no thanks and stay where my friends are."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good call. You kept your place and your privacy. Let a friend know too, since he may ask others.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask him why he needs my age."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Asking is fair, and the answer tells you something. If he dodges or pushes, you know enough. Mute, report and move on.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "Which games have the worst chat, and how do you deal with it?"
                ),
                QT_TRANSLATE_NOOP(
                    "risks", "When would you not follow someone from a game to another app?"
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Games are a main place to meet friends, and most of it is good fun. Open chat and voice also bring strangers, insults and pressure, and people who use gifts to win trust. Games can be hard to stop, and some hold things that do not fit the child's age.",
        ),
        signs=(
            QT_TRANSLATE_NOOP(
                "risks", "A new game friend asks for another app, a picture or the child's age"
            ),
            QT_TRANSLATE_NOOP("risks", "Gifts of coins or items from people unknown"),
            QT_TRANSLATE_NOOP("risks", "Anger or tears after playing"),
            QT_TRANSLATE_NOOP("risks", "Plays in the night or in secret"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks", "Play or watch together now and then. Ask to be taught the game."
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Set chat to friends only. Show how to mute, block and report."
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Use the age rating, and look at what it says on chat and spending."
            ),
            QT_TRANSLATE_NOOP("risks", "Warn in good time before the end, and stop after a round."),
            QT_TRANSLATE_NOOP(
                "risks", "Use voice masking where a game has it. It hides age and gender."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "I know that game matters to you. You will not lose it for telling me. Show me what happened, and we will sort out that player together.",
        ),
    ),
    rules=(
        "hr-game-chat",
        "hr-contacts",
        "hr-age-rating",
        "hr-time",
        "hr-money",
        "hr-kind",
        "hr-private-info",
        "hr-screen-name",
        "hr-block",
        "hr-round-end",
        "hr-play-together",
    ),
    evidence=(
        "seed-claim-gaming-chat",
        "seed-claim-gaming-consoles",
        "seed-claim-gaming-contact",
        "seed-claim-gaming-bullies",
        "seed-claim-gaming-malware",
        "cur-esafety-2025-games",
        "cur-weprotect-2023-games",
        "cur-ofcom-2023-gamestrangers",
        "cur-esafety-2018-gamebully",
    ),
    art="games",
    uses=frozenset({Use.ONLINE_GAMES, Use.CONSOLE}),
    quick=True,
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The consoles in the old deck are gone, but its worries about chat, rude players and fake gifts are not. Most children play online now, and part of them chat with people they do not know. New are the many small payments and worlds that never end.",
    ),
)
