"""What the children promise, and the grown-ups' promise that answers each line."""

from familypact.catalogue.pledges.leads import KP0
from familypact.domain.family import AgeBand
from familypact.domain.pledge import Clause, Pledge, Side, Wording
from familypact.domain.text import QT_TRANSLATE_NOOP

_CLAUSES = (
    Clause(
        id="kp1",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "I ask first. I do not tell my name or where I live."),
                QT_TRANSLATE_NOOP("pledges", "I ask before I say my name or street."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not give my full name, address, phone number or school to people online. I will ask a grown-up at home first.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I ask before I share who or where I am."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will keep my full name, address, phone number, school and location private. I will not give them to people I have not met in person, unless we agree on it at home.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I keep my details and location private."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will explain which details stay private and why, and we will guard your details too.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We guard your details and say why."),
        ),
        rules=("hr-private-info", "hr-contacts", "hr-screen-name", "hr-location"),
    ),
    Clause(
        id="kp2",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "I set up new games with my grown-ups."),
                QT_TRANSLATE_NOOP("pledges", "I set up new games with a grown-up."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will use privacy settings so that only people I know can see my page. A grown-up will help me set it up.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I use privacy settings."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will keep my accounts private and go through the settings with an adult from time to time.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I keep my accounts private."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will set up each account with you and look at the privacy settings together.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We set up accounts with you."),
        ),
        rules=("hr-apps", "hr-private-accounts"),
    ),
    Clause(
        id="kp3",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "I ask first. I do not send photos of us on my own."),
                QT_TRANSLATE_NOOP("pledges", "I ask before I send a photo."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not send photos of me or my family to people I have not met in real life. I will not post them where just anyone can see.",
                ),
                QT_TRANSLATE_NOOP("pledges", "My photos go to people I have met."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not share photos of myself or my family with people I do not know in person. I will not post them where just anyone can see.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I share photos with people I know."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will ask you before we post a picture of you, and keep family photos among people we know.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We ask before we post about you."),
        ),
        rules=("hr-photos", "hr-contacts", "hr-look-twice"),
    ),
    Clause(
        id="kp4",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "Some photos are private, like bath photos. I do not take them or send them. If someone asks, I tell.",
                ),
                QT_TRANSLATE_NOOP("pledges", "Private photos stay private."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not take, ask for or send private pictures of me or of other kids. If someone asks me, I will tell an adult.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I keep private pictures private."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not send, ask for, keep or pass on nude or sexual pictures of myself or others, real or fake. If it happens to me, I can get help without blame.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I keep private pictures private."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "If a private picture gets out, we will help to get it taken down, and we will not blame you.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We help to get pictures down, no blame."),
        ),
        rules=("hr-body-private", "hr-no-blame", "hr-ai-pictures"),
    ),
    Clause(
        id="kp5",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "If I feel sad, mad or scared, I tell my grown-ups."),
                QT_TRANSLATE_NOOP("pledges", "If it feels bad, I tell."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "If something online scares or upsets me, I will tell a grown-up at home. I can also tell another adult I trust.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I tell someone if a thing feels wrong."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "If anything online or on my phone makes me feel threatened or uneasy, I will talk to someone. That can be an adult at home or another adult we have named.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I tell someone if a thing feels wrong."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges", "We will thank you for telling us, stay calm, and help first."
            ),
            QT_TRANSLATE_NOOP("pledges", "We say thank you, stay calm and help."),
        ),
        rules=("hr-tell", "hr-stop-note-tell", "hr-outside-helper"),
        why_fixed=QT_TRANSLATE_NOOP(
            "pledges",
            "This one always stays. Telling early is what helps most, so no pact does without it.",
        ),
    ),
    Clause(
        id="kp6",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges", "I meet new friends from games with my grown-ups there."
                ),
                QT_TRANSLATE_NOOP("pledges", "I meet new friends with my grown-up."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not meet someone I only know online on my own. A grown-up at home must say yes and come with me.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I meet online friends with a grown-up."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not meet someone I only know online on my own. An adult at home must know, agree, and be there or close by.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I meet online friends with adults near."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "If you want to meet an online friend, we will take it seriously and plan it with you.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We help you plan a safe meeting."),
        ),
        rules=("hr-meet",),
    ),
    Clause(
        id="kp7",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "I use kind words. I do not make fun of kids."),
                QT_TRANSLATE_NOOP("pledges", "I use kind words."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not bully, tease or post mean things. If I hurt someone, I will say sorry and put it right.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I am kind, also when I am cross."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not bully, insult or pass on things that hurt people. If I get it wrong, I will own up and put it right.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I am kind, and I put things right."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges", "We will be kind online too, and help you put things right."
            ),
            QT_TRANSLATE_NOOP("pledges", "We are kind online too."),
        ),
        rules=("hr-kind", "hr-put-right", "hr-no-pile-on"),
    ),
    Clause(
        id="kp8",
        side=Side.CHILD,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "I ask first before I get a new game."),
                QT_TRANSLATE_NOOP("pledges", "I ask before I get a new game."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will ask a grown-up before I download games, apps, mods or music. I will not use file sharing sites.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I ask before I download or buy."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will check with an adult at home before I download games, software, mods or music from outside the official store. I will not use file sharing without asking.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I check before I download or buy."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will look for safe and legal ways to get the games and music you like.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We find safe ways to what you like."),
        ),
        rules=("hr-downloads", "hr-apps", "hr-legal-copies"),
    ),
)

CHILD_PLEDGE = Pledge(Side.CHILD, KP0, _CLAUSES)
