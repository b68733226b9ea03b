"""Social networks; no card for the youngest, "Ask first for photos" stands in."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

SOCIAL_NETWORKS = Risk(
    id="social-networks",
    area=Area.CONTACT,
    title=QT_TRANSLATE_NOOP("risks", "Social networks"),
    cards=(
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Before social media"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Social apps have an age limit. They show the best bits of people's lives, and anyone might read what you post.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "If you have an account already, you can say so. We will look at it together.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I ask before I make an account, and I think about who can see it."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Most of your friends have an account. They say: just put in a false age, we all did. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I make one and keep quiet about it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is hard to be left out. But then you are alone with it if something goes wrong. You can still tell us, and there will be no row.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I talk about it at home first."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is the grown-up way to do it. We may find something you can all do now, and agree on what comes later.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I use my friend's account."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That feels safer, I know. But then your words go out under her name. Let us find a way for you to join in.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Why do you think apps have an age limit?"),
                QT_TRANSLATE_NOOP("risks", "What would you put on a page that anyone could read?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Social networks"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Your profile is a bit like a shop window. Some people walk by, some come in, and some take notes.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Likes are nice, but they are a poor measure of you. You can mute, unfollow or leave without giving a reason.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I know who can see my posts, I add people I really know, and I notice how an app makes me feel.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Someone you have never met asks to follow you. You share lots of friends, and the photos look great. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I accept. We have so many friends in common."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It looks like proof, but maybe your friends thought the same. Ask one of them: have you met this person? You can remove a follower at any time.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I ask a friend if they know the person in real life."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Smart check. It takes a minute, and you learn a lot. If nobody knows them, leave it.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I accept, but I only let them see my old posts."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good that you think about who sees what. Old posts tell a lot too, such as your school or your street. When you are not sure, wait.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "Which account makes you feel better after, and which worse?"
                ),
                QT_TRANSLATE_NOOP(
                    "risks", "Who can see your last post, and are you happy with that?"
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "Social apps let people post, follow, comment and message. If a profile is open, or friends are not really friends, others can use what a child shares. Likes and follower counts can weigh on a child's mood as well.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "An account the family did not know of, or a false age"),
            QT_TRANSLATE_NOOP("risks", "Lots of followers, and nobody knows who they are"),
            QT_TRANSLATE_NOOP("risks", "A mood that rises and falls with likes"),
            QT_TRANSLATE_NOOP("risks", "Compares looks or lives all the time"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP("risks", "Keep to the service's age limit, and say why."),
            QT_TRANSLATE_NOOP(
                "risks",
                "Set up the first account together. Keep it private, with no location, and comments from friends only.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Follow each other if the child agrees. Ask before you comment where others can read it.",
            ),
            QT_TRANSLATE_NOOP("risks", "Search the child's name together once in a while."),
            QT_TRANSLATE_NOOP("risks", "Ask before you post a picture of your child."),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "I understand why you wanted that account. Thank you for being straight with me. Let us look at the settings together and decide what works.",
        ),
    ),
    rules=(
        "hr-apps",
        "hr-contacts",
        "hr-private-info",
        "hr-photos",
        "hr-time",
        "hr-checkin",
        "hr-age-limits",
        "hr-private-accounts",
        "hr-screen-name",
        "hr-adult-posts",
    ),
    evidence=(
        "seed-ny-accounts",
        "seed-claim-sns-what",
        "seed-claim-sns-popular",
        "seed-claim-sns-blog",
        "seed-claim-sns-exploit",
        "cur-pew-2025-online",
        "cur-esafety-2024-under13",
        "cur-esafety-2024-parents-help",
        "cur-ofcom-2024-agelimits",
        "cur-sg-2023-threehours",
    ),
    art="social",
    uses=frozenset(
        {Use.SOCIAL, Use.VIDEO_FEEDS, Use.GROUP_CHATS, Use.PHONE, Use.TABLET, Use.COMPUTER}
    ),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The sites that the old deck names are mostly history. Children under the age limit use social apps in great numbers, often with help from a parent. Mood and looks have become a topic. Studies find a link with long hours there, but they do not prove a cause.",
    ),
)
