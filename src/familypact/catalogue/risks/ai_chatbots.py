"""AI chatbots and companions; "Talking machines" for the youngest."""

from familypact.domain.family import AgeBand
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

AI_CHATBOTS = Risk(
    id="ai-chatbots",
    area=Area.CONTRACT,
    title=QT_TRANSLATE_NOOP("risks", "AI chatbots and companions"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Talking machines"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Some machines talk to us. They can be fun. But they do not feel, and they are not a friend.",
            ),
            more=QT_TRANSLATE_NOOP("risks", "We talk to them when a grown-up is near."),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "A grown-up is near when I talk to a machine. If I feel sad, I tell a person.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks", "You feel sad. The robot says: tell me all of it! What do you do?"
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell the robot."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It sounds so kind. But it cannot hug you. Come and tell me as well.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks", "Yes! We can hug you and we can help. A robot cannot do that."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I play with my toys."),
                    QT_TRANSLATE_NOOP("risks", "That can help. When you want to talk, come to me."),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Can a machine feel sad? Why, or why not?"),
                QT_TRANSLATE_NOOP("risks", "What would you ask a robot if I sat with you?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Chatbots"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "A chatbot writes like a person, but it is a machine that guesses words. It can be useful, and it can be wrong.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "It may keep what you tell it. It is not a friend, even if it says so."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I check what it says. I do not tell it my name, my secrets or my worries."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You ask a chatbot about volcanoes for school. It gives you a great answer, but you are not sure it is true. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I copy it. It sounds right."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It does sound right, and that is what bots are good at. But it can be made up. Look it up in a book or another page first.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I check it in another place."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Well done. You used the bot as a helper and your own head as the boss.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask the bot if it is sure."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good that you doubt it! But it may just say yes. A book or a person can really tell you.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "How could we find out if the bot is right?"),
                QT_TRANSLATE_NOOP("risks", "What should you never tell a bot?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "AI chatbots and companions"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "A bot is always there, always patient, and it never judges. It also never knows you, and it is built to keep you talking.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "It can help with school and ideas. For health, love, law or a bad night, you need a person.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I use it as a tool, check what it says, keep private things out and take big worries to people.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You had a bad week. You have talked to a bot every night, and it feels like the only one who gets you. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I keep it between me and the bot."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is good that you found words for how you feel. A bot can echo them, but it cannot sit next to you. Pick one person and show them one line of what you wrote.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell someone I trust how I feel."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That takes guts. You may find that talking is easier now, since you have the words. You deserve someone who is really there.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I delete the app."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "A clean cut can help. The feelings will still need a place to go. Do both: put it away, and talk to someone.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What is a bot good at, and what would you rather ask a person?"
                ),
                QT_TRANSLATE_NOOP(
                    "risks", "If a friend felt a bot was their only friend, what would you do?"
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Chatbots answer like a person, and some are built to be a friend or partner. They can help with learning. They can also be wrong, say unsafe things and keep what they are told, and they are made to keep you talking. A child in trouble needs a person.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Long private chats, above all at night"),
            QT_TRANSLATE_NOOP(
                "risks", "Calls a bot a friend or partner, and likes it better than people"
            ),
            QT_TRANSLATE_NOOP("risks", "Repeats odd facts or advice as certain"),
            QT_TRANSLATE_NOOP("risks", "Upset when it is switched off"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Try the tool yourself, then together."),
            QT_TRANSLATE_NOOP(
                "risks", "Agree on which tools, and what for. Keep companion apps for adults."
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Explain that it is a machine that guesses words. It cannot care, and it cannot keep a secret.",
            ),
            QT_TRANSLATE_NOOP("risks", "Ask what they talk about, and do not mock."),
            QT_TRANSLATE_NOOP("risks", "Keep people near. Name who is there for big feelings."),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "I get why it was easier to tell a bot. It does not judge. I will try to listen like that too. What did it say, and how did it feel?",
        ),
    ),
    rules=(
        "hr-ai",
        "hr-private-info",
        "hr-check-facts",
        "hr-listening",
        "hr-tell",
        "hr-ai-person",
        "hr-bot-not-person",
        "hr-ai-homework",
    ),
    evidence=(
        "cur-csm-2025-companions",
        "cur-csm-2025-companions-risk",
        "cur-pew-2025-chatbots",
        "cur-im-2025-chatbots",
        "cur-im-2025-chatbots-trust",
        "cur-pirg-2025-toys",
    ),
    art="robot",
    quick=True,
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck could not know chatbots. Now most teens have used one, and part of them use it as company. Many are sure that its answers are true. Tests of talking toys for small children have found unsafe answers.",
    ),
)
