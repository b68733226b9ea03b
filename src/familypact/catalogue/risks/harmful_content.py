"""Content that is not for children; "Yucky or scary pictures" for the youngest."""

from familypact.domain.family import AgeBand
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

HARMFUL_CONTENT = Risk(
    id="harmful-content",
    area=Area.CONTENT,
    title=QT_TRANSLATE_NOOP("risks", "Content that is not for children"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Yucky or scary pictures"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "Now and then a picture pops up that feels yucky. You did not do that."
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "Turn it over. Come and tell. Then we do a nice thing."
            ),
            skill=QT_TRANSLATE_NOOP("risks", "I turn it over and I tell."),
            scenario=QT_TRANSLATE_NOOP(
                "risks", "You watch a fun clip. Then one comes up that scares you. What do you do?"
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I turn it over and go to Dad."),
                    QT_TRANSLATE_NOOP(
                        "risks", "Well done! You were quick and smart. Now we can have a hug."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I shut my eyes and wait."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is a good start! Now turn it over too. Then come and tell us, so we can help.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I watch to the end."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It can be hard to look away. You can stop at any time. Come and tell me how you feel.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What do you do if it feels yucky?"),
                QT_TRANSLATE_NOOP("risks", "Can you show me how to turn it over?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Not for kids"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Some things online are made for grown-ups or made to shock. They can pop up even when you did nothing wrong.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "You can look away and close it. If it stays in your head, talking helps."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I close it or turn the screen over. I tell someone and do not pass it on."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You are at a friend's house. His cousin starts a film that is far too scary for you. Everyone else seems fine. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I stay and watch. I do not want to look like a baby."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Lots of kids feel like that. Feeling scared is not being a baby. You can still get up, get some water and call home.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say it is not for me and go to another room."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good for you. You know what you like and what you do not. I bet you are not the only one.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I text home to be picked up."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is always fine, at any hour. We will come, and we will not make a fuss.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What would you do if something gross popped up?"),
                QT_TRANSLATE_NOOP(
                    "risks", "Who decides what is okay to watch at a friend's house?"
                ),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Content that gets to you"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Porn, real violence, ads for drugs and betting, risky dares: they land in feeds and chats, whether you want them or not.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Porn is acted and says little about real closeness, respect or asking each other. Being curious is normal. So is feeling bad after something you saw.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I can scroll on, report it, reset my feed and talk about what stays with me.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Someone posts a video of a real fight in the class chat. You watched it, and now you cannot get it out of your head. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I act as if it was nothing."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is how many people handle it. It does not always go away by itself, though. You can tell someone: I saw something and it stuck. They do not need to watch it too.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell someone I trust and mute the chat for now."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good care for yourself. Talking takes the weight off. You might ask the group not to post such things.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I watch more of them to get used to it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "The wish to get it under control makes sense. But more of it mostly numbs you, and the feed sends still more. Take a break, and talk to someone instead.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What do you think porn gets wrong about love and closeness?"
                ),
                QT_TRANSLATE_NOOP("risks", "What have you seen online that you wish you had not?"),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Children meet things made for adults, or things that harm: pornography, violence, drugs, gambling, weapons and dares. Most often it turns up by chance, in a feed, a search, a pop-up or on a friend's phone. What helps most is that a child can talk about it.",
        ),
        signs=(
            QT_TRANSLATE_NOOP(
                "risks", "New words, play or questions that do not fit the child's age"
            ),
            QT_TRANSLATE_NOOP("risks", "Closes the screen quickly, or seems shaken"),
            QT_TRANSLATE_NOOP("risks", "Bad dreams, or does not want to be alone"),
            QT_TRANSLATE_NOOP("risks", "Tries out a dare or a challenge"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks",
                "Turn on safe search and age filters. Tell the child that they miss things.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Say in advance what to do: close it or turn it over, come and tell, no trouble.",
            ),
            QT_TRANSLATE_NOOP("risks", "Answer questions briefly and truly, at the child's level."),
            QT_TRANSLATE_NOOP(
                "risks", "Use age ratings together, and leave room for things you agree on."
            ),
            QT_TRANSLATE_NOOP(
                "risks", "With teens, talk about how pornography differs from real, caring love."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "Thanks for telling me. You have done nothing wrong. It pops up for lots of people. Do you want to talk about what you saw, or do something nice first?",
        ),
    ),
    rules=(
        "hr-age-rating",
        "hr-apps",
        "hr-places",
        "hr-tell",
        "hr-no-blame",
        "hr-feeds",
        "hr-look-away",
        "hr-watch-together",
    ),
    evidence=(
        "seed-us-exposure",
        "seed-us-porn-57",
        "seed-es-violent",
        "seed-es-porn",
        "seed-claim-content-goods",
        "cur-yiss-2010-exposure",
        "cur-csm-2023-porn",
        "cur-csm-2023-porn-accident",
        "cur-ccommissioner-2025-porn",
        "cur-es-2025-porn",
        "cur-esafety-2025-harm",
        "cur-esafety-2025-fights",
    ),
    art="scary-picture",
    quick=True,
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck thought of bad websites. Now a feed or a friend's phone brings such things without a search. In some surveys it comes by accident more often than on purpose. One of the deck's figures here seems to come from another country. The evidence says so.",
    ),
)
