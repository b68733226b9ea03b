"""Sourced facts: about downloads, piracy and file sharing."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

FILE_SHARING: tuple[Evidence, ...] = (
    Evidence(
        id="seed-claim-content-files",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says shared files can carry viruses, spyware and malware, may hide abuse images, and may break copyright and trade mark law.",
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
        id="seed-claim-p2p-what",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says file-sharing programs let people download music, software, games and pornography illegally.",
        ),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="Wikipedia (as the deck cites it)",
        source_title="File sharing",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Streaming, mods and cheats have largely taken the place of P2P (cur-euipo-2022-piracy, cur-kaspersky-2024-games). The deck says so; we did not look for a second source. The deck names the address www.Wikipedia.com-file sharing; we did not open it.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-p2p-networks",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "The deck names Gnutella, eDonkey2000, Limewire and BitTorrent."
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
        id="seed-claim-p2p-law",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says children do not know or care about copyright and could face court, and that the recording industry enforces strongly.",
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
            "Law differs by country; avoid threats in child text. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-p2p-risks",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists fraud and theft of files uploaded by the program, viruses, Trojans and spyware, and access to pornography.",
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
        id="cur-euipo-2022-piracy",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "One in five young Europeans had used illegal sources of digital content on purpose in the last year, and six in ten prefer legal ones.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "21% on purpose; 60% prefer legal"),
        population=QT_TRANSLATE_NOOP("evidence", "22,021 people aged 15-24, EU, February 2022"),
        year=2022,
        source_org="European Union Intellectual Property Office (EUIPO)",
        source_title="Intellectual Property and Youth Scoreboard 2022",
        url="https://www.euipo.europa.eu/ohimportal/en/web/observatory/ip-youth-scoreboard",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The EUIPO's earlier round gave 25%. The habit the deck describes has moved from P2P to streaming and apps.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-kaspersky-2024-games",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "A security firm blocked 6.6 million attacks hidden behind popular children's games in one year, often as mods and cheats from other sites.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "6.6 million attempts; over 132,000 users"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "Users of one firm's software, worldwide, July 2023 - June 2024"
        ),
        year=2024,
        source_org="Kaspersky",
        source_title="Cyberattacks on children's games surge by 30% in 2024 (VS Daily)",
        url="https://vsdaily.com/cyberattacks-on-childrens-games-surge-by-30-in-2024/",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "Same danger as the deck's P2P slide in a new form. Company data; the page is unclear about which period the user count covers. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
)
