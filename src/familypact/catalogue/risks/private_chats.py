"""Group chats and vanishing messages; no card for the youngest, "Kind words" stands in."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

PRIVATE_CHATS = Risk(
    id="private-chats",
    area=Area.CONDUCT,
    title=QT_TRANSLATE_NOOP("risks", "Group chats and vanishing messages"),
    cards=(
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Group chats"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "A group chat is fun, until it buzzes all night or leaves someone out."
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "You may mute or leave any group. You do not need a reason."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I write as if all could read it, I leave no one out, and I can leave."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Your friends make a new group, so that one boy is not in it. They write about him there. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I join in. He will never know."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It feels good to be on the inside. But these things come out, and he will be hurt. You can say: let us not do this.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say that it is mean, and leave if they go on."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is hard to do, and it is right. You may find that others felt the same.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I stay, but I write nothing."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You did not add to it. But he may think you agree. Write to him, or tell a grown-up what is going on.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What are good rules for a class chat?"),
                QT_TRANSLATE_NOOP("risks", "What can you do if someone gets left out?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Group chats and vanishing messages"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Vanishing messages feel like talking: said and gone. But a screenshot takes a second, and the person who was hurt has no proof.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "You can be added to groups you never wanted. You can also leave, at any time.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I decide who can add me, I leave when I want, and I send nothing I would not want saved.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You wake up and find yourself in a group full of strangers. Someone is posting cruel clips, and all of it will vanish by tonight. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I leave at once and forget it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Leaving is always fine. You could do one thing first: note the name of the group and report it. Do not save the clips.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I note the name of the group, report it, leave and tell an adult."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks", "That is the full set. It may help someone you do not even know."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I look to see what everyone is talking about."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is human. But you cannot un-see it. Leave, and if something stays in your head, tell someone.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "Do vanishing messages change what people dare to send?"
                ),
                QT_TRANSLATE_NOOP("risks", "Which chat would you leave if nobody minded?"),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Much chat now happens in private groups, and in apps where messages vanish. Groups can leave people out, add strangers, or pass round nasty clips at any hour. Vanishing messages feel safe. But they can be saved, and they leave no proof when someone is cruel.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "A flood of messages all day, and worry about missing out"),
            QT_TRANSLATE_NOOP("risks", "Is thrown out of a group, or added to one with strangers"),
            QT_TRANSLATE_NOOP("risks", "Moves to apps that delete messages"),
            QT_TRANSLATE_NOOP("risks", "Chats at night"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Start with family and class groups. Know who runs them."),
            QT_TRANSLATE_NOOP("risks", "Agree on quiet hours, and that leaving is always fine."),
            QT_TRANSLATE_NOOP("risks", "Set who can add your child to contacts only."),
            QT_TRANSLATE_NOOP("risks", "Explain screenshots. Keep proof before you block."),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "Being left out hurts. Thank you for showing me. You do not have to answer right now. Shall we mute it for tonight and think about tomorrow?",
        ),
    ),
    rules=(
        "hr-groups",
        "hr-vanish",
        "hr-kind",
        "hr-bedtime",
        "hr-contacts",
        "hr-tell",
        "hr-include",
        "hr-screenshots",
        "hr-class-chat",
    ),
    evidence=(
        "seed-claim-bullying-where",
        "cur-helpwanted-2025-excluded",
        "cur-ie-2020-private",
        "cur-pew-2025-snapchat",
        "cur-nspcc-2025-apps",
        "cur-vanish-claim",
    ),
    art="group-chat",
    uses=frozenset({Use.GROUP_CHATS, Use.SOCIAL, Use.PHONE, Use.WATCH, Use.ONLINE_GAMES}),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck told children to stay out of private chat. Today the private group is where the class meets, so that advice no longer works. What helps is knowing how to leave, when to be quiet and what to keep. We found no good figure on harm from vanishing messages.",
    ),
)
