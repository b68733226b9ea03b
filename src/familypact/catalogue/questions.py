"""The question of the month: something to talk about at a check-in, by age band."""

from dataclasses import dataclass

from familypact.domain.family import AgeBand
from familypact.domain.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Question:
    """`band` is None for the grown-ups' own; texts are sources of the context `questions`."""

    id: str
    band: AgeBand | None
    text: str


_YOUNG = (
    QT_TRANSLATE_NOOP("questions", "What do you like best on the tablet? Show us!"),
    QT_TRANSLATE_NOOP("questions", "Who do you like to play with?"),
    QT_TRANSLATE_NOOP("questions", "What made you laugh on a screen this week?"),
    QT_TRANSLATE_NOOP("questions", "Did you see a thing you did not like? What did you do?"),
    QT_TRANSLATE_NOOP("questions", "When do we put our screens to bed? Is it a good time?"),
    QT_TRANSLATE_NOOP("questions", "Who can you tell when you feel sad or mad?"),
    QT_TRANSLATE_NOOP("questions", "What is a kind thing to say in a game?"),
    QT_TRANSLATE_NOOP("questions", "Which game can you teach us?"),
    QT_TRANSLATE_NOOP("questions", "What do you like to do with no screen?"),
    QT_TRANSLATE_NOOP("questions", "What do you do when a game asks for your name?"),
    QT_TRANSLATE_NOOP("questions", "Can we ask you first when we take a photo of you?"),
    QT_TRANSLATE_NOOP("questions", "What is hard when we say that time is up?"),
)
_MIDDLE = (
    QT_TRANSLATE_NOOP("questions", "What is the best thing you found online this month?"),
    QT_TRANSLATE_NOOP("questions", "What do your friends do online that we should know about?"),
    QT_TRANSLATE_NOOP("questions", "Has a chat ever gone from fun to mean? How did it end?"),
    QT_TRANSLATE_NOOP("questions", "What do you do when a video makes you feel bad?"),
    QT_TRANSLATE_NOOP("questions", "Which of our rules would you write in another way?"),
    QT_TRANSLATE_NOOP("questions", "When is it hardest to stop, and what would help?"),
    QT_TRANSLATE_NOOP("questions", "How can you tell that a picture or a story is not true?"),
    QT_TRANSLATE_NOOP(
        "questions", "What would you ask a chatbot, and what would you ask a person?"
    ),
    QT_TRANSLATE_NOOP("questions", "Who could a friend go to who is picked on online?"),
    QT_TRANSLATE_NOOP("questions", "What have we posted about you that you would take down?"),
    QT_TRANSLATE_NOOP("questions", "Has a game tried to make you pay? What did it do?"),
    QT_TRANSLATE_NOOP("questions", "What do we grown-ups not get about your games and apps?"),
)
_TEEN = (
    QT_TRANSLATE_NOOP("questions", "What gives you the most online, and what takes the most?"),
    QT_TRANSLATE_NOOP("questions", "Which app would you miss least if it was gone tomorrow?"),
    QT_TRANSLATE_NOOP("questions", "What would you tell a friend who is pushed to send a picture?"),
    QT_TRANSLATE_NOOP(
        "questions", "When did you last change your mind because of something you read?"
    ),
    QT_TRANSLATE_NOOP(
        "questions", "Which freedom do you want next, and how would we know it works?"
    ),
    QT_TRANSLATE_NOOP("questions", "What does your feed think you are like? Is it right?"),
    QT_TRANSLATE_NOOP("questions", "How do you know that somebody online is who they say?"),
    QT_TRANSLATE_NOOP("questions", "What would make it easier to tell us about a mistake?"),
    QT_TRANSLATE_NOOP("questions", "Where do you use AI, and where would you rather not?"),
    QT_TRANSLATE_NOOP("questions", "What is fair to know about each other, and what is private?"),
    QT_TRANSLATE_NOOP("questions", "How do nights go when the phone is in your room?"),
    QT_TRANSLATE_NOOP(
        "questions", "What would you want a younger child to know before they go online?"
    ),
)
_GROWN_UPS = (
    QT_TRANSLATE_NOOP("questions", "Which of our own promises was the hardest to keep?"),
    QT_TRANSLATE_NOOP("questions", "When did my phone get more of me than my child did?"),
    QT_TRANSLATE_NOOP("questions", "What did my child teach me about the internet this month?"),
    QT_TRANSLATE_NOOP(
        "questions", "When did a child last tell us something hard, and how did we take it?"
    ),
    QT_TRANSLATE_NOOP("questions", "Which rule have we outgrown?"),
    QT_TRANSLATE_NOOP("questions", "What do we worry about, and what do we know about it?"),
    QT_TRANSLATE_NOOP("questions", "Did we ask before we posted about the children?"),
    QT_TRANSLATE_NOOP("questions", "What can a child decide alone now that we decided last year?"),
    QT_TRANSLATE_NOOP("questions", "Which game or clip did we try together?"),
    QT_TRANSLATE_NOOP("questions", "What do we do ourselves that we ask the children not to do?"),
    QT_TRANSLATE_NOOP("questions", "Who else could our child talk to, and do they know it?"),
    QT_TRANSLATE_NOOP("questions", "What are we proud of that the children did online?"),
)


def _numbered(name: str, band: AgeBand | None, texts: tuple[str, ...]) -> tuple[Question, ...]:
    return tuple(Question(f"{name}-{n}", band, text) for n, text in enumerate(texts, start=1))


QUESTIONS: tuple[Question, ...] = (
    *_numbered("young", AgeBand.YOUNG, _YOUNG),
    *_numbered("middle", AgeBand.MIDDLE, _MIDDLE),
    *_numbered("teen", AgeBand.TEEN, _TEEN),
    *_numbered("grown-ups", None, _GROWN_UPS),
)


def question_for(band: AgeBand | None, month: int) -> Question:
    """Give a band's question for a month, counted on over the years."""
    own = [question for question in QUESTIONS if question.band is band]
    return own[month % len(own)]
