"""The sentence that opens each pledge."""

from familypact.domain.family import AgeBand
from familypact.domain.pledge import Clause, Side, Wording
from familypact.domain.text import QT_TRANSLATE_NOOP

KP0 = Clause(
    id="kp0",
    side=Side.CHILD,
    for_child={
        AgeBand.YOUNG: Wording(
            QT_TRANSLATE_NOOP(
                "pledges", "We made screen rules. I keep them. If one does not fit, I say so."
            ),
            QT_TRANSLATE_NOOP("pledges", "I keep our screen rules."),
        ),
        AgeBand.MIDDLE: Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "I will talk with my family about our rules for phones and the internet. I will keep to what we agreed.",
            ),
            QT_TRANSLATE_NOOP("pledges", "I keep to what we agreed."),
        ),
        AgeBand.TEEN: Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "I will talk with the adults at home about how we use phones and the internet. I will keep to what we agreed, or say why it does not work.",
            ),
            QT_TRANSLATE_NOOP("pledges", "I keep what we agreed, or say why not."),
        ),
    },
    for_grown_up=Wording(
        QT_TRANSLATE_NOOP(
            "pledges",
            "We will make these rules with you, listen when a rule does not work, and keep our own part.",
        ),
        QT_TRANSLATE_NOOP("pledges", "We make rules with you and keep ours."),
    ),
    rules=("hr-repair", "hr-change", "hr-checkin"),
    is_lead=True,
)

PP0 = Clause(
    id="pp0",
    side=Side.GROWN_UP,
    for_child={
        AgeBand.YOUNG: Wording(
            QT_TRANSLATE_NOOP("pledges", "My grown-ups ask what I play and talk with me."),
            QT_TRANSLATE_NOOP("pledges", "My grown-ups ask and talk with me."),
        ),
        AgeBand.MIDDLE: Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "My grown-ups will ask what I do online and talk with me about what can go wrong.",
            ),
            QT_TRANSLATE_NOOP("pledges", "My grown-ups ask and talk with me."),
        ),
        AgeBand.TEEN: Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "The adults at home will show an interest in what I do online. They will talk with me about the risks in an open way.",
            ),
            QT_TRANSLATE_NOOP("pledges", "They ask, and talk with me openly."),
        ),
    },
    for_grown_up=Wording(
        QT_TRANSLATE_NOOP(
            "pledges",
            "We will talk openly with you, learn what you do online, and explain the risks without scaring you.",
        ),
        QT_TRANSLATE_NOOP("pledges", "We ask what you do, and talk openly."),
    ),
    rules=("hr-checkin", "hr-tell", "hr-play-together", "hr-show-us"),
    is_lead=True,
)
