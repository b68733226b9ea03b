"""Sourced facts: about spending, random boxes and scams."""

from familypact.catalogue.evidence.audiences import FROM_MIDDLE, FROM_TEENS
from familypact.domain.risk import Evidence, Origin
from familypact.domain.text import QT_TRANSLATE_NOOP

MONEY: tuple[Evidence, ...] = (
    Evidence(
        id="cur-uksic-2025-scams",
        topic="money",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the UK, 79% of those aged 8 to 17 see a scam online each month. Almost half have been tricked, and 9% have lost money.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "79% monthly; 46% scammed; 9% lost money"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 8-17, UK"),
        year=2025,
        source_org="UK Safer Internet Centre",
        source_title="Safer Internet Day, Feb 11 (SAFE CIC)",
        url="https://safecic.co.uk/news/3570-safer-internet-day-feb-11",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "The deck speaks of fraud only in passing. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-uksic-2025-blame",
        topic="money",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In the UK, more than one in four kids who were tricked put the blame on themselves.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "26%"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 8-17 who had been scammed, UK"),
        year=2025,
        source_org="UK Safer Internet Centre",
        source_title="Stop Scams UK supports Safer Internet Day 2025",
        url="https://stopscamsuk.org.uk/safer-internet-day-2025-stop-scams-uk",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. It is one more reason for the no-blame promise. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-gc-2018-lootboxes",
        topic="money",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "Nearly a third of British 11-16s had opened a loot box."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "31%"),
        population=QT_TRANSLATE_NOOP("evidence", "Children aged 11-16, Great Britain"),
        year=2018,
        source_org="Gambling Commission",
        source_title="Gambling Commission publishes new report on young people and gambling (TIGA)",
        url="https://tiga.org/news/gambling-commission-publishes-new-report-on-young-people-and-gambling",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck, where gambling is only found on web pages. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-youngscot-2022-lootboxes",
        topic="money",
        statement=QT_TRANSLATE_NOOP(
            "evidence", "In a Scottish youth survey, six in ten had opened a loot box."
        ),
        value=QT_TRANSLATE_NOOP("evidence", "60%"),
        population=QT_TRANSLATE_NOOP("evidence", "Young people who answered a survey, Scotland"),
        year=2022,
        source_org="Young Scot, the ALLIANCE and Fast Forward",
        source_title="Your Views on Gambling and Gaming",
        url="https://youngscot.net/ysobservatory/your-views-on-gambling-and-gaming-survey-results?format=amp",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. Anyone could answer, so it does not stand for all young people in Scotland.",
        ),
        show_to=FROM_TEENS,
    ),
    Evidence(
        id="cur-esafety-2018-purchase",
        topic="money",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "Kids aged 8 to 17 were asked in Australia. A third had bought things in a game in one year.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "34%"),
        population=QT_TRANSLATE_NOOP(
            "evidence", "3,017 young people aged 8-17, Australia, year to June 2017"
        ),
        year=2018,
        source_org="eSafety Commissioner",
        source_title="State of play - Youth and online gaming in Australia",
        url="https://www.esafety.gov.au/research/youth-online-gaming-state-of-play/youth-online-gaming",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP("evidence", "New since the deck."),
        show_to=FROM_MIDDLE,
    ),
    Evidence(
        id="cur-kaspersky-2024-roblox",
        topic="money",
        statement=QT_TRANSLATE_NOOP(
            "evidence",
            "In 2024, a firm saw 1.6 million attacks that posed as files for one well-known game. Free coins were often the bait.",
        ),
        value=QT_TRANSLATE_NOOP("evidence", "1,612,921 attacks"),
        population=QT_TRANSLATE_NOOP("evidence", "Users of one firm's software, worldwide"),
        year=2024,
        source_org="Kaspersky",
        source_title="World Safer Internet Day: Kaspersky experts highlight online risks for children (Business Recorder)",
        url="https://www.brecorder.com/news/40347497/world-safer-internet-day-kaspersky-experts-highlight-online-risks-for-children",
        origin=Origin.CURRENT,
        trend_note=QT_TRANSLATE_NOOP(
            "evidence",
            "New since the deck. These are a firm's own data. We read this on a page that reports the study, not in the study.",
        ),
        show_to=FROM_MIDDLE,
    ),
)
