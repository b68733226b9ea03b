"""Screen time and sleep; "Tablet bedtime" for the youngest."""

from familypact.domain.family import AgeBand
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

SLEEP_BALANCE = Risk(
    id="sleep-balance",
    area=Area.CONTRACT,
    title=QT_TRANSLATE_NOOP("risks", "Screen time and sleep"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Tablet bedtime"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "The tablet gets sleepy too. We put it to bed, and then it is story time."
            ),
            more=QT_TRANSLATE_NOOP("risks", "Good sleep makes us strong and glad."),
            skill=QT_TRANSLATE_NOOP("risks", "I put the tablet to bed."),
            scenario=QT_TRANSLATE_NOOP(
                "risks", "It is time for bed. You want to see the end of your show. What do you do?"
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I hide it in my bed."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is hard to stop a good show. But then you get no sleep. Let us put it to bed and watch the end next day.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I put it to bed and pick a story."),
                    QT_TRANSLATE_NOOP("risks", "Sleep well, tablet! Now we have time for us."),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask to see just a bit more."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is fine to ask. If we say no, it is still there next day. Now it is time to cuddle up.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What do we do when the tablet has gone to bed?"),
                QT_TRANSLATE_NOOP("risks", "What helps you feel sleepy?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Sleep and screens"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Your brain rests and sorts the day while you sleep. A screen by your bed keeps telling it to stay awake.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "It is not easy to stop. Apps and games are made that way, and it is not your fault.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I let my phone sleep in another room, and I use a real alarm clock."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "It is late. You hear your tablet buzz in the hall. It may be your best friend. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I sneak out and check it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You are curious, like all of us. But one look turns into many. Ask your friends to stop at bedtime, and turn off the sound.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I leave it. I will see it in the morning."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Strong choice. The message will wait, and you will be fresh. A good friend will understand.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask if I may turn off the buzz."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good idea. You found what was in the way and did something about it.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What time should our devices go to bed?"),
                QT_TRANSLATE_NOOP("risks", "How do you feel on a day with little sleep?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Screen time and sleep"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "In your teens the body clock moves later, and school does not. Late screens take the hours you need.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "There is no perfect number of hours. Look at how you sleep, how you feel and what you are missing.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I set my own limits, keep the phone out of my room at night and check how I feel.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You set yourself a goal: phone off before bed. Now it is late again, and you are still scrolling. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I am hopeless. I give up on it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You are not hopeless. Feeds are built by experts to keep you there. Change one small thing: charge the phone somewhere else tonight.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I put it in the hall and read something."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is the trick: make it easy for yourself. You do not need to be perfect to sleep better.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I set a timer and go on until it rings."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "A timer is a start. If you keep tapping it away, put the phone where you have to get up for it.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What would you change about my phone habits?"),
                QT_TRANSLATE_NOOP(
                    "risks", "What bedtime plan could you live with on school nights?"
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Screens near bedtime push back sleep, and a phone in the room wakes people up. What matters most is that sleep, school, play and people come first, and that what is on the screen is good. There is no single right number of hours for all children.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Hard to wake, tired or cross"),
            QT_TRANSLATE_NOOP("risks", "Homework, sport or meals slip"),
            QT_TRANSLATE_NOOP("risks", "Checks the phone at night"),
            QT_TRANSLATE_NOOP("risks", "A row each time the screen goes off"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks", "Screens off well before sleep. Devices charge outside bedrooms."
            ),
            QT_TRANSLATE_NOOP("risks", "Keep the same rule yourself, where you can."),
            QT_TRANSLATE_NOOP("risks", "Warn before the end, and stop at a natural break."),
            QT_TRANSLATE_NOOP(
                "risks", "Plan what comes next. A good next thing makes stopping easy."
            ),
            QT_TRANSLATE_NOOP("risks", "Look at the whole week and not at one bad day."),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "It is made to be hard to stop. That is not a fault in you. Let us find what would help, and I will do it too.",
        ),
    ),
    rules=(
        "hr-bedtime",
        "hr-charge",
        "hr-time",
        "hr-places",
        "hr-feeds",
        "hr-wind-down",
        "hr-alarm-clock",
        "hr-warning",
    ),
    evidence=(
        "cur-csm-2019-bedroom",
        "cur-carter-2016-sleep",
        "cur-es-2021-sleep",
        "cur-aap-2016-sleep",
        "cur-csm-2023-notifications",
        "cur-sg-2023-threehours",
    ),
    art="sleep",
    quick=True,
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck only knew time limits. Since then, pooled studies have linked screens at bedtime with poor sleep. Child doctors now ask for a charging place outside bedrooms and a screen-free time before bed. These two are the house rules with the best support.",
    ),
)
