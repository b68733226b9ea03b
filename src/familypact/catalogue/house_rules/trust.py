"""Rules about trust: what to do when something turns odd or nasty."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, older
from familypact.domain.house_rule import HouseRule
from familypact.domain.text import QT_TRANSLATE_NOOP

TRUST = (
    HouseRule(
        id="hr-code-word",
        title=QT_TRANSLATE_NOOP(
            "house_rules", "Our code word means: come and get me, no questions now"
        ),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Say the word, and we come and get you."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "With one word you can get out of any spot. Nobody else needs to know why.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Send the word, and we call with a reason for you to leave. Questions can wait.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "A child who can leave without losing face will leave sooner."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Choose a word nobody would guess. Never write it on the poster. Try it out once.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "We come at once and ask nothing that day. We talk about it the next."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "I say our word and you come."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "Our code word: you come, no questions."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "Our code word: you come, no questions."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Code word"),
        origin=("family-practice", "WP8"),
        icon="shield",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Our help word")},
    ),
    HouseRule(
        id="hr-no-secrets",
        title=QT_TRANSLATE_NOOP("house_rules", "Surprises are fine, bad secrets get told"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "A gift is a fun thing to hide. If a secret feels bad, tell it."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "A surprise ends with a smile. If you must hide it for good, tell someone.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "If someone says 'don't tell your parents', that is the moment to tell somebody.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "People who trick children often ask for secrecy. A child who knows this has an alarm bell.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Give examples at the table: a birthday gift, a nickname, a stranger's 'just between us'.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Private is fine: diaries, crushes and chats with friends. Secret because somebody demands it is not.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Surprises yes, bad secrets no."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "'Don't tell'? Then I do tell."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "'Don't tell'? Then I do tell."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "No secrets"),
        origin=("WK4", "cur-thorn-2024-adults"),
        icon="lock",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "A bad secret is one to tell")},
    ),
    HouseRule(
        id="hr-stop-note-tell",
        title=QT_TRANSLATE_NOOP(
            "house_rules", "When it turns nasty: stop, note who and when, tell"
        ),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "An angry reply feeds it. A note of who and when helps us to stop it.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Do not reply. Note who, where and when. Then get someone in."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A calm note of who, where and when is what a school or the police can use.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Never copy or send on a sexual picture, not even as proof. Note who, where and when instead.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "The child decides who is told first. We report together, not over the child's head.",
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Nasty? I stop, note it and tell.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Stop, tell"),
        origin=("WP9", "WK9", "KP7", "cur-thorn-2021-block"),
        icon="shield",
    ),
    HouseRule(
        id="hr-friend-worry",
        title=QT_TRANSLATE_NOOP("house_rules", "Worried about a friend? We bring in an adult"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "A good friend gets help, even if the friend said not to."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You do not have to carry a friend's bad night alone. Getting help is not betrayal.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Friends are often the first to know. They need to hear that passing it on is allowed.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Agree on a sentence: 'I like you too much to keep this to myself.'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Tell without the name first. We only ask for more if someone may be in danger.",
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "Worried about a friend? I get an adult.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Friends"),
        origin=("WK9", "cur-esafety-2025-harm"),
        icon="heart",
    ),
)
