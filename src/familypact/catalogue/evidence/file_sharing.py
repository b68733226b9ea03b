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
            "The deck says that shared files can bring viruses and spyware. They can hide abuse images and break the law on copies.",
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
            "The deck says that with file-sharing programs people get music, software, games and porn against the law.",
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
            "Streams, mods and cheats have mostly taken their place. The deck says so; we did not look for a second source. The deck names the address www.Wikipedia.com-file sharing; we did not open it.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-p2p-networks",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP("evidence", "The deck names the networks of its day."),
        value="",
        population=QT_TRANSLATE_NOOP("evidence", "not given in the deck"),
        year=2010,
        source_org="ICMEC",
        source_title="ICMEC internet safety slide deck",
        url="",
        origin=Origin.DECK,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "They are Gnutella, eDonkey2000, Limewire and BitTorrent. The list is out of date. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-p2p-law",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck says that children do not know or care who owns a work, and could end up in court. It says that the music firms are strict.",
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
            "The law is not the same in each country. The deck says so; we did not look for a second source.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="seed-claim-p2p-risks",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck lists fraud, files stolen by the program, viruses and spyware, and the way to porn.",
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
            "One in five young people in the EU had used pirate sources on purpose within a year. Six in ten like legal ones better.",
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
            "The round before gave 25%. The habit has moved from file sharing to streams and apps.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-kaspersky-2024-games",
        topic="file-sharing",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In one year a security firm stopped 6.6 million attacks that hid behind games for children. Many came as mods and cheats.",
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
            "The deck's danger in a new form. These are a firm's own data, and it is not clear which months the users were counted in. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
)
