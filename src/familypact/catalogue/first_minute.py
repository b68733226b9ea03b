"""What a grown-up does in the first minute after a child tells: if-then plans to say aloud once."""

from familypact.domain.pledge import FirstMinuteLine
from familypact.domain.text import QT_TRANSLATE_NOOP

FIRST_MINUTE = (
    FirstMinuteLine(
        id="thank-you-first",
        when=QT_TRANSLATE_NOOP("first_minute", "If a child tells me something bad"),
        then=QT_TRANSLATE_NOOP("first_minute", "I say thank you first and put my own phone away."),
        poster=QT_TRANSLATE_NOOP("first_minute", "You tell me: I say thank you first."),
    ),
    FirstMinuteLine(
        id="breathe-when-shocked",
        when=QT_TRANSLATE_NOOP("first_minute", "If I feel shock or anger rising"),
        then=QT_TRANSLATE_NOOP(
            "first_minute",
            "I breathe out slowly, speak softly and say: 'I am not angry with you.'",
        ),
        poster=QT_TRANSLATE_NOOP("first_minute", "I feel shocked: I breathe, and speak softly."),
    ),
    FirstMinuteLine(
        id="listen-before-asking",
        when=QT_TRANSLATE_NOOP("first_minute", "If I want to ask 'Why did you?'"),
        then=QT_TRANSLATE_NOOP(
            "first_minute", "I say 'Tell me more' instead, and listen to the end."
        ),
        poster=QT_TRANSLATE_NOOP("first_minute", "I want to ask why: I listen to the end."),
    ),
    FirstMinuteLine(
        id="not-your-fault",
        when=QT_TRANSLATE_NOOP("first_minute", "If a child is ashamed or cries"),
        then=QT_TRANSLATE_NOOP(
            "first_minute", "I stay close and say: 'It is not your fault, and I can help.'"
        ),
        poster=QT_TRANSLATE_NOOP("first_minute", "You feel ashamed: I say it is not your fault."),
    ),
    FirstMinuteLine(
        id="device-stays",
        when=QT_TRANSLATE_NOOP("first_minute", "If my hand reaches for the device"),
        then=QT_TRANSLATE_NOOP(
            "first_minute", "I leave it with the child. Telling never costs the device."
        ),
        poster=QT_TRANSLATE_NOOP("first_minute", "You told me: the device stays yours."),
    ),
    FirstMinuteLine(
        id="write-it-down",
        when=QT_TRANSLATE_NOOP("first_minute", "If there is a private picture of a child"),
        then=QT_TRANSLATE_NOOP(
            "first_minute",
            "I do not copy it or pass it on. I write down who, where and when, and get help.",
        ),
        poster=QT_TRANSLATE_NOOP("first_minute", "A picture got out: I note who, where, when."),
    ),
    FirstMinuteLine(
        id="one-next-step",
        when=QT_TRANSLATE_NOOP("first_minute", "If I do not know what to do"),
        then=QT_TRANSLATE_NOOP(
            "first_minute",
            "I say so. We choose one next step together, and look at who can help.",
        ),
        poster=QT_TRANSLATE_NOOP("first_minute", "I am at a loss: we choose one next step."),
    ),
    FirstMinuteLine(
        id="danger-now",
        when=QT_TRANSLATE_NOOP("first_minute", "If someone is in danger right now"),
        then=QT_TRANSLATE_NOOP(
            "first_minute", "I call the emergency number first. I do not leave the child alone."
        ),
        poster=QT_TRANSLATE_NOOP("first_minute", "Danger now: I call for help and stay with you."),
    ),
)
