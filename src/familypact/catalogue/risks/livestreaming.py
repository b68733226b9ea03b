"""Livestreaming, webcams and video calls; "Video calls" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

LIVESTREAMING = Risk(
    id="livestreaming",
    area=Area.CONTACT,
    title=QT_TRANSLATE_NOOP("risks", "Livestreaming and video calls"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Video calls"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "On a call we can see Gran and wave. We call people we know."
            ),
            more=QT_TRANSLATE_NOOP("risks", "A grown-up is near when we call."),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I call with a grown-up near. If it feels odd, I turn it off and tell."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks", "The tablet rings. You do not know who it is. What do you do?"
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say hi and see who it is."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You want to be nice. But you can let it ring. Next time, call a grown-up first.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I let it ring and get a grown-up."),
                    QT_TRANSLATE_NOOP("risks", "That was just right. Now we can see who it is."),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I turn it off."),
                    QT_TRANSLATE_NOOP(
                        "risks", "That is fine too. Then come and tell me that it rang."
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Who do we like to call?"),
                QT_TRANSLATE_NOOP("risks", "What do we do if someone we do not know calls?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Going live"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "When you are live, people see you right now. You cannot take it back, and anyone can record it.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "Your room can tell a lot, like your name, your school or your street."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                'I ask before I go live. If it feels wrong, I say "I have to go" and switch off.',
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You are on a video call with friends. Someone you do not know joins and asks you to do silly things on camera. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I do one. It is only a joke."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        'It starts small, and it is hard to be the one who says no. You can stop at any point. Say "I have to go" and tell someone.',
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", 'I say "I have to go" and switch off.'),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Great exit. You owe nobody a reason. Now tell a grown-up, so that we can find out who it was.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I turn off my camera but stay in the call."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Camera off is a good first step. Then ask your friends to throw that person out, or end the call for all of you.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What could a viewer learn from your room?"),
                QT_TRANSLATE_NOOP("risks", "How would you end a call that felt wrong?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Going live"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Live is fast. Viewers cheer, send gifts and ask for a bit more, and there is no edit button.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Anyone can record, also in a private call. A gift does not buy anything from you.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I decide before I start what I will not do. I stream to friends and end it when it feels off.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You stream your music, and it goes well. A viewer sends big gifts, then asks you to move the camera lower. Others join in. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I laugh it off and go on."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Many streamers do, as they do not want to spoil the mood. But these viewers are testing you. You can kick, block or end the stream, and it is your stream.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I end the stream, save the name and report it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is how a pro does it. You set the line. Tell someone you trust as well, so you do not sit alone with it.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I do a little of it, as they paid."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "The pressure is real, and gifts are meant to work like that. You owe them nothing. If something was recorded, tell us now, and we will get help without blame.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What would you do if viewers dared you to do something?"
                ),
                QT_TRANSLATE_NOOP("risks", "What makes live different from posting?"),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Going live shows a child to people at once, with no time to think or take it back. Viewers can ask for things, send gifts and record. The riskiest place is a bedroom or bathroom, alone with a camera.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Camera on behind a closed door"),
            QT_TRANSLATE_NOOP("risks", "Gifts or coins from viewers"),
            QT_TRANSLATE_NOOP("risks", "Dares from people in the chat"),
            QT_TRANSLATE_NOOP("risks", "A second account"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks",
                "For younger children: calls with people you know, and an adult in the room.",
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Set live to friends only. Turn off gifts and hide the location."
            ),
            QT_TRANSLATE_NOOP("risks", "Look at the background together: name, school, street."),
            QT_TRANSLATE_NOOP("risks", 'Teach an exit line, "I have to go", and then switch off.'),
            QT_TRANSLATE_NOOP("risks", "Cover the camera when it is not in use."),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "Switching off and coming to me was just right. What they asked was wrong, not you. Let us save the name and report it.",
        ),
    ),
    rules=(
        "hr-live",
        "hr-places",
        "hr-private-info",
        "hr-contacts",
        "hr-tell",
        "hr-no-blame",
        "hr-video-calls",
    ),
    evidence=(
        "cur-aap-2023-livestream",
        "cur-iwf-2021-7to10",
        "cur-weprotect-2023-7to10",
        "cur-ofcom-2025-livevideo",
    ),
    art="live",
    uses=frozenset(
        {
            Use.VIDEO_CALLS,
            Use.VIDEO_FEEDS,
            Use.SOCIAL,
            Use.ONLINE_GAMES,
            Use.PHONE,
            Use.TABLET,
            Use.COMPUTER,
        }
    ),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck warned of webcams, above all alone in a bedroom. The camera is now in every phone, and anyone can go live. Hotlines have seen many more images that younger children were led to make of themselves on camera. So the deck's advice on rooms still holds.",
    ),
)
