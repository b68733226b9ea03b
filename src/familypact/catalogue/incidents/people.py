"""People who come too close, bully, leave out or follow a child."""

from familypact.domain.help import ContactKind
from familypact.domain.incident import Incident, IncidentKind
from familypact.domain.text import QT_TRANSLATE_NOOP

ADULT_CONTACT = Incident(
    kind=IncidentKind.ADULT_CONTACT,
    title=QT_TRANSLATE_NOOP("incidents", "An adult, or someone unknown, gets too close"),
    lead=QT_TRANSLATE_NOOP(
        "incidents",
        "They trick and press children. Your child did nothing wrong, and telling you was the right step.",
    ),
    now=(
        QT_TRANSLATE_NOOP("incidents", "Thank your child and listen to the end."),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask: is a meeting planned, or does this person know where you live?"
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Stop answering. Keep the messages and the name of the account."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "If a meeting is near or your child is missing, call the emergency number."
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP(
            "incidents", "Report it to the police or a report line. They know such cases."
        ),
        QT_TRANSLATE_NOOP("incidents", "Report the account in the app, and then block it."),
        QT_TRANSLATE_NOOP(
            "incidents", "If the person is someone you know, keep your child away from them."
        ),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Go through the friend lists and who can write, side by side."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask gently if pictures were sent. There is help for that too."
        ),
        QT_TRANSLATE_NOOP("incidents", "Talk to a counsellor. It can take time until all is told."),
    ),
    never=(
        QT_TRANSLATE_NOOP(
            "incidents", "Do not write to the person, and do not pose as your child."
        ),
        QT_TRANSLATE_NOOP("incidents", "Do not warn them before the police know."),
        QT_TRANSLATE_NOOP(
            "incidents", "Do not delete the chat. Do not save a private picture of a child."
        ),
    ),
    wants=(
        ContactKind.POLICE,
        ContactKind.HOTLINE,
        ContactKind.HELPLINE,
    ),
    rules=("hr-contacts", "hr-moved-chat", "hr-gifts"),
    icon="people",
)
BULLYING = Incident(
    kind=IncidentKind.BULLYING,
    title=QT_TRANSLATE_NOOP("incidents", "Bullying"),
    lead=QT_TRANSLATE_NOOP(
        "incidents", "Your child needs you on their side first, and a plan second."
    ),
    now=(
        QT_TRANSLATE_NOOP("incidents", "Listen first. Ask: 'What would help you most right now?'"),
        QT_TRANSLATE_NOOP(
            "incidents",
            "Say that it is not their fault, and that you will not act behind their back.",
        ),
        QT_TRANSLATE_NOOP(
            "incidents",
            "Take pictures of the messages with date and name. Leave out private pictures.",
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Mute or block those who hurt, and report them in the app."),
        QT_TRANSLATE_NOOP("incidents", "Agree together who at school or at the club should know."),
        QT_TRANSLATE_NOOP("incidents", "If there are threats or blows, call the police."),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Meet the school with your notes. Ask what happens next, and when."
        ),
        QT_TRANSLATE_NOOP("incidents", "Plan good hours with people who like your child."),
        QT_TRANSLATE_NOOP(
            "incidents", "If sleep, food or school suffer, ask a doctor or a helpline."
        ),
    ),
    never=(
        QT_TRANSLATE_NOOP(
            "incidents", "Do not take the device away. It would cut off friends too."
        ),
        QT_TRANSLATE_NOOP("incidents", "Do not start a row with the other parents online."),
        QT_TRANSLATE_NOOP("incidents", "Do not tell your child just to ignore it or to hit back."),
    ),
    wants=(
        ContactKind.HELPLINE,
        ContactKind.REGULATOR,
        ContactKind.POLICE,
    ),
    rules=("hr-no-pile-on", "hr-kind", "hr-stop-note-tell"),
    icon="speech",
)
HURTFUL_GROUP = Incident(
    kind=IncidentKind.HURTFUL_GROUP,
    title=QT_TRANSLATE_NOOP("incidents", "A hurtful group chat"),
    lead=QT_TRANSLATE_NOOP(
        "incidents", "Being left out or laughed at in a group hurts as much as blows do."
    ),
    now=(
        QT_TRANSLATE_NOOP(
            "incidents", "Listen, and let your child show you only what they want to."
        ),
        QT_TRANSLATE_NOOP("incidents", "Mute the group for tonight. Nothing needs an answer now."),
        QT_TRANSLATE_NOOP("incidents", "If nasty clips go round, nobody passes them on."),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Decide together: mute, leave, or write one calm line."),
        QT_TRANSLATE_NOOP("incidents", "Tell whoever runs the group, or the class teacher."),
        QT_TRANSLATE_NOOP(
            "incidents", "Report clips and names in the app. Report illegal ones to a report line."
        ),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Ask the school or the club to agree on rules for the chat."
        ),
        QT_TRANSLATE_NOOP("incidents", "If your child joined in, help them put it right."),
        QT_TRANSLATE_NOOP("incidents", "Help your child meet one friend from the group in person."),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not write in the group in your child's name."),
        QT_TRANSLATE_NOOP("incidents", "Do not save or pass on a private picture of a child."),
        QT_TRANSLATE_NOOP("incidents", "Do not punish your child for being in the group."),
    ),
    wants=(
        ContactKind.HELPLINE,
        ContactKind.REGULATOR,
        ContactKind.HOTLINE,
    ),
    rules=("hr-groups", "hr-class-chat", "hr-include"),
    icon="chat",
)
LOCATION = Incident(
    kind=IncidentKind.LOCATION,
    title=QT_TRANSLATE_NOOP("incidents", "Location, or being followed"),
    lead=QT_TRANSLATE_NOOP(
        "incidents", "Nobody has a right to know at all times where your child is."
    ),
    now=(
        QT_TRANSLATE_NOOP(
            "incidents", "Is somebody near who scares your child? Call the emergency number."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Stay together, and tell your child they did well to say it."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Leave the phone as it is for now. A sudden change may alarm the person."
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Ask the police or a helpline how to stop it safely."),
        QT_TRANSLATE_NOOP(
            "incidents",
            "Look through who can see the place: maps, games, watches, tags, shared accounts.",
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Tell the school or the club who must not pick up your child."
        ),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Change the passwords of shared accounts from another device."
        ),
        QT_TRANSLATE_NOOP("incidents", "Go through the place settings of each app, side by side."),
        QT_TRANSLATE_NOOP("incidents", "Keep a short diary: when, where and who."),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not face the person on your own."),
        QT_TRANSLATE_NOOP(
            "incidents", "Do not throw a tag or a phone away before the police saw it."
        ),
        QT_TRANSLATE_NOOP("incidents", "Do not start to track your child in secret."),
    ),
    wants=(
        ContactKind.POLICE,
        ContactKind.HELPLINE,
    ),
    rules=("hr-location", "hr-permissions", "hr-code-word"),
    icon="map-pin",
)
