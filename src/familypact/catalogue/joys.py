"""The good things that children and grown-ups enjoy online: the wizard starts with them."""

from dataclasses import dataclass

from familypact.domain.family import AgeBand, Use
from familypact.domain.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Joy:
    """One thing to enjoy. An empty `uses` means that it suits every device.

    Labels are sources of the translation context `joys`.
    """

    id: str
    label: str
    icon: str
    bands: frozenset[AgeBand]
    uses: frozenset[Use]


_ALL = frozenset(AgeBand)
_FROM_MIDDLE = frozenset({AgeBand.MIDDLE, AgeBand.TEEN})
_TEENS = frozenset({AgeBand.TEEN})
_UP_TO_MIDDLE = frozenset({AgeBand.YOUNG, AgeBand.MIDDLE})

_EVERYTHING = frozenset[Use]()
_GAMES = frozenset({Use.ONLINE_GAMES, Use.CONSOLE, Use.COMPUTER, Use.TABLET, Use.PHONE})
_CAMERAS = frozenset({Use.PHONE, Use.TABLET, Use.COMPUTER})
_CALLS = frozenset({Use.VIDEO_CALLS, Use.PHONE, Use.TABLET, Use.COMPUTER})
_CLIPS = frozenset({Use.VIDEO_FEEDS, Use.TV, Use.TABLET, Use.PHONE, Use.COMPUTER})
_CHATS = frozenset({Use.GROUP_CHATS, Use.PHONE, Use.SOCIAL})


JOYS: tuple[Joy, ...] = (
    Joy(
        "playing-with-friends",
        QT_TRANSLATE_NOOP("joys", "Playing with friends"),
        "game",
        _ALL,
        _GAMES,
    ),
    Joy("building-worlds", QT_TRANSLATE_NOOP("joys", "Worlds that I build"), "home", _ALL, _GAMES),
    Joy(
        "calling-family",
        QT_TRANSLATE_NOOP("joys", "A call with Gran or Grandpa"),
        "call",
        _ALL,
        _CALLS,
    ),
    Joy(
        "calling-friends",
        QT_TRANSLATE_NOOP("joys", "A call with a friend far away"),
        "talk",
        _ALL,
        _CALLS,
    ),
    Joy("animal-clips", QT_TRANSLATE_NOOP("joys", "Clips of cute pets"), "play", _ALL, _CLIPS),
    Joy(
        "funny-clips",
        QT_TRANSLATE_NOOP("joys", "Things that make us laugh"),
        "sparkle",
        _ALL,
        _CLIPS,
    ),
    Joy(
        "films-together",
        QT_TRANSLATE_NOOP("joys", "A film night with all of us"),
        "everyone",
        _ALL,
        _CLIPS,
    ),
    Joy(
        "listening-to-music",
        QT_TRANSLATE_NOOP("joys", "Songs and dance"),
        "speaker",
        _ALL,
        _EVERYTHING,
    ),
    Joy(
        "making-music",
        QT_TRANSLATE_NOOP("joys", "Making my own songs"),
        "speaker",
        _FROM_MIDDLE,
        _CAMERAS,
    ),
    Joy("drawing", QT_TRANSLATE_NOOP("joys", "Drawing and art"), "pencil", _ALL, _CAMERAS),
    Joy(
        "taking-photos", QT_TRANSLATE_NOOP("joys", "Photos that I take"), "picture", _ALL, _CAMERAS
    ),
    Joy(
        "making-videos",
        QT_TRANSLATE_NOOP("joys", "Film clips that I make"),
        "camera",
        _ALL,
        _CAMERAS,
    ),
    Joy("stories", QT_TRANSLATE_NOOP("joys", "Stories and books"), "book", _ALL, _EVERYTHING),
    Joy(
        "finding-things-out",
        QT_TRANSLATE_NOOP("joys", "Finding things out"),
        "magnifier",
        _ALL,
        _EVERYTHING,
    ),
    Joy(
        "learning-school",
        QT_TRANSLATE_NOOP("joys", "Help with school work"),
        "book",
        _FROM_MIDDLE,
        _EVERYTHING,
    ),
    Joy(
        "learning-words",
        QT_TRANSLATE_NOOP("joys", "New words from far away"),
        "speech",
        _ALL,
        _EVERYTHING,
    ),
    Joy("how-to", QT_TRANSLATE_NOOP("joys", "How to make things"), "settings", _ALL, _CLIPS),
    Joy("cooking", QT_TRANSLATE_NOOP("joys", "Things to cook and bake"), "sparkle", _ALL, _CLIPS),
    Joy("sport", QT_TRANSLATE_NOOP("joys", "Sport and cool moves"), "tick", _ALL, _CLIPS),
    Joy("puzzles", QT_TRANSLATE_NOOP("joys", "A good quiz or puzzle"), "info", _ALL, _EVERYTHING),
    Joy(
        "chatting-friends",
        QT_TRANSLATE_NOOP("joys", "Chats with my friends"),
        "chat",
        _FROM_MIDDLE,
        _CHATS,
    ),
    Joy(
        "planning-together",
        QT_TRANSLATE_NOOP("joys", "Planning things to do"),
        "calendar",
        _FROM_MIDDLE,
        _EVERYTHING,
    ),
    Joy(
        "coding",
        QT_TRANSLATE_NOOP("joys", "Making games and code"),
        "computer",
        _FROM_MIDDLE,
        _CAMERAS,
    ),
    Joy(
        "maps-and-nature",
        QT_TRANSLATE_NOOP("joys", "Maps, stars and wild places"),
        "map-pin",
        _ALL,
        _EVERYTHING,
    ),
    Joy(
        "finding-my-people",
        QT_TRANSLATE_NOOP("joys", "People who like what I like"),
        "people",
        _TEENS,
        _EVERYTHING,
    ),
    Joy(
        "helping-others",
        QT_TRANSLATE_NOOP("joys", "Helping with a good cause"),
        "kind-heart",
        _FROM_MIDDLE,
        _EVERYTHING,
    ),
    Joy(
        "talking-to-robots",
        QT_TRANSLATE_NOOP("joys", "Fun things to ask a robot"),
        "robot",
        _ALL,
        frozenset({Use.AI_CHAT, Use.SMART_TOYS}),
    ),
    Joy(
        "toys",
        QT_TRANSLATE_NOOP("joys", "Playing with my smart toy"),
        "toy",
        _UP_TO_MIDDLE,
        frozenset({Use.SMART_TOYS}),
    ),
)
