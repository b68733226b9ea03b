"""False and hateful content; "Is it true?" for the youngest."""

from familypact.domain.family import AgeBand
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

MISINFO_HATE = Risk(
    id="misinfo-hate",
    area=Area.CONTENT,
    title=QT_TRANSLATE_NOOP("risks", "False and hateful content"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Is it true?"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "Some things on a screen are true. Some are made up."
            ),
            more=QT_TRANSLATE_NOOP("risks", "We are not all the same, and that is good."),
            skill=QT_TRANSLATE_NOOP("risks", "I ask: is it real?"),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A clip shows a cat that can fly. Your friend says it is real. What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I think it is true."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It does look real! Some clips are made to trick our eyes. Come, we will find out.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask a grown-up."),
                    QT_TRANSLATE_NOOP(
                        "risks", "It is smart to ask. Now let us find out how they made it."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I laugh and say it is fake."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You have a good eye! Be kind to your friend. We all get tricked at times.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "How could we find out if that is true?"),
                QT_TRANSLATE_NOOP("risks", "We are not all the same. What do you like about that?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "True, false or fake?"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "A picture or story can look real and be false. The wilder it is, the faster it spreads.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Some posts make fun of whole groups of people. That hurts, even as a joke.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I stop, look in another place and ask before I share."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A friend sends a shocking story about a teacher at your school. Everyone is sharing it. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I share it too. It is big news."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It feels good to be first. But if it is false, it hurts a real person. You can delete it and say that you are not sure it is true.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask where it comes from before I do anything."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Clever. Most false stories stop at that one question. You may have saved someone a lot of trouble.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I do not share it, but I tell my best friend."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You kept it small. But one by one it grows too. Ask a grown-up first if it can be true.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "How would you check a story that sounds amazing?"),
                QT_TRANSLATE_NOOP(
                    "risks", "What do you do when a joke is mean about a group of people?"
                ),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "False and hateful content"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                'Rage gets clicks. Fakes, half-truths and "just joking" posts are made so that you feel before you think.',
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Some groups offer friends first and hate later. Anyone can be drawn in, and anyone can change their mind and walk away.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I check more than one place before I share. I ask who made it and why. I can leave a group that turns hateful.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A funny account you like now posts jokes about one group of people every day. In the comments it gets nasty. Your friends say you should relax. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I relax. It is only humour."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Humour is great, and nobody wants to be the dull one. But a joke a day moves what feels normal. Ask yourself whether you would say it to that person's face.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I stop following and report the worst ones."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good move. You do not have to win a fight in the comments. What you do not watch, your feed will drop.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I argue with them in the comments."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You stand up for others, and that counts. Sadly, each reply pushes the post up. A word to your friends and a report do more.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What is the best fake you have seen lately? What gave it away?"
                ),
                QT_TRANSLATE_NOOP("risks", "Why do some people find hateful groups attractive?"),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "False stories, edited clips and AI fakes look real and spread fast. Some accounts mix jokes and a sense of belonging with hate. They slowly draw in young people who are lonely or angry. Children can be fooled by it, hurt by it or pulled into it.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Repeats shocking claims as fact"),
            QT_TRANSLATE_NOOP("risks", 'New words for groups of people, "us" against "them"'),
            QT_TRANSLATE_NOOP("risks", "Secret groups, or a hero who must not be questioned"),
            QT_TRANSLATE_NOOP("risks", "Drops old friends"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Check things together, and admit it when you were fooled."),
            QT_TRANSLATE_NOOP("risks", "Stay curious. Ask: where did you hear that?"),
            QT_TRANSLATE_NOOP("risks", "Keep talking, even when you strongly disagree."),
            QT_TRANSLATE_NOOP(
                "risks",
                "If you fear that it is turning to violence, ask the school or an advice line early.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "Thanks for showing me. I want to understand what drew you to it. You are not in trouble for asking or for getting it wrong.",
        ),
    ),
    rules=(
        "hr-check-facts",
        "hr-kind",
        "hr-feeds",
        "hr-groups",
        "hr-tell",
        "hr-no-hate",
    ),
    evidence=(
        "seed-claim-content-hate",
        "cur-csm-2025-fake",
        "cur-esafety-2025-hate",
        "cur-adl-2024-harassed",
        "cur-prevent-2024-under18",
    ),
    art="true-false",
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck named hate speech and cults. New are fakes that look real. Many young people now meet hate online, and some are drawn in bit by bit. Many teens say that they have been fooled. So checking is a skill for everyone at home.",
    ),
)
