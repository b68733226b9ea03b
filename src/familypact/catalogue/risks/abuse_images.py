"""Sexual images of children; "Ask first for photos" for the youngest."""

from familypact.domain.family import AgeBand
from familypact.domain.risk import Area, GrownUpPanel, Reply, Risk, RiskCard
from familypact.domain.text import QT_TRANSLATE_NOOP

ABUSE_IMAGES = Risk(
    id="abuse-images",
    area=Area.CONDUCT,
    title=QT_TRANSLATE_NOOP("risks", "Sexual images of children"),
    cards=(
        RiskCard(
            band=AgeBand.YOUNG,
            title=QT_TRANSLATE_NOOP("risks", "Ask first for photos"),
            situation=QT_TRANSLATE_NOOP(
                "risks", "Some photos are for all to see. Some are just for us."
            ),
            more=QT_TRANSLATE_NOOP(
                "risks", "We ask first. Then we snap or send. Grown-ups ask you as well."
            ),
            skill=QT_TRANSLATE_NOOP("risks", "I ask first. I may say no to a photo."),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "Your friend makes a silly face. You snap a photo. You want to send it to Gran. What do you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I send it. It is so silly!"),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It is fun, I know. But it is your friend's face. Next time, ask first. You can still tell your friend now.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask my friend first."),
                    QT_TRANSLATE_NOOP(
                        "risks", "That is kind. Now your friend can say yes or no. Both are fine."
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I show it to a grown-up first."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That is a good start. Then ask your friend too. It is your friend's face.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP("risks", "When do we ask first to take a photo?"),
                QT_TRANSLATE_NOOP("risks", "Which photos are just for us?"),
            ),
        ),
        RiskCard(
            band=AgeBand.MIDDLE,
            title=QT_TRANSLATE_NOOP("risks", "Private pictures"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Private pictures stay private. Nobody should ask a kid for one, and nobody should pass one on.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "If it happens, it is not your fault. There is help, and many pictures can be taken down.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks", "I say no or just leave. I do not pass it on. I tell a grown-up I trust."
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A friend holds out a phone and says: look, a private picture of a kid in our school! Others are laughing. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I take a quick look and laugh."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "It all happens so fast. But that kid did not choose this. You can still stop, walk away and tell a grown-up.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I say I do not want to see it, and I tell a grown-up."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "That takes courage. You have helped to stop it. The kid in the picture needs someone like you.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I ask them to send it to me, to show my parents."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You want to help. But do not get it sent to you. Tell a grown-up who has it, and they will know what to do.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks", "What would you do if a friend showed you a private picture of a kid?"
                ),
                QT_TRANSLATE_NOOP("risks", "Why might a person say: keep this picture a secret?"),
            ),
        ),
        RiskCard(
            band=AgeBand.TEEN,
            title=QT_TRANSLATE_NOOP("risks", "Nudes and private pictures"),
            situation=QT_TRANSLATE_NOOP(
                "risks",
                "Someone may ask you for a nude, send you one, or show you one of somebody else. Asking again and again is pressure.",
            ),
            more=QT_TRANSLATE_NOOP(
                "risks",
                "Most people your age do not send them. Passing one on hurts the person in it, and it is against the law in many places. If one of you gets out, you are not to blame, and it can often be taken down.",
            ),
            skill=QT_TRANSLATE_NOOP(
                "risks",
                "I can say no without a reason. I never pass one on. I know there are free take-down services.",
            ),
            scenario=QT_TRANSLATE_NOOP(
                "risks",
                "A nude of a girl in your year turns up in your group chat. Some people ask for more. You know her a little. What would you do?",
            ),
            replies=(
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I delete it and say nothing."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Not keeping it and not sharing it is right. You can do one thing more: tell an adult, and let her know that someone is on her side.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP(
                        "risks", "I write: not cool, stop. Then I tell an adult who can act fast."
                    ),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "Strong. One clear voice can stop a chat. An adult can get the school and a take-down service to help.",
                    ),
                ),
                Reply(
                    QT_TRANSLATE_NOOP("risks", "I send it to a friend to ask what to do."),
                    QT_TRANSLATE_NOOP(
                        "risks",
                        "You wanted advice, and asking is good. But each copy makes it worse for her. Ask with words only, and delete the one you sent.",
                    ),
                ),
            ),
            starters=(
                QT_TRANSLATE_NOOP(
                    "risks",
                    "How do people at school treat someone whose picture gets passed round, and what would a good friend do?",
                ),
                QT_TRANSLATE_NOOP(
                    "risks",
                    "What would make it easier to tell me if it happened to you or a friend?",
                ),
            ),
        ),
    ),
    panel=GrownUpPanel(
        what_it_is=QT_TRANSLATE_NOOP(
            "risks",
            "A photo or video that shows a child in a sexual way is child sexual abuse material. That is so whoever made it: an adult, a boyfriend or girlfriend, or the child under pressure. Copies can spread fast. But help exists, and many images can be taken down. Whoever asks for, makes or passes on such an image is responsible. A child who was asked or tricked is not to blame.",
        ),
        signs=(
            QT_TRANSLATE_NOOP(
                "risks",
                "Someone keeps asking the child for photos, or gives gifts, points or money for them",
            ),
            QT_TRANSLATE_NOOP("risks", "Sudden upset, shame or fear after a message"),
            QT_TRANSLATE_NOOP(
                "risks", "Hides the screen, or takes the phone to bath or bed when that is new"
            ),
            QT_TRANSLATE_NOOP("risks", "Asks if you can delete something from the internet"),
            QT_TRANSLATE_NOOP("risks", "Is teased or left out at school over a picture"),
        ),
        to_do=(
            QT_TRANSLATE_NOOP(
                "risks", "Talk early and often about private photos. Keep it short and calm."
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Say it before anything happens: if a picture ever gets out, come to me, and I will help.",
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "If it happens, do not look for the image, save it or send it on. Note who, where and when. Use a take-down service and report it.",
            ),
            QT_TRANSLATE_NOOP(
                "risks", "Ask the school to stop it being passed on, without naming the child."
            ),
            QT_TRANSLATE_NOOP(
                "risks",
                "Look after the child first: food, sleep, company, and a counsellor if that helps.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "risks",
            "Thank you for telling me. You are not in trouble. Nobody should have asked for that or sent it on. We will work on getting it taken down, one step at a time.",
        ),
    ),
    rules=(
        "hr-body-private",
        "hr-photos",
        "hr-places",
        "hr-tell",
        "hr-no-blame",
        "hr-report",
        "hr-stop-note-tell",
    ),
    evidence=(
        "seed-claim-images-growth",
        "seed-claim-images-what",
        "seed-claim-images-harm",
        "seed-claim-mobile-requests",
        "cur-iwf-2024-webpages",
        "cur-ncmec-2024-total",
        "cur-ncmec-caution",
        "cur-finkelhor-2022-any",
        "cur-finkelhor-2022-images",
        "cur-thorn-2024-nudes",
        "cur-mori-2022-sexting",
        "cur-iwf-2024-reportremove",
        "cur-takeitdown",
    ),
    art="photos",
    quick=True,
    since_the_deck=QT_TRANSLATE_NOOP(
        "risks",
        "The old deck said that images last forever, and that the harm does too. Today many images can be taken down, also by young people themselves, without sending the image to anyone. Reports to hotlines have grown a lot, but they count reports and not children. New are images made with AI.",
    ),
)
