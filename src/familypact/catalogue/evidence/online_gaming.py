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
            "The deck says players talk live by voice, instant message or e-mail, often anonymously and with disguised voices.",
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
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck names XBox360, Sony PS2 and Nintendo GameCube as the most popular consoles.",
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
            "Out of date as a list. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-gaming-contact",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says offenders contact young players to get personal details or persuade them to meet.",
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
            "See cur-weprotect-2023-games. The deck says so; we did not look for a second source.",
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
            "See cur-esafety-2018-gamebully. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-gaming-malware",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says intruders posing as players can bring viruses, Trojans, worms and spyware.",
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
            "See cur-kaspersky-2024-games. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-esafety-2025-games",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Nearly nine in ten Australian children aged 10-15 had played online games."
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
            "In social games a chat with a child can turn high-risk in as little as 19 seconds, and takes 45 minutes on average.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "45 minutes on average; 19 seconds at the fastest"),
        population=QT_TRANSLATE_NOOP("evidence", "Conversations studied by the firm Crisp"),
        year=2023,
        source_org="WeProtect Global Alliance",
        source_title="Global Threat Assessment 2023",
        url="https://weprotect.org/global-threat-assessment-23",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Strengthens seed-claim-gaming-contact. It describes cases that turned bad, not every chat; parent text only.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-ofcom-2023-gamestrangers",
        topic="online-gaming",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "One in five UK 8-17s who play online chat while playing to people they do not know.",
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
            "In Australia an estimated 17% of young multiplayer gamers were bullied in a game, and half of 8-17s had played with people they had not met.",
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
            "Puts a number on seed-claim-gaming-bullies. The oldest of the current figures.",
        ),
        show_to=FROM_MIDDLE,
    ),
)
