"""Threats over pictures; no card for the youngest, "Tricky people and secrets" stands in."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

SEXTORTION = Risk(
    id="sextortion",
    area=Area.CONTACT,
    title=QT_TRANSLATE_NOOP("risks", "Threats over pictures (sextortion)"),
    cards=(
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Threats"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Now and then someone says: do this, or I will tell everyone your secret. That is a threat, and it is wrong.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "It is never your fault. You do not have to do what they say."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I do not do as they say. I keep the messages, and I tell a grown-up I trust.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A boy has a silly video of you. He says: give me your game coins, or I will show it to the whole class. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I give him the coins, so that he stops."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You want it to be over, and I understand. But then he may ask for more. Tell us now, and it will get smaller.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say no and tell a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is the way. A threat needs you to keep quiet. Once you tell, it has lost its power.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say that I will show a video of him too."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You are angry, and you may be. But then you both get hurt. Keep his message and show it to a grown-up.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What would you do if someone said: do this, or I will tell everyone?"
                ),
                QT_TRANSLATE_NOOP("risks", "Why does a threat lose its power when you tell?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Threats over pictures"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Someone flirts with you, gets a picture and then says: pay or send more, or everyone will see it. Sometimes the picture is a fake.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "It happens to boys and girls. It is a crime, and it was done to you. It feels like the end, and it is not: there are people who deal with this every day.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I stop, I do not pay, I send nothing more. I keep the messages, block, report and tell someone the same day.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A friend calls you at night in panic. Someone has a picture of him and wants money within the hour. He begs you to lend it to him. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I lend him the money."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You want to save him, and that is love. But those who get paid mostly ask again. Stay on the phone, say that it is not his fault, and wake up an adult together.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I tell him not to pay, stay with him and get an adult right away."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You may be what gets him through the night. Keep the messages, block, report. Most threats like this lose their power as soon as someone else knows.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I say he should not have sent it in the first place."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Shock makes us say such things. Blame makes him more alone, and right now he must not be alone. Say sorry and stay: we will get through this, and here is who we tell.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What would you tell a friend who was being threatened over a picture?"
                ),
                QT_TRANSLATE_NOOP(
                    "risks",
                    "What could I say so that you could come to me in the middle of the night?",
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Someone threatens to show a private picture, real or fake, unless the young person sends money or more pictures, or does as told. Gangs use fake profiles and push fast. Partners and classmates do it too. Paying or sending more rarely makes it stop. Telling someone helps.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Sudden panic, often at night"),
            QT_TRANSLATE_NOOP("risks", "Asks for money, gift cards or how to send cash"),
            QT_TRANSLATE_NOOP("risks", "A new friend who was flirty very fast"),
            QT_TRANSLATE_NOOP(
                "risks", "Deletes accounts, does not eat or sleep, says there is no way out"
            ),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks",
                "Your first words decide. Stay calm, do not blame, and stay with the child.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Do not pay and do not send more. Stop answering, keep the messages, then block.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Report it to the police or a hotline, and to the app. Use a take-down service.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Ask plainly about thoughts of self-harm. If there are any, get help the same day.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Tell the child now, before anything happens, that you will be on their side.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "You are not in trouble, and this can be fixed. This was done to you. I am staying with you, and we will do the next step together now.",
        ),
    ),
    rules=(
        "hr-body-private",
        "hr-contacts",
        "hr-tell",
        "hr-no-blame",
        "hr-report",
        "hr-money",
        "hr-stop-note-tell",
        "hr-friend-worry",
    ),
    evidence=(
        "cur-thorn-2025-sextortion-share",
        "cur-thorn-2025-sextortion-young",
        "cur-thorn-2025-sextortion-known",
        "cur-thorn-2025-sextortion-harm",
        "cur-fbi-2023-sextortion",
        "cur-ncmec-2025h1-sextortion",
        "cur-finkelhor-2022-sextortion",
        "cur-takeitdown",
    ),
    art="threat",
    uses=frozenset(
        {
            Use.PHONE,
            Use.TABLET,
            Use.COMPUTER,
            Use.CONSOLE,
            Use.SOCIAL,
            Use.GROUP_CHATS,
            Use.VIDEO_FEEDS,
            Use.VIDEO_CALLS,
            Use.ONLINE_GAMES,
        }
    ),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck has no word for this. It has become a crime of gangs, aimed above all at boys, and it also happens between people who know each other. Some of those hit are not yet teens. A calm first reaction at home can save a life.",
    ),
)
