"""Grooming; "Tricky people and secrets" for the youngest."""

from familypact.domain.family import AgeBand
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

GROOMING = Risk(
    id="grooming",
    area=Area.CONTACT,
    title=QT_TRANSLATE_NOOP("risks", "Grooming"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Tricky people and secrets"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "A surprise is fun. In the end we all know it. A secret that makes your tummy feel bad is not fun.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "You can tell a bad secret at any time. You will not be in trouble."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I ask first before I talk to someone new. I tell if a secret feels bad."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You play a game. Someone new says: I have a gift for you. But do not tell! What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I take the gift and tell no one."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "A gift is nice, so I see why. But a good friend lets you tell. You can still tell me now.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I go and tell a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks", "Yes! That is just what to do. We are glad that you told us."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say no, and I go on with my game."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It was good to say no. Now go and tell a grown-up too. Then they can help.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What is a fun secret? What is a bad one?"),
                QT_TRANSLATE_NOOP("risks", "Who can you tell if you feel sad?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Tricky behaviour"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Most people online are fine. A few act like a friend because they want something from you.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "It can be someone new or someone you know, a grown-up or another kid. If a person tricks you, it is never your fault.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "If someone wants secrets, photos or a meeting, I stop. Then I tell a grown-up I trust.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A player has helped you for weeks and gives you cool items. Now he wants to chat in another app and says: keep it between us. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I move to the other app. He has always been nice."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "He has been nice, so it is hard to say no. But asking for a secret chat is a warning sign. You can stop now and show someone, even if you have moved already.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say I have to ask first, and I show a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Great move. A real friend has no problem with that. A tricky person often goes away.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I stop answering and block him."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Blocking is a good step. Keep the messages and tell someone too. Then you are not alone with it, and other kids can be kept safe.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks",
                    "A player in a game is really nice and gives you things. How could you tell if they are safe?",
                ),
                QT_TRANSLATE_NOOP(
                    "risks", "What would you say if someone asked you to keep your chat a secret?"
                ),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Grooming"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "It rarely feels like danger. It feels like being understood: someone has time for you, praises you and shares your taste.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Then come secrets, private chat, pictures or a plan to meet. It can be an adult, a friend of a friend or someone your own age. Whoever does this is responsible, and you are not.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I notice the pattern of praise, secrecy and pressure. I can leave, keep the messages and tell someone, even late.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A friend shows you messages from somebody older. They met on a game server. He says she is so mature, wants photos and asks her to delete the chat. She likes him. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell her she is stupid to fall for it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You are worried, and it comes out hard. But blame makes people hide. Try: I like that you showed me. Something in this feels off to me. Can we ask someone we trust?",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I say it worries me and offer to go with her to an adult."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is a real friend. You named it without blame and you stay with her. Ask her to keep the chat, because it can help.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "It is her life. I leave it alone."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You respect her choice, and that is kind. Yet secrets, photos and deleting are a known pattern. Ask an adult for advice now. You do not have to be sure.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What makes someone online feel trustworthy, and what could be faked?"
                ),
                QT_TRANSLATE_NOOP(
                    "risks",
                    "If a friend was chatting with an older person, when would you say something?",
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Grooming is when someone wins a child's trust in order to use them, mostly for sexual ends. It often feels like friendship: shared hobbies, praise and gifts, then secrets, private chat, pictures or a meeting. It may be a stranger. More often it is someone the child knows, and it may be another young person. The person who does it is always responsible, never the child.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "A new friend who is much older, or whom nobody has met"),
            QT_TRANSLATE_NOOP("risks", "Gifts, game items or money without a clear reason"),
            QT_TRANSLATE_NOOP("risks", "Secrets, or being told to keep something from the family"),
            QT_TRANSLATE_NOOP("risks", "The chat moves to another, more private app"),
            QT_TRANSLATE_NOOP("risks", "Talk that turns to bodies, love or pictures"),
            QT_TRANSLATE_NOOP("risks", "The child pulls away from friends, family or sleep"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks", "Ask about online friends as you would about friends from school."
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Teach the signs of tricky behaviour. Warning only of strangers misses most of it.",
            ),
            QT_TRANSLATE_NOOP("risks", "Go through friend lists and privacy settings together."),
            QT_TRANSLATE_NOOP(
                "risks", "Agree on a code word that gets the child out of any chat or visit."
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "If you are worried, stay calm and keep the messages. Do not contact the person. Report it to the police or a hotline.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "I am really glad you told me. This person is good at tricking people, and that is on them, not on you. You did the right thing. Let us decide the next step together.",
        ),
    ),
    rules=(
        "hr-contacts",
        "hr-meet",
        "hr-private-info",
        "hr-game-chat",
        "hr-tell",
        "hr-no-blame",
        "hr-checkin",
        "hr-report",
        "hr-no-secrets",
        "hr-moved-chat",
        "hr-gifts",
        "hr-code-word",
        "hr-stop-note-tell",
    ),
    evidence=(
        "seed-us-solicitation",
        "seed-us-aggressive",
        "seed-es-harassed",
        "seed-es-met",
        "seed-es-met-again",
        "seed-claim-who-targeted",
        "seed-claim-grooming-what",
        "seed-claim-grooming-how",
        "seed-claim-grooming-meetings",
        "seed-claim-grooming-phones",
        "cur-yiss-2010-solicitation",
        "cur-esafety-2025-grooming",
        "cur-finkelhor-2022-grooming",
        "cur-thorn-2024-adults",
        "cur-nspcc-2025-offences",
        "cur-ncmec-2025h1-enticement",
        "cur-sutton-2024-known",
        "cur-finkelhor-2023-peers",
        "cur-es-2025-contact",
        "cur-es-2021-proposal",
        "cur-es-2021-met",
        "cur-disruptingharm-range",
    ),
    art="secrets",
    quick=True,
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck warned of strangers in chat rooms. Research since then shows that many of those who do harm are known to the child, and many are under age themselves. Contact now starts in games and apps and moves to private chat. So the agreement speaks of behaviour: asking for secrets, pictures, money or a meeting.",
    ),
)
