"""Phones and tablets; "Our tablet" for the youngest."""

from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

MOBILE_DEVICES = Risk(
    id="mobile-devices",
    area=Area.CONTRACT,
    title=QT_TRANSLATE_NOOP("risks", "Phones and tablets"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Our tablet"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "The tablet can play, draw and sing. It needs rest, and so do we."
            ),
            more=QT_TRANSLATE_NOOP("risks", "We share it. We ask first. At night it goes to bed."),
            skill=QT_TRANSLATE_NOOP("risks", "I ask before I tap on a new thing."),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You see a new game. It looks like so much fun! Dad is in the next room. What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tap on it to see."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It does look fun! Next time, go and ask Dad first. Then you look at it side by side.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I go and ask Dad."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You asked first, and that was smart. Now you can find out if it is a good game.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask my big brother to get it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is good to ask. But a grown-up has to say yes to a new game. You can go to Dad with him.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Where does the tablet sleep at night?"),
                QT_TRANSLATE_NOOP("risks", "What do we ask when we see a new game?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "My first phone"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "A phone is fun and useful. It also wants your eyes all day long."
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "More freedom comes step by step, as you show that you can handle it."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I lock my phone, turn off alerts I do not need, and tell at once if it gets lost.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You get off the bus, and your phone is gone. You are scared that your parents will be cross. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I wait. Maybe someone will hand it in."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That hope makes sense. But the first minutes count most. Tell a grown-up now, so the phone can be locked and found.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tell a grown-up at once."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is just right. They can lock it, look for it on a map and call the bus company. Losing things happens to everyone.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I say that it broke."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is scary to own up. But then no one can lock it, and your things are open to others. The truth helps you most here, and you can still tell it.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What should a first phone be able to do, and what can wait?"
                ),
                QT_TRANSLATE_NOOP("risks", "What is the first thing to do if a phone gets lost?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Phones and tablets"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Your phone holds your photos, your chats and your keys to nearly everything. It is also built to pull you back, again and again.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "You can decide which alerts get through, and who could get in."
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I use a strong lock and two-step sign-in, and I choose which alerts I allow.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "You get a text: your parcel is held up, tap here and log in. You are waiting for a parcel. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I tap the link and log in."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It fits so well, and that is how it gets people. Next time, open the shop's own app and look there. If you did log in, change the password now and tell someone.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I open the shop's app and check there."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Good habit. You went to the real place and not to the link. Delete the text, or report it as junk.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ignore it."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Ignoring a strange text is safe. If you do wait for a parcel, check it in the shop's own app, so you can stop wondering.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "Which alerts could you live without?"),
                QT_TRANSLATE_NOOP(
                    "risks", "How would you know if someone had got into your account?"
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "A phone or tablet puts the whole internet in a pocket, day and night, with a camera and a microphone. It can be lost, stolen or broken into. It also brings good things, such as friends, music, learning and a way to call home.",
        ),
        signs=(
            QT_TRANSLATE_NOOP("risks", "Cannot put it down, even for things they like"),
            QT_TRANSLATE_NOOP("risks", "It buzzes all day, and the child jumps at each alert"),
            QT_TRANSLATE_NOOP("risks", "Strange bills, apps or messages"),
            QT_TRANSLATE_NOOP("risks", "A phone that has no lock, or has gone missing"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks",
                "Start small. A shared tablet or a simple phone first, then more as trust grows.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Set it up together: a lock, updates, a way to find it, who may call, and few alerts.",
            ),
            QT_TRANSLATE_NOOP("risks", "Agree where it sleeps at night."),
            QT_TRANSLATE_NOOP("risks", "Keep the same rules yourself. Children watch what we do."),
            QT_TRANSLATE_NOOP(
                "risks", "Agree what happens if it gets lost: tell at once, and no telling off."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "Losing a phone or tapping the wrong thing happens to adults too. Telling me quickly was the smart part. Let us lock it and fix it.",
        ),
    ),
    rules=(
        "hr-apps",
        "hr-charge",
        "hr-places",
        "hr-passwords",
        "hr-updates",
        "hr-time",
        "hr-no-blame",
        "hr-screen-lock",
        "hr-lost",
        "hr-quiet-alerts",
    ),
    evidence=(
        "seed-claim-mobile-same",
        "seed-claim-mobile-rest",
        "cur-ofcom-2024-phone5-7",
        "cur-csm-2025-zero-eight",
        "cur-es-2025-phone",
        "cur-csm-2023-notifications",
        "cur-eukids-2020-phone",
    ),
    art="tablet",
    uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH}),
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck saw phones as small computers for teens. Now they are the main way online, and many children have their own before they leave primary school. Small children have tablets. New since then are alerts all day long, and the phone beside the bed.",
    ),
)
