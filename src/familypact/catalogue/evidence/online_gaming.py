"""Sourced facts: about online games."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

ONLINE_GAMING: tuple[Evidence, ...] = (
    Evidence(
        id="seed-claim-gaming-chat",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that players talk live by voice or text, often with no real name and with a voice that is changed.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "The deck says so; we did not look for a second source."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-gaming-consoles",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP("evidence", "The deck names the game consoles of its day."),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "They are Xbox 360, Sony PS2 and Nintendo GameCube. The list is out of date. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-gaming-contact",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that people who harm children talk to young players to get their details or to meet them.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A later figure shows how fast this can go. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-gaming-bullies",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck says bullies use games to abuse and frighten players."
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "A later study puts a number on it. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-gaming-malware",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that people who pose as players can bring viruses, worms and spyware.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Later figures from a security firm stand beside it. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-esafety-2025-games",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Kids aged 10 to 15 were asked in Australia. Nearly nine in ten had played games online.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "86%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,629 children aged 10-15, Australia, Dec 2024 - Feb 2025"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Digital use and risk: Online platform engagement among children aged 10 to 15",
        url="https://www.esafety.gov.au/research/the-online-experiences-of-children-in-australia/report-digital-use-and-risk-among-children-aged-10-to-15",
        origin=Origin.CURRENT,
        trend_note="",
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-weprotect-2023-games",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In social games, a chat with a child can turn risky in as little as 19 seconds. On average it takes 45 minutes.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "45 minutes on average; 19 seconds at the fastest"),
        population=QT_TRANSLATE_NOOP("evidence", "Conversations studied by the firm Crisp"),
        year=2023,
        source_org="WeProtect Global Alliance",
        source_title="Global Threat Assessment 2023",
        url="https://weprotect.org/global-threat-assessment-23",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "It is about chats that turned bad, and not about every chat."
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ofcom-2023-gamestrangers",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the UK, kids aged 8 to 17 were asked. One in five who play online chat there with people they do not know.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1 in 5"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 8-17 who play online games, UK"),
        year=2023,
        source_org="Ofcom",
        source_title="What Parents and Carers Need to Know about Ofcom's Media Use and Attitudes Report 2023 (Perins School)",
        url="https://perins.net/?p=12305",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence", "We read this on a page that reports the study, not in the study."
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-esafety-2018-gamebully",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In Australia, 17% of young gamers were bullied in a game. Half of those aged 8 to 17 had played with people they had not met.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "17% bullied; 1 in 2 played with people not met"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "3,017 young people aged 8-17, Australia, year to June 2017"
        ),
        year=2018,
        source_org="eSafety Commissioner",
        source_title="State of play - Youth and online gaming in Australia",
        url="https://www.esafety.gov.au/research/youth-online-gaming-state-of-play/youth-online-gaming",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "It puts a number on what the deck says about bullies in games. It is one of the oldest of the newer figures.",
        ),
        show_to=FROM_MIDDLE,
    ),
)
