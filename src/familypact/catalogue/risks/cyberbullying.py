"""Cyberbullying; "Kind words" for the youngest."""

from familypact.domain.family import AgeBand
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

CYBERBULLYING = Risk(
    id="cyberbullying",
    area=Area.CONDUCT,
    title=QT_TRANSLATE_NOOP("risks", "Cyberbullying"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Kind words"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "Words can make a heart glad. Words can make a heart sad too."
            ),
            more=QT_TRANSLATE_NOOP("risks", "It is the same at play and on a screen."),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I use kind words. If words hurt me, I tell a grown-up."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You play a game with Sam. Sam says you are bad at it. That hurts. What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say a mean thing back."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is hard to be kind when you are hurt. Stop and take a breath. Then tell a grown-up how you feel.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Yes! You do not have to keep the hurt in. A grown-up can help you both.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I stop the game and say no more."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is good to stop. It helps to tell as well. Then you are not alone with it.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "How can you tell if a friend feels sad?"),
                QT_TRANSLATE_NOOP("risks", "What do you do if a note is not kind?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "When people are mean online"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "A joke is fun for everybody. When one person keeps getting hurt, it is not a joke any more.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Chats and games make it easy to be mean. You cannot see the other person's face.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I wait before I answer. I keep the messages, block the person and tell someone I trust.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Your class chat is full of jokes about one girl. Everyone sends laughing faces. She has gone quiet. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I send a laughing face too."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is easy to go along when all your friends do. But each face makes her feel more alone. You can take yours back and send her a kind note.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I write to her and ask if she is all right."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is brave and kind. One friend can change the whole day. You can also show the chat to a grown-up.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I close the chat and keep out of it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is good that you did not join in. She still needs help. Tell a grown-up, and let her know she is not alone.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What is the difference between a joke and being mean?"),
                QT_TRANSLATE_NOOP(
                    "risks", "What could you do if the whole group laughed at one person?"
                ),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Cyberbullying"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "It can start with one comment. Then others join in, share it and screenshot it, and it follows someone home.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "You might be the target, the person who watches, or the one who went too far. There is a way back from each of them.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I save the proof, block, report and tell someone. If I hurt somebody, I put it right.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Someone opens a fake account with your friend's name and posts mean jokes from it. People at school follow it and laugh. Your friend begs you to tell nobody. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I do nothing, because I promised."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You want to be loyal, and that is a good thing. But some promises are too heavy to carry alone. Say to your friend: let us tell one adult we both trust, and go there together.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "I take screenshots, report the account and go with my friend to an adult.",
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is what really helps. Proof first, then report, then people. Your friend will not forget who stood there.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I post about who I think did it, so everyone knows."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You are angry for a good reason. But you may have the wrong person, and then a second pile-on begins. Keep the proof, report it, and let an adult take it from there.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Have you seen a pile-on? What could have stopped it?"),
                QT_TRANSLATE_NOOP(
                    "risks",
                    "When is it worth reporting something, and when does it feel pointless?",
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Cyberbullying is hurting someone on purpose, again and again, by message, post, picture, game or group chat. It can follow a child home, and many people may see it. A child may be hurt by it, may watch it, or may do it.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Upset, angry or silent after time online"),
            QT_TRANSLATE_NOOP("risks", "Stops using an app they liked, or checks it all the time"),
            QT_TRANSLATE_NOOP("risks", "Does not want to go to school or to a club"),
            QT_TRANSLATE_NOOP("risks", "Sleeps or eats badly, or has tummy aches and headaches"),
            QT_TRANSLATE_NOOP(
                "risks", "Hides the screen, or laughs at someone in a way that seems unkind"
            ),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks", "Listen first, and ask what the child would like to happen."
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Keep proof, such as screenshots with dates. Then block and report in the app.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Work with the school or club. Do not fight it out with other parents online.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Let the child keep the device. Taking it away punishes the one who told you.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "If your child did the hurting, stay calm. Find out why, and help to put it right.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "That sounds horrible, and I am sorry it happened. You do not have to sort it out alone. What would help most right now?",
        ),
    ),
    rules=(
        "hr-kind",
        "hr-groups",
        "hr-tell",
        "hr-no-blame",
        "hr-repair",
        "hr-report",
        "hr-no-pile-on",
        "hr-put-right",
        "hr-screenshots",
    ),
    evidence=(
        "seed-us-harassment",
        "seed-es-insults",
        "seed-au-facebook",
        "seed-claim-bullying-what",
        "seed-claim-bullying-where",
        "seed-claim-bullying-forms",
        "seed-claim-bullying-victims",
        "cur-yiss-2010-harassment",
        "cur-pew-2022-bullied",
        "cur-hbsc-2022-bullied",
        "cur-esafety-2025-bullied",
        "cur-es-2025-cyberbullying",
    ),
    art="kind-words",
    quick=True,
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck spoke of chat rooms and text messages. Today much of it happens in group chats with classmates, and being left out is a large part of it. Surveys still find it in every country. They also find that many children have done it to others. So we talk about both sides.",
    ),
)
