"""Sourced facts: about location, smart toys and personal data."""

from familypact.catalogue.evidence.audiences import FROM_TEENS, GROWN_UPS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

LOCATION_DATA: tuple[Evidence, ...] = (
    Evidence(
        id="cur-esafety-2025-tracking",
        topic="location-data",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Children aged 10 to 15 were asked in Australia. Nearly one in four had been tracked, watched or harassed and had not agreed to it.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "23%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "2,629 children aged 10-15, Australia, Dec 2024 - Feb 2025"
        ),
        year=2025,
        source_org="eSafety Commissioner",
        source_title="Digital use and risk: Online platform engagement among children aged 10 to 15",
        url="https://www.esafety.gov.au/research/the-online-experiences-of-children-in-australia/report-digital-use-and-risk-among-children-aged-10-to-15",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "New since the deck."),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-pew-2022-whereabouts",
        topic="location-data",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "About one in seven US teens has had someone who keeps asking where they are or who they are with. Parents do not count here.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "15%"),
        population=QT_TRANSLATE_NOOP("evidence", "1,316 teens aged 13-17, USA, April-May 2022"),
        year=2022,
        source_org="Pew Research Center",
        source_title="Teens and Cyberbullying 2022 (reported by IT-Online)",
        url="https://it-online.co.za/?p=229967",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. Sharing a location with friends or a partner can become control. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-basel-2024-toys",
        topic="location-data",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "A check of 12 smart toys found gaps in privacy in many. One story box told its maker when each figure was used and where a child stopped.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "12 toys checked"),
        population=QT_TRANSLATE_NOOP("evidence", "Smart toys on sale in Europe"),
        year=2024,
        source_org="University of Basel",
        source_title="How smart toys spy on kids: what parents need to know (myScience)",
        url="https://www.myscience.ch/news/2024/how_smart_toys_spy_on_kids_what_parents_need_to_know-2024-unibas",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. We read this in a copy of the text, not at its own address.",
        ),
        show_to=GROWN_UPS,
    ),
    Evidence(
        id="cur-pirg-2025-toys",
        topic="location-data",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In a test of four AI toys for ages 3 to 12, some talked about unsafe or adult things. They can record a child's voice.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "4 toys tested"),
        population=QT_TRANSLATE_NOOP("evidence", "AI toys marketed for ages 3-12, USA"),
        year=2025,
        source_org="U.S. PIRG Education Fund",
        source_title="Trouble in Toyland 2025 (National Law Review privacy tip, copied)",
        url="https://playwithchatgtp.com/privacy-tip-470-consumer-group-warns-that-ai-chatbots-in-toys-contain-sexually-explicit-messages-the-national-law-review",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. One of the four could not be tested in full. We read this on a page that reports the study, not in the study.",
        ),
        show_to=GROWN_UPS,
    ),
)
