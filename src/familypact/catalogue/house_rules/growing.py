"""Rules about growing up: reasons, respect and freedom that gets bigger."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone, older
from familypact.domain.family import Use
from familypact.domain.house_rule import HouseRule
from familypact.domain.text import QT_TRANSLATE_NOOP

GROWING = (
    HouseRule(
        id="hr-show-us",
        title=QT_TRANSLATE_NOOP("house_rules", "We let the children show us what is new"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "You show us how it works. You are the boss of that!"
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You know that game better than we do. Teach us."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "You are the expert here. We ask before we judge."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "You learn more from one shared evening than from ten articles, and you get invited back.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask 'What is the best part?' before you ask 'Is it safe?'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Twenty minutes is enough if you really join in."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We show our grown-ups how it works."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "We show our grown-ups what is new."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "We show our grown-ups what is new."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Show us"),
        origin=("WP11", "WP12", "PP0"),
        icon="game",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Show us how to play it")},
    ),
    HouseRule(
        id="hr-knock",
        title=QT_TRANSLATE_NOOP("house_rules", "We ask before we pick up somebody else's phone"),
        child_reason={
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Your phone is like your room. We knock, and so do you with ours."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "We ask first, and you hand it over or say why not. The same goes for ours.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "A phone is a private room. Knocking is what keeps the door open."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Hand over the phone by hand, and look at it side by side."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Emergencies are the exception, and we say afterwards what we saw."
        ),
        poster=older(QT_TRANSLATE_NOOP("house_rules", "I ask before I take another's phone.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Knock"),
        origin=("PP8", "family-practice"),
        icon="phone",
        uses=frozenset({Use.PHONE, Use.TABLET, Use.WATCH}),
    ),
    HouseRule(
        id="hr-explain",
        title=QT_TRANSLATE_NOOP("house_rules", "Every rule comes with a reason"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You can ask 'why?'. We will tell you."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "If we cannot give a good reason, we look at the rule again."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "'Because I say so' is not a reason here. Neither is 'everyone else may'.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "The same limit works better with a reason, and worse as an order."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Give the reason in one sentence, then ask what they think of it."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "When time is short: follow it now, get the reason tonight."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Ask why, and you get a reason.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Why?"),
        origin=("PP2", "WP17", "PP3"),
        icon="talk",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "You can ask why")},
    ),
    HouseRule(
        id="hr-controls",
        title=QT_TRANSLATE_NOOP(
            "house_rules", "We set controls up together, and ease them with age"
        ),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We make it safe for you, and you help."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "You see each setting and why it is on. On birthdays some come off."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Controls are like training wheels. We agree when each one comes off.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Controls catch slips. They do not replace a talk, and they can come off with age.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Write down what is on, and the date when you will look at it again."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Loosen one setting for a month and see how it goes."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We set up the tablet together."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "We set the controls up together."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "We set the controls up together."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Together"),
        origin=("PC1", "PC2", "PC3", "PC5", "PP8", "cur-fosi-2025-controls"),
        icon="shield",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We set up the tablet as a team")},
    ),
    HouseRule(
        id="hr-birthday",
        title=QT_TRANSLATE_NOOP("house_rules", "Rules grow up with us, on every birthday"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "As you get big, you may do more."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "On your birthday you may ask for one new freedom. Bring a plan."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Each year some rules become your own decision. We say which ones beforehand.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A rule that never grows is hard to keep. More freedom later is a reason to keep it now.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Let the child bring a plan: what I want, how I keep it safe, when we look again.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "A trial month for the new freedom, with a fixed day to decide."
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "On birthdays we may get new rules."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "On birthdays we look at our rules anew."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "On birthdays we look at our rules anew."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Birthdays"),
        origin=("WP5", "PP8", "family-practice"),
        icon="calendar",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Bigger you, new rules")},
    ),
)
