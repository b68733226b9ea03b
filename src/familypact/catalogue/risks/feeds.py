"""Endless feeds and self-harm content; "Picking what we watch" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

FEEDS = Risk(
    id="feeds",
    area=Area.CONTENT,
    title=QT_TRANSLATE_NOOP("risks", "Endless feeds and what they bring"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Picking what we watch"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "When a show ends, a new one may start at once. We can pick when to stop."
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "A grown-up helps you pick. When it is done, we do a new thing."
            ),
            skill=QT_TRANSLATE_NOOP("risks", "I can say: that was it for now!"),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Your show is done. The next one starts all on its own. You said you would stop. What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I watch the next one."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It starts so fast! It is not easy to stop. Next time call me, and we turn it off as a team.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I turn it off."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Wow, you did it! You said stop, and you did stop. What shall we play now?",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I call a grown-up to help me stop."),
                    QT_TRANSLATE_NOOP("risks", "That is smart. We all need help to stop at times."),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "How do you know when to stop?"),
                QT_TRANSLATE_NOOP("risks", "What was the best bit, and what shall we do next?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Why is it so hard to stop?"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "The app sees what you look at and shows you more of it. It wants you to stay.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "If clips make you feel bad, you can change what it shows you."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", 'I notice how I feel. I tap "not for me" and turn off autoplay.'
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You watched one sad clip. Now your feed is full of sad clips, and you feel low. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I keep on watching."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It pulls you in, and that is how it works. You are not weak. Put it down, do something with your hands, and tell me how you feel.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", 'I tap "not for me" and take a break.'),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Well done. You are the boss of your feed. If the low feeling stays, come and talk.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I show it to someone at home."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Very good. Together you can reset it fast. And you are not alone with the sad feeling.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Why do you think the app showed you that clip?"),
                QT_TRANSLATE_NOOP("risks", "How do you feel after watching for a long time?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Feeds and your mood"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "A feed guesses what will hold you, and not what is good for you. Pause on one dark clip, and it may bring a whole row of them.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "This can mean looks, food, self-harm or hate. If it makes you feel worse, that is a reason to stop and tell someone. Help is there, and asking is strong.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I can reset my feed, mute topics, take a break and ask for help for me or a friend.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A friend's posts have become very dark. Last night she wrote that nobody would miss her. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I send a heart and hope it passes."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "A heart says you care, and that matters. Words like these need more. Ask her directly how she is, and tell an adult today.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "I ask her how she is and tell an adult now, even if she is angry with me.",
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That may be the best thing a friend can do. Being angry passes. Stay in touch with her, and look after yourself too.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I talk to her all night so she is safe."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You carry a lot there, out of love. You should not carry it alone. An adult or a crisis line can step in at once, at any hour.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "What does your feed think you are like? Is it right?"),
                QT_TRANSLATE_NOOP(
                    "risks", "If a friend's posts worried you, what would you do first?"
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "A feed learns what holds a person's eye and brings more of it. So one sad or unkind clip can become a stream. It may be about eating problems, self-harm or hate. A child who is low may be hit harder, and people help more than settings.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Hours of scrolling without joy"),
            QT_TRANSLATE_NOOP("risks", "Says they are worth nothing"),
            QT_TRANSLATE_NOOP("risks", "Hides arms, or eats very little"),
            QT_TRANSLATE_NOOP(
                "risks", "New hashtags, sad clips, a feeling that nobody understands"
            ),
            QT_TRANSLATE_NOOP("risks", "Cannot stop, even when asked kindly"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Ask what the feed shows, and scroll together."),
            QT_TRANSLATE_NOOP(
                "risks", "Reset the feed, mute words, turn off autoplay and take breaks."
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "If you worry about self-harm, ask directly and kindly. Stay near, and get help from a doctor or crisis line the same day.",
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Do not punish or mock. Deleting the app alone will not help."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "I am so glad you told me. You are not weird, and you are not in trouble. I am going to stay with you, and we will find someone who is good at helping with this.",
        ),
    ),
    rules=(
        "hr-feeds",
        "hr-time",
        "hr-bedtime",
        "hr-tell",
        "hr-no-blame",
        "hr-checkin",
        "hr-mood",
        "hr-friend-worry",
        "hr-watch-together",
    ),
    evidence=(
        "seed-claim-content-hate",
        "cur-mrf-2025-feeds",
        "cur-esafety-2025-feeds",
        "cur-esafety-2025-harm",
        "cur-sg-2023-threehours",
    ),
    art="feed",
    uses=frozenset({Use.VIDEO_FEEDS, Use.SOCIAL, Use.TV, Use.PHONE, Use.TABLET, Use.COMPUTER}),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck feared pages that praise suicide or starving. Now a feed can bring such things to a child who looked once. Tests with made-up accounts show what a feed can do. They do not show what every child sees.",
    ),
)
