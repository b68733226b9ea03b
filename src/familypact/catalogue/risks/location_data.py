"""Location, smart toys and personal data; "Toys with ears" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

LOCATION_DATA = Risk(
    id="location-data",
    area=Area.CONTRACT,
    title=QT_TRANSLATE_NOOP("risks", "Location, smart toys and personal data"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Toys with ears"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "Some toys can hear us and talk back. At night we turn their ears off."
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "Where we live is just for us. We do not tell a toy or a game."
            ),
            skill=QT_TRANSLATE_NOOP("risks", "I ask first if a toy or game wants my name."),
            scenario=QT_TRANSLATE_NOOP(
                "risks", "A toy asks: what is your name, and where do you live? What do you do?"
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell it all. It is my toy."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is your toy, and you like it. But it may pass on what it hears. Next time ask us first.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask a grown-up first."),
                    QT_TRANSLATE_NOOP(
                        "risks", "Well done! Some things are just for us. You kept them safe."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I give it a made-up name."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is a fun trick! Come and tell us too. Then we can see why it asks.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Which of our toys can hear us?"),
                QT_TRANSLATE_NOOP("risks", "What do we keep just for us?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Where am I?"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Phones, watches and photos can tell people where you are. Most of them do not need to know.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Your family may look if we have agreed on it. You can always ask who sees you.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I keep the map off unless we agreed. I check a photo before I share it."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You want to post a photo of your new bike. Your house number and your school badge are in it. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I post it. Only my friends see it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You thought about who sees it, and that is good. But friends can pass it on. Take a new photo by a plain wall.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I cut the number and the badge out first."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good eye! Now all can see the bike and nobody can see your street.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask someone at home to look at it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Smart. A second pair of eyes sees more. And you get praise for your bike.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Who should be able to see where you are?"),
                QT_TRANSLATE_NOOP("risks", "What can a photo tell about where you live?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Location and personal data"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Sharing where you are can be handy. It can also become a duty: why did you stop, where are you, who are you with?",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Nobody has a right to know where you are all the time. At home we say openly who can see what, and why.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I check who can see me, and I switch it off when I want to. Someone who minds has to talk to me.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                'Your boyfriend or girlfriend wants to see your location all the time. "If you love me, you have nothing to hide." What would you do?',
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I share it. It is a sign of trust."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You want to show trust, and that is nice. But trust means not having to check. You can say: I like you, and I keep this off.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say no and explain that it does not feel right."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Clear and fair. How they take it tells you a lot. If they push or get angry, talk to someone.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I share it, but switch it off in secret now and then."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You notice that you need space. You should not have to hide for it. Tell someone how it feels, and we will think of a good way to say it.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Is sharing location with friends a choice or a duty?"),
                QT_TRANSLATE_NOOP("risks", "When is it fair for me to see where you are?"),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Phones, apps, watches, toys and speakers can tell where a child is, what they say and what they like. Sharing a location with family can help. With friends or partners it can turn into pressure. Some toys collect more than they need, and AI toys may say things that no parent would choose.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Friends or a partner demand to know where the child is"),
            QT_TRANSLATE_NOOP("risks", "People turn up without being asked"),
            QT_TRANSLATE_NOOP(
                "risks", "A toy or app wants a microphone, camera or account for no good reason"
            ),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Check the location settings together each month."),
            QT_TRANSLATE_NOOP(
                "risks", "Tell the child if you can see where they are, and agree when you look."
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Before you buy a smart toy, ask: microphone, camera, account, updates?"
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Use nicknames and leave out the real birthday where that is allowed."
            ),
            QT_TRANSLATE_NOOP("risks", "Show how it is done: ask before you post or track."),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "You are right to want some privacy. Thanks for telling me that it felt wrong. Let us look at who can see you and change it now.",
        ),
    ),
    rules=(
        "hr-location",
        "hr-listening",
        "hr-private-info",
        "hr-photos",
        "hr-checkin",
        "hr-ai",
        "hr-new-toy",
        "hr-permissions",
        "hr-no-secret-checking",
    ),
    evidence=(
        "cur-esafety-2025-tracking",
        "cur-pew-2022-whereabouts",
        "cur-basel-2024-toys",
        "cur-pirg-2025-toys",
    ),
    art="location",
    uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH, Use.SMART_TOYS, Use.SOCIAL}),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck asked families to guard names and addresses. Now the device tells much of that by itself. Studies of smart toys found gaps in privacy, and some talking toys said things unfit for children. Young people also report being tracked by others their own age.",
    ),
)
