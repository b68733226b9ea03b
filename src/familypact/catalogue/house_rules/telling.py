"""Rules about telling: so that nobody is alone with a worry."""

from familypact.catalogue.house_rules.bands import MIDDLE, TEEN, YOUNG, everyone
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.text import QT_TRANSLATE_NOOP

TELLING = (
    HouseRule(
        id="hr-tell",
        title=QT_TRANSLATE_NOOP("house_rules", "Tell an adult when something feels wrong"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules",
                "You do not have to sort it out on your own. We like it when you tell.",
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "Telling is not telling tales. Two heads find a way out faster than one.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You can handle a lot. You should not have to handle the worst things alone.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Children who tell early get help early. Many keep quiet because they fear trouble or shame.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Let each child choose and name the adults. One of them may live outside your home.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "The child picks which adult hears it first, and that adult asks before passing it on, save in danger.",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "Odd, sad or scary? I tell a grown-up."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "It feels wrong? I tell someone."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "It feels wrong? I tell someone I trust."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "Tell"),
        origin=("KP5", "PP0", "PP4", "WP1", "WP6", "WK2", "WK4", "WK9", "cur-thorn-2022-silent"),
        icon="talk",
        parameters=(
            Parameter(
                "adults",
                QT_TRANSLATE_NOOP("house_rules", "Trusted adults for each child"),
                ParameterKind.NUMBER,
                {YOUNG: 2, MIDDLE: 3, TEEN: 3},
                unit=Unit.NONE,
                low=2,
                high=4,
                step=1,
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "If it feels bad, tell")},
        why_fixed=QT_TRANSLATE_NOOP(
            "house_rules",
            "This one always stays. Nobody should be alone with a worry, and help works best when it starts early.",
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-no-blame",
        title=QT_TRANSLATE_NOOP("house_rules", "Telling never costs the device"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "If you slip up and tell, we help you. We do not get mad."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "You can tell us about a mistake and still keep your phone or tablet.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules", "Ask for help and your phone stays yours. Owning up is what counts."
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "If telling costs the device, the next thing will not be told. Calm first, questions later.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Say it before anything happens, and put your own phone away when a child starts to tell.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "If you need time to cool down, say so: 'Thank you. I need ten minutes, then I help.'",
        ),
        poster={
            YOUNG: QT_TRANSLATE_NOOP("house_rules", "You told? You are not in trouble."),
            MIDDLE: QT_TRANSLATE_NOOP("house_rules", "You told? The device stays yours."),
            TEEN: QT_TRANSLATE_NOOP("house_rules", "You told? The device stays yours."),
        },
        pill=QT_TRANSLATE_NOOP("house_rules", "No blame"),
        origin=("PP5", "PP6", "WP8", "cur-thorn-2022-silent", "cur-fosi-takeaway"),
        icon="heart",
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "You told? You are not in trouble")},
        why_fixed=QT_TRANSLATE_NOOP(
            "house_rules",
            "This one always stays. Children keep quiet when they fear losing the device or being shouted at.",
        ),
        first_dozen=True,
    ),
    HouseRule(
        id="hr-outside-helper",
        title=QT_TRANSLATE_NOOP("house_rules", "Each child can ask one adult outside our home"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "You can ask your teacher, or Gran, or a friend of ours."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules", "Sometimes it is easier to tell an aunt, a coach or a teacher first."
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "Some things are hard to say at home. Pick someone you would really call.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "A second door matters most when the first is hard to open. It says nothing against you.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules",
            "Ask the person together, and save the number in the child's phone or by the landline.",
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "Choose somebody both sides trust, and agree what stays between the two of them.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "We each have one more person to ask.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "One more"),
        origin=("KP5", "WK9", "cur-eukids-2020-help"),
        icon="people",
        parameters=(
            Parameter(
                "name",
                QT_TRANSLATE_NOOP("house_rules", "Who it is"),
                ParameterKind.WORDS,
                everyone(""),
                per_child=True,
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "One more grown-up to ask")},
    ),
    HouseRule(
        id="hr-report",
        title=QT_TRANSLATE_NOOP("house_rules", "Where to get help hangs where all can see it"),
        child_reason={
            YOUNG: QT_TRANSLATE_NOOP(
                "house_rules", "If you need help, look at the wall. Our helpers are there."
            ),
            MIDDLE: QT_TRANSLATE_NOOP(
                "house_rules",
                "In a scary moment nobody likes to search. So the numbers hang ready.",
            ),
            TEEN: QT_TRANSLATE_NOOP(
                "house_rules",
                "You may need it for a friend one day. Then it helps that it is already there.",
            ),
        },
        grown_up_reason=QT_TRANSLATE_NOOP(
            "house_rules",
            "Help that has to be searched for is not used. You can also report things together.",
        ),
        tip=QT_TRANSLATE_NOOP(
            "house_rules", "Ring a helpline once to see how it goes, or read its page together."
        ),
        compromise=QT_TRANSLATE_NOOP(
            "house_rules",
            "If the wall is too public for a teenager, save the numbers in the phone as well.",
        ),
        poster=everyone(QT_TRANSLATE_NOOP("house_rules", "The page with our helpers hangs here.")),
        pill=QT_TRANSLATE_NOOP("house_rules", "{place}"),
        origin=("WP9", "WP10", "PP7", "PP2"),
        icon="help",
        parameters=(
            Parameter(
                "place",
                QT_TRANSLATE_NOOP("house_rules", "Where it hangs"),
                ParameterKind.CHOICE,
                everyone("fridge"),
                options=(
                    Option(
                        "fridge",
                        QT_TRANSLATE_NOOP("house_rules", "On the fridge"),
                        QT_TRANSLATE_NOOP("house_rules", "Fridge"),
                    ),
                    Option(
                        "hall",
                        QT_TRANSLATE_NOOP("house_rules", "In the hall"),
                        QT_TRANSLATE_NOOP("house_rules", "Hall"),
                    ),
                    Option(
                        "computer",
                        QT_TRANSLATE_NOOP("house_rules", "By the computer"),
                        QT_TRANSLATE_NOOP("house_rules", "Computer"),
                    ),
                    Option(
                        "kitchen",
                        QT_TRANSLATE_NOOP("house_rules", "On the kitchen wall"),
                        QT_TRANSLATE_NOOP("house_rules", "Kitchen"),
                    ),
                ),
            ),
        ),
        child_title={YOUNG: QT_TRANSLATE_NOOP("house_rules", "Who can help is on the wall")},
    ),
)
