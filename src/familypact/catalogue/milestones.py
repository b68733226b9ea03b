"""Next steps of freedom, with what both sides do before them: agreed beforehand, so nobody begs."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.milestone import Milestone
from familypact.domain.text import QT_TRANSLATE_NOOP

MILESTONES = (
    Milestone(
        id="game-with-chat",
        title=QT_TRANSLATE_NOOP("milestones", "The first game with a chat"),
        child_first={
            AgeBand.YOUNG: (
                QT_TRANSLATE_NOOP("milestones", "I show you the game and how I play it."),
                QT_TRANSLATE_NOOP("milestones", "I know where the off switch for the chat is."),
                QT_TRANSLATE_NOOP("milestones", "I tell you if a player is mean or odd."),
            ),
            AgeBand.MIDDLE: (
                QT_TRANSLATE_NOOP("milestones", "I show you the game and tell you who plays it."),
                QT_TRANSLATE_NOOP("milestones", "I choose a name that says nothing about me."),
                QT_TRANSLATE_NOOP(
                    "milestones", "I can mute, block and report, and I have shown you how."
                ),
            ),
            AgeBand.TEEN: (
                QT_TRANSLATE_NOOP(
                    "milestones", "I show you the game, its rating and what it costs."
                ),
                QT_TRANSLATE_NOOP(
                    "milestones", "I set who can talk to me, and I can mute, block and report."
                ),
                QT_TRANSLATE_NOOP(
                    "milestones", "I tell you if someone offers gifts or wants to chat elsewhere."
                ),
            ),
        },
        grown_up_first=(
            QT_TRANSLATE_NOOP("milestones", "We play a few rounds with you before we decide."),
            QT_TRANSLATE_NOOP(
                "milestones", "We set up chat and spending together, and you see every setting."
            ),
            QT_TRANSLATE_NOOP(
                "milestones", "We learn how long a round takes, so that stopping is fair."
            ),
        ),
        afterwards=QT_TRANSLATE_NOOP(
            "milestones",
            "After two weeks we play one evening together and look at the chat settings again.",
        ),
        rules=(
            "hr-age-rating",
            "hr-game-chat",
            "hr-screen-name",
            "hr-round-end",
            "hr-money",
            "hr-tell",
        ),
        uses=frozenset({Use.ONLINE_GAMES}),
        icon="game",
    ),
    Milestone(
        id="first-phone",
        title=QT_TRANSLATE_NOOP("milestones", "The first phone of one's own"),
        child_first={
            AgeBand.YOUNG: (
                QT_TRANSLATE_NOOP("milestones", "I can ring home and say where I am."),
                QT_TRANSLATE_NOOP("milestones", "I know where my phone sleeps at night."),
                QT_TRANSLATE_NOOP("milestones", "I ask before I add a game."),
            ),
            AgeBand.MIDDLE: (
                QT_TRANSLATE_NOOP(
                    "milestones", "I know two numbers by heart and can call for help."
                ),
                QT_TRANSLATE_NOOP(
                    "milestones", "I choose a code and a place where the phone sleeps."
                ),
                QT_TRANSLATE_NOOP(
                    "milestones", "I look after a smaller thing well for a month: keys, or a watch."
                ),
            ),
            AgeBand.TEEN: (
                QT_TRANSLATE_NOOP(
                    "milestones",
                    "I make a plan: what I need it for, what it costs a month, when it is off.",
                ),
                QT_TRANSLATE_NOOP("milestones", "I set up the lock, updates and finding it again."),
                QT_TRANSLATE_NOOP("milestones", "I choose which apps come first, and why."),
            ),
        },
        grown_up_first=(
            QT_TRANSLATE_NOOP(
                "milestones",
                "We agree on the reason: the way to school, friends, or being reachable.",
            ),
            QT_TRANSLATE_NOOP(
                "milestones",
                "We set it up with you, and tell you what we can see and what we cannot.",
            ),
            QT_TRANSLATE_NOOP(
                "milestones",
                "We keep the night and meal rules with our own phones from the same day.",
            ),
        ),
        afterwards=QT_TRANSLATE_NOOP(
            "milestones",
            "After a week and after a month we ask what is good, what is hard and what should change.",
        ),
        rules=(
            "hr-charge",
            "hr-bedtime",
            "hr-quiet-alerts",
            "hr-lost",
            "hr-screen-lock",
            "hr-location",
            "hr-money",
            "hr-adult-rules",
        ),
        uses=frozenset({Use.PHONE}),
        icon="phone",
    ),
    Milestone(
        id="first-social-account",
        title=QT_TRANSLATE_NOOP("milestones", "The first account on a social network"),
        child_first={
            AgeBand.MIDDLE: (
                QT_TRANSLATE_NOOP(
                    "milestones",
                    "I wait until I am old enough for it, and use my real year of birth.",
                ),
                QT_TRANSLATE_NOOP(
                    "milestones", "I tell you what I want to do there and who is there already."
                ),
                QT_TRANSLATE_NOOP("milestones", "I can say what stays private and why."),
            ),
            AgeBand.TEEN: (
                QT_TRANSLATE_NOOP(
                    "milestones", "I tell you what I want it for, and I have reached its age limit."
                ),
                QT_TRANSLATE_NOOP(
                    "milestones", "I set it to private, and choose who can write to me and tag me."
                ),
                QT_TRANSLATE_NOOP("milestones", "I know how to block, report and reset the feed."),
            ),
        },
        grown_up_first=(
            QT_TRANSLATE_NOOP(
                "milestones", "We try the service ourselves before we say yes or no."
            ),
            QT_TRANSLATE_NOOP(
                "milestones", "We go through the settings with you and explain what worries us."
            ),
            QT_TRANSLATE_NOOP("milestones", "We agree what we will look at, and what stays yours."),
        ),
        afterwards=QT_TRANSLATE_NOOP(
            "milestones",
            "After a month you show us what your feed is like, and we decide about the next freedom.",
        ),
        rules=(
            "hr-age-limits",
            "hr-private-accounts",
            "hr-contacts",
            "hr-photos",
            "hr-feeds",
            "hr-mood",
            "hr-no-secret-checking",
        ),
        uses=frozenset({Use.SOCIAL, Use.VIDEO_FEEDS}),
        icon="people",
    ),
    Milestone(
        id="first-ai-tool",
        title=QT_TRANSLATE_NOOP("milestones", "The first AI chat tool"),
        child_first={
            AgeBand.MIDDLE: (
                QT_TRANSLATE_NOOP(
                    "milestones", "I use it with a grown-up near, for things I can check."
                ),
                QT_TRANSLATE_NOOP("milestones", "I type in no names, photos or secrets."),
                QT_TRANSLATE_NOOP("milestones", "I can say why a bot is not a friend."),
            ),
            AgeBand.TEEN: (
                QT_TRANSLATE_NOOP(
                    "milestones", "I know the school's rule, and I say where I used it."
                ),
                QT_TRANSLATE_NOOP("milestones", "I check what it says in a second place."),
                QT_TRANSLATE_NOOP("milestones", "I take big worries to a person."),
            ),
        },
        grown_up_first=(
            QT_TRANSLATE_NOOP("milestones", "We use it ourselves and show you where it was wrong."),
            QT_TRANSLATE_NOOP(
                "milestones", "We check its age limit and what it keeps, and set it up with you."
            ),
            QT_TRANSLATE_NOOP(
                "milestones", "We try to be as easy to tell as a bot: we listen and do not judge."
            ),
        ),
        afterwards=QT_TRANSLATE_NOOP(
            "milestones",
            "After a month we ask it the same hard question side by side, and talk about the answer.",
        ),
        rules=(
            "hr-ai",
            "hr-ai-person",
            "hr-ai-homework",
            "hr-ai-pictures",
            "hr-check-facts",
        ),
        uses=frozenset({Use.AI_CHAT}),
        icon="robot",
    ),
    Milestone(
        id="going-live",
        title=QT_TRANSLATE_NOOP("milestones", "The first time live on camera"),
        child_first={
            AgeBand.MIDDLE: (
                QT_TRANSLATE_NOOP("milestones", "First I film it and show it to you."),
                QT_TRANSLATE_NOOP("milestones", "I choose a place that shows nothing private."),
                QT_TRANSLATE_NOOP(
                    "milestones",
                    "I know how to end it fast, and I come to you if a comment is odd.",
                ),
            ),
            AgeBand.TEEN: (
                QT_TRANSLATE_NOOP(
                    "milestones", "I pick a place and time where nothing private can be seen."
                ),
                QT_TRANSLATE_NOOP("milestones", "I choose who can watch and who can write."),
                QT_TRANSLATE_NOOP(
                    "milestones", "I know how to end it fast, and I ignore dares and offers."
                ),
            ),
        },
        grown_up_first=(
            QT_TRANSLATE_NOOP(
                "milestones", "We watch a few streams with you and talk about the comments."
            ),
            QT_TRANSLATE_NOOP("milestones", "We set who can watch and write, together."),
            QT_TRANSLATE_NOOP(
                "milestones",
                "We stay within reach the first few times and keep out of the picture.",
            ),
        ),
        afterwards=QT_TRANSLATE_NOOP(
            "milestones",
            "After the third time we ask whether it is still fun, and whether posting later would do.",
        ),
        rules=(
            "hr-live",
            "hr-places",
            "hr-look-twice",
            "hr-block",
            "hr-gifts",
            "hr-tell",
        ),
        uses=frozenset({Use.SOCIAL, Use.VIDEO_FEEDS, Use.VIDEO_CALLS, Use.ONLINE_GAMES}),
        icon="camera",
    ),
)
