"""Pressure over pictures, pictures that are out, fakes, and illegal material seen."""

from familypact.domain.help import ContactKind
from familypact.domain.incident import Incident, IncidentKind
from familypact.domain.text import QT_TRANSLATE_NOOP

THREATS = Incident(
    kind=IncidentKind.THREATS,
    title=QT_TRANSLATE_NOOP("incidents", "Pressure or threats over pictures"),
    lead=QT_TRANSLATE_NOOP(
        "incidents",
        "Most threats like this lose their power once you know. You can get through it together.",
    ),
    now=(
        QT_TRANSLATE_NOOP(
            "incidents", "Stay with your child. Say: 'You are not in trouble. We do this together.'"
        ),
        QT_TRANSLATE_NOOP("incidents", "Stop answering. Send no money and no more pictures."),
        QT_TRANSLATE_NOOP(
            "incidents",
            "Keep the messages and the name of the account. Leave pictures where they are.",
        ),
        QT_TRANSLATE_NOOP(
            "incidents",
            "Ask plainly about thoughts of self-harm. If there are any, get help right now.",
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Report it to the police or a report line, and to the app."),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask a take-down service to stop the picture from spreading."
        ),
        QT_TRANSLATE_NOOP("incidents", "Block the account once names and messages are noted."),
        QT_TRANSLATE_NOOP("incidents", "Do not leave your child on their own tonight."),
    ),
    this_week=(
        QT_TRANSLATE_NOOP("incidents", "Tell one person at school, if your child agrees."),
        QT_TRANSLATE_NOOP("incidents", "Check who can write to your child, side by side."),
        QT_TRANSLATE_NOOP("incidents", "Ask again how your child sleeps, eats and feels."),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not pay. Those who get paid mostly ask again."),
        QT_TRANSLATE_NOOP("incidents", "Do not write to them, and do not pose as your child."),
        QT_TRANSLATE_NOOP(
            "incidents",
            "Do not save, copy or pass on a private picture of a child. Report the address.",
        ),
    ),
    wants=(
        ContactKind.REMOVAL,
        ContactKind.POLICE,
        ContactKind.HOTLINE,
        ContactKind.HELPLINE,
    ),
    rules=("hr-block", "hr-contacts", "hr-stop-note-tell"),
    icon="shield",
)
PICTURE_OUT = Incident(
    kind=IncidentKind.PICTURE_OUT,
    title=QT_TRANSLATE_NOOP("incidents", "A picture is out there"),
    lead=QT_TRANSLATE_NOOP(
        "incidents",
        "Copies can spread, but many can be taken down. Early help counts, and it is never too late.",
    ),
    now=(
        QT_TRANSLATE_NOOP("incidents", "Thank your child. The one who passed it on did wrong."),
        QT_TRANSLATE_NOOP(
            "incidents", "Note who has it, where it was seen and when. Do not look for it yourself."
        ),
        QT_TRANSLATE_NOOP("incidents", "Ask your child what they want to happen first."),
    ),
    today=(
        QT_TRANSLATE_NOOP(
            "incidents",
            "Use a take-down service with your child. The one for all countries is free, and the picture stays with you.",
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Report the account or the page in the app, and to a report line."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask those who have it, by way of the school, to delete it."
        ),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents",
            "Agree with the school how the passing on stops, without naming your child.",
        ),
        QT_TRANSLATE_NOOP("incidents", "Plan with your child what to say when somebody asks."),
        QT_TRANSLATE_NOOP(
            "incidents", "Look for company, rest, and a counsellor if it weighs on your child."
        ),
    ),
    never=(
        QT_TRANSLATE_NOOP(
            "incidents",
            "Do not look for, save or pass on the picture, not even as proof. Report the address.",
        ),
        QT_TRANSLATE_NOOP("incidents", "Do not pay anybody who offers to remove it."),
        QT_TRANSLATE_NOOP("incidents", "Do not ask why it was taken. Blame keeps children silent."),
    ),
    wants=(
        ContactKind.REMOVAL,
        ContactKind.HOTLINE,
        ContactKind.POLICE,
        ContactKind.HELPLINE,
        ContactKind.REGULATOR,
    ),
    rules=("hr-photos", "hr-screenshots", "hr-friend-worry"),
    icon="picture",
)
AI_PICTURE = Incident(
    kind=IncidentKind.AI_PICTURE,
    title=QT_TRANSLATE_NOOP("incidents", "An AI-made picture"),
    lead=QT_TRANSLATE_NOOP(
        "incidents",
        "A fake hurts like a real one. Treat it as seriously, and say that you believe your child.",
    ),
    now=(
        QT_TRANSLATE_NOOP("incidents", "Say: 'I believe you. You did nothing wrong.'"),
        QT_TRANSLATE_NOOP(
            "incidents",
            "Note who made it or sent it, where and when. Leave the picture where it is.",
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask who has seen it, and who your child wants on their side."
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Use a take-down service, as for a real picture."),
        QT_TRANSLATE_NOOP(
            "incidents", "Report it in the app, and to a report line if it shows a child naked."
        ),
        QT_TRANSLATE_NOOP("incidents", "Tell the school, so that it stops there."),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Ask the school to talk to those who made it, and to their parents."
        ),
        QT_TRANSLATE_NOOP("incidents", "Look together at who can see your child's photos."),
        QT_TRANSLATE_NOOP("incidents", "Ask each day for a while how it is at school."),
    ),
    never=(
        QT_TRANSLATE_NOOP(
            "incidents",
            "Do not save or pass on the picture. In many countries a naked fake of a child is illegal too.",
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Do not look for the makers on your own, and do not threaten them."
        ),
        QT_TRANSLATE_NOOP("incidents", "Do not say 'It is only a fake'."),
    ),
    wants=(
        ContactKind.REMOVAL,
        ContactKind.HOTLINE,
        ContactKind.POLICE,
        ContactKind.HELPLINE,
        ContactKind.REGULATOR,
    ),
    rules=("hr-ai-pictures", "hr-photos", "hr-private-accounts"),
    icon="sparkle",
)
ILLEGAL = Incident(
    kind=IncidentKind.ILLEGAL,
    title=QT_TRANSLATE_NOOP("incidents", "Illegal pictures were seen"),
    lead=QT_TRANSLATE_NOOP(
        "incidents",
        "Seeing it is not your child's fault. Reporting the address helps the children in the pictures.",
    ),
    now=(
        QT_TRANSLATE_NOOP(
            "incidents", "Close it. Sit with your child, and say they did right to tell."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Note the address and the time on paper. Do not open it again."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "If it came in a chat, leave the chat and touch nothing in it."
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP(
            "incidents", "Report the address to a report line. Mostly you need not give your name."
        ),
        QT_TRANSLATE_NOOP("incidents", "Report the account in the app."),
        QT_TRANSLATE_NOOP(
            "incidents", "Ask the police or the report line what to do with the device."
        ),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Ask once more what stays in your child's mind, and listen."
        ),
        QT_TRANSLATE_NOOP("incidents", "Get a counsellor if dreams or fear do not fade."),
        QT_TRANSLATE_NOOP("incidents", "Look together at filters and at how the page came up."),
    ),
    never=(
        QT_TRANSLATE_NOOP(
            "incidents",
            "Do not save, copy or print it, and do not pass it on. Report the address instead.",
        ),
        QT_TRANSLATE_NOOP("incidents", "Do not send it to the school, to a friend or by mail."),
        QT_TRANSLATE_NOOP("incidents", "Do not go looking for more of it to help the police."),
    ),
    wants=(
        ContactKind.HOTLINE,
        ContactKind.POLICE,
        ContactKind.HELPLINE,
    ),
    rules=("hr-look-away", "hr-age-rating", "hr-groups"),
    icon="attention",
)
