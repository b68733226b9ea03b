"""AI-made and "nudified" images; "Real or made-up?" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

AI_FAKES = Risk(
    id="ai-fakes",
    area=Area.CONDUCT,
    title=QT_TRANSLATE_NOOP("risks", 'AI-made and "nudified" images'),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Real or made-up?"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "A machine can make a picture of a thing that is not real. That can be fun!",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "We ask first. Then we may change a photo of a friend."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I ask: is it real? I ask first before I change a photo."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks", "You have a photo of your friend. You can add a pig nose! What do you do?"
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I make it and show it to all."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is a funny idea. But your friend may not like it. Next time ask first. You can still say sorry.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask my friend first."),
                    QT_TRANSLATE_NOOP(
                        "risks", "Good! Your friend can say yes or no. You may both laugh."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I make it with my own face."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good idea! It is your own nose. You can laugh at it as much as you like.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "How can we tell if a photo is real?"),
                QT_TRANSLATE_NOOP(
                    "risks", "How would you feel if I changed your photo? What if I did not ask?"
                ),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Fake pictures"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Apps can make fake pictures of real people. It can look like a joke, but it can hurt a lot.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "If someone makes a mean fake of you, it is not your fault. We can get help to take it down.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I make no fakes of people who did not say yes. If I see a mean one, I tell.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Someone in your class makes a fake clip of a boy who cries for his mum. It is going round, and he wants to stay at home. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I watch it and pass it on. All have seen it anyway."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is easy to think that one more does not matter. For him it does. Stop here, delete it and tell a grown-up.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell a teacher and sit next to him."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is what a good friend does. You helped twice: with the clip and with how he feels.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell the person who made it to stop."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is brave. If it does not stop, or if you feel unsafe, let a grown-up take over.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "How would you feel if someone made a fake picture of you?"
                ),
                QT_TRANSLATE_NOOP(
                    "risks", "What should happen if a class makes a fake of someone?"
                ),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Fake nudes and deepfakes"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "An app can turn any photo into a fake nude. It takes a minute to make, and it stays with the person for much longer.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "A sexual fake of someone under age counts as abuse material, whoever makes it. If it is about you, you did nothing wrong, and there is help to get it taken down.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I never make, ask for or share a fake of someone. If I see one, I report it and stand by the person.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Two people in your class have made fake nudes of girls in your year. They show them round and say: relax, it is not even real. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I laugh along. It is not real, after all."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is hard to be the only one who does not laugh. But the hurt is real, and the law sees it that way too. You can still leave, and tell someone what you saw.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell a teacher or another adult the same day."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Right and brave. You do not need to have the pictures. Say who, where and when, and let the adults act fast.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I warn the girls."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good, they have a right to know. Be gentle, and offer to go with them to an adult. Do not show or send the pictures.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "Do people at school treat fake nudes as a joke? What do you think?"
                ),
                QT_TRANSLATE_NOOP(
                    "risks", "What would you do if a fake of a friend turned up in a chat?"
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Tools can now turn a plain photo into a fake nude, or put a face or voice into a made-up clip. Often it is done by classmates as a joke. But the hurt is real, and a sexual fake of a child counts as abuse material. Whoever made or shared it is responsible, whatever photo they started from.",
        ),
        signs=(
            QT_TRANSLATE_NOOP(
                "risks",
                "Whispers or laughter at school about a picture that the child says is not real",
            ),
            QT_TRANSLATE_NOOP("risks", "Afraid of being in photos, or takes all pictures down"),
            QT_TRANSLATE_NOOP("risks", "Nudify or face-swap apps on a device"),
            QT_TRANSLATE_NOOP("risks", "Threats that use a fake"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Treat a fake as seriously as a real image."),
            QT_TRANSLATE_NOOP(
                "risks",
                "Do not look for it or send it on. Report it, use a take-down service and tell the school.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Talk before it happens, and think of possible makers too. It is not a joke, and it may be a crime.",
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Keep children's photos in a small circle. Ask the child before you post."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "I believe you. It does not matter that it is fake. It still hurts, and you did nothing wrong. Let us get it taken down and talk to the school together.",
        ),
    ),
    rules=(
        "hr-body-private",
        "hr-photos",
        "hr-kind",
        "hr-tell",
        "hr-no-blame",
        "hr-report",
        "hr-ai-pictures",
        "hr-no-pile-on",
    ),
    evidence=(
        "cur-thorn-2025-deepfake-known",
        "cur-thorn-2025-deepfake-harm",
        "cur-thorn-2023-classmates",
        "cur-unicef-2026-deepfake",
        "cur-iwf-2024-ai",
        "cur-iwf-2025-ai",
        "cur-ncmec-2025h1-ai",
        "cur-takeitdown",
    ),
    art="ai-fake",
    uses=frozenset(
        {
            Use.PHONE,
            Use.TABLET,
            Use.COMPUTER,
            Use.SOCIAL,
            Use.GROUP_CHATS,
            Use.VIDEO_FEEDS,
            Use.AI_CHAT,
        }
    ),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck could not know this. It took only a few years from the first tools to cases in many schools and countries. Most teens say that such fakes do harm, and that is a good place to start a talk. The UN children's fund now says plainly that such images are abuse.",
    ),
)
