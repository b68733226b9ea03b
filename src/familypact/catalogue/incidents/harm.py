"""What was seen, what hurts inside, and whatever has no name yet."""

from familypact.domain.help import ContactKind
from familypact.domain.incident import Incident, IncidentKind
from familypact.domain.text import QT_TRANSLATE_NOOP

UPSETTING = Incident(
    kind=IncidentKind.UPSETTING,
    title=QT_TRANSLATE_NOOP("incidents", "Something upsetting was seen"),
    lead=QT_TRANSLATE_NOOP(
        "incidents", "It happens to most children. What helps most is a calm grown-up."
    ),
    now=(
        QT_TRANSLATE_NOOP("incidents", "Close it or turn it over. Sit down together."),
        QT_TRANSLATE_NOOP(
            "incidents", "Say: 'You have done nothing wrong. Tell me as much as you want to.'"
        ),
        QT_TRANSLATE_NOOP("incidents", "Do something calm and good next: a walk, a drink, a game."),
    ),
    today=(
        QT_TRANSLATE_NOOP(
            "incidents", "Ask where it came from, without blame, and report it in the app."
        ),
        QT_TRANSLATE_NOOP("incidents", "Answer questions in short, true words that fit the age."),
        QT_TRANSLATE_NOOP(
            "incidents", "If it showed a child being hurt, report the address. Do not save it."
        ),
    ),
    this_week=(
        QT_TRANSLATE_NOOP("incidents", "Look at filters, autoplay and age settings side by side."),
        QT_TRANSLATE_NOOP("incidents", "Ask again in some days. Pictures can come back at night."),
        QT_TRANSLATE_NOOP("incidents", "If fear or bad dreams stay, ask a doctor or a helpline."),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not ask your child to show it to you again."),
        QT_TRANSLATE_NOOP("incidents", "Do not scold, and do not take the device away."),
        QT_TRANSLATE_NOOP("incidents", "Do not pass it on to warn others."),
    ),
    wants=(
        ContactKind.HELPLINE,
        ContactKind.REGULATOR,
        ContactKind.HOTLINE,
    ),
    rules=("hr-look-away", "hr-age-rating", "hr-feeds"),
    icon="eye",
)
SELF_HARM = Incident(
    kind=IncidentKind.SELF_HARM,
    title=QT_TRANSLATE_NOOP("incidents", "Self-harm, or thoughts of it"),
    lead=QT_TRANSLATE_NOOP(
        "incidents", "Asking about it does no harm. Being close does a lot of good."
    ),
    now=(
        QT_TRANSLATE_NOOP(
            "incidents", "Is your child hurt, or about to act? Call the emergency number now."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask plainly and softly: 'Do you think of hurting yourself, or of dying?'"
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Stay with your child. Put pills and sharp things out of reach."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Say: 'I am glad you told me. You are not alone with this.'"
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Call a doctor, a crisis line or a helpline the same day."),
        QT_TRANSLATE_NOOP("incidents", "Sleep near your child tonight."),
        QT_TRANSLATE_NOOP("incidents", "Ask who else may know, and tell only those who help."),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Make a plan with a doctor or a counsellor: signs, people, steps."
        ),
        QT_TRANSLATE_NOOP("incidents", "Clear the feed together: mute words, and start it fresh."),
        QT_TRANSLATE_NOOP("incidents", "Tell the school what your child agrees to."),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not leave your child alone with it, not for one night."),
        QT_TRANSLATE_NOOP("incidents", "Do not shout, bargain, or ask for a promise to stop."),
        QT_TRANSLATE_NOOP("incidents", "Do not only delete the app. The pain is not in the app."),
    ),
    wants=(
        ContactKind.EMERGENCY,
        ContactKind.HELPLINE,
    ),
    rules=("hr-mood", "hr-friend-worry", "hr-outside-helper"),
    icon="kind-heart",
)
OTHER = Incident(
    kind=IncidentKind.OTHER,
    title=QT_TRANSLATE_NOOP("incidents", "Something else"),
    lead=QT_TRANSLATE_NOOP(
        "incidents", "You need no name for it. Calm first, one next step, and then help."
    ),
    now=(
        QT_TRANSLATE_NOOP("incidents", "Thank your child and listen to the end."),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask: 'Is anybody in danger right now?' If so, call the emergency number."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Note who, where and when. Do not save a private picture of a child."
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Agree on one next step together."),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask a helpline. You do not need to be sure that it is serious."
        ),
        QT_TRANSLATE_NOOP("incidents", "Report what broke the rules of an app or a game there."),
    ),
    this_week=(
        QT_TRANSLATE_NOOP("incidents", "Ask your child how it is now, more than once."),
        QT_TRANSLATE_NOOP("incidents", "Tell school or club if they can make it stop."),
        QT_TRANSLATE_NOOP("incidents", "Look at the agreement together: what would have helped?"),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not pay, and do not answer in your child's name."),
        QT_TRANSLATE_NOOP("incidents", "Do not take the device away because your child told you."),
        QT_TRANSLATE_NOOP("incidents", "Do not carry it on your own. Ask for help for you too."),
    ),
    wants=(
        ContactKind.HELPLINE,
        ContactKind.POLICE,
        ContactKind.HOTLINE,
    ),
    rules=("hr-tell", "hr-stop-note-tell", "hr-outside-helper"),
    icon="speech",
)
