"""Rules for when it goes wrong, and for when it goes well."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

REPAIR = (
    HouseRule(
        id="hr-repair",
        title=QT_TRANSLATE_NOOP("house_rules", "When a rule is broken: talk, fix, try again"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "It can go wrong. Then we talk, and you try again."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "First we talk. Then you fix it. After that it is over."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You say what happened and how you will fix it. Then we ask if the rule fits.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A small step agreed beforehand works better than a big one in anger. It never follows from telling.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ask 'What made it hard?' before you decide anything."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Let the child propose the step. It is often stricter than yours."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We talk, we fix it, then this step.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{step}"),
        origin=("WP5", "PP2", "PP6"),
        icon="heart",
        parameters=(
            Parameter(
                "step",
                QT_TRANSLATE_NOOP("house_rules", "The next step"),
                ParameterKind.CHOICE,
                {YOUNG: "again", MIDDLE: "earlier", TEEN: "earlier"},
                options=(
                    Option(
                        "again",
                        QT_TRANSLATE_NOOP("house_rules", "Talk and try again"),
                        QT_TRANSLATE_NOOP("house_rules", "Try again"),
                    ),
                    Option(
                        "earlier",
                        QT_TRANSLATE_NOOP("house_rules", "Screens off earlier the next day"),
                        QT_TRANSLATE_NOOP("house_rules", "Off earlier"),
                    ),
                    Option(
                        "pause",
                        QT_TRANSLATE_NOOP("house_rules", "A short break from that app"),
                        QT_TRANSLATE_NOOP("house_rules", "App break"),
                    ),
                    Option(
                        "help",
                        QT_TRANSLATE_NOOP("house_rules", "Do something for the one who was hurt"),
                        QT_TRANSLATE_NOOP("house_rules", "Make it up"),
                    ),
                ),
                per_child=True,
            ),
            Parameter(
                "days",
                QT_TRANSLATE_NOOP("house_rules", "At most"),
                ParameterKind.NUMBER,
                {YOUNG: 1, MIDDLE: 1, TEEN: 2},
                unit=Unit.DAYS,
                low=1,
                high=3,
                step=1,
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "We talk, we fix it, we try again")},
        first_dozen=True,
    ),
    HouseRule(
        id="hr-own-up",
        title=QT_TRANSLATE_NOOP("house_rules", "Whoever owns up gets help, not a telling-off"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You said it. That was brave. Now we fix it."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "It takes courage to say it. We start with 'thank you'."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Say it early and we sort it out with you. That is the deal."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Reward the honesty first. The fix can be demanding, the tone need not be.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Tell about a mistake of yours this week, and how you fixed it."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "The child may write it down if saying it is too hard."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "I own up, and I get help.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Own up"),
        origin=("PP6", "WP8"),
        icon="talk",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Say what you did. We help")},
    ),
    HouseRule(
        id="hr-pause-row",
        title=QT_TRANSLATE_NOOP("house_rules", "If it gets loud, we pause and come back"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "We breathe in and out. Then we talk."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Nobody thinks well when shouting. A break is not giving in."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Anyone may call a break. Whoever calls it also says when we go on."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Rules made in anger rarely last. Leaving the room for a while is not losing.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Agree on a word or a hand sign that anyone may use, the youngest too."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "If a break is not enough, the point goes to the next check-in."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "Too loud? We pause, then talk.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{pause}"),
        origin=("PP5", "family-practice"),
        icon="talk",
        parameters=(
            Parameter(
                "pause",
                QT_TRANSLATE_NOOP("house_rules", "The pause lasts"),
                ParameterKind.NUMBER,
                {YOUNG: 5, MIDDLE: 15, TEEN: 30},
                unit=Unit.MINUTES,
                low=5,
                high=60,
                step=5,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Too loud? We stop a bit")},
    ),
    HouseRule(
        id="hr-change",
        title=QT_TRANSLATE_NOOP("house_rules", "Anyone may ask to change a rule"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You do not like a rule? Say so. We hear you."),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Say what does not work and what would. We decide at the next check-in.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Keep it until the check-in, bring a better idea, and we look at it fairly.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A rule that can be changed by talking need not be changed by breaking it.",
        ),
        tip=QT_TRANSLATE_NOOP("house_rules", "Hang a slip of paper beside the poster for ideas."),
        compromise=QT_TRANSLATE_NOOP("house_rules", "A trial of two weeks for any sensible idea."),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "A rule does not fit? We talk about it.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Change it"),
        origin=("WP5", "KP0", "PP2"),
        icon="calendar",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "You can ask for a new rule")},
    ),
    HouseRule(
        id="hr-thanks",
        title=QT_TRANSLATE_NOOP("house_rules", "We say so when a rule goes well"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You switched it off on your own. Well done!"),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "We notice when you stop on time, and we say it."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "We try to see what works, not only what does not. Tell us too when we do well.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules", "What gets noticed gets repeated. One honest word a day is enough."
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Be exact: 'You stopped when the timer rang. That helped all of us.'"
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules", "Something nice to do together after a good week, chosen by the child."
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We say so when it goes well.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "Well done"),
        origin=("family-practice",),
        icon="heart",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Well done! We say it")},
    ),
)
