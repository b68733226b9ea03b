"""What the grown-ups promise, and what a child can expect from each line."""

from familypact.catalogue.pledges.leads import PP0
from familypact.domain.family import AgeBand
from familypact.domain.pledge import Clause, Pledge, Side, Wording
from familypact.domain.text import QT_TRANSLATE_NOOP

_CLAUSES = (
    Clause(
        id="pp1",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "I use my screen where my grown-ups can see."),
                QT_TRANSLATE_NOOP("pledges", "I use screens where my grown-ups are."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "We will use devices in shared rooms. My grown-ups will keep them safe and up to date.",
                ),
                QT_TRANSLATE_NOOP("pledges", "My grown-ups keep our devices safe."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "The adults at home will keep our devices updated and protected. We will agree where and when I use mine.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They keep our devices safe."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will keep devices in shared rooms or where we agreed, and keep them up to date and protected.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We keep the devices safe."),
        ),
        rules=("hr-places", "hr-updates", "hr-charge"),
    ),
    Clause(
        id="pp2",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "We make our rules. We put them up on the wall."),
                QT_TRANSLATE_NOOP("pledges", "We make our rules as a team."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "My grown-ups will make fair rules with me. We will put them on the wall, and all of us will keep them.",
                ),
                QT_TRANSLATE_NOOP("pledges", "We make fair rules and all keep them."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "The adults at home will set fair rules with me, put them where we can all see them, and stick to them too.",
                ),
                QT_TRANSLATE_NOOP("pledges", "Rules are fair, and they keep them too."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will set fair rules with you, put them on the wall, and see to it that we all keep them.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We make fair rules and keep them too."),
        ),
        rules=("hr-time", "hr-report", "hr-repair", "hr-explain", "hr-adult-rules"),
    ),
    Clause(
        id="pp3",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges", "My grown-ups tell me why some things are just for us."
                ),
                QT_TRANSLATE_NOOP("pledges", "They tell me what is just for us."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "My grown-ups will tell me why some details and photos stay private. They are not for people I do not know.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They tell me why some things are ours."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "The adults at home will explain why personal details and photos should not go to strangers. They will hear my view too.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They explain, and hear my view too."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will explain why we do not give personal details or photos to people we do not know.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We explain what stays private, and why."),
        ),
        rules=("hr-private-info", "hr-photos", "hr-adult-posts"),
    ),
    Clause(
        id="pp4",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I can tell my grown-ups when I feel bad. They will stop and hear me.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They stop and listen when I tell."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I can tell my grown-ups when someone online scares me or makes me feel bad. They will listen.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I can tell, and they listen."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I can tell the adults at home when someone online makes me feel threatened or uneasy. They will listen before giving advice.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They listen before they give advice."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will make it easy for you to tell us when someone online makes you feel scared or uneasy.",
            ),
            QT_TRANSLATE_NOOP("pledges", "You can tell us any time."),
        ),
        rules=("hr-tell", "hr-phone-down"),
    ),
    Clause(
        id="pp5",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "My grown-ups will not shout when I tell."),
                QT_TRANSLATE_NOOP("pledges", "They do not shout when I tell."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "When I tell about something bad, my grown-ups will stay calm and will not judge me.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They stay calm when I tell."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "When I tell about a bad experience, the adults at home will stay calm. They will not judge me or overreact.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They stay calm and do not judge me."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will stay calm and not judge when you tell us about something bad online.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We listen first and stay calm."),
        ),
        rules=("hr-no-blame",),
        why_fixed=QT_TRANSLATE_NOOP(
            "pledges",
            "This one always stays. Children keep quiet when they fear being shouted at, and then nobody can help.",
        ),
    ),
    Clause(
        id="pp6",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "If I slip up and tell, I am not in trouble."),
                QT_TRANSLATE_NOOP("pledges", "I tell, and I am not in trouble."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not be punished for a mistake I tell about. I will not lose my device for telling.",
                ),
                QT_TRANSLATE_NOOP("pledges", "Telling never costs my device."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "I will not be punished for a mistake that I own up to. Asking for help will never cost me my phone.",
                ),
                QT_TRANSLATE_NOOP("pledges", "Asking for help never costs my phone."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will not punish you for a mistake you tell us about. Telling will never cost you your device.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We never punish you for telling."),
        ),
        rules=("hr-no-blame", "hr-repair"),
        why_fixed=QT_TRANSLATE_NOOP(
            "pledges",
            "This one always stays. If telling costs the device, the next thing will not be told.",
        ),
    ),
    Clause(
        id="pp7",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP("pledges", "If a thing feels wrong, my grown-ups get help."),
                QT_TRANSLATE_NOOP("pledges", "My grown-ups get help."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "If something looks wrong or unsafe, my grown-ups will report it. They will tell me what comes next.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They report it and tell me what is next."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "If something looks suspicious, the adults at home will report it to the right place. They will tell me what happens next.",
                ),
                QT_TRANSLATE_NOOP("pledges", "They report it and tell me what is next."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will report anything suspicious to the right place, and tell you what we are doing.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We report what needs reporting."),
        ),
        rules=("hr-report",),
    ),
    Clause(
        id="pp8",
        side=Side.GROWN_UP,
        for_child={
            AgeBand.YOUNG: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges", "My grown-ups play with me and help keep my games safe."
                ),
                QT_TRANSLATE_NOOP("pledges", "My grown-ups play with me."),
            ),
            AgeBand.MIDDLE: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "My grown-ups will stay involved and use safety settings. I will always know what they check.",
                ),
                QT_TRANSLATE_NOOP("pledges", "I always know what they check."),
            ),
            AgeBand.TEEN: Wording(
                QT_TRANSLATE_NOOP(
                    "pledges",
                    "The adults at home will stay involved and may use controls, but never in secret. We will agree what is checked, and change it as I get older.",
                ),
                QT_TRANSLATE_NOOP("pledges", "Never in secret, and less as I grow."),
            ),
        },
        for_grown_up=Wording(
            QT_TRANSLATE_NOOP(
                "pledges",
                "We will stay involved and use parental controls, and you will always know what we check.",
            ),
            QT_TRANSLATE_NOOP("pledges", "We check together, never in secret."),
        ),
        rules=("hr-checkin", "hr-age-rating", "hr-controls", "hr-no-secret-checking"),
    ),
)

GROWN_UP_PLEDGE = Pledge(Side.GROWN_UP, PP0, _CLAUSES)
